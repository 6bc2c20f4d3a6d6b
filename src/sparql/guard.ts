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
  /** Where the query goes beyond: `query:1:64`; nothing if it is only too long. */
  readonly place: string | undefined

  constructor({ text, file }: Source, bound: keyof Bounds, most: number, offset?: number) {
    const what = file ? `\`${file}\`` : 'the query'
    const { line, column } = placeAt(text, offset ?? 0)
    const place = offset === undefined ? undefined : `${file ?? 'query'}:${line}:${column}`
    super(`Cannot take ${what}, expected at most ${most} ${WORDS[bound]}, found more${place ? ` (${place})` : ''}`)
    this.bound = bound
    this.place = place
  }
}

/** What counts for nothing: white space, comments, IRIs, variables, language tags, prefixed names, numbers. */
const PLAIN =
  /\s+|#[^\n]*|<[^<>"{}|^`\\\s]*>|[?$][\w\u0080-\uffff]+|@[A-Za-z\d-]+|[\w\u0080-\uffff.-]{0,99}:(?:[\w\u0080-\uffff:%-]|\.(?=[\w:%])|\\.)*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /[\w\u0080-\uffff]+/y
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

/** What `pattern` matches of `text` at `from`. */
function matched(pattern: RegExp, text: string, from: number): string {
  pattern.lastIndex = from
  return pattern.exec(text)?.[0] ?? ''
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
    const plain = matched(PLAIN, text, at)
    const word = plain ? '' : matched(WORD, text, at)
    if (QUOTES.has(character)) at = endOfString(text, at)
    else if (plain) at += plain.length
    else if (word) {
      if (KEYWORD.test(word)) count(at)
      at += word.length
    } else {
      if ('([{'.includes(character) && ++depth > bounds.depth) throw new BoundsError(source, 'depth', bounds.depth, at)
      if (')]}'.includes(character)) depth = Math.max(0, depth - 1)
      if (OPERATORS.has(character)) count(at)
      at++
    }
  }
}
