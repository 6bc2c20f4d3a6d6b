// Why each mention is taken to be of the thing that it is of: the account that is written beside the dataset.

import type { Evidence } from '../../model.js'
import { fold } from '../../names.js'
import type { Entity } from '../entity.js'
import { compare } from '../group.js'
import type { Identity } from '../identity.js'
import type { Cluster, Join } from './cluster.js'
import { whereabouts } from './facts.js'
import type { Thing } from './thing.js'

/** One line of the account: a name in an entry, and why it is of its thing; or another thing that it was kept from. */
export interface Account {
  /** Path of the thing below the base. */
  readonly thing: string
  readonly label: string
  readonly entry: string
  /** As written. */
  readonly name: string
  /** In how many claims, or fields, the entry names it so. */
  readonly times: number
  /** A passage that names it. */
  readonly passage?: Evidence
  /** `first` of its thing, `entry` where its own entry says that it is another name, the reason of a join, or `different`. */
  readonly ground: Join['reason'] | 'first' | 'entry' | 'different'
  readonly because: string
  /** The entry of the mention that it was joined to; of a `different` one the path of the other thing. */
  readonly other: string
  /** What is known of the whole thing: where it is, when it had begun, when it had ended. */
  readonly places: readonly string[]
  readonly begun: string
  readonly ended: string
}

const entryOf = (thing: string): string => thing.split('\n')[0] ?? ''
const quoted = (evidence: Evidence | undefined): string => `“${evidence?.quote.replace(/\s+/g, ' ') ?? ''}”`

/** Prepares the account of an identification. */
export function accounts({ grown, reviewed, entityOf }: Identity): Account[] {
  const things = new Map(grown.all.flatMap((cluster) => cluster.things.map((thing) => [thing.id, thing] as const)))
  const named = (id: string) => entityOf(id)?.label ?? id

  /** The words in which an entry gives a cluster a name, and that entry. */
  const introduction = (cluster: Cluster | undefined, folded: string): string => {
    const said = (cluster?.things ?? [])
      .flatMap((thing) => [...thing.aliases.values()])
      .filter(({ object }) => object && fold(object.name) === folded)
      .sort((a, b) => compare(a.entry, b.entry))[0]
    return said ? `${said.entry} says so: ${quoted(said.evidence[0])}` : ''
  }
  const because = ({ reason, common }: Join, cluster: Cluster): string => {
    if (reason === 'reviewed') return common
    if (reason === 'same place') return `one name, and both are of ${things.has(common) ? named(common) : common}`
    if (reason === 'telling name') return 'the name tells whose it is'
    if (reason === 'same company') return `one name, and both have in common: ${common}`
    if (reason === 'same name') return 'one name, and no other of that name is in question'
    return introduction(cluster, common)
  }

  const ofThing = (thing: Thing, cluster: Cluster, entity: Entity): Account[] => {
    const join = grown.joins.get(thing.id)
    const { at } = whereabouts(cluster.facts)
    const { begun = '', ended = '' } = cluster.facts
    const whole = {
      thing: entity.path,
      label: entity.label,
      entry: thing.entry,
      places: at.map((place) => (things.has(place) ? named(place) : place)),
      begun,
      ended,
    }
    return [...thing.forms].map(([name, mentions]): Account => {
      const passage = mentions.find(({ evidence }) => evidence)?.evidence
      const use = { ...whole, name, times: mentions.length, ...(passage && { passage }) }
      const said = [...thing.aliases].find(([alias]) => fold(alias) === fold(name) && fold(name) !== thing.folded)?.[1]
      if (said) return { ...use, ground: 'entry', because: `its entry says so: ${quoted(said.evidence[0])}`, other: '' }
      if (!join) return { ...use, ground: 'first', because: '', other: '' }
      return { ...use, ground: join.reason, because: because(join, cluster), other: entryOf(join.to) }
    })
  }
  const keptFrom = (one: string, other: string, name: string, why: string): Account[] => {
    const [thing, from] = [entityOf(one), entityOf(other)]
    if (!thing || !from || thing === from) return []
    const nothing = { times: 0, places: [], begun: '', ended: '' }
    const known = { thing: thing.path, label: thing.label, entry: entryOf(one), name }
    return [{ ...known, ...nothing, ground: 'different', because: why, other: from.path }]
  }
  const kept = reviewed.different.flatMap(({ one, other, review }): Account[] => {
    const why = `${review.who}: ${review.why} (${review.where})`
    return [...keptFrom(one, other, review.one.name, why), ...keptFrom(other, one, review.other.name, why)]
  })
  const told = grown.all.flatMap((cluster) => {
    const entity = entityOf(cluster.root)
    return entity ? cluster.things.flatMap((thing) => ofThing(thing, cluster, entity)) : []
  })
  return [...told, ...kept].sort(
    (a, b) =>
      compare(a.thing, b.thing) || compare(a.entry, b.entry) || compare(a.name, b.name) || compare(a.other, b.other),
  )
}
