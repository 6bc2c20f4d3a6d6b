// Dates of what happens once, when they cannot both hold, or when one allows a year that another excludes.
import { whenInWords } from '../../dates.js'
import type { Entity } from '../entity.js'
import { KINDRED } from '../fuse.js'
import { groupBy } from '../group.js'
import type { Reading } from '../reading.js'
import { alternatives, canMeet, isQualified } from '../time.js'
import type { View } from '../view.js'
import { changeInWords } from '../words.js'
import { type Check, disagreement } from './disagreement.js'
import { daysOf, type Lives, lives } from './lives.js'
import { mostDefinite, sentence } from './telling.js'
import { dateOf, type Weigh } from './weigh.js'
import { stepOf } from './wording.js'

/** Years by which the steps of one beginning or end can lie apart: the act, the appointments, the first day. */
const STEPS = 5

/** What happens to a body once, and all that is said of when. */
interface Happening {
  readonly about: string
  readonly party: Entity
  readonly readings: readonly Reading[]
  readonly heading: string
}

/** The beginnings and ends of bodies and posts, and what became of one in relation to another. */
function happenings({ changes }: View): Happening[] {
  const single = changes.flatMap((change): Happening[] => {
    const { kind, path, readings } = change
    const [first] = readings
    if (!first || (kind !== 'Founding' && kind !== 'Abolition')) return []
    return [{ about: path, party: first.subject, readings, heading: `${changeInWords(kind, change, undefined)}: ` }]
  })
  const passed = changes.flatMap(({ path, readings, places }) =>
    places.length > 0
      ? []
      : readings.filter(({ claim }) => KINDRED.has(claim.relation)).map((reading) => ({ path, reading })),
  )
  const pairs = groupBy(passed, ({ reading: { subject, object } }) => `${subject.path} ${object?.path}`)
  const back = ({ subject, object }: Reading) => pairs.has(`${object?.path} ${subject.path}`)
  const double = [...pairs.values()].flatMap((group): Happening[] => {
    const [first] = group
    if (!first || back(first.reading)) return []
    const readings = group.map(({ reading }) => reading)
    return [{ about: first.path, party: first.reading.subject, readings, heading: '' }]
  })
  return [...single, ...double]
}

/** The years that a date names one by one; none for what names no year, such as a decade, an open range or “about 1990”. */
function yearsOf(date: string): string[] {
  if (date.includes('/') || isQualified(date)) return []
  const times = alternatives(date).map(({ earliest, latest }) => [earliest.slice(0, 4), latest.slice(0, 4)] as const)
  return times.every(([first, last]) => first === last) ? [...new Set(times.map(([year]) => year))].sort() : []
}

const holdBoth = (a: string, b: string): boolean => canMeet(alternatives(a), alternatives(b))

/** Whether two dates can both hold, but one leaves a year open that the other excludes. */
function leavesOpen(a: string, b: string): boolean {
  const [x, y] = [yearsOf(a), yearsOf(b)]
  return x.length > 0 && y.length > 0 && x.join(' ') !== y.join(' ')
}

/** Whether the two tell of different steps of one happening, or of two lives with an end or a beginning between them. */
function isOtherwise(a: Reading, b: Reading, party: Entity, { beginsBetween, endsBetween }: Lives): boolean {
  const [one, other] = [daysOf(a), daysOf(b)].sort((x, y) => (x.earliest < y.earliest ? -1 : 1))
  if (!one || !other) return false
  const between = a.claim.relation === 'abolished' ? beginsBetween : endsBetween
  const [x, y] = [stepOf(a), stepOf(b)]
  const areSteps = x !== y && Number(other.earliest.slice(0, 4)) - Number(one.latest.slice(0, 4)) <= STEPS
  return areSteps || x === 'anew' || y === 'anew' || between(party.path, one.earliest, other.latest)
}

function ofHappening({ about, party, readings, heading }: Happening, known: Lives, weigh: Weigh) {
  const telling = mostDefinite(readings.filter((reading) => dateOf(reading).length > 0))
  const against = (test: (a: string, b: string) => boolean) =>
    telling.filter((a) =>
      telling.some((b) => {
        const [one, other] = [dateOf(a)[0], dateOf(b)[0]]
        if (one === undefined || other === undefined || !test(one, other)) return false
        return weigh.areOpposable({ party, reading: a }, { party, reading: b }) && !isOtherwise(a, b, party, known)
      }),
    )
  const contradictory = against((a, b) => !holdBoth(a, b))
  const torn = contradictory.length > 0 ? contradictory : against((a, b) => holdBoth(a, b) && leavesOpen(a, b))
  if (torn.length === 0) return []
  const when = (reading: Reading) =>
    `it was ${dateOf(reading)
      .map((date) => whenInWords(date))
      .join()}`
  const because =
    contradictory.length > 0
      ? 'It happened once, and these dates cannot both hold.'
      : 'One of these dates leaves a year open that the other rules out.'
  const words = heading === '' ? sentence : when
  const sides = [...groupBy(torn, words)].sort().map(([, side]) => side)
  return [disagreement({ kind: 'date', about, sides, because, words, heading }, weigh)]
}

/** Dates of one happening that are contradictory, or of which one is less sure. */
export const dates: Check = (view, weigh) => {
  const known = lives(view.readings)
  return happenings(view).flatMap((happening) => ofHappening(happening, known, weigh))
}
