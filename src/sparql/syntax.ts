// What is wrong with a query, in words and with its place, from what the parser throws.
import { PREFIXES } from '../vocabulary.js'
import { locate, placeAt, type QueryError, type Source, unreadable } from './error.js'

/** What parsers made by jison attach to a syntax error. Lines count from 1, columns from 0. */
interface Mismatch {
  readonly text: string
  readonly token: string
  readonly expected: readonly string[]
  readonly loc: { readonly first_line: number; readonly first_column: number }
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
    const place = atEnd
      ? placeAt(source.text, source.text.trimEnd().length)
      : { line: loc.first_line, column: loc.first_column + 1 }
    return unreadable(
      source,
      `expected ${either(expected)}, found ${atEnd ? 'the end of the text' : `“${text}”`}`,
      place,
    )
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
