// Clusters of things that are one, and the only two ways in which they grow.
//
// Transitive closure would let one doubtful link undo all others (A is B, B is C, so A is C). So every join looks at what is known of
// both clusters as wholes: what a person said, what their entries tell apart, when they were there, and where.
import { addTo, compare } from '../group.js'
import { both, type Facts, whereabouts } from './facts.js'
import type { Thing } from './thing.js'

/** Why two were joined. */
export type Reason =
  | 'reviewed'
  | 'same place'
  | 'telling name'
  | 'same company'
  | 'same name'
  | 'abbreviation'
  | 'other name'

/** How a thing, with all that was joined to it before, came to another. */
export interface Join {
  readonly reason: Reason
  /** The thing that it was joined to: the first of its cluster. */
  readonly to: string
  /** What the two have in common: a place, a name, a neighbour, a review. */
  readonly common: string
}

/** Things that are one, as far as is known. */
export interface Cluster {
  /** Id of its first thing. */
  readonly root: string
  readonly things: Thing[]
  facts: Facts
}

/** How the places of two relate. */
export type Whereabouts = 'same' | 'nested' | 'unknown' | 'elsewhere'

type Nested = (a: string, b: string) => boolean

/** Whether two lists have an item in common. */
export const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one))

/** How the places of two things or clusters relate. A guess from where an entry is at home may be too narrow or too wide; the others may not. */
export function compared(a: Facts, b: Facts, nested: Nested): Whereabouts {
  const [x, y] = [whereabouts(a), whereabouts(b)]
  if (!x.ground || !y.ground) return 'unknown'
  if (meets(x.at, y.at)) return 'same'
  const grounds = [x.ground, y.ground]
  const isGuess = grounds.includes('entry') && !grounds.includes('name')
  return isGuess && x.at.some((one) => y.at.some((other) => nested(one, other))) ? 'nested' : 'elsewhere'
}

/** Whether one is said to have ended before the other began. */
export const isBefore = (a: Facts, b: Facts): boolean =>
  a.ended !== undefined && b.begun !== undefined && a.ended < b.begun

/** Whether brackets tell two apart: one qualifier is neither the other, nor a place in it or around it. */
const isOtherwise = ({ qualifiers: some = [] }: Facts, { qualifiers: others = [] }: Facts, nested: Nested): boolean =>
  some.some((one) => others.some((other) => !nested(one, other)))

/** What keeps things apart. */
export interface Bars {
  /** By thing: those that are surely not it. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>
  readonly nested: Nested
}

/** Clusters as they grow. */
export interface Growing {
  readonly of: (thing: string) => Cluster | undefined
  /** The clusters of some things, in the order of their roots. */
  readonly ofAll: (some: Iterable<Thing>) => Cluster[]
  readonly joins: ReadonlyMap<string, Join>
  /** Joins two whatever is known of them. */
  readonly merge: (a: Cluster, b: Cluster, reason: Reason, common: string) => Cluster
  /** Joins the clusters that have a key in common: each to the first before it that it fits. */
  readonly gather: (
    some: readonly Cluster[],
    keysOf: (one: Cluster) => Iterable<string>,
    reason: Reason,
    allowed: readonly Whereabouts[],
  ) => void
  /** Joins each cluster to the only one of `others` that it fits; where there are several, nobody can tell. */
  readonly attach: (
    some: readonly Cluster[],
    others: (one: Cluster) => readonly Cluster[],
    reason: Reason,
    allowed: readonly Whereabouts[],
    common: (one: Cluster) => string,
  ) => void
}

/** Clusters of one thing each, to be grown. The outcome depends on what is asked for in which order, not on the order of the things. */
export function growing(things: readonly Thing[], factsOf: (thing: Thing) => Facts, { apart, nested }: Bars): Growing {
  const clusters = new Map<string, Cluster>()
  for (const thing of things) clusters.set(thing.id, { root: thing.id, things: [thing], facts: factsOf(thing) })
  const joins = new Map<string, Join>()
  const of = (thing: string) => clusters.get(thing)

  const areApart = (a: Cluster, b: Cluster): boolean => {
    const [few, many] = a.things.length < b.things.length ? [a, b] : [b, a]
    return few.things.some(({ id }) => [...(apart.get(id) ?? [])].some((other) => of(other) === many))
  }
  const fits = (a: Cluster, b: Cluster, allowed: readonly Whereabouts[]): boolean =>
    !isBefore(a.facts, b.facts) &&
    !isBefore(b.facts, a.facts) &&
    !isOtherwise(a.facts, b.facts, nested) &&
    allowed.includes(compared(a.facts, b.facts, nested)) &&
    !areApart(a, b)

  const merge: Growing['merge'] = (a, b, reason, common) => {
    if (a === b) return a
    const [kept, gone] = compare(a.root, b.root) < 0 ? [a, b] : [b, a]
    kept.things.push(...gone.things)
    kept.facts = both(kept.facts, gone.facts)
    for (const { id } of gone.things) clusters.set(id, kept)
    joins.set(gone.root, { reason, to: kept.root, common })
    return kept
  }
  const isWhole = (one: Cluster) => of(one.root) === one

  return {
    of,
    ofAll: (some) => [...new Set([...some].flatMap(({ id }) => of(id) ?? []))].sort((a, b) => compare(a.root, b.root)),
    joins,
    merge,
    gather: (some, keysOf, reason, allowed) => {
      const byKey = new Map<string, Set<string>>()
      for (const one of some) for (const key of keysOf(one)) addTo(byKey, key, one.root)
      for (const key of [...byKey.keys()].sort(compare)) {
        const heads: Cluster[] = []
        for (const one of [...(byKey.get(key) ?? [])].flatMap((root) => of(root) ?? [])) {
          if (heads.includes(one)) continue
          const place = heads.findIndex((head) => fits(head, one, allowed))
          const head = heads[place]
          if (head) heads[place] = merge(head, one, reason, key)
          else heads.push(one)
        }
      }
    },
    attach: (some, others, reason, allowed, common) => {
      for (const one of some) {
        if (!isWhole(one)) continue
        const [only, ...more] = others(one).filter(
          (other) => other !== one && isWhole(other) && fits(one, other, allowed),
        )
        if (only && more.length === 0) merge(one, only, reason, common(one))
      }
    },
  }
}
