// What is not a claim: denied, planned, proposed, conditional or asked.
import { describe, expect, it } from 'vitest'
import { isHedged } from '../../../src/extract/patterns/hedges.js'
import { facts, sentence } from '../reading.js'

/** Whether the first clause with this verb says no more than an idea. */
function hedged(verb: string, text: string): boolean {
  const { clauses, reading } = sentence(text)
  const found = clauses.find((one) => one.verb.lemma === verb)
  if (!found) throw new Error(`Cannot find the verb “${verb}” in “${text}”`)
  return isHedged(found, reading.tokens)
}

const IDEAS: Readonly<Record<string, readonly string[]>> = {
  denied: [
    'The Salt Board was not merged into the Weights Office.',
    'The Salt Board was never merged into the Weights Office.',
    "The Salt Board wasn't merged into the Weights Office.",
    'The Salt Board has not been merged into the Weights Office.',
    'The Salt Board was neither abolished in 1974 nor merged into the Weights Office.',
    'Neither the Salt Board nor the Weights Office was abolished in 1974.',
    'The Salt Board was abolished neither in 1974 nor in 1975.',
    'The Salt Board was merged into neither the Weights Office nor the Mint.',
    'The Salt Board denied that it was merged into the Weights Office.',
    'There was no merger of the Salt Board into the Weights Office.',
    'No Salt Board was created in 1974.',
    'Instead of merging the Salt Board into the Weights Office, the minister did nothing.',
    'Without abolishing the Salt Board in 1974, the minister left.',
  ],
  'still to come': [
    'The Salt Board will be merged into the Weights Office.',
    'The Salt Board is to be merged into the Weights Office.',
    'The Salt Board was to be merged into the Weights Office.',
    'The Salt Board was about to be merged into the Weights Office.',
    'The Salt Board was due to be abolished in 1974.',
    'The Salt Board was expected to be abolished in 1974.',
    'The Salt Board hopes to replace the Weights Office.',
  ],
  possible: [
    'The Salt Board may be merged into the Weights Office.',
    'The Salt Board might have been merged into the Weights Office.',
    'The Salt Board could have been abolished in 1974.',
    'The Salt Board should have been abolished in 1974.',
    'The Salt Board was almost merged into the Weights Office.',
    'The Salt Board was nearly abolished in 1974.',
    'The possible abolition of the Salt Board in 1974 was debated.',
  ],
  planned: [
    'The government planned to merge the Salt Board into the Weights Office.',
    'The government considered merging the Salt Board into the Weights Office.',
    'The government intended the Salt Board to be merged into the Weights Office.',
    'Plans to merge the Salt Board into the Weights Office were dropped.',
    'Plans for the merger of the Salt Board into the Weights Office were dropped.',
    'A bill to merge the Salt Board into the Weights Office failed.',
    'Hall introduced a bill in Parliament to abolish the Salt Board.',
    'A measure was drafted to abolish the Salt Board.',
    'The establishment of the Salt Board was agreed in 1974.',
    'The attempt to abolish the Salt Board in 1974 failed.',
    'Attempts to abolish the Salt Board in 1974 failed.',
    'The government failed to merge the Salt Board into the Weights Office.',
    'Talks about merging the Salt Board into the Weights Office began in 1974.',
  ],
  proposed: [
    'It was proposed to merge the Salt Board into the Weights Office.',
    'It was proposed that the Salt Board be merged into the Weights Office.',
    'It was proposed that the Salt Board should be merged into the Weights Office.',
    'The report recommended merging the Salt Board into the Weights Office.',
    'The report recommended that the Salt Board merge with the Weights Office.',
    'The report recommended the merger of the Salt Board into the Weights Office.',
    'The proposed merger of the Salt Board into the Weights Office failed.',
    'There were calls for the Salt Board to be merged into the Weights Office.',
    'The government rejected a proposal to merge the Salt Board into the Weights Office.',
    'The government refused to merge the Salt Board into the Weights Office.',
  ],
  conditional: [
    'If the Salt Board were merged into the Weights Office, salt would be cheap.',
    'Salt would be cheap if the Salt Board were merged into the Weights Office.',
    'Unless the Salt Board was merged into the Weights Office, salt was dear.',
    'The Salt Board would have been merged into the Weights Office.',
  ],
  asked: [
    'Was the Salt Board merged into the Weights Office?',
    'When was the Salt Board merged into the Weights Office?',
    'They asked whether the Salt Board was merged into the Weights Office.',
  ],
}

describe.each(Object.entries(IDEAS))('what is %s', (_, texts) => {
  it.each(texts)('is no claim: “%s”', (text) => {
    expect(facts(text)).toEqual([])
  })
})

const MERGED = 'mergedInto: Salt Board → Weights Office'

describe('what is told as a fact', () => {
  it.each([
    'The Salt Board was merged into the Weights Office.',
    'The Salt Board had been merged into the Weights Office.',
    'The Salt Board has since been merged into the Weights Office.',
    'The Salt Board would later be merged into the Weights Office.',
    'The Salt Board would eventually be merged into the Weights Office.',
    'The Salt Board was finally merged into the Weights Office.',
    'As proposed, the Salt Board was merged into the Weights Office.',
    'After the plan was dropped, the Salt Board was merged into the Weights Office.',
    'The Salt Board was not loved and was merged into the Weights Office.',
    'Although the Salt Board was not loved, it was merged into the Weights Office.',
    'The Salt Board, which was not loved, was merged into the Weights Office.',
    'The Salt Board was merged into the Weights Office, which had planned to close.',
    'It was decided to merge the Salt Board into the Weights Office.',
    'The merger of the Salt Board into the Weights Office took a year.',
  ])('is a claim: “%s”', (text) => {
    expect(facts(text, 'Salt Board')).toContain(MERGED)
  })
})

describe('what is told as a fact of a later time', () => {
  it.each([
    'In 1974 the Salt Board would be merged into the Weights Office.',
    'The Salt Board was not merged into the Weights Office until 1974.',
  ])('is a claim: “%s”', (text) => {
    expect(facts(text, 'Salt Board')).toContain(`${MERGED} (1974)`)
  })
})

describe('a clause', () => {
  it('is no more than an idea where the clause that it depends on is none', () => {
    const text = 'The government planned to create the Salt Board to replace the Weights Office.'
    expect(hedged('create', text)).toBe(true)
    expect(hedged('replace', text)).toBe(true)
    expect(hedged('plan', text)).toBe(false)
  })

  it('that tells more of a name is a fact, though the sentence denies something else', () => {
    const text = 'The Salt Board, which replaced the Weights Office, was not loved.'
    expect(hedged('replace', text)).toBe(false)
    expect(hedged('love', text)).toBe(true)
  })

  it('is a fact beside another that is denied', () => {
    const text = 'The Salt Board was not closed, but the Weights Office was abolished.'
    expect(hedged('close', text)).toBe(true)
    expect(hedged('abolish', text)).toBe(false)
  })
})

it('is what a proposal would do, whatever its year', () => {
  expect(facts('A 2016 proposal would merge the Salt Board into the Trade Authority.')).toEqual([])
})

describe('what a body is there for', () => {
  it('is what it does', () => {
    expect(hedged('oversee', 'The purpose of the Salt Board is to oversee the Mint Office.')).toBe(false)
    expect(facts("The Salt Board's role was to oversee the Mint Office.")).toEqual(['partOf: Mint Office → Salt Board'])
  })

  it('is nothing that another is to do', () => {
    expect(hedged('oversee', 'The Salt Board is to oversee the Mint Office.')).toBe(true)
  })
})

it('what a notice says will be is so from the day on which it takes effect', () => {
  expect(hedged('abolish', 'The Salt Board will be abolished with effect from 1 April 1931.')).toBe(false)
  expect(hedged('abolish', 'The Salt Board will be abolished on 1 April 1931.')).toBe(true)
})
