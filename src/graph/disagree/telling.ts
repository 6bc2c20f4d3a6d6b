// How the sides of a disagreement are told.
import { whenInWords } from '../../dates.js'
import { compare, groupBy } from '../group.js'
import type { Reading } from '../reading.js'
import { isState } from '../tenure.js'
import { list, RELATIONS_IN_WORDS } from '../words.js'

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

/**
 * The sides in one sentence: “A ended in 2004 according to X, but A went on in 2008 according to Y.”
 * @param where in its one entry each side stands, if that matters: “in a field ”
 */
export function contrast(sides: readonly (readonly Told[])[], where: readonly string[] = []): string {
  const [only, ...others] = new Set(sides.flat().flatMap(({ by }) => by))
  if (others.length === 0) {
    const all = sides.map(
      (side, i) => `${where[i] ?? (i === 0 ? '' : 'also ')}that ${list(side.map(({ said }) => said))}`,
    )
    return `${only} says ${all.join(', but ')}.`
  }
  const attributed = sides.map((side) => list(side.map(({ said, by }) => `${said} according to ${list(by)}`)))
  return `${attributed.join(', but ')}.`
}
