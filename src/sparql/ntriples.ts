// N-Triples, as engines hand statements out: each line as three terms.
import { QueryError } from './error.js'
import type { Row, Term } from './model.js'

const LINE = /^\s*(<[^>]*>|_:\S+)\s*(<[^>]*>)\s*(<[^>]*>|_:\S+|"(?:[^"\\]|\\.)*"\S*)\s*\.\s*(?:#.*)?$/
const LITERAL = /^"(?<value>(?:[^"\\]|\\.)*)"(?:@(?<language>\S+)|\^\^<(?<datatype>[^>]*)>)?$/s
const ESCAPES: Readonly<Record<string, string>> = { t: '\t', b: '\b', n: '\n', r: '\r', f: '\f' }

const unescaped = (text: string): string =>
  text.replace(/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gs, (_, short?: string, long?: string, letter = '') => {
    const code = short ?? long
    return code ? String.fromCodePoint(Number.parseInt(code, 16)) : (ESCAPES[letter] ?? letter)
  })

function term(text: string): Term {
  if (text.startsWith('<')) return { type: 'uri', value: unescaped(text.slice(1, -1)) }
  if (text.startsWith('_:')) return { type: 'bnode', value: text.slice(2) }
  const { value = '', language, datatype } = LITERAL.exec(text)?.groups ?? {}
  const literal = { type: 'literal', value: unescaped(value) } as const
  if (language) return { ...literal, 'xml:lang': language }
  return datatype ? { ...literal, datatype } : literal
}

/**
 * The statements of an N-Triples document as rows of `subject`, `predicate`, `object`: sorted by code unit, each once.
 * @throws {QueryError} at the first line that is no statement and no comment
 */
export function statements(document: string): Row[] {
  const lines = [...new Set(document.split(/\r?\n/).filter((line) => !/^\s*(?:#|$)/.test(line)))].sort()
  return lines.map((line) => {
    const [whole, subject = '', predicate = '', object = ''] = LINE.exec(line) ?? []
    if (whole === undefined)
      throw new QueryError(`Cannot read statements, expected N-Triples, found “${line.slice(0, 80)}”`)
    return { subject: term(subject), predicate: term(predicate), object: term(object) }
  })
}
