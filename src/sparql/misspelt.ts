// Terms that no vocabulary of ours has: a query with a misspelt one would find nothing, and not say so.
import { chy, dct, oa, org, PREFIXES, rdf, rdfs, skos, xsd } from '../vocabulary.js'
import { locate, unreadable } from './error.js'
import { nearest } from './nearest.js'
import type { Query } from './saved.js'
import { isLeaf, parts } from './tree.js'

/** The local names that we write, by prefix. Our own vocabulary has no others. */
const LOCALS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({ chy, dct, oa, org, rdf, rdfs, skos, xsd }).map(([prefix, terms]) => [prefix, Object.keys(terms)]),
)

/** A term, by prefix and local name, that we do not write. */
interface Stranger {
  readonly prefix: string
  readonly local: string
}

/** The terms of `query` that stand in a namespace of ours and are none that we write, each once. */
function strangers({ tree }: Query): Stranger[] {
  const iris = new Set(parts(tree).flatMap((part) => (isLeaf(part) && part.termType === 'NamedNode' ? part.value : [])))
  return [...iris].flatMap((iri) =>
    Object.entries(LOCALS).flatMap(([prefix, known]) => {
      const namespace = PREFIXES[prefix as keyof typeof PREFIXES]
      const local = iri.slice(namespace.length)
      return iri.startsWith(namespace) && !known.includes(local) ? [{ prefix, local }] : []
    }),
  )
}

/** The names that are meant, perhaps: closest first, with their prefix. */
const meant = ({ prefix, local }: Stranger, limit: number): readonly string[] =>
  nearest(local, LOCALS[prefix] ?? [], limit).map((name) => `${prefix}:${name}`)

/**
 * Lets a query pass if every term of our own vocabulary in it is one.
 * @throws {QueryError} at the first that is none, with those that are close
 */
export function expectOwnTerms(query: Query): void {
  const stranger = strangers(query).find(({ prefix }) => prefix === 'chy')
  if (!stranger) return
  const close = meant(stranger, 3)
  const hint = close.length > 0 ? `: did you mean ${close.join(' or ')}?` : ''
  const term = `chy:${stranger.local}`
  const pattern = new RegExp(`\\b${term.replace(/\W/g, '\\$&')}(?![\\w-])`)
  throw unreadable(query, `expected a term of the vocabulary, found “${term}”${hint}`, locate(query.text, pattern))
}

/** Hints at terms of other vocabularies that we do not write, but nearly: “skos:preflabel: did you mean skos:prefLabel?”. */
export const hints = (query: Query): readonly string[] =>
  strangers(query).flatMap((stranger) => {
    const [close] = meant(stranger, 1)
    return close === undefined ? [] : [`${stranger.prefix}:${stranger.local}: did you mean ${close}?`]
  })
