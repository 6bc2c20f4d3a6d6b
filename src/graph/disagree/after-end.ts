// A body or post that is said to have ended, and yet to have taken part in something later, or to have gone on.
import { stretch } from '../../edtf.js'
import type { Relation } from '../../model.js'
import { compare, groupBy } from '../group.js'
import { byPath, type Reading } from '../reading.js'
import { alternatives, END, type FusedDate, START } from '../time.js'
import { list } from '../words.js'
import { accordingTo, type Check, pathsOf, when } from './disagreement.js'

const RELATED: Readonly<Partial<Record<Relation, string>>> = {
  created: 'was founded',
  mergedInto: 'was merged into',
  splitInto: 'was split into',
  renamedTo: 'was renamed',
  succeededBy: 'was replaced by',
  transferredTo: 'handed over to',
  partOf: 'was part of',
  postIn: 'was in',
  covers: 'covered',
  active: 'went on',
}

/** What an ended body can still be said to do: its work passed on later, or another took its place later. */
const AFTERLIFE: ReadonlySet<Relation> = new Set(['succeededBy', 'transferredTo', 'abolished', 'alias', 'ceasedIn', 'pilotedIn'])

/** The last day by which something dated so must have begun, or have been: the claim's own “at least as late as”. */
function shownAt({ claim: { date } }: Reading): string {
  if (!date) return START
  const { from, until } = date.includes('/') ? stretch(date) : { from: date, until: undefined }
  const days = [from, until].flatMap((side) => (side ? alternatives(side)[0]?.earliest ?? START : []))
  return days.sort().at(-1) ?? START
}

/** Whether a reading says that its subject went on, with no end, from a day on which it may have ended already. */
const goesOn = ({ claim: { relation, date } }: Reading, { earliest = START }: FusedDate): boolean => {
  const { from, until } = date?.includes('/') ? stretch(date) : {}
  return relation === 'active' && from !== undefined && until === undefined && (alternatives(from).at(-1)?.latest ?? END) >= earliest
}

const sentence = ({ claim, subject, object, ...rest }: Reading): string =>
  [subject.label, RELATED[claim.relation], ...(object ? [object.label] : [])].join(' ') + when({ claim, subject, ...rest })

/**
 * For each end of a body or post (nowhere only): the clearest claim dated later that has it take part, or failing that a post in it;
 * and the clearest that it went on.
 */
export const afterEnd: Check = ({ changes, readings, tenures }) => {
  const parties = readings.flatMap((reading) => {
    const { subject, object, claim } = reading
    if (!(claim.relation in RELATED)) return []
    const roles = AFTERLIFE.has(claim.relation) ? [object] : [subject, object]
    return roles.flatMap((party) => (party ? [{ party: party.path, reading }] : []))
  })
  const takesPart = groupBy(parties, ({ party }) => party)
  const postsIn = groupBy(
    tenures.filter(({ kind }) => kind === 'Holding'),
    ({ object }) => object?.path ?? '',
  )
  const readingsOf = (path: string) => byPath((takesPart.get(path) ?? []).map(({ reading }) => reading))
  const clearest = (found: readonly Reading[]) =>
    [...found].sort((a, b) => compare(shownAt(b), shownAt(a)) || compare(a.path, b.path)).slice(0, 1)

  return changes.flatMap(({ kind, before, places, date, readings: ends }) => {
    const [body] = before
    const last = date.latest
    if (kind !== 'Abolition' || places.length > 0 || !body || !last) return []
    const isLater = (reading: Reading) => shownAt(reading) > last
    const own = readingsOf(body.path)
    const direct = clearest(own.filter(isLater))
    const ofPosts = (postsIn.get(body.path) ?? []).flatMap(({ subject }) => readingsOf(subject.path))
    const found = direct.length > 0 ? direct : clearest(ofPosts.filter(isLater))
    const active = clearest(own.filter((reading) => goesOn(reading, date) && !found.includes(reading)))
    const against = [...active, ...found]
    const said = ends.filter(({ claim }) => claim.date !== undefined)
    if (against.length === 0 || said.length === 0) return []
    const dates = [...groupBy(said, when)].map(([at, group]) => `${body.label} ended${at} ${accordingTo(group)}`)
    const yet = against.map((reading) => `${sentence(reading)} ${accordingTo([reading])}`)
    return [
      {
        kind: 'after-end',
        about: body.path,
        between: pathsOf([...said, ...against]),
        comment: `${list([list(dates), list(yet)], 'but')}.`,
      },
    ]
  })
}
