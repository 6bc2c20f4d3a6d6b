// What a query may be at most, found in one pass over its text, before any parser sees it.
import { placeAt, QueryError, type Source } from './error.js'

/** How long, how deep and how manifold a query may be. */
export interface Bounds {
  /** Bytes of its text in UTF-8. */
  readonly bytes: number
  /** Brackets of any kind inside one another. */
  readonly depth: number
  /** Patterns, paths and operators: what the engine plans and parsers recurse into. */
  readonly operators: number
}

/** Far below where the engine's stack ends (nested EXISTS 196) and where planning takes seconds (a thousand patterns). */
export const BOUNDS: Bounds = { bytes: 65_536, depth: 64, operators: 500 }

const WORDS: Readonly<Record<keyof Bounds, string>> = {
  bytes: 'bytes',
  depth: 'brackets inside one another',
  operators: 'patterns and operators',
}

/** A query is larger than its bounds. */
export class BoundsError extends QueryError {
  /** What there is too much of. */
  readonly bound: keyof Bounds

  constructor({ text, file }: Source, bound: keyof Bounds, most: number, offset?: number) {
    const what = file ? `\`${file}\`` : 'the query'
    const { line, column } = placeAt(text, offset ?? 0)
    const where = offset === undefined ? '' : ` (${file ?? 'query'}:${line}:${column})`
    super(`Cannot take ${what}, expected at most ${most} ${WORDS[bound]}, found more${where}`)
    this.bound = bound
  }
}

/** What has no inside: comments, strings, IRIs, variables, language tags, prefixed names, numbers; and words. */
const TOKENS = {
  comment: /#[^\n]*/y,
  iri: /<[^<>"{}|^`\\\s]*>/y,
  variable: /[?$][\w\u{80}-\u{10ffff}]+/uy,
  language: /@[A-Za-z\d-]+/y,
  name: /[\w\u{80}-\u{10ffff}.-]*:(?:[\w\u{80}-\u{10ffff}:%-]|\.(?=[\w:%])|\\.)*/uy,
  number: /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
  word: /[\w\u{80}-\u{10ffff}]+/uy,
} as const
/** Words that open a pattern or join expressions. */
const KEYWORD = /^(?:union|optional|minus|filter|bind|exists|graph|service|select|values|in)$/i
const OPERATORS: ReadonlySet<string> = new Set('.;,|/^!+*-=<>&?{[')
const QUOTES: ReadonlySet<string> = new Set(`"'`)

/** Where the string ends that starts at `from`; the end of the text if it does not. */
function endOfString(text: string, from: number): number {
  const quote = text[from] ?? ''
  const long = quote.repeat(3)
  const mark = text.startsWith(long, from) ? long : quote
  for (let at = from + mark.length; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text.startsWith(mark, at)) return at + mark.length
    else if (mark === quote && text[at] === '\n') return at
  }
  return text.length
}

/** The end of the token of one of the `TOKENS` that starts at `from`, and whether it counts; nothing if none does. */
function tokenAt(text: string, from: number): { readonly end: number; readonly counts: boolean } | undefined {
  for (const [kind, pattern] of Object.entries(TOKENS)) {
    pattern.lastIndex = from
    const found = pattern.exec(text)?.[0]
    if (found) return { end: from + found.length, counts: kind === 'word' && KEYWORD.test(found) }
  }
  return undefined
}

/**
 * Lets a query pass, or not. Takes time in proportion to its length, whatever is in it.
 * @throws {BoundsError} at the place where it goes beyond a bound
 */
export function guard(source: Source, bounds: Bounds = BOUNDS): void {
  const { text } = source
  if (Buffer.byteLength(text) > bounds.bytes) throw new BoundsError(source, 'bytes', bounds.bytes)
  let depth = 0
  let operators = 0
  const count = (at: number) => {
    if (++operators > bounds.operators) throw new BoundsError(source, 'operators', bounds.operators, at)
  }
  for (let at = 0; at < text.length; ) {
    const character = text[at] ?? ''
    const token = QUOTES.has(character) ? { end: endOfString(text, at), counts: false } : tokenAt(text, at)
    if (token) {
      if (token.counts) count(at)
      at = token.end
      continue
    }
    if ('([{'.includes(character) && ++depth > bounds.depth) throw new BoundsError(source, 'depth', bounds.depth, at)
    if (')]}'.includes(character)) depth = Math.max(0, depth - 1)
    if (OPERATORS.has(character)) count(at)
    at++
  }
}
