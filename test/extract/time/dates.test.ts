// Dates as prose writes them, and the word that ties each to what happened.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds } from '../../../src/edtf.js'
import { findDates } from '../../../src/extract/time/dates.js'
import { nonsense } from '../texts.js'

/** `at 1974`, in order. */
const dates = (text: string, last?: string): string[] =>
  findDates(text, 0, last).map(({ role, edtf }) => `${role} ${edtf}`)

describe('a date', () => {
  it.each([
    ['on 1 June 2004', 'at 2004-06-01'],
    ['on 1st June 2004', 'at 2004-06-01'],
    ['on the 1st of June, 2004', 'at 2004-06-01'],
    ['on June 1, 2004', 'at 2004-06-01'],
    ['on June 1st 2004', 'at 2004-06-01'],
    ['on Tuesday, 1 June 2004', 'at 2004-06-01'],
    ['1 Jan. 1950', 'at 1950-01-01'],
    ['2 Sept 1910', 'at 1910-09-02'],
    ['2004-06-01', 'at 2004-06-01'],
    ['29 February 2004', 'at 2004-02-29'],
    ['in January 2008', 'at 2008-01'],
    ['on the first of May 1900', 'at 1900-05-01'],
    ['on the 12th day of March 1920', 'at 1920-03-12'],
    ['in early May 1920', 'at 1920-05'],
    ['at the end of May 1920', 'at 1920-05'],
    ['1974-04', 'at 1974-04'],
    ['in May of 1920', 'at 1920-05'],
    ['in May or June 1920', 'at [1920-05,1920-06]'],
    ['in 1910', 'at 1910'],
    ['in mid-1910', 'at 1910'],
    ['in the spring of 1910', 'at 1910'],
    ['at the end of 1910', 'at 1910'],
    ['at the beginning of 1910', 'at 1910'],
    ['in 2004/5', 'at [2004,2005]'],
    ['in 2004-05', 'at [2004,2005]'],
    ['in 1999–00', 'at [1999,2000]'],
    ['in the winter of 1940-41', 'at [1940,1941]'],
    ['in 1850 or 1851', 'at [1850,1851]'],
    ['c. 1850', 'at 1850~'],
    ['circa 1850', 'at 1850~'],
    ['around 1850', 'at 1850~'],
    ['in about 1850', 'at 1850~'],
    ['in the 1920s', 'at 192X'],
    ["in the late 1920's", 'at 192X'],
    ['in the 1700s', 'at 17XX'],
    ['in the 19th century', 'at 18XX'],
    ['in the early nineteenth century', 'at 18XX'],
    ['in the second half of the 19th century', 'at 18XX'],
    ['in the early 20th century', 'at 19XX'],
  ])('“%s” is %s', (text, date) => {
    expect(dates(`The Salt Board was formed ${text} in York.`)).toEqual([date])
  })
})

describe('the role of a date', () => {
  it.each([
    ['since 1910', 'from 1910'],
    ['from May 1910', 'from 1910-05'],
    ['with effect from 1 May 1910', 'from 1910-05-01'],
    ['since about 1910', 'from 1910~'],
    ['1910 onwards', 'from 1910'],
    ['commencing on 1 May 1910', 'from 1910-05-01'],
    ['until 1910', 'until 1910'],
    ['up to 1910', 'until 1910'],
    ['until the 1920s', 'until 192X'],
    ['until the end of 1910', 'until 1910'],
    ['by 1910', 'by 1910'],
    ['by the end of 1910', 'by 1910'],
    ['before 1 May 1910', 'before 1910-05-01'],
    ['w.e.f. 01.05.1910', 'from 1910-05-01'],
    ['prior to 1910', 'before 1910'],
    ['after 1910', 'after 1910'],
    ['during 1910', 'at 1910'],
    ['beginning in 1910', 'from 1910'],
    ['as of 1910', 'state 1910'],
    ['as of the mid-1990s', 'state 199X'],
    ['as of 1 May 1910', 'at 1910-05-01'],
  ])('“%s” is %s', (text, date) => {
    expect(dates(`The Salt Board sat in York ${text}.`)).toEqual([date])
  })
})

describe('a stretch of time', () => {
  it.each([
    ['from 1914 to 1918', '1914/1918'],
    ['from 1 April 1914 until 31 March 1918', '1914-04-01/1918-03-31'],
    ['between May 1914 and 1918', '1914-05/1918'],
    ['1 April 1914 to 31 March 1918', '1914-04-01/1918-03-31'],
    ['from 4 to 8 May 1914', '1914-05-04/1914-05-08'],
    ['June 15 and 16, 1914', '1914-06-15/1914-06-16'],
    ['from May to June 1914', '1914-05/1914-06'],
    ['in 1914-18', '1914/1918'],
    ['1914–1918', '1914/1918'],
    ['1914 - 1918', '1914/1918'],
    ['1914–18', '1914/1918'],
    ['1914-18', '1914/1918'],
    ['(2017-)', '2017/..'],
    ['2017–present', '2017/..'],
    ['1926 to the present', '1926/..'],
    ['from about 1914 to 1918', '1914~/1918'],
  ])('“%s” is during %s', (text, date) => {
    expect(dates(`The Salt Board, ${text}, sat in York`)).toEqual([`during ${date}`])
  })

  it('is two where two are given', () => {
    expect(dates('from 1970 until 1974 and from 1980 until 1990')).toEqual(['during 1970/1974', 'during 1980/1990'])
    expect(dates('in 1939, 1945 and 1950')).toEqual(['at 1939', 'at 1945', 'at 1950'])
  })

  it('is none where it would end before it began', () => {
    expect(dates('1990–1980')).not.toContain('during 1990/1980')
    expect(dates('from 1990 to 1980')).not.toContain('during 1990/1980')
  })
})

describe('a date counted from another', () => {
  it.each([
    ['the following year', '1951'],
    ['in the next year', '1951'],
    ['in the previous year', '1949'],
    ['that year', '1950'],
    ['in the same year', '1950'],
    ['a year later', '1951'],
    ['two years later', '1952'],
    ['five years earlier', '1945'],
    ['two years afterwards', '1952'],
    ['on 1 June the following year', '1951-06-01'],
    ['in June of that year', '1950-06'],
    ['on 1 June', '1950-06-01'],
    ['three months later', '1950-08'],
  ])('“%s” counts from the last one', (text, year) => {
    expect(dates(`It rose in May 1950; ${text} it fell.`)).toEqual(['at 1950-05', `at ${year}`])
    expect(dates(`It fell ${text}.`, '1950-05')).toEqual([`at ${year}`])
  })

  it('keeps the month where the month is the same', () => {
    expect(dates('It fell that month.', '1950-05')).toEqual(['at 1950-05'])
  })

  it('may be where something began or ended', () => {
    expect(dates('It has closed since then.', '1950-05')).toEqual(['from 1950-05'])
    expect(dates('Until then it was open.', '1950-05')).toEqual(['until 1950-05'])
  })

  it('is no day of a month that was over by then', () => {
    expect(dates('It fell on 1 March.', '1950-05')).toEqual([])
  })

  it('is none where nothing was dated before', () => {
    expect(dates('The following year it fell.')).toEqual([])
  })
})

it('tells the year of a law from a date', () => {
  expect(dates('under the Salt Act 1974')).toEqual(['law 1974'])
  expect(dates('by the Salt Act of 1974')).toEqual(['law 1974'])
  expect(dates('The 1974 Salt Act')).toEqual(['law 1974'])
  expect(dates('by the Salt Act of 1 May 1974')).toEqual(['at 1974-05-01'])
})

describe('what is no date', () => {
  it.each([
    'in the Salt Report of 1974',
    'for £1,950',
    'for £1950',
    'with 1,950 mines',
    'at 1968.5 feet',
    'in file 1234/567',
    'on 12 May',
    'in May',
    'with 1950 men',
    'of some 1950 members',
    'in the year 3000',
    'A-1950',
    'by an act (41 Stat. 1063)',
    'by order-in-council 1211',
  ])('“%s”', (text) => {
    expect(dates(text)).toEqual([])
  })
})

it('takes “may” for a month only with a capital', () => {
  expect(dates('In this it may 1950 men employ.')).not.toContain('at 1950-05')
})

it('points into the entry', () => {
  const text = 'It sat from 1914 to 1918, and the following year it fell.'
  expect(findDates(text, 100).map(({ start, end }) => text.slice(start - 100, end - 100))).toEqual([
    'from 1914 to 1918',
    'the following year',
  ])
})

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const ordinal = (day: number) =>
  `${day}${day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th'}`
const anyDay = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('every day', () => {
  it('is read back from each way in which English writes it', () => {
    fc.assert(
      fc.property(anyDay, (edtf) => {
        const [year = '', m = '', d = ''] = edtf.split('-')
        const [month, day] = [MONTHS[Number(m) - 1]!, Number(d)]
        for (const text of [
          `${day} ${month} ${year}`,
          `${ordinal(day)} ${month}, ${year}`,
          `the ${ordinal(day)} of ${month} ${year}`,
          `${month} ${day}, ${year}`,
          `${day} ${month.slice(0, 3)} ${year}`,
          edtf,
        ])
          expect([text, dates(`It closed on ${text}.`)]).toEqual([text, [`at ${edtf}`]])
        expect(dates(`It closed in ${month} ${year}, as ${year} ended.`)).toEqual([`at ${year}-${m}`, `at ${year}`])
      }),
      { numRuns: 200 },
    )
  })
})

const scrap = fc.constantFrom(
  ...'on|in|from|to|until|between|and|or|by|since|1 June|June|1st|31|February|of|the|end of|2004|1914|18|2004/5|/|-|–|,|(|)|1990s|c.|circa|about|early|mid|19th century|the following year|that year|two years later|present|Act|No.'.split(
    '|',
  ),
)
const datelike = fc
  .array(fc.tuple(scrap, fc.constantFrom(' ', ' ', '')), { maxLength: 20 })
  .map((scraps) => scraps.flat().join(''))

describe('in any text', () => {
  it('dates are EDTF, in order, within the text, and none overlap', () => {
    fc.assert(
      fc.property(fc.oneof(datelike, nonsense, fc.string({ unit: 'binary' })), fc.nat(50), (text, offset) => {
        let end = offset
        for (const date of findDates(text, offset, '1950')) {
          expect(() => bounds(date.edtf)).not.toThrow()
          expect(date.start).toBeGreaterThanOrEqual(end)
          expect(date.end).toBeGreaterThan(date.start)
          end = date.end
        }
        expect(end).toBeLessThanOrEqual(offset + text.length)
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['1', '1 ', '1914–', 'from 1914 to ', 'the following year ', 'early ', 'May', 'a ', '１９１４ '])(
    'a long text is read at once: “%s” again and again',
    (scrap) => {
      const text = scrap.repeat(40_000 / scrap.length)
      expect(findDates(text, 0, '1950').every(({ end }) => end <= text.length)).toBe(true)
    },
    5_000,
  )
})
