// Text in columns, whatever the width of its characters.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut, fold, widthOf } from '../../src/sparql/width.js'

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '/', ',', '1', '塩', 'e\u0301', '\u{1f9c2}') })
const bare = (value: string) => value.replace(/\s/g, '')

describe('folding', () => {
  it.each([
    ['the Board and the Office', 10, ['the Board', 'and the', 'Office']],
    ['merger/were-merged', 8, ['merger/', 'were-', 'merged']],
    ['on 2007-05-09 it ended', 12, ['on', '2007-05-09', 'it ended']],
    ['[1921-03-03,1922-04-01]', 16, ['[1921-03-03,', '1922-04-01]']],
    ['of 1,635,000', 8, ['of', '1,635,00', '0']],
    ['incomprehensibilities', 8, ['incompre', 'hensibil', 'ities']],
    ['塩塩塩', 4, ['塩塩', '塩']],
    ['', 8, ['']],
  ])('“%s” to %i columns', (value, width, lines) => {
    expect(fold(value, width, 99)).toEqual(lines)
  })

  it('keeps every character, and every line within its width', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (value, width) => {
        const lines = fold(value, width, Number.POSITIVE_INFINITY)
        expect(bare(lines.join(''))).toBe(bare(value))
        expect(lines.filter((line) => widthOf(line) > width)).toEqual([])
      }),
    )
  })

  it('ends after so many lines', () => {
    expect(fold('one two three four', 5, 2)).toEqual(['one', 'two…'])
  })
})

describe('cutting', () => {
  it('shows that it cut, within the width', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (value, width) => {
        const start = cut(value, width)
        expect(widthOf(start)).toBeLessThanOrEqual(width)
        expect(start === value || start.endsWith('…')).toBe(true)
      }),
    )
  })
})
