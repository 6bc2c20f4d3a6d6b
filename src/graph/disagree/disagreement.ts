// What a disagreement is, and how its sides are told.
import type { Reading } from '../reading.js'
import type { View } from '../view.js'
import { list, whenInWords } from '../words.js'

/** Claims that cannot all be true, or that tell one happening differently. */
export interface Disagreement {
  readonly kind: string
  /** Path of what they disagree on. */
  readonly about: string
  /** Paths of the claims: two or more, in order. */
  readonly between: readonly string[]
  /** Both sides in words. */
  readonly comment: string
}

/** A way in which entries can disagree: finds all such cases in the fused view. */
export type Check = (view: View) => Disagreement[]

/** Whether two readings rest on different words, so that one cannot be the echo of the other. */
export const areApart = ({ claim: a }: Reading, { claim: b }: Reading): boolean =>
  a.entry !== b.entry ||
  !a.evidence.some((one) => b.evidence.some((other) => one.start < other.end && other.start < one.end))

/** “according to A and B”: the entries of some readings, by their names. */
export const accordingTo = (readings: readonly Reading[]): string =>
  `according to ${list([...new Set(readings.map(({ claim }) => claim.entry))].sort())}`

/** “ in 2004 or 2005”, with a space before it; nothing for a reading without a date. */
export const when = ({ claim: { date } }: Reading): string => (date ? ` ${whenInWords(date)}` : '')

export const pathsOf = (readings: readonly Reading[]): string[] => [...new Set(readings.map(({ path }) => path))].sort()
