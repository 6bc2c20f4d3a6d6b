// The claims of an entry as they are found: what says the same side by side.
import { describe, expect, it } from 'vitest'
import { Findings } from '../../src/extract/findings.js'
import type { Claim } from '../../src/model.js'

/** That the Salt Board was created, as one rule reads it from ten characters. */
const claim = (start: number, more: Partial<Claim> = {}): Claim => ({
  entry: 'example',
  relation: 'created',
  subject: { name: 'Salt Board', type: 'Agency' },
  evidence: [{ start, end: start + 10, quote: 'it is said' }],
  rule: 'founding/test',
  ...more,
})

/** The claims, each as its date and the starts of its passages. */
const found = (...claims: readonly Claim[]): string[] => {
  const findings = new Findings()
  for (const one of claims) findings.add(one)
  expect(findings.all).toEqual(claims)
  return findings
    .claims()
    .map(({ date = 'undated', evidence }) => `${date}: ${evidence.map(({ start }) => start).join(', ')}`)
}

describe('one statement', () => {
  it('read by one rule with one date in two places is one claim with both passages', () => {
    expect(found(claim(0, { date: '1920' }), claim(50, { date: '1920' }))).toEqual(['1920: 0, 50'])
    expect(found(claim(0), claim(50))).toEqual(['undated: 0, 50'])
  })

  it('begins with the most definite of its dates', () => {
    const readings = [
      claim(0),
      claim(20, { date: '1920' }),
      claim(40, { date: '1920-05-04' }),
      claim(60, { date: '192X' }),
    ]
    const expected = ['1920-05-04: 40', '1920: 20', '192X: 60', 'undated: 0']
    expect(found(...readings)).toEqual(expected)
    expect(found(...readings.toReversed())).toEqual(expected)
  })

  it('is not made again from the same words', () => {
    expect(found(claim(0, { date: '1920' }), claim(5, { date: '1920', rule: 'founding/other' }))).toEqual(['1920: 0'])
    expect(found(claim(0, { date: '1920' }), claim(5))).toEqual(['1920: 0'])
  })

  it('keeps the readings of two rules from different words apart', () => {
    expect(found(claim(0, { date: '1920' }), claim(50, { date: '1920', rule: 'founding/other' }))).toEqual([
      '1920: 0',
      '1920: 50',
    ])
  })
})

describe('two statements', () => {
  it.each<[string, Partial<Claim>]>([
    ['another date', { date: '1931' }],
    ['another subject', { date: '1920', subject: { name: 'Weights Office', type: 'Agency' } }],
    ['another relation', { date: '1920', relation: 'abolished' }],
    ['an object', { date: '1920', object: { name: 'Weights Office', type: 'Agency' } }],
    ['a place', { date: '1920', regions: ['Kent'] }],
  ])('differ by %s', (_, more) => {
    expect(found(claim(0, { date: '1920' }), claim(50, more))).toHaveLength(2)
  })

  it('stay in the order in which they were first made', () => {
    const [board, office] = [claim(0), claim(20, { subject: { name: 'Weights Office', type: 'Agency' } })]
    expect(found(office, board, { ...office, evidence: board.evidence })).toEqual(['undated: 20, 0', 'undated: 0'])
  })
})
