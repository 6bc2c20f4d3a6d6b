// Dates as days: what an EDTF date allows, and when two agree.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds, compatible, stretch } from '../src/edtf.js'

describe('bounds', () => {
  it.each([
    ['2004-06-01', '2004-06-01', '2004-06-01'],
    ['2004-06', '2004-06-01', '2004-06-30'],
    ['2004-02', '2004-02-01', '2004-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2004', '2004-01-01', '2004-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['18XX', '1800-01-01', '1899-12-31'],
    ['[2004,2005]', '2004-01-01', '2005-12-31'],
    ['[2004,2005-03]', '2004-01-01', '2005-03-31'],
    ['1993/2004', '1993-01-01', '2004-12-31'],
    ['1968-04-01/1974-03', '1968-04-01', '1974-03-31'],
    ['[2004,2005]/2008-01', '2004-01-01', '2008-01-31'],
    ['197X/198X', '1970-01-01', '1989-12-31'],
    ['1974/1974', '1974-01-01', '1974-12-31'],
  ])('of %s are %s and %s', (date, earliest, latest) => {
    expect(bounds(date)).toEqual({ earliest, latest })
  })

  it('are open where the date is', () => {
    expect(bounds('2017/..')).toEqual({ earliest: '2017-01-01' })
    expect(bounds('2017/')).toEqual({ earliest: '2017-01-01' })
    expect(bounds('../2008-01')).toEqual({ latest: '2008-01-31' })
    expect(bounds('[2004,2005]/..')).toEqual({ earliest: '2004-01-01' })
    expect(bounds('../..')).toEqual({})
  })

  it.each(['next week', '', '1974-13', '1974-04-31', '[1974', '2010/2004', '1974-05/1974-04-30', '1974/soon'])(
    'of “%s” there are none',
    (date) => {
      expect(() => bounds(date)).toThrow()
    },
  )

  it('say which interval ends before it begins', () => {
    expect(() => bounds('2010/2004')).toThrow('Cannot read the date “2010/2004”: it ends before it begins')
  })
})

describe('stretch', () => {
  it('parts an interval at its slash, and leaves out what is open', () => {
    expect(stretch('1993/2004-06')).toEqual({ from: '1993', until: '2004-06' })
    expect(stretch('[2004,2005]/..')).toEqual({ from: '[2004,2005]' })
    expect(stretch('../2008')).toEqual({ until: '2008' })
    expect(stretch('../..')).toEqual({})
  })

  it('takes an instant as where it began', () => {
    expect(stretch('2004-06-01')).toEqual({ from: '2004-06-01' })
  })
})

describe('compatible', () => {
  it('are a year and a day in it, and intervals that share a day', () => {
    expect(compatible('2004', '2004-06-01')).toBe(true)
    expect(compatible('[2004,2005]', '2004-06-01')).toBe(true)
    expect(compatible('1993/2004', '2004/2008')).toBe(true)
    expect(compatible('2017/..', '2050')).toBe(true)
    expect(compatible('../2008', '1066')).toBe(true)
  })

  it('are not two years, nor a day and the month before it', () => {
    expect(compatible('2004', '2005')).toBe(false)
    expect(compatible('2004-06-01', '2004-05')).toBe(false)
    expect(compatible('../2008', '2009')).toBe(false)
  })
})

const two = (n: number) => String(n).padStart(2, '0')
const year = fc.integer({ min: 1000, max: 2999 }).map(String)
const point = fc.oneof(
  year,
  year.map((y) => `${y.slice(0, 3)}X`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
)

describe('any two dates', () => {
  it('agree with themselves, and with each other either way round', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(compatible(a, a)).toBe(true)
        expect(compatible(a, b)).toBe(compatible(b, a))
      }),
    )
  })

  it('make an interval that has the bounds of its sides, or none', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const { earliest } = bounds(a)
        const { latest } = bounds(b)
        if (earliest! <= latest!) expect(bounds(`${a}/${b}`)).toEqual({ earliest, latest })
        else expect(() => bounds(`${a}/${b}`)).toThrow()
      }),
    )
  })
})
