// Dates of one state that cannot both hold: when a body came to its parent, when a post left a body, how long a remit lasted.
import { type Stretch, stretch } from '../../edtf.js'
import { groupBy } from '../group.js'
import type { Reading } from '../reading.js'
import type { Tenure } from '../tenure.js'
import { alternatives, canMeet, END, START } from '../time.js'
import { type Check, disagreement } from './disagreement.js'
import { mostDefinite } from './telling.js'
import { dateOf } from './weigh.js'

const LASTING: ReadonlySet<Tenure['kind']> = new Set(['Affiliation', 'Holding', 'Remit'])

const stretchesOf = (reading: Reading): Stretch[] =>
  dateOf(reading)
    .filter((date) => date.includes('/'))
    .map(stretch)
const begunBy = ({ from }: Stretch): string => (from === undefined ? START : (alternatives(from).at(-1)?.latest ?? END))
const notEndedBefore = ({ until }: Stretch): string =>
  until === undefined ? END : (alternatives(until)[0]?.earliest ?? START)
const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && !canMeet(alternatives(a), alternatives(b))

/** Whether two stretches have a day in common, and yet another beginning or end: two that are apart are a leaving and a return. */
const clash = (a: Stretch, b: Stretch): boolean =>
  begunBy(a) <= notEndedBefore(b) &&
  begunBy(b) <= notEndedBefore(a) &&
  (differ(a.from, b.from) || differ(a.until, b.until))

/** States between the same two, of which one claim gives another first or last day than another claim. */
export const tenureDates: Check = ({ tenures }, weigh) => {
  const lasting = tenures.filter(({ kind }) => LASTING.has(kind))
  const same = groupBy(lasting, ({ kind, subject, object }) => [kind, subject.path, object?.path].join('\n'))
  return [...same.values()].flatMap((group) => {
    const [tenure] = group
    const readings = mostDefinite(group.flatMap(({ readings }) => readings))
    const torn = readings.filter((a) =>
      readings.some(
        (b) =>
          stretchesOf(a).some((one) => stretchesOf(b).some((other) => clash(one, other))) &&
          weigh.areOpposable({ party: a.subject, reading: a }, { party: b.subject, reading: b }),
      ),
    )
    if (!tenure || torn.length === 0) return []
    const sides = [...groupBy(torn, ({ claim }) => claim.date ?? '')].sort().map(([, side]) => side)
    const because =
      'The two stretches have days in common, so they are one stretch, and it has one beginning and one end.'
    return [disagreement({ kind: 'tenure-dates', about: tenure.path, sides, because }, weigh)]
  })
}
