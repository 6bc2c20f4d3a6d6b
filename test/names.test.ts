// When two names are one.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../src/names.js'

describe('fold', () => {
  it.each([
    ['The Salt Board', 'salt board'],
    ['Salt & Weights Board', 'salt and weights board'],
    ['Salt Board, (Kent)', 'salt board kent'],
    ['Conseil d’État', 'conseil detat'],
    ['  Salt   Board ', 'salt board'],
  ])('makes of “%s” “%s”', (name, folded) => {
    expect(fold(name)).toBe(folded)
  })

  it.each([
    ['English Regions', 'English regions'],
    ['The Home Office', 'Home Office'],
    ['Director-General', 'Director General'],
    ['Ministry of Agriculture & Fisheries', 'Ministry of Agriculture and Fisheries'],
    ['Lord Chancellor’s Department', "Lord Chancellor's Department"],
    ['H.M. Treasury', 'HM Treasury'],
    ['Department of Health, Wales', 'Department of Health (Wales)'],
    ['Länder', 'LANDER'],
  ])('takes “%s” and “%s” for one name', (a, b) => {
    expect(fold(a)).toBe(fold(b))
  })

  it.each([
    ['government regions in England', 'government regions in England and Wales'],
    ['Department of Health', 'Department of Health, Victoria'],
    ['Theatre Board', 'Atre Board'],
    ['The', ''],
  ])('keeps “%s” and “%s” apart', (a, b) => {
    expect(fold(a)).not.toBe(fold(b))
  })

  it('is never empty, and folds once only', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
        const folded = fold(name)
        expect(folded).not.toBe('')
        expect(folded.startsWith('the ') || fold(folded) === folded).toBe(true)
      }),
    )
  })
})
