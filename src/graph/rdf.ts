// RDF terms, statements and stores: the only file of the project that imports n3.
import { DataFactory, type DefaultGraph, type Literal, type Quad as N3Quad, type NamedNode } from 'n3'

export { Parser, Store } from 'n3'
export type { Literal, NamedNode }

/** What a statement can speak of: no blank nodes, ever. */
export type Term = NamedNode | Literal

/** A statement as we make it: RDF 1.1 without blank nodes, in a named graph or in the default graph. */
export interface Quad extends N3Quad {
  readonly subject: NamedNode
  readonly predicate: NamedNode
  readonly object: Term
  readonly graph: NamedNode | DefaultGraph
}

/** A scheme, a colon, and only characters that N-Quads allows between `<` and `>` as they are. */
const ABSOLUTE_IRI = /^[A-Za-z][A-Za-z\d+.-]*:[!#-;=?-[\]_a-z~\u{a0}-\u{d7ff}\u{e000}-\u{10ffff}]*$/u

/**
 * The IRI `value` as a term.
 * @throws {TypeError} if `value` is not an absolute IRI, or holds a space or another character that IRIs may not hold
 */
export function iri(value: string): NamedNode {
  if (!ABSOLUTE_IRI.test(value))
    throw new TypeError(`Cannot use “${value}” as an IRI, expected a scheme and no spaces, quotes or brackets`)
  return DataFactory.namedNode(value)
}

function wellFormed(value: string): string {
  const half = value.search(/\p{Surrogate}/u)
  if (half >= 0)
    throw new TypeError(`Cannot write “${value}” as text, expected Unicode, found half of a surrogate pair at ${half}`)
  return value
}

/**
 * Words as a literal: plain (`xsd:string`), or in a language, as in `text('Home Office', 'en')`.
 * @throws {TypeError} if `value` holds half of a surrogate pair, which no encoding can write
 */
export const text = (value: string, language?: string): Literal => DataFactory.literal(wellFormed(value), language)

/**
 * A literal of a datatype, as in `typed('2004-06-01', xsd.date)`.
 * @throws {TypeError} as `text` and `iri` do
 */
export const typed = (value: string, datatype: string): Literal => DataFactory.literal(wellFormed(value), iri(datatype))

/** The statement `subject predicate object` in `graph`, or in the default graph. */
export const quad = (
  subject: NamedNode,
  predicate: NamedNode,
  object: Term,
  graph: NamedNode | DefaultGraph = DataFactory.defaultGraph(),
): Quad => DataFactory.quad<Quad, Quad>(subject, predicate, object, graph)
