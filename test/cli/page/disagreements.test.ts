// Disagreements, as text.
import { describe, expect, it } from 'vitest'
import { style } from '../../../src/cli/colour.js'
import { disagreementsText, noneText } from '../../../src/cli/page/disagreements.js'

const row = (type: string, thing: string, comment: string, entry: string, quote: string, start = 0) =>
  Object.fromEntries(
    Object.entries({
      ...{ type, thing, comment, quote },
      thingLabel: thing,
      says: `https://example.org/entry/${entry}`,
      start: String(start),
      end: String(start + quote.length),
    }).map(([column, value]) => [column, { type: 'literal' as const, value }]),
  )

describe('disagreementsText', () => {
  it('sets kind by kind the words of each side below what is wrong', () => {
    const rows = [
      row('cycle', 'Office of Weights', 'part of its part', 'catalogue', 'the Office of the Board', 7),
      row('date', 'Board of Salt founded', '1900 or 1901', 'catalogue', 'Board of Salt, 1901-1990', 5),
      row('date', 'Board of Salt founded', '1900 or 1901', 'encyclopedia', 'created in\n1900'),
      row('date', 'Board of Pepper founded', '1800 or 1801', 'encyclopedia', 'created in 1800', 20),
    ]
    expect(disagreementsText(rows, 80, style(false))).toBe(`Dates that differ: 2

  Board of Salt founded
  1900 or 1901
    “Board of Salt, 1901-1990”
     catalogue:5–29
    “created in 1900”
     encyclopedia:0–15

  Board of Pepper founded
  1800 or 1801
    “created in 1800”
     encyclopedia:20–35

Circles: 1

  Office of Weights
  part of its part
    “the Office of the Board”
     catalogue:7–30
`)
  })

  it('keeps within its columns, and lets no text command the terminal', () => {
    const rows = [row('date', 'Board of Salt', 'one of '.repeat(30), 'catalogue', '\u001b[2Jsalt')]
    const text = disagreementsText(rows, 40, style(false))
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40)
    expect(text).toContain('“␛[2Jsalt”')
  })

  it('says so where there is none', () => {
    expect(noneText([], { kind: 'cycle' })).toBe('The entries do not disagree.\n')
    expect(
      noneText([row('date', 'Board of Salt', '1900 or 1901', 'catalogue', 'in 1900')], { about: 'Salt Inspector' }),
    ).toBe('No disagreement about Salt Inspector; 1 about others.\n')
  })
})
