// Sentences and words of prose, each in its place.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Token, tag } from '../../../src/extract/text/tagger.js'
import { nonsense } from '../texts.js'

const sentences = (prose: string): string[] =>
  tag(prose, 0).map((tokens) => prose.slice(tokens[0]?.start, tokens.at(-1)?.end))
const tokens = (prose: string): Token[] => tag(prose, 0).flat()
const words = (prose: string): string[] => tokens(prose).map(({ text }) => text)
const wordOf = (prose: string, text: string): Token | undefined => tokens(prose).find((token) => token.text === text)

describe('a sentence', () => {
  it('ends at a full stop, a question mark or an exclamation mark', () => {
    expect(sentences('The Salt Board sat in York. Was it large? It was! It grew in 1974. In 1975 it closed.')).toEqual([
      'The Salt Board sat in York.',
      'Was it large?',
      'It was!',
      'It grew in 1974.',
      'In 1975 it closed.',
    ])
  })

  it.each(['The Salt Board sat in St. Helena.', 'The U.S. Salt Board sat in Kent.', 'Mr. Hall met Dr. Hill.'])(
    'goes on after an abbreviation: “%s”',
    (sentence) => {
      expect(sentences(`${sentence} It was closed.`)).toEqual([sentence, 'It was closed.'])
    },
  )

  it('goes on at a semicolon and in brackets', () => {
    const sentence = 'The Salt Board (once an office) sat in York; it was closed.'
    expect(sentences(sentence)).toEqual([sentence])
  })
})

describe('a word', () => {
  it('may be a mark that a page has written out, at its own place', () => {
    const prose = 'Roads &amp; Bridges&nbsp;Office'
    expect(words(prose)).toEqual(['Roads', '&', 'Bridges', 'Office'])
    expect(wordOf(prose, 'Bridges')?.start).toBe(prose.indexOf('Bridges'))
  })

  it('with a hyphen is one', () => {
    expect(words('The Director-General and the Commander-in-Chief met.')).toEqual([
      'The',
      'Director-General',
      'and',
      'the',
      'Commander-in-Chief',
      'met',
      '.',
    ])
  })

  it('is parted from brackets that have lost what stood in them', () => {
    expect(
      tag('The Board (; Salt) sat.', 0)
        .flat()
        .map(({ text }) => text)
        .slice(0, 5),
    ).toEqual(['The', 'Board', '(', ';', 'Salt'])
  })

  it.each(['_', '__', '*', '**', "''", "'''"])('in italics or bold is parted from its marks: %s', (mark) => {
    const prose = `It was called the ${mark}Salt Board${mark}, and sat in ${mark}York${mark}.`
    expect(words(prose).join(' ')).toBe('It was called the Salt Board , and sat in York .')
    expect(wordOf(prose, 'Salt')?.start).toBe(18 + mark.length)
  })

  it('keeps marks that stand alone', () => {
    expect(words('A board of 3 * 4 * 5 members, and a _ alone.').join(' ')).toBe(
      'A board of 3 * 4 * 5 members , and a _ alone .',
    )
  })

  it('is parted from a dash with spaces, a possessive and marks', () => {
    expect(words("Salt - the Board's head (Kent’s man), once")).toEqual([
      'Salt',
      '-',
      'the',
      'Board',
      "'s",
      'head',
      '(',
      'Kent',
      '’s',
      'man',
      ')',
      ',',
      'once',
    ])
  })

  it('has its part of speech and its lemma', () => {
    expect(wordOf('The Salt Board merged with the Weights Office.', 'merged')).toMatchObject({
      pos: 'VERB',
      lemma: 'merge',
      lower: 'merged',
    })
    expect(wordOf('The boards were closed.', 'were')).toMatchObject({ pos: 'AUX', lemma: 'be' })
    expect(wordOf('The boards were closed.', 'boards')).toMatchObject({ pos: 'NOUN', lemma: 'board' })
  })

  it('that ends in “-ing” and has an object is a verb', () => {
    expect(wordOf('It was formed by splitting the Salt Board.', 'splitting')).toMatchObject({
      pos: 'VERB',
      lemma: 'split',
    })
    expect(wordOf('It was known for splitting.', 'splitting')?.pos).not.toBe('VERB')
  })

  it('that says “again” with a hyphen has the lemma of its verb', () => {
    expect(wordOf('The Salt Board re-merged with the Weights Office.', 're-merged')?.lemma).toBe('remerge')
    expect(wordOf('The Salt Board was re-established.', 're-established')?.lemma).toBe('reestablish')
  })

  it.each([
    ['The Salt Board was part of the Home Office.', 'part', 'NOUN'],
    ['It was led by a chief inspector.', 'chief', 'ADJ'],
    ['The Salt Board was established by act of 1862.', 'act', 'NOUN'],
  ])('in “%s” is taken for what it is there: %s is %s', (prose, word, pos) => {
    expect(wordOf(prose, word)?.pos).toBe(pos)
  })
})

describe('letters from all over Europe', () => {
  it.each(['Tăriceanu', 'Łódź', 'Şanlıurfa', 'Đặng', 'Kraków', 'Tăriceanu'.normalize('NFD')])(
    'are letters of one word: “%s”',
    (name) => {
      expect(words(`The ${name} Office met.`)).toEqual(['The', name, 'Office', 'met', '.'])
    },
  )
})

describe('in any text', () => {
  // A caller turns all white space to spaces; blocks do not begin or end with it, but nothing rests on that.
  const prose = fc
    .oneof(nonsense, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.lorem({ mode: 'sentences' }))
    .map((text) => text.replace(/\s/g, ' '))

  it('every word stands where it says, after the one before it', () => {
    fc.assert(
      fc.property(prose, fc.nat(50), (text, offset) => {
        let at = offset
        for (const token of tag(text, offset).flat()) {
          expect(token.start).toBeGreaterThanOrEqual(at)
          expect(text.slice(token.start - offset, token.end - offset)).toBe(token.text)
          at = token.end
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('no word is lost, but for marks of emphasis', () => {
    const unmarked = (text: string) => text.replace(/[ *_']/g, '')
    fc.assert(
      fc.property(prose, (text) => {
        expect(unmarked(words(text).join(''))).toBe(unmarked(text))
      }),
      { numRuns: 1000 },
    )
  })
})
