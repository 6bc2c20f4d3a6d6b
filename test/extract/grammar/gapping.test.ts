// Gapping: a clause that leaves out the verb of the one before.
import { describe, expect, it } from 'vitest'
import { facts, factsOn } from '../reading.js'

describe('a clause without a verb', () => {
  it.each([
    ['The Salt Board became the Salt Office in 1950 and the Salt Authority in 1970.'],
    ['In 1950 the Salt Board became the Salt Office and in 1970 the Salt Authority.'],
    ['The Salt Board became the Salt Office in 1950, and then in 1970 the Salt Authority.'],
  ])('has a date of its own: “%s”', (text) => {
    expect(factsOn('renamedTo', text)).toEqual([
      'renamedTo: Salt Board → Salt Office (1950)',
      'renamedTo: Salt Office → Salt Authority (1970)',
    ])
  })

  it('begins where the one before came to', () => {
    const text =
      'Responsibility for salt passed from the Treasury to the Salt Board in 1920 and then to the Mint in 1950.'
    expect(facts(text)).toEqual([
      'transferredTo: Salt Board → Mint (1950)',
      'transferredTo: Treasury → Salt Board (1920)',
    ])
  })

  it('may be led to by “thence”', () => {
    const text =
      'Responsibility for salt passed from the Treasury to the Salt Board in 1920, thence to the Mint in 1950 and to the Weights Office in 1960.'
    expect(facts(text)).toEqual([
      'transferredTo: Mint → Weights Office (1960)',
      'transferredTo: Salt Board → Mint (1950)',
      'transferredTo: Treasury → Salt Board (1920)',
    ])
  })

  it('may be counted from the date before', () => {
    const text = 'In 1901 the Salt Branch was assigned to the Treasury, a year later to the Mint.'
    expect(factsOn('partOf', text)).toEqual([
      'partOf: Salt Branch → Mint (1902/..)',
      'partOf: Salt Branch → Treasury (1901/1902)',
    ])
  })

  it('may say of others what the first said of some', () => {
    const text =
      'Some functions of the Salt Board were transferred to the Mint in 1950 and others to the Treasury in 1960.'
    expect(facts(text)).toEqual([
      'transferredTo: Salt Board → Mint (1950)',
      'transferredTo: Salt Board → Treasury (1960)',
    ])
  })
})

describe('a name behind “and”', () => {
  it('that has a verb of its own is no such clause', () => {
    const text = 'The Salt Board was merged with the Mint in 1950 and the Mines Board was abolished in 1960.'
    expect(factsOn('mergedInto', text)).toEqual(['mergedInto: Salt Board → Mint (1950)'])
  })

  it('may bring a new subject', () => {
    const text = 'The Salt Board was abolished in 1910, and the Weights Office in 1911.'
    expect(factsOn('abolished', text)).toEqual(['abolished: Salt Board (1910)', 'abolished: Weights Office (1911)'])
    const other = 'The Salt Board was abolished in 1910, and the Weights Office in 1911 became the Mint.'
    expect(factsOn('abolished', other)).toEqual(['abolished: Salt Board (1910)'])
  })
})

describe('a list parted by a relative clause or a participle', () => {
  it.each([
    'In 1921 the Ministry created the Salt Council, which became dormant, and the Pepper Council.',
    'In 1921 the Ministry created the Salt Council, which met until 1932; and the Pepper Council, which met twice.',
  ])('goes on behind it: “%s”', (text) => {
    expect(factsOn('created', text)).toEqual(['created: Pepper Council (1921)', 'created: Salt Council (1921)'])
  })

  it.each([
    'In 1974 the Salt Board, which sat in York, and the Pepper Board were merged into the Spice Board.',
    'The Spice Board was formed in 1974 by the merger of the Salt Board, located in York, and the Pepper Board.',
  ])('keeps all its members: “%s”', (text) => {
    expect(factsOn('mergedInto', text)).toEqual([
      'mergedInto: Pepper Board → Spice Board (1974)',
      'mergedInto: Salt Board → Spice Board (1974)',
    ])
  })

  it('ends where a verb follows', () => {
    const text = 'In 1921 the Ministry created the Salt Council, which met twice, and the Pepper Council was closed.'
    expect(factsOn('created', text)).toEqual(['created: Salt Council (1921)'])
  })
})

describe('“the latter”', () => {
  it('may have a name', () => {
    expect(
      factsOn(
        'abolished',
        'In 1901 the Mines Board joined the Pepper Board. The latter Board was abolished in 1910.',
        'Mines Board',
      ),
    ).toEqual(['abolished: Pepper Board (1910)'])
  })

  it('may be the subject of a clause without a verb', () => {
    const text =
      'There were the Salt Board and the Pepper Board; the former was abolished in 1910 and the latter in 1911.'
    expect(facts(text)).toEqual(['abolished: Pepper Board (1911)', 'abolished: Salt Board (1910)'])
  })
})

it('what is left out may be the verb alone, with a subject of its own', () => {
  expect(facts('The Salt Board was replaced by the Mint in 1950, and the Mint by the Sea Board in 1960.')).toEqual([
    'succeededBy: Mint → Sea Board (1960)',
    'succeededBy: Salt Board → Mint (1950)',
  ])
})

it('what becomes of another does not end what was told of the first', () => {
  expect(facts('The Salt Board was moved to the Mint in 1950, and the Sea Board to the Treasury in 1960.')).toContain(
    'partOf: Salt Board → Mint (1950/..)',
  )
})

it('the names of a list may each have a relative clause', () => {
  expect(
    facts('The Salt Board, which sat in York, and the Mint, which sat in Hull, were merged into the Sea Board.'),
  ).toEqual(['mergedInto: Mint → Sea Board', 'mergedInto: Salt Board → Sea Board'])
})
