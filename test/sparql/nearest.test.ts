// What may have been meant by a name that is not there.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distance, nearest } from '../../src/sparql/nearest.js'

const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') })

describe('the distance of two words', () => {
  it.each([
    ['salt', 'salt', 0],
    ['salt', 'malt', 1],
    ['salt', 'salts', 1],
    ['', 'salt', 4],
    ['kitten', 'sitting', 3],
  ])('“%s” and “%s”: %i', (a, b, expected) => {
    expect(distance(a, b)).toBe(expected)
  })

  it('is the same both ways, and no detour is shorter', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(distance(a, b)).toBe(distance(b, a))
        expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c))
      }),
    )
  })
})

describe('the nearest names', () => {
  const names = ['Home Office', 'Board of Salt', 'Board of Salts', 'Office of Weights']

  it('are those with few wrong letters, closest first, whatever their case', () => {
    expect(nearest('board of sat', names)).toEqual(['Board of Salt', 'Board of Salts'])
  })

  it('are those that hold what was typed', () => {
    expect(nearest('office', names)).toEqual(['Home Office', 'Office of Weights'])
  })

  it('are none where nothing is near', () => {
    expect(nearest('xyzzy', names)).toEqual([])
  })
})
