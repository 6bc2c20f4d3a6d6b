// What may stand between the members of a list.
import { describe, expect, it } from 'vitest'
import { facts, factsOn } from '../reading.js'

describe('a list of bodies', () => {
  it.each([
    'In 1991 Congress merged the Salt Home in Kent and the Pepper Home in York into the Spice Home.',
    'In 1991 the Salt Home in York, Ohio, and the Pepper Home were merged into the Spice Home.',
  ])('is not parted by the places where they are: “%s”', (text) => {
    expect(factsOn('mergedInto', text)).toEqual([
      'mergedInto: Pepper Home → Spice Home (1991)',
      'mergedInto: Salt Home → Spice Home (1991)',
    ])
  })
})

describe('a predecessor and a successor', () => {
  it('may be told in one breath', () => {
    const text =
      'The Salt Board, the successor of the Pepper Board and the predecessor of the Spice Board, sat in York.'
    expect(facts(text)).toContain('succeededBy: Pepper Board → Salt Board')
  })

  it.each(['The Salt Board and its predecessor the Pepper Board sat in York.'])('is named at once: “%s”', (text) => {
    expect(facts(text)).toEqual(['succeededBy: Pepper Board → Salt Board'])
  })
})

describe('a date in brackets', () => {
  it('dates the verb behind it', () => {
    const text = 'Responsibility for salt was given to the Salt Board, and subsequently (1801) transferred to the Mint.'
    expect(facts(text)).toEqual(['transferredTo: Salt Board → Mint (1801)'])
  })
})

describe('a noun without an article', () => {
  it('stands in no list with a name', () => {
    const text = 'In 1950 the Salt Board was split into the Pepper Board, responsible for pepper, and the Spice Board.'
    expect(factsOn('splitInto', text)).toEqual([
      'splitInto: Salt Board → Pepper Board (1950)',
      'splitInto: Salt Board → Spice Board (1950)',
    ])
  })
})

describe('a date between a noun and what it is of', () => {
  it.each([
    'The creation in 1950 of the Salt Board was welcomed.',
    'The creation of the Salt Board in 1950 was welcomed.',
  ])('dates the event: “%s”', (text) => {
    expect(facts(text)).toEqual(['created: Salt Board (1950)'])
  })
})

describe('a list of names', () => {
  it('may end with a common noun', () => {
    const text = 'The Salt Board comprises the Minister of Trade, the Inspector of Salt and two merchants.'
    expect(facts(text)).toEqual(['postIn: Inspector of Salt → Salt Board', 'postIn: Minister of Trade → Salt Board'])
    expect(facts('The Salt Board has a Chief Salt Inspector and two deputy inspectors.')).toEqual([
      'postIn: Chief Salt Inspector → Salt Board',
      'postIn: deputy inspector → Salt Board',
    ])
  })

  it('of places may have some of no known sort', () => {
    expect(facts('The Salt Board serves Kent, Minton and Surrey.')).toEqual([
      'covers: Salt Board → Kent',
      'covers: Salt Board → Minton',
      'covers: Salt Board → Surrey',
    ])
  })
})
