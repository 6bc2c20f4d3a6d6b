// Quotes: where they must be, and what is said of one that is not there.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkEvidence } from '../../src/graph/evidence.js'
import type { Claim, Entry, Evidence } from '../../src/model.js'

const entry = (text: string): Entry => ({ id: 'note', title: 'Note', kind: 'note', text, blocks: [], fields: [] })
const claim = (...evidence: readonly Evidence[]): Claim => ({
  entry: 'note',
  relation: 'created',
  subject: { name: 'Home Office', type: 'Agency' },
  evidence,
  rule: 'created/was-created',
})
const check = (text: string, ...evidence: readonly Evidence[]) =>
  checkEvidence([entry(text)], [claim(...evidence)]).map(({ message }) => message)

describe('checkEvidence', () => {
  it('has nothing to say of any stretch that is quoted as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        expect(check(text, { start, end, quote: text.slice(start, end) })).toEqual([])
      }),
    )
  })

  it('says what was expected where, and what is there', () => {
    expect(check('The Home Office was created.', { start: 4, end: 15, quote: 'Home office' })).toEqual([
      'Cannot find what created/was-created read in `note`, expected “Home office” at 4–15, found “Home Office”',
    ])
  })

  it.each([
    ['before the text', -1, 2],
    ['after the text', 2, 9],
    ['of no length', 2, 2],
    ['of no whole number', 0.5, 2],
  ])('refuses a stretch %s', (_, start, end) => {
    expect(check('text', { start, end, quote: '' })).toEqual([
      `Cannot find what created/was-created read in \`note\`, expected a stretch of the text's 4 code units, found ${start}–${end}`,
    ])
  })

  it('counts UTF-16 code units', () => {
    expect(check('\u{1f3db} Home', { start: 3, end: 7, quote: 'Home' })).toEqual([])
  })

  it('refuses a claim without evidence, and one of an entry that it does not know', () => {
    expect(check('text')).toEqual([expect.stringContaining('expected at least one passage, found none')])
    expect(checkEvidence([], [claim()])).toMatchObject([{ entry: 'note', rule: 'created/was-created' }])
  })
})
