// Who is who: which mentions of a name, in which entries, are one body, post or place.
import type { Review } from '../link/index.js'
import type { Claim, EntityType, Entry, Party } from '../model.js'
import { fold } from '../names.js'
import { bestForm, type Entity, entities, type Unlabelled } from './entity.js'
import { compare, only } from './group.js'
import { bodies } from './identity/bodies.js'
import type { Cluster, Growing, Join } from './identity/cluster.js'
import { type Facts, whereabouts } from './identity/facts.js'
import { gather, type Known } from './identity/gather.js'
import { joined } from './identity/grounds.js'
import { nameReader } from './identity/name.js'
import { type Reviewed, reviewed } from './identity/reviewed.js'
import { type Mention, mentionsOf, type Thing, type Things, things } from './identity/thing.js'
import { homes } from './identity/where.js'
import type { Knowledge } from './knowledge.js'
import { isAbbreviation, isBareTitle } from './naming.js'

export { type Mention, mentionsOf }

/** What `identify` goes by. */
export interface Given {
  /** Without duplicates: how often a name's form is used decides which one becomes its label. */
  readonly claims: readonly Claim[]
  /** What else is named: creators of records. */
  readonly others?: readonly Mention[]
  /** Each once. */
  readonly entries: readonly Entry[]
  readonly reviews?: readonly Review[]
  readonly knowledge: Knowledge
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
  /** The entity of a thing, by its id. */
  readonly entityOf: (thing: string) => Entity | undefined
  /** How it came to be so. */
  readonly grown: Grown
  readonly reviewed: Reviewed
}

/** Clusters of all types. */
export interface Grown {
  /** In the order of their roots. */
  readonly all: readonly Cluster[]
  readonly of: (thing: string) => Cluster | undefined
  readonly joins: ReadonlyMap<string, Join>
}

const TYPES: readonly EntityType[] = ['Region', 'Agency', 'Post']

/** What keeps things apart whatever their names: what their entry says of the two, and what people say. */
function bars({ related }: Known, { different }: Reviewed): Map<string, Map<string, string>> {
  const apart = new Map<string, Map<string, string>>()
  const bar = (one: string, other: string, why: string) =>
    apart.set(one, (apart.get(one) ?? new Map<string, string>()).set(other, why))
  for (const [one, others] of related) for (const other of others) bar(one, other, 'related')
  for (const { one, other, review } of different) {
    bar(one, other, review.where)
    bar(other, one, review.where)
  }
  return apart
}

const typeOf = (thing: string) => thing.split('\n')[1] as EntityType

/** Prepares telling what tells a cluster from others of its name: its place or body, failing that its entry; and when it was there. */
function marker({ places }: Knowledge, known: Known, titles: ReadonlyMap<string, string>) {
  const guess = (thing: Thing) => known.facts.get(thing.id)?.places.entry ?? []
  return ({ things: members, facts }: Cluster, labelOf: (root: string) => string | undefined): string[] => {
    const { ground, at } = whereabouts(facts)
    const guesses = members.map(guess)
    // A guess that stands for some of them only would mislead.
    const isSure = ground !== 'entry' || guesses.every((some) => some.length > 0)
    const around = ground === 'name' || at.length === 0 ? undefined : places.around([...at, ...guesses.flat()])
    const place = around ?? (isSure ? only(at) : undefined)
    const entry = only(members.map((thing) => thing.entry))
    const where = (place && (labelOf(place) ?? place)) ?? titles.get(entry ?? '') ?? ''
    const { begun = '', ended = '' } = facts
    return [where, begun || ended ? `${begun.slice(0, 4)}–${ended.slice(0, 4)}` : ''].filter(Boolean)
  }
}

/** What a cluster has before it has a label. */
function unlabelled({ root, things: members }: Cluster, { titleWords }: Knowledge): Unlabelled {
  const [forms, uses] = [new Map<string, number>(), new Map<string, number>()]
  for (const { folded, forms: own } of members)
    for (const [form, mentions] of own) {
      forms.set(form, (forms.get(form) ?? 0) + mentions.length)
      uses.set(folded, (uses.get(folded) ?? 0) + mentions.length)
    }
  const isShort = (folded: string) => ![...forms.keys()].some((form) => fold(form) === folded && !isAbbreviation(form))
  const [folded = ''] =
    [...uses].sort(([a, x], [b, y]) => Number(isShort(a)) - Number(isShort(b)) || y - x || compare(a, b))[0] ?? []
  const type = members[0]?.type ?? 'Agency'
  const aliases = new Set(members.flatMap((thing) => [...thing.aliases.keys()]))
  const isBare = type === 'Post' && isBareTitle(folded, titleWords)
  return { key: root, type, folded, forms, aliases, marks: [], isBare }
}

/** Clusters of the things of one type, regions before bodies before posts: a post whose name is a rank goes by its body. */
function grow(found: Things, claims: readonly Claim[], known: Known, said: Reviewed, knowledge: Knowledge): Grown {
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

/** Finds out who is who. The same for any order of what is given. */
export function identify({ claims, others = [], entries, reviews = [], knowledge }: Given): Identity {
  const read = nameReader(knowledge)
  const found = things(claims, others, knowledge, read)
  const said = reviewed(found.all, reviews)
  const homeOf = homes(knowledge)
  const home = new Map(entries.map((entry) => [entry.id, homeOf(entry)]))
  const known = gather(found, claims, (entry) => home.get(entry), read, knowledge)
  const grown = grow(found, claims, known, said, knowledge)

  const marks = marker(knowledge, known, new Map(entries.map(({ id, title }) => [id, title])))
  const plain = new Map(grown.all.map((cluster) => [cluster.root, unlabelled(cluster, knowledge)]))
  const labelOf = (root: string) => {
    const thing = plain.get(root)
    return thing && bestForm(thing)
  }
  const byRoot = entities(
    grown.all.flatMap((cluster) => {
      const thing = plain.get(cluster.root)
      return thing ? [{ ...thing, marks: marks(cluster, labelOf) }] : []
    }),
  )
  const entityOf = (thing: string) => byRoot.get(grown.of(thing)?.root ?? '')
  return {
    entities: [...byRoot.values()].sort((a, b) => compare(a.path, b.path)),
    entityOf,
    of: (entry, party) => {
      const entity = entityOf(found.idOf(entry, party))
      if (!entity)
        throw new Error(`Cannot say who “${party.name}” is in the entry “${entry}”, expected a claim that names it`)
      return entity
    },
    grown,
    reviewed: said,
  }
}
