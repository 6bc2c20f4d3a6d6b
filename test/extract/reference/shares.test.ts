// Functions, staff and parts: whose they are, and whether they are all that a body does.
import { describe, expect, it } from 'vitest'
import { factsOn } from '../reading.js'

describe('what a body does, taken over as a whole', () => {
  it('makes the taker its successor', () => {
    const text = 'The functions of the Salt Board were taken over by the Trade Ministry.'
    expect(factsOn('succeededBy', text)).toEqual(['succeededBy: Salt Board → Trade Ministry'])
    expect(factsOn('transferredTo', text)).toEqual([])
  })

  it.each([
    'Most functions of the Salt Board were taken over by the Trade Ministry.',
    "The Salt Board's staff was taken over by the Trade Ministry.",
    'The functions of the Salt Board relating to mines were taken over by the Trade Ministry.',
  ])('is no more than a transfer if it is less than all: “%s”', (text) => {
    expect(factsOn('succeededBy', text)).toEqual([])
    expect(factsOn('transferredTo', text)).toEqual(['transferredTo: Salt Board → Trade Ministry'])
  })
})

describe('functions', () => {
  it.each([
    'The Trade Ministry took over the functions formerly exercised by the Salt Board.',
    'The Trade Ministry took over responsibility for mines, previously held by the Salt Board.',
    'The Trade Ministry took over the duties for mines in the whole of the state that had been held by the Salt Board.',
    'The functions that had been performed by the Salt Board passed to the Trade Ministry.',
    'The Trade Ministry exercises functions formerly vested in the Salt Board.',
  ])('are those of who exercised them: “%s”', (text) => {
    expect(factsOn('transferredTo', text)).toEqual(['transferredTo: Salt Board → Trade Ministry'])
  })

  it('are nobody’s that the text names, where what lost them has no name', () => {
    const text =
      'The Salt Board sat in York. A mine in Kent was closed and functions were transferred to the Trade Ministry.'
    expect(factsOn('transferredTo', text)).toEqual([])
  })

  it.each([
    'Prior to 1920 responsibilities for salt were split between the Salt Board and the Mint Office.',
    'Until 1920 responsibility for salt lay with the Salt Board and the Mint Office.',
    'Salt was the responsibility of the Salt Board and the Mint Office.',
  ])('are those of who was told to have had them in the sentence before: “%s”', (text) => {
    expect(
      factsOn('transferredTo', `The Pepper Office sat in York. ${text} In 1920 these powers passed to the Treasury.`),
    ).toEqual(['transferredTo: Mint Office → Treasury (1920)', 'transferredTo: Salt Board → Treasury (1920)'])
  })

  it('are the subject of what follows where they stand behind the date of a clause', () => {
    const text = 'When the Salt Board was closed in 1950 responsibility for salt passed to the Mint.'
    expect(factsOn('transferredTo', text)).toEqual(['transferredTo: Salt Board → Mint (1950)'])
  })

  it('are those of a division, not of the ministry that it is in', () => {
    const text = 'The Mint took over the functions of the Salt Division of the Trade Ministry.'
    expect(factsOn('transferredTo', text)).toEqual(['transferredTo: Salt Division → Mint'])
  })

  it('are never those of a body that they are for', () => {
    const text = 'Responsibility for the Salt Museum was assigned to the Treasury in 1970.'
    expect(factsOn('transferredTo', `The Salt Museum sat in York. ${text}`)).toEqual([])
  })
})
