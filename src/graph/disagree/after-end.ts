// A body or post that is said to have ended, and yet to have taken part in something later, or to have gone on.
import { stretch } from '../../edtf.js'
import type { Relation } from '../../model.js'
import { byPath, compare, groupBy } from '../group.js'
import type { Reading } from '../reading.js'
import { alternatives, END, type FusedDate, START } from '../time.js'
import { type Check, claimsOf, contrast, dateOf, told } from './disagreement.js'

/**
 * What only something that is there can do or suffer, as the subject of a claim and as its object. The work of a body can pass on, and
 * another take its place, after its end.
 */
const AS_SUBJECT: ReadonlySet<Relation> = new Set([
  'created',
  'mergedInto',
  'splitInto',
  'renamedTo',
  'partOf',
  'postIn',
  'covers',
  'active',
])
const AS_OBJECT: ReadonlySet<Relation> = new Set([
  'succeededBy',
  'mergedInto',
  'splitInto',
  'renamedTo',
  'transferredTo',
  'partOf',
  'postIn',
])

/** The two ends of a claim's date; a date without `/` is both. */
const ends = (reading: Reading): { readonly from?: string; readonly until?: string } =>
  dateOf(reading).map((date) => (date.includes('/') ? stretch(date) : { from: date, until: date }))[0] ?? {}

/** The last day on which a reading surely has its parties there. */
function lastSeen(reading: Reading): string {
  const { from, until } = ends(reading)
  return (
    [from, until]
      .flatMap((date) => (date ? (alternatives(date)[0]?.earliest ?? START) : []))
      .sort()
      .at(-1) ?? START
  )
}

/** Whether a reading says that its subject went on, with no end, from a day on which it may have ended already. */
function goesOn(reading: Reading, { earliest = START }: FusedDate): boolean {
  const { from, until } = ends(reading)
  const open = reading.claim.relation === 'active' && from !== undefined && until === undefined
  return open && (alternatives(from).at(-1)?.latest ?? END) >= earliest
}

/** The reading that has its parties there longest after the end. */
const clearest = (readings: readonly Reading[]): Reading[] =>
  [...readings].sort((a, b) => compare(lastSeen(b), lastSeen(a)) || compare(a.path, b.path)).slice(0, 1)

/**
 * For each end of a body or post everywhere: the clearest claim that has it there later, failing that one that has a post in it there
 * later; and the clearest claim that it went on.
 */
export const afterEnd: Check = ({ changes, readings, tenures }) => {
  const parts = readings.flatMap((reading) => {
    const { claim, subject, object } = reading
    return [AS_SUBJECT.has(claim.relation) && subject, AS_OBJECT.has(claim.relation) && object].flatMap((party) =>
      party ? [{ path: party.path, reading }] : [],
    )
  })
  const byParty = groupBy(parts, ({ path }) => path)
  const readingsOf = (path: string) => byPath((byParty.get(path) ?? []).map(({ reading }) => reading))
  const holdings = groupBy(
    tenures.filter(({ kind }) => kind === 'Holding'),
    ({ object }) => object?.path ?? '',
  )
  return changes.flatMap(({ kind, before, places, date, readings: ending }) => {
    const [body] = before
    const last = date.latest
    if (kind !== 'Abolition' || places.length > 0 || !body || !last) return []
    const isLater = (reading: Reading) => lastSeen(reading) > last
    const own = readingsOf(body.path)
    const posts = holdings.get(body.path) ?? []
    const later = clearest(own.filter(isLater))
    const found =
      later.length > 0 ? later : clearest(posts.flatMap(({ subject }) => readingsOf(subject.path)).filter(isLater))
    const against = byPath([...clearest(own.filter((reading) => goesOn(reading, date))), ...found])
    const ended = ending.filter((reading) => dateOf(reading).length > 0)
    if (against.length === 0 || ended.length === 0) return []
    const comment = contrast([told(ended), told(against)])
    return [{ kind: 'after-end', about: body.path, between: claimsOf([...ended, ...against]), comment }]
  })
}
