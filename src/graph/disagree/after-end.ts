// A body or post that is said to have ended, or to have been replaced or merged, and yet to have done something later, or to have gone on.
import type { DisagreementKind } from '../../disagreements.js'
import type { Relation } from '../../model.js'
import type { Change } from '../change.js'
import type { Entity } from '../entity.js'
import { byPath, compare, groupBy } from '../group.js'
import type { Reading } from '../reading.js'
import { END } from '../time.js'
import type { View } from '../view.js'
import { actsIn, goesOn, lastSeen } from './acts.js'
import { type Check, type Disagreement, disagreement } from './disagreement.js'
import { daysOf, lives } from './lives.js'
import { type Act, dateOf, type Weigh } from './weigh.js'

/** The end of one party. */
interface End {
  readonly party: Entity
  readonly readings: readonly Reading[]
}

const isDated = (reading: Reading): boolean => dateOf(reading).length > 0
const latest = (reading: Reading): string => daysOf(reading).latest
/** The reading that has its parties there longest. */
const clearest = (acts: readonly Act[]): Act[] =>
  [...acts]
    .sort((a, b) => compare(lastSeen(b.reading), lastSeen(a.reading)) || compare(a.reading.path, b.reading.path))
    .slice(0, 1)

/** What a body passes on or into is an end of it too: such an end may have its date a year from the other, the one decided, the other done. */
const LAST_ACTS: ReadonlySet<Relation> = new Set(['mergedInto', 'splitInto', 'renamedTo'])

/** Whether a reading has its parties there after `day`. */
const isLater = (reading: Reading, day: string): boolean =>
  LAST_ACTS.has(reading.claim.relation)
    ? Number(lastSeen(reading).slice(0, 4)) > Number(day.slice(0, 4)) + 1
    : lastSeen(reading) > day

/** A writer who lets a body go on after it was merged or replaced means no end by that; one who says that it ended does. */
const isMeantAsEnd = (act: Reading, end: Reading, { isListed }: Weigh): boolean =>
  end.claim.relation === 'abolished' || end.claim.entry !== act.claim.entry || isListed(end) !== isListed(act)

/** For each end: the clearest claim that has the party there later, failing that a post in it; and the clearest claim that it went on. */
function later(ends: readonly End[], view: View, weigh: Weigh, kind: DisagreementKind, because: string) {
  const acts = actsIn(view.readings)
  const { beginsBetween } = lives(view.readings)
  const holdings = groupBy(
    view.tenures.filter((tenure) => tenure.kind === 'Holding'),
    ({ object }) => object?.path ?? '',
  )
  return ends.flatMap(({ party, readings }): Disagreement[] => {
    const ending = readings.filter(isDated)
    const isAgainst = (act: Act, end: Reading) =>
      weigh.areOpposable(act, { party, reading: end }) &&
      isMeantAsEnd(act.reading, end, weigh) &&
      (isLater(act.reading, latest(end)) || goesOn(act.reading, daysOf(end).earliest)) &&
      !beginsBetween(party.path, daysOf(end).earliest, lastSeen(act.reading) || END)
    const opposed = (all: readonly Act[]) => all.filter((act) => ending.some((end) => isAgainst(act, end)))
    const own = opposed(acts.get(party.path) ?? [])
    const posts = (holdings.get(party.path) ?? []).flatMap(({ subject }) => acts.get(subject.path) ?? [])
    const wentOn = clearest(own.filter(({ reading }) => reading.claim.relation === 'active'))
    const did = clearest(own.filter(({ reading }) => reading.claim.relation !== 'active'))
    const against = [...wentOn, ...(did.length > 0 ? did : clearest(opposed(posts)))]
    if (against.length === 0) return []
    const said = ending.filter((end) => against.some((act) => isAgainst(act, end)))
    const sides = [said, byPath(against.map(({ reading }) => reading))]
    return [disagreement({ kind, about: party.path, sides, because }, weigh)]
  })
}

const isWhole = ({ places }: Change): boolean => places.length === 0

/** Bodies and posts that are there after their end. */
export const afterEnd: Check = (view, weigh) => {
  const ends = view.changes
    .filter((change) => change.kind === 'Abolition' && isWhole(change))
    .flatMap(({ readings }) => readings.slice(0, 1).map(({ subject }): End => ({ party: subject, readings })))
  return later(ends, view, weigh, 'after-end', 'What has ended takes no part in what comes after.')
}

/** Bodies and posts that were replaced, or merged into another, and are there later. */
export const successionWithoutEnd: Check = (view, weigh) => {
  const gone = view.changes
    .filter((change) => ['Succession', 'Merger'].includes(change.kind) && isWhole(change))
    .flatMap(({ readings }) => readings)
    .filter(({ claim }) => claim.relation === 'mergedInto' || claim.relation === 'succeededBy')
  const ends = [...groupBy(gone, ({ subject }) => subject.path).values()].flatMap((readings) =>
    readings.slice(0, 1).map(({ subject }): End => ({ party: subject, readings })),
  )
  const because = 'What was replaced, or merged into another, is not there any more, unless it did not end with that.'
  return later(ends, view, weigh, 'succession-without-end', because)
}
