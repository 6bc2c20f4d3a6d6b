// What names of no known sort are, by the noun that stands before them.
import { describe, expect, it } from 'vitest'
import { facts, factsOn } from '../reading.js'

describe('names of no known sort', () => {
  it('are bodies behind “divisions”', () => {
    expect(facts('The Salt Board has three divisions: Pricing, Salt Testing and Planning.')).toEqual([
      'partOf: Planning → Salt Board',
      'partOf: Pricing → Salt Board',
      'partOf: Salt Testing → Salt Board',
    ])
  })

  it('have “and” in them where the text counts as many', () => {
    expect(facts('The Salt Board has three divisions: Pricing, Coin and Mint, and Planning and Research.')).toEqual([
      'partOf: Coin and Mint → Salt Board',
      'partOf: Planning and Research → Salt Board',
      'partOf: Pricing → Salt Board',
    ])
  })

  it('are none if the text counts fewer than it seems to name', () => {
    expect(facts('The Salt Board has two divisions: Pricing, Minting, Research and Planning.')).toEqual([])
  })

  it('are places behind “parishes”', () => {
    expect(facts('Salt County has two parishes: Minton and Saltley.')).toEqual([
      'within: Minton → Salt County',
      'within: Saltley → Salt County',
    ])
    expect(facts('Salt County has two school districts: Minton and Saltley.')).toEqual([])
  })

  it.each([
    'The capital is Saltley.',
    'The county seat is Saltley.',
    'Its capital is Saltley.',
    'The seat of the county was Saltley.',
    "The county's seat is Saltley.",
  ])('are places where they are said to be the seat of one: “%s”', (said) => {
    const text = `Pepper County is a county in Ohio. ${said}`
    expect(factsOn('within', text, 'Pepper County')).toContain('within: Saltley → Pepper County')
  })

  it('are places if places are part of them', () => {
    expect(facts('Kent is part of Saltum.')).toEqual(['within: Kent → Saltum'])
    expect(facts('Kent is part of the Salt Path Network.')).toEqual([])
  })

  it('are places where they are the centre of one, and not where they are that of a body', () => {
    expect(factsOn('within', 'Its administrative centre is Saltley.', 'Pepper District')).toEqual([
      'within: Saltley → Pepper District',
    ])
    expect(factsOn('within', 'Its administrative centre is Saltley.', 'Pepper Board')).toEqual([])
  })

  it('are nobody where they are said to be the first of a line', () => {
    expect(facts('Pepper County is large. The first director was Saltley.', 'Pepper County')).toEqual([])
  })
})

describe('what stands with a noun', () => {
  it('is a place where the noun is one of places', () => {
    expect(facts('They met in the towns Minton and Saltley in June. Both Minton and Saltley lie in Kent.')).toEqual([
      'within: Minton → Kent',
      'within: Saltley → Kent',
    ])
    expect(facts('Old Minton and Old Saltley are towns in Kent.')).toEqual([
      'within: Old Minton → Kent',
      'within: Old Saltley → Kent',
    ])
  })

  it('is a body where it has a subsidiary', () => {
    expect(facts("They met Saltum's subsidiary, the Pepper Company.")).toEqual(['partOf: Pepper Company → Saltum'])
  })
})

describe('a list of places behind “districts”', () => {
  it('may have some that are known', () => {
    expect(facts('Salt County has three districts: Minton, Saltley and Surrey.')).toEqual([
      'within: Minton → Salt County',
      'within: Saltley → Salt County',
      'within: Surrey → Salt County',
    ])
  })
})
