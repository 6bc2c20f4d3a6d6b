// What a text says that a name is.
import { describe, expect, it } from 'vitest'
import { facts, factsOn } from '../reading.js'

describe('a name that is said to be', () => {
  it.each(['newspaper', 'ship', 'heritage railway'])('a %s is no body', (thing) => {
    expect(facts(`The Salt Office is a ${thing}. The Salt Office was founded in 1920.`)).toEqual([])
  })

  it('a body is one, though brackets stand between', () => {
    const text = 'In law Saltwise (from “salt”) is a company. In 1920 Parliament founded Saltwise.'
    expect(factsOn('created', text)).toEqual(['created: Saltwise (1920)'])
  })
})

describe('a department or division that is said to be one of a country', () => {
  it('is a place in a text that speaks of its people', () => {
    const text = 'The Pepper Department is a department of Uruguay. It has a population of 900.'
    expect(factsOn('within', text, 'Pepper Department')).toEqual(['within: Pepper Department → Uruguay'])
  })

  it('is one of those of a country, and may be called by its first word', () => {
    const text = 'Saltum is one of the ten departments of Uruguay. The capital is Minton.'
    expect(factsOn('within', text, 'Saltum Department')).toEqual([
      'within: Minton → Saltum Department',
      'within: Saltum Department → Uruguay',
    ])
  })

  it('is a place if it has districts', () => {
    const text = 'Dover is in the Pepper Division, which includes the districts of Maidstone and Deal.'
    expect(factsOn('covers', text)).toEqual([])
  })

  it('is a body in any other', () => {
    expect(factsOn('within', 'The Fire Department is a fire department in Kent.', 'Fire Department')).toEqual([])
    expect(factsOn('within', 'The Pepper Department is a department of Kent.', 'Pepper Department')).toEqual([])
  })
})

describe('a name of no known sort', () => {
  it('is what the noun beside it says', () => {
    const text = 'They met the Pepper Oversight, a small wing of the Salt Police, in York.'
    expect(facts(text)).toEqual(['partOf: Pepper Oversight → Salt Police'])
    expect(facts('They met near Minton, the capital of Kent, in June.')).toEqual(['within: Minton → Kent'])
  })

  it('is none where a clause begins behind it', () => {
    expect(facts('In Minton, a company was founded in 1920. Minton is part of the Salt Board.')).toEqual([])
  })

  it('is a place where a county follows that it is in', () => {
    expect(facts('The Salt Board sat at Minton in Salt County.')).toEqual(['within: Minton → Salt County'])
  })
})
