// What entries say of their things that tells namesakes apart: where they are, when they were there, who they have to do with.
import { bounds } from '../../edtf.js'
import type { Claim, Relation } from '../../model.js'
import { fold } from '../../names.js'
import { addTo, groupBy, only } from '../group.js'
import type { Knowledge } from '../knowledge.js'
import type { Facts } from './facts.js'
import type { NameReader } from './name.js'
import type { Thing, Things } from './thing.js'
import type { Home } from './where.js'

/** All that tells of each thing, by its id. */
export interface Known {
  readonly facts: ReadonlyMap<string, Facts>
  /** The others of its entry that it gave way to, is part of, or has to do with otherwise: an entry that relates two tells two apart. */
  readonly related: ReadonlyMap<string, ReadonlySet<string>>
  /** Who it has to do with, in which way: “partOf > home office”. */
  readonly beside: ReadonlyMap<string, ReadonlySet<string>>
}

/** After these the subject is no more. */
const ENDS: ReadonlySet<Relation> = new Set(['abolished', 'succeededBy', 'mergedInto', 'renamedTo'])

/** A claim as seen from a thing. */
interface Role {
  readonly claim: Claim
  readonly isSubject: boolean
}

/** Days between which an entry says that a thing was there; nothing where the entry lets it begin after it ended, as if it were two. */
function life(roles: readonly Role[]): Pick<Facts, 'ended' | 'begun'> {
  const days = (side: 'earliest' | 'latest', tells: (role: Role) => boolean) =>
    roles
      .filter(tells)
      .flatMap(({ claim: { date, regions } }) => (date && !regions ? (bounds(date)[side] ?? []) : []))
      .sort()
  // What is renamed is no more under that name, and what it became has begun under its own.
  const [begun] = days('earliest', ({ claim: { relation }, isSubject }) =>
    isSubject ? relation === 'created' : relation === 'renamedTo',
  )
  const ended = days('latest', ({ claim: { relation }, isSubject }) => isSubject && ENDS.has(relation)).at(-1)
  return begun && ended && begun > ended ? {} : { ...(ended && { ended }), ...(begun && { begun }) }
}

/** Prepares finding out where things are. */
function placer(homeOf: (entry: string) => Home | undefined, read: NameReader, { places }: Knowledge) {
  /** A place as precise as it tells namesakes apart: of a county's board the county, of a ministry the state. */
  const level = ({ type, read: { scope } }: Thing, place: string) =>
    scope === 'local' && type !== 'Region' ? place : places.jurisdiction(place)

  const isTopic = ({ type, folded, aliases, read: { core } }: Thing, { title }: Home) =>
    [folded, ...[...aliases.keys()].map(fold)].includes(fold(title)) || read(type, title).core === core

  /** Places that claims give it: what it covers or is in, and the place in the name of what it is part of. */
  function said({ read: { scope } }: Thing, roles: readonly Role[]): string[] {
    const objects = (...relations: readonly Relation[]) =>
      roles.flatMap(({ claim, isSubject }) =>
        isSubject && claim.object && relations.includes(claim.relation) ? claim.object.name : [],
      )
    // The list knows one county of a name, and the world has many.
    const isKnown = (name: string) => scope === 'local' || read('Region', name).scope !== 'local'
    return [
      ...objects('covers', 'within').flatMap((name) => (isKnown(name) ? (places.named(name) ?? []) : [])),
      ...objects('partOf', 'postIn').flatMap((name) => read('Agency', name).place ?? []),
    ]
  }

  /** What the brackets in the title of its entry say of its topic, unless that is another name of it. */
  const qualifierOf = (thing: Thing, home: Home | undefined): string | undefined => {
    const { qualifier } = home ?? {}
    if (!home || !qualifier || thing.read.place || !isTopic(thing, home)) return undefined
    const isAlias = [...thing.aliases.keys()].some((alias) => fold(alias) === fold(qualifier))
    return isAlias ? undefined : (places.named(qualifier) ?? qualifier)
  }

  return (thing: Thing, roles: readonly Role[]): Pick<Facts, 'places' | 'qualifiers'> => {
    const home = homeOf(thing.entry)
    const isLocal = thing.read.scope === 'local' && thing.type !== 'Region'
    const here = isLocal ? (home?.local ?? home?.place) : home?.place
    const own = said(thing, roles)
    const listed = thing.type === 'Region' && thing.read.scope === 'plain' ? places.named(thing.folded) : undefined
    const claimed =
      only(own.map((place) => level(thing, place))) ??
      (own.length === 0 && home && isTopic(thing, home) ? here && level(thing, here) : undefined) ??
      (listed && level(thing, listed))
    const qualifier = qualifierOf(thing, home)
    // What no list has may be a place as well, and tells whose it is.
    const name = thing.read.place ?? (qualifier && places.find(qualifier).length === 0 ? qualifier : undefined)
    return {
      places: {
        ...(name && { name: [name] }),
        ...(claimed && { claim: [claimed] }),
        ...(here && { entry: [level(thing, here)] }),
      },
      ...(qualifier && { qualifiers: [qualifier] }),
    }
  }
}

/** Gathers what entries say of their things. */
export function gather(
  { all, idOf }: Things,
  claims: readonly Claim[],
  homeOf: (entry: string) => Home | undefined,
  read: NameReader,
  knowledge: Knowledge,
): Known {
  const names = new Map(all.map((thing) => [thing.id, thing.read]))
  const [related, beside] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()]
  const relate = (relation: Relation, id: string, other: string, mark: string) => {
    addTo(related, id, other)
    const { core = '', scope = 'bare' } = names.get(other) ?? {}
    if (scope === 'plain' || scope === 'telling') addTo(beside, id, `${relation} ${mark} ${core}`)
  }
  const roles = groupBy(
    claims.flatMap((claim) => {
      const { entry, relation, subject, object } = claim
      const one = idOf(entry, subject)
      const other = object && relation !== 'alias' ? idOf(entry, object) : one
      if (one === other) return [{ id: one, claim, isSubject: true }]
      relate(relation, one, other, '>')
      relate(relation, other, one, '<')
      return [
        { id: one, claim, isSubject: true },
        { id: other, claim, isSubject: false },
      ]
    }),
    ({ id }) => id,
  )
  const whereOf = placer(homeOf, read, knowledge)
  const facts = all.map((thing): [string, Facts] => {
    const own = roles.get(thing.id) ?? []
    return [thing.id, { ...whereOf(thing, own), ...life(own) }]
  })
  return { facts: new Map(facts), related, beside }
}
