// Words as the reader of names sees them.
import { describe, expect, it } from 'vitest'
import {
  closeOf,
  isAbbreviation,
  isCapital,
  isPossessive,
  sortOf,
  textOf,
  type Words,
} from '../../../src/extract/names/words.js'
import { tag } from '../../../src/extract/text/tagger.js'
import { sentence } from '../reading.js'

const read = (text: string): Words => sentence(text).reading
const at = (w: Words, word: string): number => w.tokens.findIndex(({ text }) => text === word)

describe('an abbreviation', () => {
  it.each(['NSB', 'NSBs', 'MoJ', 'DfT', 'R&D', 'U.S.', 'ROM', 'ROMs'])('is “%s”', (word) => {
    expect(isAbbreviation(word)).toBe(true)
  })

  it.each(['Salt', 'salt', 'A', 'Ms', '1974', '', 'Board', 'NATIONALSALTBOARD'])('is not “%s”', (word) => {
    expect(isAbbreviation(word)).toBe(false)
  })
})

describe('brackets', () => {
  const close = (text: string) => closeOf(tag(text, 0).flat(), 0)

  it('close where those inside them have closed', () => {
    expect(close('(a (b) c)')).toBe(6)
    expect(close('(a) b)')).toBe(2)
  })

  it('that stay open close nowhere', () => {
    expect(close('(a (b) c')).toBeUndefined()
    expect(close(`(${'a '.repeat(60)})`)).toBeUndefined()
  })
})

describe('a possessive', () => {
  it('has a straight or a curly mark', () => {
    for (const text of ["The Salt Board's head met.", 'The Salt Board’s head met.', "The Inspectors' head met."]) {
      expect([text, read(text).tokens.filter(isPossessive).length]).toEqual([text, 1])
    }
    expect(isPossessive(undefined)).toBe(false)
  })
})

describe('the words of a stretch', () => {
  it('are parted as they are in the text', () => {
    const w = read("It met the Salt Board's Director-General (in Kent).")
    expect(textOf(w, at(w, 'Salt'), w.tokens.length)).toBe("Salt Board's Director-General (in Kent).")
    expect(textOf(w, 2, 2)).toBe('')
  })
})

describe('a capital', () => {
  const w = read('Under an Act of 1974 the Salt Board met the Inspector on Monday in kent.')

  it('may stand in a name', () => {
    expect(['Act', 'Salt', 'Board', 'Inspector'].map((word) => isCapital(w, at(w, word)))).toEqual([
      true,
      true,
      true,
      true,
    ])
  })

  it('may not where it only opens the sentence, or names a day', () => {
    expect(['Under', 'Monday', 'kent', '1974'].map((word) => isCapital(w, at(w, word)))).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})

describe('the sort of a name', () => {
  it.each([
    ['It met the Salt Board.', 'Agency'],
    ['It met the Chief Inspector.', 'Post'],
    ['It met in New South Wales.', 'Region'],
    ['It met in the Upper Salt Region.', 'Region'],
    ['It met the Salt Military Region.', undefined],
    ['It met the Salt Council Scotland.', 'Agency'],
    ['It met Saltworks.', undefined],
    ['It met NSB.', undefined],
  ])('is told by its words: “%s” %s', (text, type) => {
    const w = read(text)
    const first = w.tokens.findIndex((_, i) => i > 0 && isCapital(w, i))
    expect(sortOf(w, first, w.tokens.length - 1).type).toBe(type)
  })
})
