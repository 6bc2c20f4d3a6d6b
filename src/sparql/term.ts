// Terms as Turtle and SPARQL write them.
import { xsd } from '../vocabulary.js'
import type { Term } from './model.js'
import { prefixed } from './shorten.js'

/** Writes an IRI in full: `<https://…>`. */
export const fullIri = (iri: string): string => `<${iri}>`

/** Writes an IRI by a prefix of the vocabulary, or in full. */
export const shortIri = (iri: string): string => prefixed(iri)?.join(':') ?? fullIri(iri)

/** A term as Turtle 1.1 writes it, on one line; whole numbers stand bare. */
export function turtleTerm(term: Term, iri: (value: string) => string = fullIri): string {
  if (term.type === 'uri') return iri(term.value)
  if (term.type === 'bnode') return `_:${term.value}`
  const { value, 'xml:lang': language, datatype } = term
  // JSON's escapes are a subset of Turtle's (ECHAR and UCHAR).
  const quoted = JSON.stringify(value)
  if (language) return `${quoted}@${language}`
  if (!datatype || datatype === xsd.string) return quoted
  return datatype === xsd.integer && /^[+-]?\d+$/.test(value) ? value : `${quoted}^^${iri(datatype)}`
}
