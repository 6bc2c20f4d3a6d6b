// When two names are one, and when a name is none.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, isAbbreviation, isBareTitle, withoutNumber } from '../../src/graph/fold.js'

describe('fold', () => {
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

describe('isAbbreviation', () => {
  it.each(['NOMS', 'MoJ', 'R.N.', 'B&B', 'ACAS2'])('sees that %s is one', (name) => {
    expect(isAbbreviation(name)).toBe(true)
  })

  it.each(['Ofsted', 'Home Office', 'HM Treasury', 'Wales'])('sees that %s is none', (name) => {
    expect(isAbbreviation(name)).toBe(false)
  })
})

describe('isBareTitle', () => {
  const words = new Set(['director', 'general', 'secretary', 'of', 'state'])

  it.each(['Director-General', 'director', 'Secretary of State'])('sees that %s tells a rank only', (name) => {
    expect(isBareTitle(name, words)).toBe(true)
  })

  it.each(['Director of Prisons', 'Prison Director', 'Secretary of State for War'])(
    'sees that %s tells more',
    (name) => {
      expect(isBareTitle(name, words)).toBe(false)
    },
  )
})

describe('withoutNumber', () => {
  it('takes the number off a collective name', () => {
    expect(withoutNumber('the nine English Regions')).toBe('english regions')
    expect(withoutNumber('32 London boroughs')).toBe('london boroughs')
    expect(withoutNumber('Nineveh')).toBe('nineveh')
  })
})
