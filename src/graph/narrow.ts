// States and names last no longer than those they join: they take over the bounds of these, where those are narrower.
import type { Entity } from './entity.js'
import type { Existence, Lifespan } from './existence.js'
import { compare } from './group.js'
import type { Derivation, Period } from './tenure.js'
import { END, START } from './time.js'

/** What was worked out, and from what: nothing, if that is narrower than nothing. */
interface Narrowed {
  readonly period: Period
  readonly derivations: readonly Derivation[]
}

/** `period` within the existence of all `parties`, as far as that does not contradict it. */
export function narrowed(period: Period, parties: readonly (Entity | undefined)[], existence: Existence): Narrowed {
  const { fromEarliest = START, fromLatest = END, untilEarliest = START, untilLatest = END } = period
  const lifespans = parties.flatMap((party) => existence.get(party?.path ?? '') ?? [])
  const limits = (side: (lifespan: Lifespan) => string | undefined, tellers: 'begins' | 'ends') =>
    lifespans
      .flatMap((lifespan) => {
        const day = side(lifespan)
        return day ? [{ day, from: lifespan[tellers] }] : []
      })
      .sort((a, b) => compare(a.day, b.day))
  const begin = limits((lifespan) => lifespan.fromEarliest, 'begins').at(-1)
  const end = limits((lifespan) => lifespan.untilLatest, 'ends')[0]
  const low = begin && begin.day > fromEarliest && begin.day <= fromLatest ? begin : undefined
  const high = end && end.day < untilLatest && end.day >= untilEarliest ? end : undefined
  if ((low?.day ?? fromEarliest) > (high?.day ?? untilLatest) || (!low && !high)) return { period, derivations: [] }
  return {
    period: { ...period, ...(low && { fromEarliest: low.day }), ...(high && { untilLatest: high.day }) },
    derivations: [{ rule: 'existence', from: [...(low?.from ?? []), ...(high?.from ?? [])] }],
  }
}
