// Terms as Turtle and SPARQL write them.
import { xsd } from '../vocabulary.js'
import type { Term } from './model.js'

/**
 * A term as N-Triples writes it, on one line.
 * @param iri how IRIs are written; in full unless said otherwise
 */
export function fullTerm(term: Term, iri: (value: string) => string = (value) => `<${value}>`): string {
  if (term.type === 'uri') return iri(term.value)
  if (term.type === 'bnode') return `_:${term.value}`
  const { value, 'xml:lang': language, datatype } = term
  // JSON's escapes are a subset of Turtle's (ECHAR and UCHAR).
  const quoted = JSON.stringify(value)
  if (language) return `${quoted}@${language}`
  return !datatype || datatype === xsd.string ? quoted : `${quoted}^^${iri(datatype)}`
}

/** A term as Turtle 1.1 writes it, on one line; whole numbers stand bare. */
export function turtleTerm(term: Term, iri?: (value: string) => string): string {
  const isWhole = term.type === 'literal' && term.datatype === xsd.integer && /^[+-]?\d+$/.test(term.value)
  return isWhole ? term.value : fullTerm(term, iri)
}
