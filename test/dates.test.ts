// Dates in words.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inWords, whenInWords } from '../src/dates.js'

describe('inWords', () => {
  it.each([
    ['2004', '2004'],
    ['2008-01', 'January 2008'],
    ['2004-06-01', '1 June 2004'],
    ['2007-05-09', '9 May 2007'],
    ['[2004,2005]', '2004 or 2005'],
    ['[2004,2005-03]', '2004 or March 2005'],
    ['[1914..1918]', '1914 to 1918'],
    ['[1910,1914..1918]', '1910 or 1914 to 1918'],
    ['1990~', 'about 1990'],
    ['1990?', 'perhaps 1990'],
    ['1990-02%', 'perhaps about February 1990'],
    ['199X', 'the 1990s'],
    ['18XX', 'the 1800s'],
    ['1993/2004', '1993 to 2004'],
    ['2017/..', 'from 2017'],
    ['../2008', 'until 2008'],
    ['[2004,2005]/..', 'from 2004 or 2005'],
    ['0989-12-31', '31 December 0989'],
  ])('%s is “%s”', (edtf, words) => {
    expect(inWords(edtf)).toBe(words)
  })

  it('leaves alone what it has no words for', () => {
    for (const date of ['2004-21', '2004-13-01', 'Y17000', '../..', 'next week']) expect(inWords(date)).toBe(date)
  })

  it('says something of any text', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => inWords(text).length > 0))
  })
})

describe('whenInWords', () => {
  it.each([
    ['2004-06-01', 'on 1 June 2004'],
    ['2008-01', 'in January 2008'],
    ['[2004,2005]', 'in 2004 or 2005'],
    ['199X', 'in the 1990s'],
    ['1990~', 'about 1990'],
    ['../2008', 'by 2008'],
    ['2008-01/..', 'from January 2008 on'],
    ['1990/1995', 'between 1990 and 1995'],
  ])('says when %s was as “%s”', (edtf, words) => {
    expect(whenInWords(edtf)).toBe(words)
  })

  it('says of a state until when it lasted', () => {
    expect(whenInWords('../2008', true)).toBe('until 2008')
    expect(whenInWords('1990/1995', true)).toBe('from 1990 to 1995')
  })
})
