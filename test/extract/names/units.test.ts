// Names whose last word is small, and words that only look like one.
import { describe, expect, it } from 'vitest'
import { factsOn, names } from '../reading.js'

describe('a small word for a part of a body', () => {
  it.each([
    ['The clerk led the Rock Salt team.', 'Rock Salt team'],
    ['The clerk led the Saltum branch.', 'Saltum branch'],
  ])('belongs to the name before it: “%s”', (text, name) => {
    expect(names(text)).toContain(`Agency: ${name}`)
  })

  it.each([
    ['any of them is meant', 'The clerk led a Saltum team.'],
    ['a noun follows', 'The clerk knew the Saltum team leader.'],
    ['it is an act', 'The clerk knew the Saltum division into parishes.'],
    ['the name began before', 'The clerk led the Pepper and Saltum branch.'],
  ])('belongs to none where %s', (_, text) => {
    expect(names(text).filter((name) => name.startsWith('Agency'))).toEqual([])
  })

  it('is one of a list', () => {
    expect(factsOn('partOf', 'The Salt Unit has two teams: the Rock Salt team and Sea Salt team.')).toEqual([
      'partOf: Rock Salt team → Salt Unit',
      'partOf: Sea Salt team → Salt Unit',
    ])
  })
})

describe('a small word for what governs or guards a nation', () => {
  it.each(['government', 'cabinet', 'parliament', 'army', 'navy'])('makes a name with the nation: “%s”', (noun) => {
    expect(names(`In 1974 the clerk met the Tongan ${noun}.`)).toEqual([`Agency: Tongan ${noun}`])
  })
})
