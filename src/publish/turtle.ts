// Turtle: all that is said, in one graph, for people and for tools that know no named graphs.
import type { Quad } from '../graph/index.js'
import { blocks } from './blocks.js'
import { names } from './names.js'

/** `quads` as one graph: what is said in two graphs counts once. Sorted as they are, such twins are neighbours. */
export const triples = (quads: readonly Quad[]): readonly Quad[] =>
  quads.filter((quad, i) => {
    const before = quads[i - 1]
    return !(
      before?.subject.equals(quad.subject) &&
      before.predicate.equals(quad.predicate) &&
      before.object.equals(quad.object)
    )
  })

/**
 * A Turtle 1.1 document: one block a subject, with the prefixes it uses. Graph names are left out; a claim still says its entry.
 * @param quads sorted and unique, as `sortQuads` leaves them
 * @param base IRI that ends in `/`; what lies below it is written relative to it
 * @returns the document in pieces, the first being its prefixes
 */
export function turtle(quads: readonly Quad[], base: string): readonly string[] {
  const short = names(base)
  const body = [...blocks(triples(quads), short)]
  return [short.header(), ...body]
}
