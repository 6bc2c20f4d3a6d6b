// What is worked out of states and names, not read: in the order in which it builds on one another.
import type { Name } from './alias.js'
import { begunWithBody } from './begun.js'
import type { Change, Participant } from './change.js'
import type { Existence } from './existence.js'
import { byPath } from './group.js'
import { distinct, paths } from './iri.js'
import { narrowed } from './narrow.js'
import { movedWithParent } from './parents.js'
import type { Derivation, Period, Tenure } from './tenure.js'

const LASTING: ReadonlySet<string> = new Set(['Affiliation', 'Holding', 'Remit'])

/** Gives `tenures` the dates that follow from `changes`; each tells by which rule, and from which changes. */
export const derive = (tenures: readonly Tenure[], changes: readonly Change[], existence: Existence): Tenure[] =>
  movedWithParent(begunWithBody(tenures, changes), changes, existence).map((tenure) => {
    if (!LASTING.has(tenure.kind)) return tenure
    const { period, derivations } = narrowed(tenure, [tenure.subject, tenure.object], existence)
    return { ...tenure, ...period, derivations: [...tenure.derivations, ...derivations] }
  })

/** Gives `names` the bounds of those that are called so. */
export const datedNames = (names: readonly Name[], existence: Existence): Name[] =>
  names.map((name) => {
    const { period, derivations } = narrowed(name, [name.of], existence)
    return { ...name, ...period, derivations: [...name.derivations, ...derivations] }
  })

/** The time in which something was there: a state that no claim asserts. */
export interface Existing extends Period {
  readonly path: string
  readonly subject: Participant
  readonly derivations: readonly Derivation[]
}

/** The times in which bodies, posts and seats were there, of which anything is known, in the order of their paths. */
export function existences(existence: Existence): Existing[] {
  const known = [...existence.values()].filter(({ fromEarliest, fromLatest, untilEarliest, untilLatest }) =>
    [fromEarliest, fromLatest, untilEarliest, untilLatest].some(Boolean),
  )
  const made = known.map(({ of, seenBy, begins, sightings, ends, ...period }): Omit<Existing, 'path'> => {
    const from = [...new Set([...begins, ...sightings, ...ends])].sort()
    return { subject: of, ...period, derivations: [{ rule: 'existence', from }] }
  })
  const pathOf = ({ subject }: Omit<Existing, 'path'>) => paths.tenure('Existence', subject.slug)
  return byPath(distinct(made, pathOf, ({ subject }) => subject.path).map(([one, path]) => ({ ...one, path })))
}
