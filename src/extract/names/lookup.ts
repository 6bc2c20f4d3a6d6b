// Finds the longest known phrase at a place in a text, however the text was cut into words.

/** A phrase found in a text: how many of the words it takes, and what it stands for. */
export interface Match<T> {
  readonly length: number
  readonly value: T
}

/** @returns the longest phrase that begins at the word `at` and ends where a word ends; undefined if there is none */
export type Lookup<T> = (words: readonly string[], at: number) => Match<T> | undefined

interface Phrase<T> {
  readonly pieces: readonly string[]
  readonly value: T
}

/** Runs of letters and digits; other marks one by one, except those that writers and tokenizers set as they like. */
const PIECE = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s.'’‘‐‑–-]/gu
const ONE_PIECE = /^[A-Za-z]+$/

/**
 * What of a name's spelling counts: “King's Lynn” and “King ’s Lynn”, “St. Helena” and “St Helena”, “Director-General” and
 * “Director General” have the same pieces. `&` reads “and”. A full stop on its own counts: it ends a sentence.
 */
export function piecesOf(text: string): readonly string[] {
  if (ONE_PIECE.test(text) || text === '.') return [text]
  return (text.match(PIECE) ?? []).map((piece) => (piece === '&' ? 'and' : piece))
}

/** The first piece of a text, without cutting the rest. */
function firstPiece(text: string): string {
  const [word = ''] = text.split(' ', 1)
  return piecesOf(word)[0] ?? ''
}

/** The pieces of the words from `at` on, up to `limit`; `ends[n]` is how many words the first n pieces take, where they end one. */
function readPieces(words: readonly string[], at: number, limit: number, spell: (word: string) => string) {
  const pieces: string[] = []
  const ends: (number | undefined)[] = []
  for (let i = at; i < words.length && pieces.length < limit; i++) {
    const own = piecesOf(spell(words[i] ?? ''))
    pieces.push(...own)
    if (own.length > 0) ends[pieces.length] = i - at + 1
  }
  return { pieces, ends }
}

/**
 * Makes a lookup of phrases. Where two are spelt alike, the first counts.
 * @param entries each phrase with what it stands for
 * @param options.anyCase whether capitals do not matter
 */
export function lookup<T>(entries: Iterable<readonly [string, T]>, { anyCase = false } = {}): Lookup<T> {
  const spell = anyCase ? (word: string) => word.toLowerCase() : (word: string) => word
  const entriesByFirst = new Map<string, (readonly [string, T])[]>()
  for (const entry of entries) {
    const first = firstPiece(spell(entry[0]))
    const sharing = entriesByFirst.get(first)
    if (sharing) sharing.push(entry)
    else entriesByFirst.set(first, [entry])
  }
  // Most first words are never met in a text: phrases are cut into pieces only when theirs is.
  const phrasesByFirst = new Map<string, readonly Phrase<T>[]>()
  const phrasesFrom = (first: string): readonly Phrase<T>[] => {
    const met = phrasesByFirst.get(first)
    if (met) return met
    const phrases = (entriesByFirst.get(first) ?? [])
      .map(([phrase, value]) => ({ pieces: piecesOf(spell(phrase)), value }))
      .sort((a, b) => b.pieces.length - a.pieces.length)
    if (phrases.length > 0) phrasesByFirst.set(first, phrases)
    return phrases
  }
  return (words, at) => {
    const phrases = phrasesFrom(firstPiece(spell(words[at] ?? '')))
    const [longest] = phrases
    if (!longest) return undefined
    const text = readPieces(words, at, longest.pieces.length, spell)
    for (const { pieces, value } of phrases) {
      const length = text.ends[pieces.length]
      if (length !== undefined && pieces.every((piece, i) => piece === text.pieces[i])) return { length, value }
    }
    return undefined
  }
}

/** What a phrase stands for, if the whole of `words` is that phrase. */
export function whole<T>(find: Lookup<T>, words: readonly string[]): T | undefined {
  const match = find(words, 0)
  return match?.length === words.length ? match.value : undefined
}
