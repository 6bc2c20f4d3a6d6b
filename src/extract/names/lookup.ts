// Finds the longest known phrase at a place in a text, however the text was cut into words.
import { lazily } from './lists.js'

/** A phrase found in a text: how many of the words it takes, its own spelling, and what it stands for. */
export interface Match<T> {
  readonly length: number
  readonly phrase: string
  readonly value: T
}

/** @returns the longest phrase that begins at the word `at` and ends where a word ends; undefined if there is none */
export type Lookup<T> = (words: readonly string[], at: number) => Match<T> | undefined

interface Phrase<T> {
  readonly pieces: readonly string[]
  readonly phrase: string
  readonly value: T
}

/**
 * Runs of letters and digits; other marks one by one, except full stops, apostrophes and hyphens, which writers and tokenizers set
 * as they like. Marks are listed, since a class of all letters (\p{L}) takes longer to compile than all phrases take to read.
 */
const PIECE = /[^\s!-/:-@[-`{-~«»‘’“”‐-―…]+|[^\s.'‘’‐-―-]/g
const FIRST_PIECE = new RegExp(PIECE.source)
const ONE_PIECE = /^[A-Za-z]+$/

/**
 * What of a name's spelling counts: “King's Lynn” and “King ’s Lynn”, “St. Helena” and “St Helena”, “Director-General” and
 * “Director General” have the same pieces. `&` reads “and”. A full stop on its own counts: it ends a sentence.
 */
export function piecesOf(text: string): readonly string[] {
  if (ONE_PIECE.test(text) || text === '.') return [text]
  return (text.match(PIECE) ?? []).map((piece) => (piece === '&' ? 'and' : piece))
}

/** The first piece of a text, without cutting the rest. No phrase begins with a mark. */
const firstPiece = (text: string): string => FIRST_PIECE.exec(text)?.[0] ?? ''

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

function groupByFirst<T>(entries: Iterable<readonly [string, T]>, spell: (word: string) => string) {
  const groups = new Map<string, (readonly [string, T])[]>()
  for (const entry of entries) {
    const first = firstPiece(spell(entry[0]))
    const group = groups.get(first)
    if (group) group.push(entry)
    else groups.set(first, [entry])
  }
  return groups
}

/**
 * Makes a lookup of phrases. Where two are spelt alike, the first counts.
 * @param entries each phrase with what it stands for
 * @param options.anyCase whether capitals do not matter
 */
export function lookup<T>(entries: Iterable<readonly [string, T]>, { anyCase = false } = {}): Lookup<T> {
  const spell = anyCase ? (word: string) => word.toLowerCase() : (word: string) => word
  const cut = (group: readonly (readonly [string, T])[]): readonly Phrase<T>[] =>
    group
      .map(([phrase, value]) => ({ pieces: piecesOf(spell(phrase)), phrase, value }))
      .sort((a, b) => b.pieces.length - a.pieces.length)
  // Most first words are never met in a text: phrases are cut into pieces only when theirs is.
  const groups = new Map([...groupByFirst(entries, spell)].map(([first, group]) => [first, lazily(() => cut(group))]))
  return (words, at) => {
    const word = spell(words[at] ?? '')
    const phrases = groups.get(ONE_PIECE.test(word) ? word : firstPiece(word))?.()
    const longest = phrases?.[0]
    if (!longest) return undefined
    const text = readPieces(words, at, longest.pieces.length, spell)
    for (const { pieces, phrase, value } of phrases) {
      const length = text.ends[pieces.length]
      if (length !== undefined && pieces.every((piece, i) => piece === text.pieces[i])) return { length, phrase, value }
    }
    return undefined
  }
}

/** The phrase that the whole of `words` is, with what it stands for. */
export function whole<T>(find: Lookup<T>, words: readonly string[]): Match<T> | undefined {
  const match = find(words, 0)
  return match?.length === words.length ? match : undefined
}
