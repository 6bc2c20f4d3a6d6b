import { describe, expect, it } from 'vitest'
import { changeInWords, inWords, list, whenInWords } from '../../src/graph/words.js'

describe('inWords', () => {
  it.each([
    ['2004', '2004'],
    ['2004-06', 'June 2004'],
    ['2004-06-01', '1 June 2004'],
    ['[2004,2005]', '2004 or 2005'],
    ['1990~', 'about 1990'],
    ['199X', 'the 1990s'],
    ['18XX', 'the 1800s'],
    ['1993/2004', '1993 to 2004'],
    ['[2004,2005]/..', 'from 2004 or 2005'],
    ['../2008', 'until 2008'],
    ['2004-21', '2004-21'],
  ])('says %s as “%s”', (date, words) => {
    expect(inWords(date)).toBe(words)
  })
})

describe('whenInWords', () => {
  it.each([
    ['2004-06-01', 'on 1 June 2004'],
    ['2004', 'in 2004'],
    ['1990~', 'about 1990'],
    ['../2008', 'by 2008'],
    ['2008-01/..', 'from January 2008 on'],
    ['1990/1995', 'between 1990 and 1995'],
  ])('says when %s was as “%s”', (date, words) => {
    expect(whenInWords(date)).toBe(words)
  })

  it('says of a state until when it lasted', () => {
    expect(whenInWords('../2008', true)).toBe('until 2008')
    expect(whenInWords('1990/1995', true)).toBe('from 1990 to 1995')
  })
})

describe('list', () => {
  it('joins as English does', () => {
    expect([list([]), list(['A']), list(['A', 'B']), list(['A', 'B', 'C'])]).toEqual(['', 'A', 'A and B', 'A, B and C'])
  })
})

describe('changeInWords', () => {
  const thing = (label: string) => ({ label })
  const none = { before: [], after: [], concerns: [], places: [] }

  it('tells what became of what, and when', () => {
    const parties = {
      ...none,
      before: [thing('Health Board'), thing('Hospital Board')],
      after: [thing('Health Authority')],
    }
    expect(changeInWords('Merger', parties, '1974-04')).toBe(
      'Health Board and Hospital Board merged into Health Authority, April 1974',
    )
    expect(changeInWords('Merger', parties, '../1974')).toBe(
      'Health Board and Hospital Board merged into Health Authority by 1974',
    )
  })

  it('tells where, unless a seat tells it already', () => {
    const wales = [thing('Wales')]
    expect(changeInWords('Pilot', { ...none, concerns: [thing('Manager')], places: wales }, undefined)).toBe(
      'Manager tried out in Wales',
    )
    const seat = { label: 'Manager in Wales', region: wales[0] }
    expect(changeInWords('Abolition', { ...none, before: [seat], places: wales }, undefined)).toBe(
      'Manager in Wales abolished',
    )
  })
})
