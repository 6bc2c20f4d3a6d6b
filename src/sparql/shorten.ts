// Short forms of IRIs: by the prefixes of the vocabulary, and relative to the dataset's base.
import { PREFIXES } from '../vocabulary.js'

/** Local names that need no escape in Turtle or SPARQL (a subset of PN_LOCAL). */
const LOCAL = /^[A-Za-z_][\w-]*$/

/** `https://w3id.org/chancery/ns#Agency` → `['chy', 'Agency']`; nothing where no prefix of ours fits. */
export function prefixed(iri: string): readonly [prefix: string, local: string] | undefined {
  for (const [prefix, namespace] of Object.entries(PREFIXES)) {
    const local = iri.slice(namespace.length)
    if (iri.startsWith(namespace) && LOCAL.test(local)) return [prefix, local]
  }
  return undefined
}

/** As people read it: `chy:Agency`, `agency/home-office` below the base, or the IRI itself. */
export function shorten(iri: string, base: string): string {
  if (iri.startsWith(base) && iri.length > base.length) return iri.slice(base.length)
  return prefixed(iri)?.join(':') ?? iri
}
