// Who is who: which mentions of a name, in which entries, are one body, post or place.
import type { Review } from '../link/index.js'
import type { Claim, Entry, Party } from '../model.js'
import { bestForm, type Entity, entities } from './entity.js'
import { compare } from './group.js'
import { gather } from './identity/gather.js'
import { type Grown, grow } from './identity/grow.js'
import { marker, unlabelled } from './identity/label.js'
import { nameReader } from './identity/name.js'
import { type Reviewed, reviewed } from './identity/reviewed.js'
import { type Mention, mentionsOf, things } from './identity/thing.js'
import { homes } from './identity/where.js'
import type { Knowledge } from './knowledge.js'

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
  /** The same; nothing if it is not named there. */
  readonly find: (entry: string, party: Party) => Entity | undefined
  /** The entity of a thing, by its id. */
  readonly entityOf: (thing: string) => Entity | undefined
  /** How it came to be so. */
  readonly grown: Grown
  readonly reviewed: Reviewed
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
  const find = (entry: string, party: Party) => entityOf(found.idOf(entry, party))
  const entityOf = (thing: string) => byRoot.get(grown.of(thing)?.root ?? '')
  return {
    entities: [...byRoot.values()].sort((a, b) => compare(a.path, b.path)),
    entityOf,
    find,
    of: (entry, party) => {
      const entity = find(entry, party)
      if (!entity)
        throw new Error(`Cannot say who “${party.name}” is in the entry “${entry}”, expected a claim that names it`)
      return entity
    },
    grown,
    reviewed: said,
  }
}
