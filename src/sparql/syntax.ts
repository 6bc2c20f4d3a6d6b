// What is wrong with a query, in words and with its place, from what the parser throws.
import { PREFIXES } from '../vocabulary.js'
import { locate, type Place, placeAt, type QueryError, type Source, unreadable } from './error.js'
import { nearest } from './nearest.js'

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
  if (token.startsWith('FUNC_')) return 'a function'
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

/** Prefixes that people know and our data do not use. */
const WELL_KNOWN: Readonly<Record<string, string>> = {
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: PREFIXES.dct,
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rico: 'https://www.ica.org/standards/RiC/ontology#',
  schema: 'https://schema.org/',
  sh: 'http://www.w3.org/ns/shacl#',
  void: 'http://rdfs.org/ns/void#',
  wdt: 'http://www.wikidata.org/prop/direct/',
}

/** How a query with an unknown prefix is mended, most likely. */
function declared(prefix: string): string {
  const namespace = WELL_KNOWN[prefix]
  const ours = Object.entries(PREFIXES).find(([, iri]) => iri === namespace)?.[0]
  if (ours) return `did you mean ${ours}:?`
  if (namespace) return `write PREFIX ${prefix}: <${namespace}> before it`
  const [close] = nearest(prefix, Object.keys(PREFIXES), 1)
  if (close) return `did you mean ${close}:?`
  return `we know ${Object.keys(PREFIXES).join(', ')}`
}

/** Words of SPARQL that are long enough to be misspelt; functions as well. */
const KEYWORDS: readonly string[] =
  `SELECT CONSTRUCT DESCRIBE ASK WHERE DISTINCT REDUCED FROM NAMED PREFIX BASE ORDER GROUP HAVING LIMIT OFFSET OPTIONAL UNION MINUS GRAPH
  FILTER EXISTS BIND VALUES SERVICE SILENT UNDEF ASC DESC COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT SEPARATOR BOUND COALESCE SAMETERM
  REGEX REPLACE CONCAT CONTAINS STRSTARTS STRENDS STRBEFORE STRAFTER STRLEN SUBSTR LCASE UCASE LANG LANGMATCHES DATATYPE YEAR MONTH DAY
  ISIRI ISBLANK ISLITERAL ISNUMERIC STRLANG STRDT ENCODE_FOR_URI ROUND FLOOR CEIL`.split(/\s+/)

/** The whole word at a place; what the parser stopped at may be its first letter. */
const wordAt = (text: string, { line, column }: Place): string | undefined =>
  /^[A-Za-z_]{3,}/.exec((text.split('\n')[line - 1] ?? '').slice(column - 1))?.[0]

/** The word of the language that was meant, perhaps, where another stands. */
function keyword(word: string | undefined): string {
  if (word === undefined || KEYWORDS.includes(word.toUpperCase())) return ''
  const [close] = nearest(word, KEYWORDS, 1)
  return close ? `: did you mean ${close}?` : ''
}

/** sparqljs names the prefix or the variable that is wrong, but no place. */
const NAMED = /^Unknown prefix: (?<prefix>.*)$|\(\?(?<variable>\w+)\)/

/** The error that sparqljs threw over `source`, for a person who has the text before them. */
export function misread(source: Source, error: Error & { readonly hash?: Mismatch }): QueryError {
  if (error.hash) {
    const { token, text, expected, loc } = error.hash
    const atEnd = token === 'EOF'
    const place = atEnd ? placeAt(source.text, source.text.trimEnd().length) : placeAfter(source.text, loc)
    const word = atEnd ? undefined : wordAt(source.text, place)
    const found = atEnd ? 'the end of the text' : `“${word ?? text}”${keyword(word)}`
    return unreadable(source, `expected ${either(expected)}, found ${found}`, place)
  }
  const { prefix, variable } = NAMED.exec(error.message)?.groups ?? {}
  if (prefix !== undefined) {
    const pattern = new RegExp(`(?<![\\w?$-])${prefix.replaceAll('.', '\\.')}:`)
    const wanted = `expected a prefix that is declared, found “${prefix}:”: ${declared(prefix)}`
    return unreadable(source, wanted, locate(source.text, pattern))
  }
  const last = variable && new RegExp(`[?$]${variable}\\b(?!.*[?$]${variable}\\b)`, 's')
  return unreadable(
    source,
    `expected a query that makes sense, found: ${error.message}`,
    last ? locate(source.text, last) : undefined,
  )
}
