// Disagreements, as text.
import { describe, expect, it } from 'vitest'
import { style } from '../../../src/cli/colour.js'
import { disagreementsText } from '../../../src/cli/page/disagreements.js'

const row = (about: string, comment: string, entry: string, quote: string) =>
  Object.fromEntries(
    Object.entries({
      about,
      aboutLabel: about,
      kind: 'date',
      comment,
      says: `https://example.org/entry/${entry}`,
      quote,
    }).map(([column, value]) => [column, { type: 'literal' as const, value }]),
  )

describe('disagreementsText', () => {
  it('sets the words of each side below what is wrong', () => {
    const rows = [
      row('Board of Salt founded', '1900 or 1901', 'catalogue', 'Board of Salt, 1901-1990'),
      row('Board of Salt founded', '1900 or 1901', 'encyclopedia', 'created in\n1900'),
      row('Office of Weights', 'merged or replaced', 'catalogue', 'replaced by'),
    ]
    expect(disagreementsText(rows, 80, style(false))).toBe(`Board of Salt founded
1900 or 1901
  “Board of Salt, 1901-1990”
   catalogue
  “created in 1900”
   encyclopedia

Office of Weights
merged or replaced
  “replaced by”
   catalogue
`)
  })

  it('says so where there is none', () => {
    expect(disagreementsText([], 80, style(false))).toBe('The entries do not disagree.\n')
  })
})
