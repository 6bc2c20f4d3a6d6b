// Which claims speak of one change: readings in, changes with their readings out, the same for any order of the readings.
//
// Two readings are of one change
//   - if both say that the same body or post began, or ended, in the same places: each does so once, whatever the dates;
//   - if kindred relations (succession, merger, split, renaming) hold between the same two parties at one time (`byTime`);
//   - if they merge several parties into one, or split one into several, and one date can hold for all (`gather`);
//   - if one is a transfer and the other a kindred change between the same parties, at one time and in the same places;
//   - if they transfer something to one party, on the same stated date, in one passage.
import type { Relation } from '../model.js'
import { absorb, byTime, gather } from './cluster.js'
import type { Entity } from './entity.js'
import { byPath, components, groupBy } from './group.js'
import type { Reading } from './reading.js'

/** The classes of change. */
export type ChangeKind =
  | 'Founding'
  | 'Abolition'
  | 'Pilot'
  | 'Merger'
  | 'Split'
  | 'Separation'
  | 'Renaming'
  | 'Succession'
  | 'Transfer'

/** The readings of one change, in the order of their paths. */
export interface Fused {
  readonly kind: ChangeKind
  readonly readings: readonly Reading[]
}

/** Relations that tell one happening in different words. */
export const KINDRED: ReadonlySet<Relation> = new Set(['mergedInto', 'splitInto', 'renamedTo', 'succeededBy'])

const pathsOf = (things: readonly Entity[]): string => things.map(({ path }) => path).join(' ')
const pairOf = ({ subject, object }: Reading): string => pathsOf([subject, ...(object ? [object] : [])])
const targetOf = ({ object }: Reading): string => object?.path ?? ''

/** The places to which a change is limited: none if one of its readings knows of no limit. */
export function placesOf(readings: readonly Reading[]): Entity[] {
  const kindred = readings.filter(({ claim }) => KINDRED.has(claim.relation))
  const telling = kindred.length > 0 ? kindred : readings
  return telling.some(({ regions }) => regions.length === 0) ? [] : byPath(telling.flatMap(({ regions }) => regions))
}

/** Places of a reading that has no other party: those it is limited to, and the one that it is about. */
export const localPlaces = ({ object, regions }: Reading): Entity[] => byPath([...(object ? [object] : []), ...regions])

/** One event for each party and its places. */
const single = (kind: ChangeKind, readings: readonly Reading[]): Fused[] =>
  [...groupBy(readings, (reading) => pathsOf([reading.subject, ...localPlaces(reading)])).values()].map((group) => ({
    kind,
    readings: group,
  }))

/** Clusters of kindred readings between two parties, each with the transfers that tell of the same change; and transfers left over. */
function ofPair(kindred: readonly Reading[], moves: readonly Reading[]) {
  const byPlaces = (clusters: readonly (readonly Reading[])[]) => groupBy(clusters, (group) => pathsOf(placesOf(group)))
  const changes = byPlaces(byTime(kindred))
  const transfers = new Map(
    [...groupBy(moves, ({ regions }) => pathsOf(regions))].map(([places, group]): [string, (readonly Reading[])[]] => [
      places,
      byTime(group),
    ]),
  )
  const told = [...changes].map(([places, group]) => ({ places, ...absorb(group, transfers.get(places) ?? []) }))
  for (const { places, left } of told) transfers.set(places, left)
  return { changes: told.flatMap(({ grown }) => grown), transfers: [...transfers.values()].flat() }
}

/** The most specific kind that a reading of a pair of parties tells. */
function kindOf(pair: readonly Reading[]): ChangeKind {
  const relations = new Set(pair.map(({ claim }) => claim.relation))
  if (relations.has('mergedInto')) return 'Merger'
  if (relations.has('splitInto')) return 'Split'
  return relations.has('renamedTo') ? 'Renaming' : 'Succession'
}

/** Kindred changes, from the readings of each pair of parties: mergers gathered by what came out, splits by what went in. */
function kindredChanges(pairs: readonly (readonly Reading[])[]): Fused[] {
  const byKind = groupBy(pairs, kindOf)
  const of = (kind: ChangeKind) => byKind.get(kind) ?? []
  const by = (side: (reading: Reading) => string) => (pair: readonly Reading[]) =>
    [...new Set(pair.map(side)), pathsOf(placesOf(pair))].join(' ')
  const mergers = [...groupBy(of('Merger'), by(targetOf)).values()].flatMap(gather)
  const splits = [
    ...groupBy(
      of('Split'),
      by(({ subject }) => subject.path),
    ).values(),
  ].flatMap(gather)
  const isOne = (readings: readonly Reading[]) => new Set(readings.map(targetOf)).size === 1
  return [
    ...mergers.map((readings): Fused => ({ kind: 'Merger', readings })),
    ...splits.map((readings): Fused => ({ kind: isOne(readings) ? 'Separation' : 'Split', readings })),
    ...(['Renaming', 'Succession'] as const).flatMap((kind) => of(kind).map((readings): Fused => ({ kind, readings }))),
  ]
}

/** Joins the clusters of readings whose passages overlap. */
function overlaps(readings: readonly (readonly [Reading, cluster: number])[]): (readonly [number, number])[] {
  const spans = readings
    .flatMap(([{ claim }, cluster]) => claim.evidence.map(({ start, end }) => ({ start, end, cluster })))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.cluster - b.cluster)
  let reach = { end: 0, cluster: 0 }
  return spans.flatMap((span): (readonly [number, number])[] => {
    const pair = [reach.cluster, span.cluster] as const
    const overlap = span.start < reach.end
    if (span.end > reach.end) reach = span
    return overlap ? [pair] : []
  })
}

/** Transfers of their own, from clusters of one pair of parties each: several givers where one passage says so. */
function transferChanges(clusters: readonly (readonly Reading[])[]): Fused[] {
  const placed = clusters.flatMap((readings, cluster) => readings.map((reading) => ({ reading, cluster })))
  const passages = groupBy(placed, ({ reading: { claim, object, regions } }) =>
    [claim.entry, claim.date, object?.path, pathsOf(regions)].join('\n'),
  )
  const joined = [...passages.values()].flatMap((group) =>
    overlaps(group.map(({ reading, cluster }) => [reading, cluster])),
  )
  return components(clusters, joined).map((group): Fused => ({ kind: 'Transfer', readings: group.flat() }))
}

/** Fuses the readings of changes. Each ends up in exactly one change; readings of states and names are passed over. */
export function fuse(readings: readonly Reading[]): Fused[] {
  const sorted = byPath(readings)
  const of = (...relations: readonly Relation[]) => sorted.filter(({ claim }) => relations.includes(claim.relation))
  const transitions = groupBy(of(...KINDRED, 'transferredTo'), pairOf)
  const pairs = [...transitions.values()].map((group) => {
    const isMove = ({ claim }: Reading) => claim.relation === 'transferredTo'
    return ofPair(
      group.filter((reading) => !isMove(reading)),
      group.filter(isMove),
    )
  })
  const changes = [
    ...single('Founding', of('created')),
    ...single('Abolition', of('abolished', 'ceasedIn')),
    ...single('Pilot', of('pilotedIn')),
    ...kindredChanges(pairs.flatMap(({ changes }) => changes)),
    ...transferChanges(pairs.flatMap(({ transfers }) => transfers)),
  ]
  return changes.map(({ kind, readings }) => ({ kind, readings: byPath(readings) }))
}
