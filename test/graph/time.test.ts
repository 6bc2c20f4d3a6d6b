// What several dates of one thing have in common.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds } from '../../src/edtf.js'
import { alternatives, canMeet, common, writable, yearOf } from '../../src/graph/time.js'
import { anyDate } from './any-dates.js'

describe('common', () => {
  it.each([
    [['2004', '2004-06-01'], '2004-06-01'],
    [['[2004,2005]', '2004-06-01'], '2004-06-01'],
    [['[2004,2005]', '[2005,2006]'], '2005'],
    [['../2008', '2004'], '2004'],
    [['199X', '1994'], '1994'],
    [['1990~', '1990'], '1990'],
    [['1990~', '1992'], '1992'],
    [['2004'], '2004'],
    [['[2004,2005]', '2004/2006'], '[2004,2005]'],
    [['2004-01/2004-06', '2004-04/2004-12'], '2004-04-01/2004-06-30'],
  ])('of %j is %s', (dates, expected) => {
    expect(common(dates)).toMatchObject({ date: expected, contradictory: false })
  })

  it.each([
    [['1857', '1955'], '[1857,1955]', '1857-01-01', '1955-12-31'],
    [['1857', '1955', '1955-03'], '[1857,1955-03]', '1857-01-01', '1955-03-31'],
    [['1950', '1960/1970'], '1950-01-01/1970-12-31', '1950-01-01', '1970-12-31'],
    [['1990~', '2004'], '2004', '2004-01-01', '2004-12-31'],
  ])('of %j, which cannot all hold, is %s', (dates, date, earliest, latest) => {
    expect(common(dates)).toMatchObject({ date, earliest, latest, contradictory: true })
  })

  it('of two that are both “about” is the choice between them, and no contradiction if they are near', () => {
    expect(common(['1990~', '1993~'])).toMatchObject({ date: '[1990,1993]', contradictory: false })
  })

  it('of none is nothing', () => {
    expect(common([])).toEqual({ contradictory: false, alternatives: [] })
  })

  it('is EDTF that the library can read, for any dates', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { minLength: 1, maxLength: 5 }), (dates) => {
        const { date } = common(dates)
        if (date !== undefined) expect(() => bounds(date)).not.toThrow()
      }),
    )
  })

  it('is the same in any order, and however often a date is given', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { maxLength: 5 }), (dates) => {
        expect(common([...dates].reverse())).toEqual(common(dates))
        expect(common([...dates, ...dates])).toEqual(common(dates))
      }),
    )
  })

  it('stays within the bounds of every date that it agrees with', () => {
    fc.assert(
      fc.property(
        fc.array(
          anyDate.filter((date) => !date.endsWith('~')),
          { minLength: 1, maxLength: 4 },
        ),
        (dates) => {
          const { earliest = '', latest = '~', contradictory } = common(dates)
          if (contradictory) return
          for (const date of dates) {
            const limits = bounds(date)
            expect(earliest >= (limits.earliest ?? '')).toBe(true)
            expect(latest <= (limits.latest ?? '~')).toBe(true)
          }
        },
      ),
    )
  })
})

describe('alternatives', () => {
  it('reads ranges within a set, which the library gives too short a span', () => {
    expect(alternatives('[2004..2006]')).toEqual([{ date: '2004/2006', earliest: '2004-01-01', latest: '2006-12-31' }])
    expect(alternatives('[..1983]')[0]).toMatchObject({ latest: '1983-12-31' })
  })
})

describe('canMeet', () => {
  it('lets “about 1990” be true of 1992, but not of 2004', () => {
    expect(canMeet(alternatives('1990~'), alternatives('1992'))).toBe(true)
    expect(canMeet(alternatives('1990~'), alternatives('2004'))).toBe(false)
  })

  it('does not take a one-of set for the time between its members', () => {
    expect(canMeet(alternatives('[1857,1955]'), alternatives('1900'))).toBe(false)
  })
})

describe('writable', () => {
  it('gives EDTF for an interval with a one-of set in it', () => {
    expect(writable('[2004,2005]/..')).toBe('2004/..')
    expect(writable('1990/[2004,2005]')).toBe('1990/2005')
    expect(writable('[2004,2005]')).toBe('[2004,2005]')
  })
})

describe('yearOf', () => {
  it.each([
    [['2008-01'], '2008'],
    [['../2008'], '2008'],
    [['[1857,1955]'], '1857'],
    [[], 'undated'],
  ])('of %j is %s', (dates, year) => {
    expect(yearOf(common(dates))).toBe(year)
  })
})
