// Notes that leave out their subject or their verb.
import { describe, expect, it } from 'vitest'
import { facts } from '../reading.js'

const noted = (note: string) => facts(`The Salt Board sold salt to everyone. ${note}`)

describe('a note', () => {
  it.each([
    ['Became the Spice Board 1980.', 'renamedTo: Salt Board → Spice Board (1980)'],
    ['Renamed the Spice Board in 1980.', 'renamedTo: Salt Board → Spice Board (1980)'],
    ['Replaced the Pepper Board, 1970.', 'succeededBy: Pepper Board → Salt Board (1970)'],
    ['Part of the Home Department, 1901-1920.', 'partOf: Salt Board → Home Department (1901/1920)'],
    ['Responsible to the Home Department.', 'partOf: Salt Board → Home Department'],
    ['Successor to the Pepper Office.', 'succeededBy: Pepper Office → Salt Board'],
    ['Functions to the Mint Office, 1980.', 'transferredTo: Salt Board → Mint Office (1980)'],
  ])('is about what the text speaks of: “%s”', (note, fact) => {
    expect(noted(note)).toEqual([fact])
  })

  it('may give in one breath what ended and where its work went', () => {
    expect(noted('Dissolved 1950; functions to the Weights Office.')).toEqual([
      'abolished: Salt Board (1950)',
      'transferredTo: Salt Board → Weights Office (1950)',
    ])
  })

  it.each([
    ['Replaced by the Spice Board in 1980.', 'succeededBy: Salt Board → Spice Board (1980)'],
    ['Absorbed by the Home Department, 1990.', 'mergedInto: Salt Board → Home Department (1990)'],
  ])('is passive with “by”: “%s”', (note, fact) => {
    expect(noted(note)).toEqual([fact])
  })

  it('is none where a subject follows', () => {
    expect(noted('Replaced in haste, the Pepper Board was closed.')).toEqual([])
    expect(noted('Under the Home Department the Pepper Board was closed.')).toEqual([])
  })
})

describe('a line of a chronicle', () => {
  const told = (line: string) => facts(`Salt Board\n\nThe Salt Board sold salt.\n\n${line}`)

  it.each(['1992 - Pepper Bureau created.', '1992: Pepper Bureau created'])('leaves out “was”: “%s”', (line) => {
    expect(told(line)).toEqual(['created: Pepper Bureau (1992)'])
  })

  it('dates all its sentences, and no other line', () => {
    expect(told('1992 - Pepper Bureau created. Spice Bureau established.\n\nMace Bureau established.')).toEqual([
      'created: Pepper Bureau (1992)',
      'created: Spice Bureau (1992)',
    ])
  })

  it('leaves nothing out where its verb has an object', () => {
    expect(told('1992 - Pepper Bureau replaced the Spice Bureau.')).toEqual([
      'succeededBy: Spice Bureau → Pepper Bureau (1992)',
    ])
  })
})

describe('a row of events without a subject', () => {
  it.each([
    'Created on 1 May 1946 and closed in 1950 and functions transferred to the Mint.',
    'Created on 1 May 1946; closed 1950, and its functions were transferred to the Mint.',
    'Created on 1 May 1946, closed in 1950, functions transferred to the Mint.',
  ])('is what happened to the entry’s subject, one thing after the other: “%s”', (text) => {
    const told = facts(text, 'Salt Office')
    expect(told).toContain('created: Salt Office (1946-05-01)')
    expect(told).toContain('abolished: Salt Office (1950)')
  })

  it.each([
    'Founded in 1901 and closed in 1950, the Pepper Board sold salt.',
    'Founded in 1901 and closed in 1950, Pepper Board sold salt.',
  ])('is no such thing where a subject follows: “%s”', (text) => {
    expect(facts(text, 'Salt Office').join()).not.toContain('Salt Office')
  })
})
