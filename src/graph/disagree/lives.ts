// Bodies that ended and began again: what is said of one life does not contradict what is said of the other.
import type { Relation } from '../../model.js'
import { groupBy } from '../group.js'
import type { Reading } from '../reading.js'
import { alternatives, END, START } from '../time.js'
import { dateOf } from './weigh.js'

/** After these a body is no more. */
const ENDS: ReadonlySet<Relation> = new Set(['abolished', 'mergedInto', 'succeededBy', 'splitInto'])
/** Out of these a body comes. */
const BRINGS: ReadonlySet<Relation> = new Set(['mergedInto', 'succeededBy', 'splitInto', 'renamedTo'])

/** The first and the last day that a reading's date allows. */
export function daysOf(reading: Reading): { readonly earliest: string; readonly latest: string } {
  const times = dateOf(reading).flatMap(alternatives)
  return { earliest: times[0]?.earliest ?? START, latest: times.at(-1)?.latest ?? END }
}

export interface Lives {
  /** Whether a body or post, by its path, may have begun after the first day and not after the last. */
  readonly beginsBetween: (path: string, first: string, last: string) => boolean
  /** Whether it is said to have ended not before the first day and not after the last. */
  readonly endsBetween: (path: string, first: string, last: string) => boolean
}

/** The beginnings and ends that `readings` tell, whatever they are worth. */
export function lives(readings: readonly Reading[]): Lives {
  const dated = readings.filter((reading) => dateOf(reading).length > 0 && reading.regions.length === 0)
  const ends = groupBy(
    dated.filter(({ claim }) => ENDS.has(claim.relation)),
    ({ subject }) => subject.path,
  )
  const begins = groupBy(
    dated.filter(({ claim }) => claim.relation === 'created' || BRINGS.has(claim.relation)),
    ({ subject, object }) => object?.path ?? subject.path,
  )
  return {
    beginsBetween: (path, first, last) =>
      (begins.get(path) ?? []).map(daysOf).some(({ earliest }) => earliest > first && earliest <= last),
    endsBetween: (path, first, last) =>
      (ends.get(path) ?? []).map(daysOf).some(({ earliest, latest }) => earliest >= first && latest <= last),
  }
}
