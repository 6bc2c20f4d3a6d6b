// Which posts have seats, and where: a post that is in several regions has one in each.
import type { Change } from './change.js'
import type { Entity } from './entity.js'
import { byPath, compare, groupBy } from './group.js'
import { paths, slug } from './iri.js'
import type { Knowledge } from './knowledge.js'
import { withoutNumber } from './naming.js'
import { type Seat, seatIn } from './seat.js'
import type { Tenure } from './tenure.js'

/** Something that no claim names, with the tenures from which it was worked out. Said by a claim: from none. */
export interface Derived<T> {
  readonly thing: T
  readonly from: readonly Tenure[]
}

/** Both in the order of their paths. */
export interface Seats {
  readonly seats: readonly Derived<Seat>[]
  /** Places that no claim names: members of collective regions. */
  readonly regions: readonly Derived<Entity>[]
}

const unnamed = (name: string): Entity => {
  const last = slug(name)
  return { type: 'Region', slug: last, path: paths.entity('Region', last), label: name, altLabels: [] }
}

/**
 * Seats of all posts that cover a collective region or several regions, and those that began or ended by themselves. The members of
 * collective regions come from data/names: seats in them are derived, unless the post is also said to be in that very region.
 * @param entities all that claims name
 */
export function seats(
  tenures: readonly Tenure[],
  changes: readonly Change[],
  entities: readonly Entity[],
  { collectives }: Knowledge,
): Seats {
  const named = new Map(entities.map((entity) => [entity.path, entity]))
  const member = (name: string) => named.get(unnamed(name).path) ?? unnamed(name)
  const remits = tenures.filter(({ kind, subject }) => kind === 'Remit' && subject.type === 'Post')

  const fromRemits = [...groupBy(remits, ({ subject }) => subject.path).values()].flatMap((ofPost) => {
    const found = ofPost.flatMap((remit): Derived<Seat>[] => {
      const { subject, object } = remit
      const members = object && collectives.get(withoutNumber(object.label))
      if (members) return members.map((name) => ({ thing: seatIn(subject, member(name)), from: [remit] }))
      return object ? [{ thing: seatIn(subject, object), from: [] }] : []
    })
    return new Set(found.map(({ thing }) => thing.path)).size > 1 ? found : []
  })
  const fromChanges = changes
    .flatMap(({ before, after }) => [...before, ...after])
    .flatMap((party): Derived<Seat>[] => ('region' in party ? [{ thing: party, from: [] }] : []))

  const together = <T extends { readonly path: string }>(things: readonly Derived<T>[]): Derived<T>[] =>
    [...groupBy(things, ({ thing }) => thing.path).values()].flatMap((same) => {
      const [first] = same
      const said = same.some(({ from }) => from.length === 0)
      return first ? [{ thing: first.thing, from: said ? [] : byPath(same.flatMap(({ from }) => from)) }] : []
    })
  const covered = together(fromRemits)
  const known = new Set(covered.map(({ thing }) => thing.path))
  const all = [...covered, ...together(fromChanges.filter(({ thing }) => !known.has(thing.path)))]
  const places = all
    .map(({ thing, from }) => ({ thing: thing.region, from }))
    .filter(({ thing }) => !named.has(thing.path))
  const inOrder = <T extends { readonly path: string }>(things: readonly Derived<T>[]): Derived<T>[] =>
    [...things].sort((a, b) => compare(a.thing.path, b.thing.path))
  return { seats: inOrder(all), regions: inOrder(together(places)) }
}
