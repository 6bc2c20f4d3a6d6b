// On which grounds things are joined, from the surest to the least sure.
import { fold } from '../../names.js'
import { groupBy } from '../group.js'
import { isAbbreviation } from '../naming.js'
import { type Bars, type Cluster, type Growing, growing, meets, type Whereabouts } from './cluster.js'
import { type Facts, whereabouts } from './facts.js'
import type { Known } from './gather.js'
import type { Scope } from './name.js'
import type { Verdict } from './reviewed.js'
import type { Thing } from './thing.js'

const ANYWHERE: readonly Whereabouts[] = ['same', 'nested', 'unknown', 'elsewhere']
const NOT_ELSEWHERE: readonly Whereabouts[] = ['same', 'nested', 'unknown']

/** Names without regard to how they are put: “Salt Department” is “Department of Salt”. A place in a name is a part of it. */
const names = ({ things }: Cluster): string[] => [
  ...new Set(things.map(({ folded, read }) => (read.place ? folded : read.core))),
]
const nameOf = ({ things: [first] }: Cluster): string => first?.folded ?? ''
const isGuessed = ({ facts }: Cluster) => [undefined, 'entry'].includes(whereabouts(facts).ground)
const isUnplaced = ({ facts }: Cluster) => whereabouts(facts).ground === undefined

/** Joins things whose names have one core. How much the name tells decides what else it takes. */
function joinBlock(block: readonly Thing[], tells: Scope, clusters: Growing, { beside }: Known): void {
  const current = () => clusters.ofAll(block)
  const company = (one: Cluster) => one.things.flatMap(({ id }) => [...(beside.get(id) ?? [])])
  const places = (one: Cluster) => whereabouts(one.facts).at
  const isRank = tells === 'bare' && block[0]?.type === 'Post'

  if (tells === 'telling') clusters.gather(current(), names, 'telling name', ANYWHERE)
  clusters.gather(
    current().filter((one) => !isGuessed(one)),
    places,
    'same place',
    ['same'],
  )
  // Every body has a director: what his office did says nothing of whose it is.
  if (!isRank) clusters.gather(current(), company, 'same company', NOT_ELSEWHERE)
  if (tells !== 'bare') clusters.gather(current(), places, 'same place', ['same'])
  if (tells !== 'plain' && tells !== 'office') return
  clusters.gather(current().filter(isUnplaced), names, 'same name', ['unknown'])
  const others = current()
  const placed = others.filter((one) => !isUnplaced(one))
  const namesakes = (one: Cluster) => placed.filter((other) => meets(names(one), names(other)))
  const untold: readonly Whereabouts[] = tells === 'office' ? ['nested'] : ['nested', 'unknown']
  clusters.attach(others.filter(isGuessed), namesakes, 'same name', untold, nameOf)
}

/** Whether an entry has nothing but an abbreviation, and does not say of what. */
const isShort = ({ folded, forms }: Thing): boolean =>
  [...forms.keys()].every((form) => isAbbreviation(form) && fold(form) === folded)

/** Who is called by a name that is not his first, as far as any entry says so. */
function bearers(things: readonly Thing[], clusters: Growing): (name: string) => Cluster[] {
  const byAlias = new Map<string, Thing[]>()
  for (const thing of things)
    for (const alias of new Set([...thing.aliases.keys()].map(fold)))
      byAlias.set(alias, [...(byAlias.get(alias) ?? []), thing])
  return (name) => clusters.ofAll(byAlias.get(name) ?? [])
}

/**
 * Joins things of one type: what people say first, then blocks of one name, then short and other names, each to the only thing that
 * an entry elsewhere calls so.
 * @param together pairs that people say are one
 */
export function joined(
  things: readonly Thing[],
  factsOf: (thing: Thing) => Facts,
  known: Known,
  bars: Bars,
  together: readonly Verdict[],
): Growing {
  const clusters = growing(things, factsOf, bars)
  for (const { one, other, review } of together) {
    const [a, b] = [clusters.of(one), clusters.of(other)]
    if (a && b) clusters.merge(a, b, 'reviewed', `${review.who}: ${review.why} (${review.where})`)
  }
  const bearersOf = bearers(things, clusters)
  const blocks = (some: readonly Thing[]) => [...groupBy(some, ({ read }) => read.core).values()]
  for (const block of blocks(things.filter((thing) => !isShort(thing))))
    joinBlock(block, block[0]?.read.scope ?? 'bare', clusters, known)
  // An abbreviation that several have is as good as none.
  for (const block of blocks(things.filter(isShort)))
    joinBlock(block, bearersOf(block[0]?.folded ?? '').length > 1 ? 'bare' : 'plain', clusters, known)

  const all = clusters.ofAll(things)
  const named = (one: Cluster) => bearersOf(nameOf(one))
  const areShort = (one: Cluster) => one.things.every(isShort)
  clusters.attach(all.filter(areShort), named, 'abbreviation', NOT_ELSEWHERE, nameOf)
  const isProper = ({ things: [first] }: Cluster) => first?.read.scope === 'plain' || first?.read.scope === 'office'
  const long = clusters.ofAll(things).filter((one) => isProper(one) && !areShort(one))
  clusters.attach(long, named, 'other name', ['same'], nameOf)
  return clusters
}
