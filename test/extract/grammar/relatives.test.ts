// Whom a relative clause speaks of: the name said last, or what a sentence says that something is.
import { describe, expect, it } from 'vitest'
import { facts, factsOn } from '../reading.js'

describe('“whose” behind “under the control of”', () => {
  it('tells of who has the control', () => {
    const text =
      'Salt was placed under the control of the Inspector of Mines whose title was altered to that of Inspector of Mines and Salt.'
    expect(factsOn('renamedTo', text)).toEqual(['renamedTo: Inspector of Mines → Inspector of Mines and Salt'])
  })
})

describe('a relative clause', () => {
  it('behind a comma tells of the name said last', () => {
    expect(factsOn('covers', 'The Salt Police was a division of the Pepper Force, which policed Kent.')).toEqual([
      'covers: Pepper Force → Kent',
    ])
  })

  it('with “that” tells of a common noun, which needs it, and of no name', () => {
    expect(factsOn('covers', 'The Salt Board is an agency within the Pepper Ministry that regulates Kent.')).toEqual([
      'covers: Salt Board → Kent',
    ])
  })
})

it('“and which” goes on with what “which” referred to', () => {
  expect(
    facts(
      'The Fog Board, which was set up by Order in Council and which replaced the Lamp Office, was wound up in 1948.',
    ),
  ).toEqual(['abolished: Fog Board (1948)', 'succeededBy: Lamp Office → Fog Board'])
})

describe('a relative clause behind a list', () => {
  it.each([
    'An Act closed the Salt Board and the Pepper Board, which was created in 1950.',
    'An Act closed the Salt Board, along with the Pepper Board that had been created in 1950.',
  ])('tells of the last where only one can be meant: “%s”', (text) => {
    expect(factsOn('created', text)).toEqual(['created: Pepper Board (1950)'])
  })

  it('ends before “to”', () => {
    const text = 'In 1972 the Salt Board was merged with the Pepper Board, which sat in York, to form the Spice Board.'
    expect(factsOn('mergedInto', text)).toEqual([
      'mergedInto: Pepper Board → Spice Board (1972)',
      'mergedInto: Salt Board → Spice Board (1972)',
    ])
  })
})

describe('a relative clause with “which” behind persons', () => {
  it('tells of the body that has them', () => {
    expect(factsOn('covers', 'He met the Salt Board with its Salt Inspectors, which governs Kent.')).toEqual([
      'covers: Salt Board → Kent',
    ])
  })
})

describe('a clause behind “within which”', () => {
  it('keeps what stands behind its verb as its object', () => {
    expect(factsOn('partOf', 'It formed the Pepper Ministry, within which there was a Salt Division.')).toEqual([
      'partOf: Salt Division → Pepper Ministry',
    ])
  })
})

describe('“in” behind a place', () => {
  it('tells where that place lies, and nothing of who does something there', () => {
    expect(factsOn('covers', 'The Salt Police polices Dover in Kent.')).toEqual(['covers: Salt Police → Dover'])
    expect(factsOn('covers', 'The Salt Police regulates mines in Kent.')).toEqual(['covers: Salt Police → Kent'])
  })
})

describe('a participle behind a comma', () => {
  it('tells of the post or body that a sentence says to be something, not of where it is', () => {
    expect(factsOn('created', 'The Salt Minister is a post in the Pepper Cabinet, created in 2009.')).toEqual([
      'created: Salt Minister (2009)',
    ])
  })
})

describe("a participle behind what is a body's", () => {
  it('that says when something was founded tells of the body', () => {
    const text = 'It followed the example of the Spice Board created for Kent in 1871.'
    expect(factsOn('created', text)).toEqual(['created: Spice Board (1871)'])
  })

  it('tells of the body itself where it is one of a kind', () => {
    const text = 'It was an office of the Spice Board created in 1871.'
    expect(factsOn('created', text)).not.toContain('created: Spice Board (1871)')
  })
})

describe('a participle that gives a name', () => {
  it('gives it to what has none yet', () => {
    const text = 'In 1991 the King set up a unit in the Spice Ministry known as the Pepper Unit.'
    expect(factsOn('alias', text)).toEqual([])
    expect(factsOn('created', text)).toEqual(['created: Pepper Unit (1991)'])
  })
})

describe('“whose” in the brackets of a name', () => {
  it.each(['Salt Inspectors (whose) the', 'Salt Board and Salt Inspectors (whose) the'])(
    'may own nothing: “%s”',
    (text) => {
      expect(factsOn('covers', text)).toEqual([])
    },
  )
})

it('bodies are founded, and not those who belong to them', () => {
  expect(factsOn('created', 'Kent was one of the members of the Salt Board, which was set up in 1958.')).toEqual([
    'created: Salt Board (1958)',
  ])
})

it('behind a relative clause and a comma, what has an object goes on with what had one', () => {
  expect(
    facts('The Act of 1960 abolished the Salt Board, which had been founded in 1950, and replaced it with the Mint.'),
  ).toContain('succeededBy: Salt Board → Mint (1960)')
})
