// Short forms of IRIs: by the prefixes of the vocabulary, and relative to the dataset's base.
import { prefixed } from '../vocabulary.js'

/** As people read it: `chy:Agency`, `agency/home-office` below the base, or the IRI itself. */
export function shorten(iri: string, base: string): string {
  if (iri.startsWith(base) && iri.length > base.length) return iri.slice(base.length)
  return prefixed(iri)?.join(':') ?? iri
}
