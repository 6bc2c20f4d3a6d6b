// What only something that is there can do or suffer, and on which day it surely did.
import { stretch } from '../../edtf.js'
import type { Relation } from '../../model.js'
import { compare, groupBy } from '../group.js'
import type { Reading } from '../reading.js'
import { alternatives, END, START } from '../time.js'
import { type Act, dateOf } from './weigh.js'

/** As the subject of a claim and as its object. The work of a body can pass on, and another take its place, after its end. */
const AS_SUBJECT: ReadonlySet<Relation> = new Set([
  ...(['mergedInto', 'splitInto', 'renamedTo', 'partOf', 'postIn', 'covers', 'active'] as const),
])
const AS_OBJECT: ReadonlySet<Relation> = new Set(['transferredTo', 'partOf', 'postIn'])

/** The two ends of a claim's date; a date without `/` is both. */
const ends = (reading: Reading): { readonly from?: string; readonly until?: string } =>
  dateOf(reading).map((date) => (date.includes('/') ? stretch(date) : { from: date, until: date }))[0] ?? {}

const days = (reading: Reading, side: 'earliest' | 'latest'): string[] => {
  const { from, until } = ends(reading)
  return [from, until].flatMap((date) =>
    date === undefined ? [] : ((side === 'earliest' ? alternatives(date)[0] : alternatives(date).at(-1))?.[side] ?? []),
  )
}

/** The last day on which a reading surely has its parties there. */
export const lastSeen = (reading: Reading): string => days(reading, 'earliest').sort().at(-1) ?? START
/** The first day on which it surely has. */
export const firstSeen = (reading: Reading): string => days(reading, 'latest').sort()[0] ?? END

/** Whether a reading says that its subject went on, with no end, from a day that is not before `day`. */
export function goesOn(reading: Reading, day: string): boolean {
  const { from, until } = ends(reading)
  const isOpen = reading.claim.relation === 'active' && from !== undefined && until === undefined
  return isOpen && (alternatives(from).at(-1)?.latest ?? END) >= day
}

/** What bodies and posts did or suffered, by their paths, everywhere: readings in the order of their paths. */
export function actsIn(readings: readonly Reading[]): ReadonlyMap<string, readonly Act[]> {
  const acts = readings
    .filter(({ regions }) => regions.length === 0)
    .flatMap((reading): Act[] => {
      const { claim, subject, object } = reading
      const parties = [AS_SUBJECT.has(claim.relation) && subject, AS_OBJECT.has(claim.relation) && object]
      return parties.flatMap((party) => (party ? [{ party, reading }] : []))
    })
    .sort((a, b) => compare(a.reading.path, b.reading.path))
  return groupBy(acts, ({ party }) => party.path)
}
