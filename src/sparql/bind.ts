// Parameters become terms of the parsed query: never text that is pasted into text.
import { QueryError } from './error.js'
import type { Term } from './model.js'
import { generate, type Query } from './saved.js'
import { type Leaf, withTerms } from './tree.js'

/** A scheme, a colon, and only characters that SPARQL allows between `<` and `>` (SPARQL 1.1, IRIREF). */
const IRI = /^[A-Za-z][A-Za-z\d+.-]*:[!#-;=?-[\]_a-z~\u{a0}-\u{d7ff}\u{e000}-\u{10ffff}]*$/u
/** SPARQL 1.1, LANGTAG. */
const LANGUAGE = /^[A-Za-z]+(?:-[A-Za-z\d]+)*$/
const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string'

/** Whether `value` can stand between `<` and `>` as it is. */
export const isIri = (value: string): boolean => IRI.test(value)

function iri(value: string): Leaf {
  if (isIri(value)) return { termType: 'NamedNode', value }
  throw new QueryError(`Cannot use “${value}” as an IRI, expected a scheme and no spaces, quotes or brackets`)
}

/** A term of an answer as a term of a query. */
function leaf(term: Term): Leaf {
  if (term.type === 'uri') return iri(term.value)
  if (term.type === 'bnode') throw new QueryError('Cannot ask about a blank node, expected an IRI or a literal')
  const { value, 'xml:lang': language = '', datatype = XSD_STRING } = term
  if (/\p{Surrogate}/u.test(value))
    throw new QueryError(`Cannot use “${value}” as text, expected Unicode, found half a character`)
  if (language && !LANGUAGE.test(language))
    throw new QueryError(`Cannot read “${language}”, expected a language tag as in “en-GB”`)
  return { termType: 'Literal', value, language, datatype: iri(datatype) } as Leaf
}

/**
 * `query` in which each named variable has become its term, everywhere that it stands.
 * @throws {QueryError} if a value is not an IRI, a language tag or Unicode where it has to be
 */
export function bound({ tree }: Query, values: ReadonlyMap<string, Term>): Query['tree'] {
  const leaves = new Map([...values].map(([name, term]) => [name, leaf(term)]))
  return withTerms(tree, ({ termType, value }) => (termType === 'Variable' ? leaves.get(value) : undefined))
}

/** The text of what is `bound`. */
export const bind = (query: Query, values: ReadonlyMap<string, Term>): string => generate(bound(query, values))
