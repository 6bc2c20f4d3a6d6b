// Canonical N-Quads: one statement, one line, in one order whatever order the statements came in.
import { xsd } from '../vocabulary.js'
import type { Quad, Term } from './rdf.js'

const ECHAR: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
}
const uchar = (character: string) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/** What stands between the quotes of a literal, in N-Quads as in Turtle. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be escaped
export const escaped = (value: string) => value.replace(/["\\\u0000-\u001f\u007f]/g, (c) => ECHAR[c] ?? uchar(c))

function object(term: Term): string {
  if (term.termType === 'NamedNode') return `<${term.value}>`
  const quoted = `"${escaped(term.value)}"`
  if (term.language) return `${quoted}@${term.language}`
  const datatype = term.datatype.value
  return datatype === xsd.string ? quoted : `${quoted}^^<${datatype}>`
}

/**
 * The statement as one line of canonical N-Quads, without its line end (RDFC-1.0, “Canonical N-Quads”;
 * RDF 1.1 N-Quads left most control characters as they were).
 */
export function line(quad: Quad): string {
  const triple = `<${quad.subject.value}> <${quad.predicate.value}> ${object(quad.object)}`
  return quad.graph.termType === 'DefaultGraph' ? `${triple} .` : `${triple} <${quad.graph.value}> .`
}

/**
 * The lines of `quads`, in the order they come in, each with its line end: canonical if `sortQuads` put them in order.
 * One string holds at most 2²⁹ characters, which is about 2.8 million statements.
 */
export const nquads = (quads: readonly Quad[]): string => quads.map((quad) => `${line(quad)}\n`).join('')

/**
 * A key whose order by UTF-16 is the order of the line by UTF-8. The two differ above U+D7FF only: surrogates
 * (U+D800–U+DFFF) stand for the last characters of all, so they change places with U+E000–U+FFFF.
 */
const byteOrderKey = (text: string) =>
  text.replace(/[\ud800-\uffff]/g, (unit) => {
    const code = unit.charCodeAt(0)
    return String.fromCharCode(code < 0xe000 ? code + 0x2000 : code - 0x800)
  })

/** `quads` without duplicates, in the order of the UTF-8 bytes of their lines: what `LC_ALL=C sort -u` gives. */
export function sortQuads(quads: Iterable<Quad>): Quad[] {
  const byKey = new Map<string, Quad>()
  for (const quad of quads) byKey.set(byteOrderKey(line(quad)), quad)
  return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? [])
}
