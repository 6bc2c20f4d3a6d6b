// What a disagreement is, and how its sides are told.

import { whenInWords } from '../../dates.js'
import { compare, groupBy } from '../group.js'
import type { Reading } from '../reading.js'
import { isState } from '../tenure.js'
import type { View } from '../view.js'
import { list, RELATIONS_IN_WORDS } from '../words.js'

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

/** Something said, and the entries that say it, by their names. */
export interface Told {
  readonly said: string
  readonly by: readonly string[]
}

/** A reading as a sentence, without its end: “A was renamed B in 2017”. */
export function sentence({ claim: { relation, date }, subject, object }: Reading): string {
  const words = [subject.label, RELATIONS_IN_WORDS[relation], ...(object ? [object.label] : [])]
  return [...words, ...(date === undefined ? [] : [whenInWords(date, isState(relation))])].join(' ')
}

/** Of what one entry says of one thing, only the most definite: “in 2004” adds nothing to “on 1 June 2004”. */
export const mostDefinite = (readings: readonly Reading[]): Reading[] =>
  readings.filter(({ claim: { entry, date = '' } }) =>
    readings.every(({ claim: other }) => {
      const longer = other.date !== undefined && other.date.length > date.length && other.date.startsWith(date)
      return other.entry !== entry || !longer
    }),
  )

/** What readings say, once for each way of saying it, in a fixed order. */
export const told = (readings: readonly Reading[], words: (reading: Reading) => string = sentence): Told[] =>
  [...groupBy(readings, words)]
    .map(([said, group]) => ({ said, by: [...new Set(group.map(({ claim }) => claim.entry))].sort() }))
    .sort((a, b) => compare(a.said, b.said))

/** The sides in one sentence: “A ended in 2004 according to X, but A went on in 2008 according to Y.” */
export function contrast(sides: readonly (readonly Told[])[]): string {
  const [only, ...others] = new Set(sides.flat().flatMap(({ by }) => by))
  if (others.length === 0)
    return `${only} says that ${sides.map((side) => list(side.map(({ said }) => said))).join(', but also that ')}.`
  const attributed = sides.map((side) => list(side.map(({ said, by }) => `${said} according to ${list(by)}`)))
  return `${attributed.join(', but ')}.`
}

/** The date of a reading's claim, if it has one. */
export const dateOf = ({ claim: { date } }: Reading): string[] => (date === undefined ? [] : [date])

/** The claims of some readings, each once. */
export const claimsOf = (readings: readonly Reading[]): string[] =>
  [...new Set(readings.map(({ path }) => path))].sort()
