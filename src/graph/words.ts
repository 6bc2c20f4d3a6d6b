// The graph's facts as an English sentence would say them: lists, and what happened to whom.
import { inWords, whenInWords } from '../dates.js'
import type { Relation } from '../model.js'
import type { ChangeKind } from './fuse.js'

/** “A”, “A and B”, “A, B and C”. */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

const VERBS: Readonly<Record<ChangeKind, string>> = {
  Founding: 'founded',
  Abolition: 'abolished',
  Pilot: 'tried out',
  Merger: 'merged into',
  Split: 'split into',
  Separation: 'gave off',
  Renaming: 'renamed',
  Succession: 'replaced by',
  Transfer: 'handed work over to',
}

/** What a claim says of its subject, before its object if it has one: “was merged into”. */
export const RELATIONS_IN_WORDS: Readonly<Record<Relation, string>> = {
  created: 'was founded',
  abolished: 'ended',
  succeededBy: 'was replaced by',
  mergedInto: 'was merged into',
  splitInto: 'was split into',
  renamedTo: 'was renamed',
  transferredTo: 'handed work over to',
  partOf: 'was part of',
  postIn: 'was in',
  covers: 'covered',
  within: 'was within',
  alias: 'was also called',
  pilotedIn: 'was tried out in',
  ceasedIn: 'ended in',
  active: 'was active',
}

interface Labelled {
  readonly label: string
}

/** “Health Board and Hospital Board merged into Health Authority, April 1974”; a seat's label tells its place already. */
export function changeInWords(
  kind: ChangeKind,
  {
    before,
    after,
    concerns,
    places,
  }: Readonly<Record<'before' | 'after' | 'concerns' | 'places', readonly Labelled[]>>,
  date: string | undefined,
): string {
  const names = (things: readonly Labelled[]) => list(things.map(({ label }) => label))
  const parties = [...before, ...after]
  const sides =
    before.length > 0 && after.length > 0
      ? [names(before), VERBS[kind], names(after)]
      : [names(parties.length > 0 ? parties : concerns), VERBS[kind]]
  const where = places.length > 0 && !parties.some((party) => 'region' in party) ? ['in', names(places)] : []
  const when = date?.includes('/') ? ` ${whenInWords(date)}` : date ? `, ${inWords(date)}` : ''
  return [...sides, ...where].join(' ') + when
}
