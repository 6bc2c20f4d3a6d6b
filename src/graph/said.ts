// Who says so: the passages that stand behind a thing of the graph.
import { chy, oa, rdf } from '../vocabulary.js'
import { compare, groupBy } from './group.js'
import type { Graph } from './model.js'
import type { Quad } from './rdf.js'

/** Words of an entry: `start` and `end` count UTF-16 code units of its text as received. */
export interface Said {
  /** The entry's id: its file's name without the ending. */
  readonly entry: string
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** The id in an entry's IRI, which holds it percent-encoded as its last step. */
const entryId = (entry: string): string => decodeURIComponent(entry.slice(entry.lastIndexOf('/') + 1))

/**
 * Prepares a graph for the question who says so.
 * @returns a function from the IRI of a change, state, name, body, post, place, claim, passage or disagreement to the
 * passages of the claims that speak of it, by entry and place; none for what no claim speaks of
 */
export function saidIn(graph: Graph): (iri: string) => Said[] {
  const quads = [...graph.core, ...graph.evidence]
  const bySubject = groupBy(quads, ({ subject }) => subject.value)
  const byObject = groupBy(graph.evidence, ({ object }) => object.value)
  const values = (subject: string, predicate: string): string[] =>
    (bySubject.get(subject) ?? [])
      .filter((quad) => quad.predicate.value === predicate)
      .map(({ object }) => object.value)
  const isClaim = (iri: string) => values(iri, rdf.type).includes(chy.Claim)
  const speaks = ({ predicate }: Quad) => predicate.value !== chy.accordingTo

  const passage = (iri: string): Said[] => {
    const [entry] = values(iri, oa.hasSource)
    const [quote] = values(iri, oa.exact)
    if (entry === undefined || quote === undefined) return []
    return [
      { entry: entryId(entry), quote, start: Number(values(iri, oa.start)[0]), end: Number(values(iri, oa.end)[0]) },
    ]
  }
  return (iri) => {
    const speaking = (byObject.get(iri) ?? []).filter(speaks).map(({ subject }) => subject.value)
    const claims = [iri, ...speaking, ...values(iri, chy.between)].filter(isClaim)
    const passages = new Set(claims.flatMap((claim) => values(claim, chy.evidence)))
    return [...passages]
      .flatMap(passage)
      .sort((a, b) => compare(a.entry, b.entry) || a.start - b.start || a.end - b.end)
  }
}
