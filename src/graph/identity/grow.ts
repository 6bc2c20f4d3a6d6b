// Clusters of all that the entries speak of, one type after the other.
import type { Claim, EntityType } from '../../model.js'
import { addTo, compare } from '../group.js'
import type { Knowledge } from '../knowledge.js'
import { bodies } from './bodies.js'
import type { Cluster, Growing, Join } from './cluster.js'
import type { Facts } from './facts.js'
import type { Known } from './gather.js'
import { joined } from './grounds.js'
import type { Reviewed } from './reviewed.js'
import type { Thing, Things } from './thing.js'

/** Clusters of all types. */
export interface Grown {
  /** In the order of their roots. */
  readonly all: readonly Cluster[]
  readonly of: (thing: string) => Cluster | undefined
  readonly joins: ReadonlyMap<string, Join>
}

const TYPES: readonly EntityType[] = ['Region', 'Agency', 'Post']

const typeOf = (thing: string) => thing.split('\n')[1] as EntityType

/** What keeps things apart whatever their names: what their entry says of the two, and what people say. */
function bars({ related }: Known, { different }: Reviewed): Map<string, Set<string>> {
  const apart = new Map<string, Set<string>>()
  for (const [one, others] of related) for (const other of others) addTo(apart, one, other)
  for (const { one, other } of different) {
    addTo(apart, one, other)
    addTo(apart, other, one)
  }
  return apart
}

/** Clusters of the things of one type, regions before bodies before posts: a post whose name is a rank goes by its body. */
export function grow(
  found: Things,
  claims: readonly Claim[],
  known: Known,
  said: Reviewed,
  knowledge: Knowledge,
): Grown {
  const barred = { apart: bars(known, said), nested: knowledge.places.nested }
  const grown = new Map<EntityType, Growing>()
  const of = (thing: string) => grown.get(typeOf(thing))?.of(thing)
  const idsOf = ({ entry, subject, object }: Claim) =>
    [found.idOf(entry, subject), object ? found.idOf(entry, object) : ''] as const
  let bodyOf: (post: string) => string | undefined = () => undefined
  for (const type of TYPES) {
    if (type === 'Post')
      bodyOf = bodies(claims, (claim) => {
        const [post, other] = idsOf(claim)
        return [post, of(other)?.root ?? other]
      })
    const factsOf = (thing: Thing): Facts => {
      const facts = known.facts.get(thing.id) ?? { places: {} }
      if (type !== 'Post' || thing.read.scope !== 'bare') return facts
      const body = bodyOf(thing.id)
      return { ...facts, places: body ? { claim: [body] } : {} }
    }
    const ofType = found.all.filter((thing) => thing.type === type)
    grown.set(type, joined(ofType, factsOf, known, barred, said.same))
  }
  const all = TYPES.flatMap((type) => grown.get(type)?.ofAll(found.all) ?? [])
  return {
    all: all.sort((a, b) => compare(a.root, b.root)),
    of,
    joins: new Map([...grown.values()].flatMap(({ joins }) => [...joins])),
  }
}
