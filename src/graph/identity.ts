// Who is who: which mentions of a name, in which entries, are one body, post or place.
import type { Claim, EntityType, Party } from '../model.js'
import { fold } from '../names.js'
import { type Entity, entities, type Node } from './entity.js'
import { addTo, compare, only } from './group.js'
import type { Knowledge } from './knowledge.js'
import { isAbbreviation, isBareTitle, withoutNumber } from './naming.js'

/** A name where an entry uses it. */
export interface Mention {
  readonly entry: string
  readonly party: Party
}

/** The bodies, posts and places of all entries. */
export interface Identity {
  /** In the order of their paths. */
  readonly entities: readonly Entity[]
  /**
   * What `party` is in that entry.
   * @throws {Error} if it is named neither by a claim nor by another mention that `identify` was given
   */
  readonly of: (entry: string, party: Party) => Entity
}

/** All that is named by a claim, apart from the alias that it gives to something. */
export const mentionsOf = ({ entry, relation, subject, object, regions = [] }: Claim): Mention[] =>
  [
    subject,
    ...(object && relation !== 'alias' ? [object] : []),
    ...regions.map((name): Party => ({ name, type: 'Region' })),
  ].map((party) => ({ entry, party }))

const join = (...parts: readonly string[]): string => parts.join('\n')
const scopeOf = (key: string): string | undefined => key.split('\n')[2]

/**
 * The key of what a name means where it is used. Names join across entries by type and folded name, except bare titles
 * (“Director-General”), which every body has, and abbreviations that mean different things in different entries.
 */
function resolver(claims: readonly Claim[], { collectives, placesByAlias, titleWords }: Knowledge) {
  const everywhere = (type: EntityType, name: string) => {
    const collective = type === 'Region' ? withoutNumber(name) : ''
    return join(type, collectives.has(collective) ? collective : fold(name))
  }
  const here = (entry: string, type: EntityType, name: string) => join(type, fold(name), entry)

  /** What an entry says that a name is short for, or another name of: (entry, type, alias) → folded names. */
  const aliases = new Map<string, Set<string>>()
  const given = claims.flatMap(({ entry, relation, subject, object }) =>
    relation === 'alias' && object && fold(object.name) !== fold(subject.name) ? [{ entry, subject, object }] : [],
  )
  for (const { entry, subject, object } of given)
    addTo(aliases, here(entry, subject.type, object.name), fold(subject.name))

  /** What a name means by what its own entry says of it. */
  const within = (entry: string, type: EntityType, name: string, seen: readonly string[] = []): string => {
    const place = here(entry, type, name)
    const trail = [...seen, fold(name)]
    const meant = [...(aliases.get(place) ?? [])]
    if (meant.some((full) => seen.includes(full))) return everywhere(type, trail.sort()[0] ?? name)
    if (meant.length > 0) return only(new Set(meant.map((full) => within(entry, type, full, trail)))) ?? place
    return type === 'Post' && isBareTitle(name, titleWords) ? place : everywhere(type, name)
  }

  /** Who has an abbreviation, in any entry: (type, abbreviation) → keys. */
  const bearers = new Map<string, Set<string>>()
  for (const [alias, names] of placesByAlias)
    for (const name of names) addTo(bearers, join('Region', alias), everywhere('Region', name))
  for (const { entry, subject, object } of given)
    if (isAbbreviation(object.name))
      addTo(bearers, everywhere(subject.type, object.name), within(entry, subject.type, subject.name))

  return (entry: string, { type, name }: Party): string => {
    const key = within(entry, type, name)
    const known = bearers.get(key)
    if (!isAbbreviation(name) || !known) return key
    const bearer = only(known)
    return bearer && !scopeOf(bearer) ? bearer : here(entry, type, name)
  }
}

/**
 * Finds out who is who.
 * @param claims without duplicates: how often a name's form is used decides which one becomes its label
 * @param others what else is named: creators of records
 * @param titles of the entries, by their names: they qualify what is only known within one entry
 */
export function identify(
  claims: readonly Claim[],
  others: readonly Mention[],
  titles: ReadonlyMap<string, string>,
  knowledge: Knowledge,
): Identity {
  const resolve = resolver(claims, knowledge)
  const keys = new Map<string, string>()
  const keyOf = (entry: string, party: Party): string => {
    const place = join(entry, party.type, party.name)
    const known = keys.get(place) ?? resolve(entry, party)
    keys.set(place, known)
    return known
  }

  const nodes = new Map<string, Node>()
  const nodeOf = (entry: string, party: Party): Node => {
    const key = keyOf(entry, party)
    const [, folded = ''] = key.split('\n')
    const scope = scopeOf(key)
    const node = nodes.get(key) ?? {
      key,
      type: party.type,
      folded,
      ...(scope && { scope }),
      forms: new Map(),
      aliases: new Set(),
    }
    nodes.set(key, node)
    return node
  }
  for (const { entry, party } of [...claims.flatMap(mentionsOf), ...others]) {
    const { forms } = nodeOf(entry, party)
    forms.set(party.name, (forms.get(party.name) ?? 0) + 1)
  }
  for (const { entry, relation, subject, object } of claims)
    if (relation === 'alias' && object) nodeOf(entry, subject).aliases.add(object.name)

  const byKey = entities(
    [...nodes.values()].sort((a, b) => compare(a.key, b.key)),
    claims,
    titles,
    keyOf,
  )
  return {
    entities: [...byKey.values()].sort((a, b) => compare(a.path, b.path)),
    of: (entry, party) => {
      const entity = byKey.get(keyOf(entry, party))
      if (!entity)
        throw new Error(`Cannot say who “${party.name}” is in the entry “${entry}”, expected a claim that names it`)
      return entity
    },
  }
}
