// Short forms of IRIs: by the prefixes of the vocabulary, relative to the dataset's base, and in words.
import { prefixed } from '../vocabulary.js'

/** As people read it: `chy:Agency`, `agency/home-office` below the base, or the IRI itself. */
export function shorten(iri: string, base: string): string {
  if (iri.startsWith(base) && iri.length > base.length) return iri.slice(base.length)
  return prefixed(iri)?.join(':') ?? iri
}

/** A relation in words, if it is of a vocabulary that we know: `chy:gaveWayTo` is “gave way to”; else as `shorten` has it. */
export function inWords(iri: string, base: string): string {
  const local = prefixed(iri)?.[1]
  return local?.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase() ?? shorten(iri, base)
}
