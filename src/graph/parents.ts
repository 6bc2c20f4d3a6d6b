// Bodies that moved when their parent handed over to another: when they left the one and came to the other.
import type { Change } from './change.js'
import type { Existence } from './existence.js'
import { groupBy, only } from './group.js'
import type { Period, Tenure } from './tenure.js'
import { END, START } from './time.js'

const pair = (a: string | undefined, b: string | undefined): string => `${a} ${b}`

/** Dated changes of one whole party into another, by both. */
function handovers(changes: readonly Change[]): Map<string, Change[]> {
  const whole = changes.filter(({ places, date }) => places.length === 0 && date.date && !date.contradictory)
  const passed = whole.flatMap((change) =>
    change.before.flatMap((a) => change.after.map((b) => ({ change, key: pair(a.path, b.path) }))),
  )
  return new Map([...groupBy(passed, ({ key }) => key)].map(([key, group]) => [key, group.map(({ change }) => change)]))
}

/** Whether what is known of a state leaves room for a first or last day between `earliest` and `latest`. */
const canEnd = (
  { until, fromEarliest, untilEarliest, untilLatest }: Period,
  { date: { earliest, latest } }: Change,
): boolean =>
  until === undefined &&
  (fromEarliest ?? START) <= (latest ?? END) &&
  (untilEarliest ?? START) <= (latest ?? END) &&
  (untilLatest ?? END) >= (earliest ?? START)
const canBegin = (
  { from, fromEarliest, fromLatest, untilLatest }: Period,
  { date: { earliest, latest } }: Change,
): boolean =>
  from === undefined &&
  (fromEarliest ?? START) <= (latest ?? END) &&
  (fromLatest ?? END) >= (earliest ?? START) &&
  (untilLatest ?? END) >= (earliest ?? START)

const endOf = ({ date: { date, earliest, latest } }: Change): Period => ({
  ...(date && !date.includes('/') && { until: date }),
  ...(earliest && { untilEarliest: earliest }),
  ...(latest && { untilLatest: latest }),
})
/** The beginning that a change gives to what began with it. */
export const beginningOf = ({ date: { date, earliest, latest } }: Change): Period => ({
  ...(date && !date.includes('/') && { from: date }),
  ...(earliest && { fromEarliest: earliest }),
  ...(latest && { fromLatest: latest }),
})

/**
 * Dates affiliations by what happened between the parents: a body that is said to be part of A and of B, where A handed over to B,
 * left A and came to B on that date. Not if A and B are part of one another, if the body took part in that change or was not there
 * yet, or if several changes come into question.
 */
export function movedWithParent(
  tenures: readonly Tenure[],
  changes: readonly Change[],
  existence: Existence,
): Tenure[] {
  const handedOver = handovers(changes)
  const affiliations = tenures.filter(({ kind }) => kind === 'Affiliation')
  const nested = new Set(affiliations.map(({ subject, object }) => pair(subject.path, object?.path)))

  const moves = [...groupBy(affiliations, ({ subject }) => subject.path)].flatMap(([body, parents]) => {
    const { fromEarliest: first = START, untilLatest: last = END } = existence.get(body) ?? {}
    const isThere = ({ concerns, date }: Change) =>
      !concerns.some(({ path }) => path === body) && first <= (date.latest ?? END) && last >= (date.earliest ?? START)
    return parents.flatMap((old) =>
      parents.flatMap((next) => {
        const [a, b] = [old.object?.path, next.object?.path]
        if (nested.has(pair(a, b)) || nested.has(pair(b, a))) return []
        const found = (handedOver.get(pair(a, b)) ?? []).filter(
          (change) => isThere(change) && canEnd(old, change) && canBegin(next, change),
        )
        return found.map((change) => ({ old, next, change }))
      }),
    )
  })
  const ends = groupBy(moves, ({ old }) => old.path)
  const begins = groupBy(moves, ({ next }) => next.path)

  const change = (found: readonly { readonly change: Change }[] = []) => only(found.map(({ change }) => change))
  return tenures.map((tenure) => {
    const [end, begin] = [change(ends.get(tenure.path)), change(begins.get(tenure.path))]
    const found = [end, begin].flatMap((change) => change?.path ?? [])
    if (found.length === 0) return tenure
    return {
      ...tenure,
      ...(end && endOf(end)),
      ...(begin && beginningOf(begin)),
      derivations: [...tenure.derivations, { rule: 'moved-with-parent', from: found }],
    }
  })
}
