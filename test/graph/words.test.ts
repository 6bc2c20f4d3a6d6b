// Labels of changes, in English.
import { describe, expect, it } from 'vitest'
import { changeInWords, list } from '../../src/graph/words.js'

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
