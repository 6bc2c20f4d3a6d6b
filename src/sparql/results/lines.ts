// N-Triples and N-Quads, for statements: one a line, in the order of their bytes (RDF 1.1 N-Triples; N-Quads).
import { fullTerm } from '../term.js'
import type { Format } from './format.js'

/** The canonical form of N-Triples but for escapes, all terms in full. Without a fourth term, a line is N-Quads as well. */
const lines: NonNullable<Format['statements']> = ({ columns, rows }) =>
  rows.map((row) => `${columns.flatMap((name) => (row[name] ? [fullTerm(row[name])] : [])).join(' ')} .\n`).join('')

export const ntriples: Format = {
  name: 'n-triples',
  media: 'application/n-triples',
  says: 'statements (CONSTRUCT, DESCRIBE), one a line',
  statements: lines,
}

export const nquads: Format = {
  name: 'n-quads',
  media: 'application/n-quads',
  says: 'the same, for stores that load graphs',
  statements: lines,
}
