// When a body or post was there: what follows from all that is said of it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model.js'
import { anyClaims } from './any-claims.js'
import { agency, alone, claim, graphOf, post, region, said, viewOf } from './claims.js'

const [OFFICE, MINISTRY] = [agency('Salt Office'), agency('Ministry of Salt')]
const founded = (date?: string, entry = 'a') => alone('created', OFFICE, { in: entry, ...(date && { date }) })
const ended = (date?: string, entry = 'a') => alone('abolished', OFFICE, { in: entry, ...(date && { date }) })
const partOf = (date: string) => claim('partOf', OFFICE, MINISTRY, { date, in: 'z' })

/** The dates and bounds of the office, as “from”, “begun between”, “until”, “ended between”. */
function spanOf(...claims: Claim[]) {
  const found = viewOf(claims).existences.find(({ subject }) => subject.label === 'Salt Office')
  const { from, fromEarliest, fromLatest, until, untilEarliest, untilLatest } = found ?? {}
  return { from: [from, fromEarliest, fromLatest], until: [until, untilEarliest, untilLatest] }
}
const UNKNOWN = [undefined, undefined, undefined]

describe('an existence', () => {
  it('begins with the founding and ends with the abolition', () => {
    expect(spanOf(founded('1900'), ended('1990-04'))).toEqual({
      from: ['1900', '1900-01-01', '1900-12-31'],
      until: ['1990-04', '1990-04-01', '1990-04-30'],
    })
  })

  it.each(['mergedInto', 'renamedTo', 'succeededBy'] as const)('ends where it %s another', (relation) => {
    expect(spanOf(claim(relation, OFFICE, MINISTRY, { date: '1990' })).until).toEqual([
      '1990',
      '1990-01-01',
      '1990-12-31',
    ])
  })

  it('has no end that nobody tells, but is certain as long as it is shown to have been there', () => {
    expect(spanOf(founded('1900'), partOf('1950'))).toEqual({
      from: ['1900', '1900-01-01', '1900-12-31'],
      until: [undefined, '1950-01-01', undefined],
    })
  })

  it('of what is only seen is known between the first sighting and the last', () => {
    expect(spanOf(partOf('1950-05-09'), alone('active', OFFICE, { date: '1970-01-01' }))).toEqual({
      from: [undefined, undefined, '1950-05-09'],
      until: [undefined, '1970-01-01', undefined],
    })
  })

  it('is not known of what has no date', () => {
    expect(spanOf(founded(), ended())).toEqual({ from: UNKNOWN, until: UNKNOWN })
  })

  it('has no first day if it was seen before its founding', () => {
    expect(spanOf(founded('1900'), partOf('1880')).from).toEqual([undefined, undefined, '1900-12-31'])
  })

  it('has no last day if it was seen after its end', () => {
    expect(spanOf(ended('1990'), partOf('1995')).until).toEqual([undefined, '1990-01-01', undefined])
  })

  it('has no last day if it is said to have gone on from a day on which it may have ended', () => {
    const on = alone('active', OFFICE, { date: '1990-06-01/..', in: 'b' })
    expect(spanOf(ended('1990'), on).until).toEqual([undefined, '1990-01-01', undefined])
    expect(spanOf(ended('1995'), on).until).toEqual(['1995', '1995-01-01', '1995-12-31'])
  })

  it('is over no earlier than the first of two ends, and no later than the second', () => {
    const merged = claim('mergedInto', OFFICE, MINISTRY, { date: '1990', in: 'b' })
    expect(spanOf(ended('1980'), merged).until).toEqual([undefined, '1980-01-01', '1990-12-31'])
  })

  it('under a name to which it came back has no known last day', () => {
    const away = claim('renamedTo', OFFICE, MINISTRY, { date: '1970' })
    const back = claim('renamedTo', MINISTRY, OFFICE, { date: '1980' })
    expect(spanOf(away, back).until).toEqual([undefined, '1970-01-01', undefined])
  })

  it('begins with a renaming to it, unless it was there before', () => {
    const named = claim('renamedTo', MINISTRY, OFFICE, { date: '1980' })
    expect(spanOf(named).from).toEqual(['1980', '1980-01-01', '1980-12-31'])
    expect(spanOf(named, partOf('1975')).from).toEqual([undefined, undefined, '1975-12-31'])
  })

  it('does not end with what its work passed to, and is not shown by it', () => {
    expect(spanOf(claim('transferredTo', OFFICE, MINISTRY, { date: '1990' }))).toEqual({
      from: UNKNOWN,
      until: UNKNOWN,
    })
  })

  it('of a seat ends where the post ended in its region, and that of the post goes on', () => {
    const { existences } = viewOf([
      claim('ceasedIn', post('Salt Manager'), region('Wales'), { date: '1990' }),
      claim('postIn', post('Salt Manager'), OFFICE, { date: '1995' }),
    ])
    expect(existences.map(({ path, until }) => [path, until])).toEqual([
      ['tenure/existence/salt-manager', undefined],
      ['tenure/existence/salt-manager-in-wales', '1990'],
      ['tenure/existence/salt-office', undefined],
    ])
  })

  it('is a state that says from what it follows', () => {
    expect(said(graphOf([founded('1900'), partOf('1950')]), 'tenure/existence/salt-office')).toEqual([
      'chy:derivedBy existence',
      'chy:derivedFrom change/founding/salt-office/1900',
      'chy:derivedFrom tenure/affiliation/salt-office/ministry-of-salt',
      'chy:from 1900',
      'chy:fromEarliest 1900-01-01',
      'chy:fromLatest 1900-12-31',
      'chy:subject agency/salt-office',
      'chy:untilEarliest 1950-01-01',
      'rdf:type chy:Existence',
      'rdf:type chy:Tenure',
    ])
  })

  it('gives its bounds to the names that the body has', () => {
    const names = [claim('alias', OFFICE, agency('SO')), founded('1900'), ended('1990')]
    expect(viewOf(names).names).toMatchObject([
      { label: 'SO', fromEarliest: '1900-01-01', untilLatest: '1990-12-31', derivations: [{ rule: 'existence' }] },
    ])
  })
})

describe('the bounds of whatever is claimed', () => {
  it('are in order: nothing begins after the last day on which it can have, or ends before it began', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { existences, tenures, names } = viewOf(claims)
        for (const one of [...existences, ...tenures, ...names]) {
          const { fromEarliest = '', fromLatest = '~', untilEarliest = '', untilLatest = '~' } = one
          expect(fromEarliest <= fromLatest && untilEarliest <= untilLatest && fromEarliest <= untilLatest).toBe(true)
        }
      }),
    )
  })

  it('leave open a day on which something is said to have been there', () => {
    fc.assert(
      fc.property(anyClaims, fc.constantFrom('1985-05-05', '1990-05-05', '1993-01-01', '1999-12-31'), (claims, day) => {
        const { from, until } = spanOf(...claims, partOf(day))
        expect((from[1] ?? '') <= day && day <= (until[2] ?? '~')).toBe(true)
      }),
    )
  })
})
