// From when to when a state held.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periodOf } from '../../src/graph/tenure.js'
import type { Claim } from '../../src/model.js'
import { agency, alone, claim, post, region, viewOf } from './claims.js'

const [OFFICE, MINISTRY] = [agency('Salt Office'), agency('Ministry of Salt')]
const partOf = (date?: string, entry = 'a') => claim('partOf', OFFICE, MINISTRY, { in: entry, ...(date && { date }) })
const tenuresOf = (...claims: Claim[]) => viewOf(claims).tenures

describe('periodOf', () => {
  it.each([
    [
      ['1990/1995-04'],
      {
        from: '1990',
        fromEarliest: '1990-01-01',
        fromLatest: '1990-12-31',
        until: '1995-04',
        untilEarliest: '1995-04-01',
        untilLatest: '1995-04-30',
      },
    ],
    [['[2004,2005]/..'], { from: '[2004,2005]', fromEarliest: '2004-01-01', fromLatest: '2005-12-31' }],
    [['../2008'], { until: '2008', untilEarliest: '2008-01-01', untilLatest: '2008-12-31' }],
    [[], {}],
  ])('of %j is from when until when', (dates, expected) => {
    expect(periodOf(dates)).toEqual(expected)
  })

  it('of a date without slash is a time by which it had begun, and had not ended', () => {
    expect(periodOf(['1950'])).toEqual({ fromLatest: '1950-12-31', untilEarliest: '1950-01-01' })
  })

  it('of several is as narrow as they allow together', () => {
    expect(periodOf(['1940/..', '1940-05/1980', '1950', '1970'])).toMatchObject({
      from: '1940-05',
      fromLatest: '1940-05-31',
      until: '1980',
      untilEarliest: '1980-01-01',
    })
  })

  it.each([[['1950/1960', '1970/1980']], [['1970/..', '1950']], [['../1960', '1970']], [['1990/..', '../1980']]])(
    'of %j, which no one stretch has, is none',
    (dates) => {
      expect(periodOf(dates)).toBeUndefined()
    },
  )

  it('never begins after it ends', () => {
    const year = fc.integer({ min: 1900, max: 2000 })
    const date = fc.oneof(
      year.map(String),
      year.map((y) => `${y}/..`),
      year.map((y) => `../${y}`),
    )
    fc.assert(
      fc.property(fc.array(date, { maxLength: 5 }), (dates) => {
        const { fromEarliest = '', fromLatest = '~', untilEarliest = '', untilLatest = '~' } = periodOf(dates) ?? {}
        expect(fromEarliest <= fromLatest && untilEarliest <= untilLatest && fromEarliest <= untilLatest).toBe(true)
      }),
    )
  })
})

describe('a state', () => {
  it('is one for its parties, whoever tells of it', () => {
    expect(tenuresOf(partOf('1990/..'), partOf('1995', 'b'), partOf(undefined, 'c'))).toMatchObject([
      {
        kind: 'Affiliation',
        path: 'tenure/affiliation/salt-office/ministry-of-salt',
        from: '1990',
        untilEarliest: '1995-01-01',
      },
    ])
  })

  it('is two if no one stretch has both dates; what is undated goes with its own entry', () => {
    const made = tenuresOf(partOf('1950/1960', 'a'), partOf('1970/1980', 'b'), partOf(undefined, 'b'))
    expect(made.map(({ from, readings }) => [from, readings.length]).sort()).toEqual([
      ['1950', 1],
      ['1970', 2],
    ])
    for (const { path } of made)
      expect(path).toMatch(/^tenure\/affiliation\/salt-office\/ministry-of-salt\/[0-9a-f]{16}$/)
  })

  it('has a kind of its own for each relation', () => {
    expect(
      tenuresOf(
        claim('postIn', post('Salt Manager'), OFFICE),
        claim('covers', OFFICE, region('Wales')),
        claim('within', region('Wales'), region('Britain')),
        alone('active', OFFICE, { date: '1990' }),
      ).map(({ kind, path }) => [kind, path]),
    ).toEqual([
      ['Attestation', 'tenure/attestation/salt-office'],
      ['Containment', 'tenure/containment/wales/britain'],
      ['Holding', 'tenure/holding/salt-manager/salt-office'],
      ['Remit', 'tenure/remit/salt-office/wales'],
    ])
  })

  it('is not made of parties that cannot be in it: a body is not part of a post', () => {
    expect(tenuresOf(claim('partOf', OFFICE, post('Minister for Salt')))).toEqual([])
  })
})
