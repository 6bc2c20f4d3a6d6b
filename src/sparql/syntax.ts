// What is wrong with a query, in words and with its place, from what the parser throws.
import { PREFIXES } from '../vocabulary.js'
import { locate, type Place, placeAt, type QueryError, type Source, unreadable } from './error.js'

/** What parsers made by jison attach to a syntax error. `loc` is the token before the one that is wrong. */
interface Mismatch {
  readonly text: string
  readonly token: string
  readonly expected: readonly string[]
  /** Lines count from 1, columns from 0. */
  readonly loc: { readonly last_line: number; readonly last_column: number }
}

/** Where the token begins that comes after the one at `loc`. */
function placeAfter(text: string, { last_line, last_column }: Mismatch['loc']): Place {
  const lines = text.split('\n').slice(0, last_line - 1)
  const end = lines.reduce((sum, line) => sum + line.length + 1, 0) + last_column
  const gap = /^(?:\s|#[^\n]*)*/.exec(text.slice(end))?.[0] ?? ''
  return placeAt(text, end + gap.length)
}

const WORDS: Readonly<Record<string, string>> = {
  EOF: 'the end',
  VAR: 'a variable',
  IRIREF: 'an IRI',
  PNAME_NS: 'an IRI',
  PNAME_LN: 'an IRI',
  BLANK_NODE_LABEL: 'a blank node',
  ANON: 'a blank node',
  '[': 'a blank node',
  BOOLEAN: '“true” or “false”',
  NIL: '“()”',
  LANGTAG: 'a language tag',
}

/** What the parser knows and our readers hardly ever mean: the marks of RDF-star. */
const RARE = /^(?:<<|>>|\{\||\|\})$/

const inWords = (token: string): string => {
  if (/^(?:INTEGER|DECIMAL|DOUBLE)/.test(token)) return 'a number'
  return token.startsWith('STRING_LITERAL') ? 'a string' : (WORDS[token] ?? `“${token}”`)
}

/** More expectations than this say nothing. */
const MANY = 8

/** `'VAR'`, `'IRIREF'`, `'}'` → “a variable, an IRI or “}””. */
function either(tokens: readonly string[]): string {
  const plain = tokens.map((token) => token.replace(/^'|'$/g, '')).filter((token) => !RARE.test(token))
  const words = [...new Set(plain.map(inWords))]
  if (words.length > MANY) return `${words.slice(0, MANY).join(', ')} or one of ${words.length - MANY} others`
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : (words[0] ?? 'something else')
}

/** sparqljs names the prefix or the variable that is wrong, but no place. */
const NAMED = /^Unknown prefix: (?<prefix>.*)$|\(\?(?<variable>\w+)\)/

/** The error that sparqljs threw over `source`, for a person who has the text before them. */
export function misread(source: Source, error: Error & { readonly hash?: Mismatch }): QueryError {
  if (error.hash) {
    const { token, text, expected, loc } = error.hash
    const atEnd = token === 'EOF'
    const place = atEnd ? placeAt(source.text, source.text.trimEnd().length) : placeAfter(source.text, loc)
    const found = atEnd ? 'the end of the text' : `“${text}”`
    return unreadable(source, `expected ${either(expected)}, found ${found}`, place)
  }
  const { prefix, variable } = NAMED.exec(error.message)?.groups ?? {}
  if (prefix !== undefined) {
    const known = Object.keys(PREFIXES).join(', ')
    const pattern = new RegExp(`(?<![\\w?$-])${prefix.replaceAll('.', '\\.')}:`)
    const wanted = `expected a prefix that is declared (we know ${known}), found “${prefix}:”`
    return unreadable(source, wanted, locate(source.text, pattern))
  }
  const last = variable && new RegExp(`[?$]${variable}\\b(?!.*[?$]${variable}\\b)`, 's')
  return unreadable(
    source,
    `expected a query that makes sense, found: ${error.message}`,
    last ? locate(source.text, last) : undefined,
  )
}
