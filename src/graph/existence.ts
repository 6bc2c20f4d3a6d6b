// Between which days a body or post can have been there; and states, which last no longer than those they join.
import type { Change } from './change.js'
import type { Entity } from './entity.js'
import { compare, groupBy } from './group.js'
import type { Tenure } from './tenure.js'
import { END, least, most, START } from './time.js'

/** A day, and the changes that tell it. */
export interface Limit {
  readonly day: string
  readonly from: readonly string[]
}

/** By path: not before, and not after. */
export interface Existence {
  readonly begun: ReadonlyMap<string, Limit>
  readonly ended: ReadonlyMap<string, Limit>
}

const isWhole = ({ places }: Change): boolean => places.length === 0
const bySide = (changes: readonly Change[], side: 'before' | 'after') =>
  groupBy(
    changes.flatMap((change) => change[side].map(({ path }) => ({ path, change }))),
    ({ path }) => path,
  )

/** The changes after which what was before them is no more. */
const ENDS: ReadonlySet<string> = new Set(['Abolition', 'Merger', 'Renaming', 'Succession'])

/** The last of some days that an entity is shown by. */
function latestDays(days: Iterable<readonly [path: string, day: string]>): Map<string, string> {
  const latest = new Map<string, string>()
  for (const [path, day] of days) if (day > (latest.get(path) ?? START)) latest.set(path, day)
  return latest
}

/**
 * When bodies and posts were there. The beginning is what is said of the founding. The end is the last day that an abolition, merger,
 * renaming or succession allows; there is none for what is said to be in some state later, or came out of another change as late.
 */
export function existence(tenures: readonly Tenure[], changes: readonly Change[]): Existence {
  const whole = changes.filter(isWhole)
  const foundings = whole.filter(({ kind, date }) => kind === 'Founding' && date.earliest)
  const begun = [...bySide(foundings, 'after')].map(([path, [first]]) => {
    const limit: Limit = { day: first?.change.date.earliest ?? START, from: first ? [first.change.path] : [] }
    return [path, limit] as const
  })
  const inState = latestDays(
    tenures.flatMap(({ subject, object, fromEarliest, untilEarliest }) =>
      [subject, object].flatMap((party) =>
        [fromEarliest, untilEarliest].flatMap((day) => (party && day ? [[party.path, day] as const] : [])),
      ),
    ),
  )
  const cameOut = latestDays(
    changes
      .filter(({ kind, date }) => kind !== 'Founding' && date.date)
      .flatMap(({ after, date }) => after.map(({ path }) => [path, date.latest ?? END] as const)),
  )
  const endings = whole.filter(({ kind, date }) => ENDS.has(kind) && date.latest)
  const ended = [...bySide(endings, 'before')].flatMap(([path, all]) => {
    const day = most(all.map(({ change }) => change.date.latest)) ?? END
    const first = least(all.map(({ change }) => change.date.earliest ?? START)) ?? START
    const [stated, came] = [inState.get(path), cameOut.get(path)]
    const wentOn = (stated !== undefined && stated > day) || (came !== undefined && came >= first)
    const limit: Limit = { day, from: all.map(({ change }) => change.path) }
    return wentOn ? [] : [[path, limit] as const]
  })
  return { begun: new Map(begun), ended: new Map(ended) }
}

const LASTING: ReadonlySet<string> = new Set(['Affiliation', 'Holding', 'Remit'])

/** Gives states the bounds of what they join, where those are narrower than what is said and do not contradict it. */
export function withinExistence(tenures: readonly Tenure[], { begun, ended }: Existence): Tenure[] {
  const inOrder = (limits: ReadonlyMap<string, Limit>, parties: readonly (Entity | undefined)[]) =>
    parties.flatMap((party) => limits.get(party?.path ?? '') ?? []).sort((a, b) => compare(a.day, b.day))
  return tenures.map((tenure) => {
    if (!LASTING.has(tenure.kind)) return tenure
    const { subject, object, fromEarliest = START, fromLatest = END, untilEarliest = START, untilLatest = END } = tenure
    const begin = inOrder(begun, [subject, object]).at(-1)
    const end = inOrder(ended, [subject, object])[0]
    const low = begin && begin.day > fromEarliest && begin.day <= fromLatest ? begin : undefined
    const high = end && end.day < untilLatest && end.day >= untilEarliest ? end : undefined
    if ((low?.day ?? fromEarliest) > (high?.day ?? untilLatest) || (!low && !high)) return tenure
    return {
      ...tenure,
      ...(low && { fromEarliest: low.day }),
      ...(high && { untilLatest: high.day }),
      derivations: [...tenure.derivations, { rule: 'existence', from: [...(low?.from ?? []), ...(high?.from ?? [])] }],
    }
  })
}
