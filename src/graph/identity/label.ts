// What a cluster is called, and what tells it from others that are called the same.
import { fold } from '../../names.js'
import type { Unlabelled } from '../entity.js'
import { compare, only } from '../group.js'
import type { Knowledge } from '../knowledge.js'
import { isAbbreviation, isBareTitle } from '../naming.js'
import type { Cluster } from './cluster.js'
import { whereabouts } from './facts.js'
import type { Known } from './gather.js'
import { beyond } from './qualifier.js'
import type { Thing } from './thing.js'

/** Prepares telling what tells a cluster from others of its name: its place or body, failing that its entry; and when it was there. */
export function marker({ places }: Knowledge, known: Known, titles: ReadonlyMap<string, string>) {
  const guess = (thing: Thing) => known.facts.get(thing.id)?.places.entry ?? []
  return ({ root, things: members, facts }: Cluster, labelOf: (root: string) => string | undefined): string[] => {
    const { ground, at } = whereabouts(facts)
    const guesses = members.map(guess)
    // A guess that stands for some of them only would mislead.
    const isSure = ground !== 'entry' || guesses.every((some) => some.length > 0)
    const around = ground === 'name' || at.length === 0 ? undefined : places.around([...at, ...guesses.flat()])
    const place = around ?? (isSure ? only(at) : undefined)
    const entry = only(members.map((thing) => thing.entry))
    const where = (place && (labelOf(place) ?? place)) ?? beyond(titles.get(entry ?? '') ?? '', labelOf(root) ?? '')
    const { begun = '', ended = '' } = facts
    return [where, begun || ended ? `${begun.slice(0, 4)}–${ended.slice(0, 4)}` : ''].filter(Boolean)
  }
}

/** What a cluster has before it has a label. */
export function unlabelled({ root, things: members }: Cluster, { titleWords }: Knowledge): Unlabelled {
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
