// A body or post that is said to have done something, or to have come out of a change, before it was founded.
import type { Relation } from '../../model.js'
import { compare, groupBy } from '../group.js'
import type { Reading } from '../reading.js'
import { END } from '../time.js'
import { actsIn, firstSeen } from './acts.js'
import { type Check, disagreement } from './disagreement.js'
import { daysOf, lives } from './lives.js'
import { mostDefinite } from './telling.js'
import { type Act, dateOf } from './weigh.js'
import { stepOf } from './wording.js'

const BRINGS: ReadonlySet<Relation> = new Set(['mergedInto', 'succeededBy', 'splitInto', 'renamedTo'])

const ENDS: ReadonlySet<Relation> = new Set(['mergedInto', 'splitInto', 'renamedTo'])

/** Years by which a body can be at work before the day that counts as its founding. */
const STEPS = 5

const year = (day: string): number => Number(day.slice(0, 4))

/** For each founding: the earliest claim that has the body there before, unless it had another life before, or a predecessor that did it. */
export const beforeBeginning: Check = (view, weigh) => {
  const acts = actsIn(view.readings)
  const { endsBetween } = lives(view.readings)
  const arrivals = groupBy(
    view.readings.filter(({ claim, object, regions }) => BRINGS.has(claim.relation) && object && regions.length === 0),
    ({ object }) => object?.path ?? '',
  )
  return view.changes.flatMap(({ kind, readings, places }) => {
    const [first] = readings
    if (kind !== 'Founding' || places.length > 0 || !first) return []
    const party = first.subject
    const came = (arrivals.get(party.path) ?? []).filter((reading) => dateOf(reading).length > 0)
    // What a predecessor did is told under the name of its successor more often than not.
    const own = arrivals.has(party.path) ? [] : (acts.get(party.path) ?? [])
    const earlier = [...own, ...came.map((reading): Act => ({ party, reading }))]
    const founded = mostDefinite(readings.filter((reading) => dateOf(reading).length > 0))
    const isAgainst = ({ reading, ...act }: Act, founding: Reading) => {
      const [seen, begun] = [firstSeen(reading), daysOf(founding).earliest]
      const isStep = stepOf(founding) !== 'done' && year(begun) - year(seen) <= STEPS
      // What ended long before its founding had another life before.
      const isOver = ENDS.has(reading.claim.relation) && year(begun) - year(seen) > STEPS
      if (seen === END || seen >= begun || isStep || isOver || stepOf(founding) === 'anew') return false
      return (
        weigh.areOpposable({ ...act, reading }, { party, reading: founding }) && !endsBetween(party.path, '', begun)
      )
    }
    const [against] = earlier
      .filter((act) => founded.some((founding) => isAgainst(act, founding)))
      .sort((a, b) => compare(firstSeen(a.reading), firstSeen(b.reading)) || compare(a.reading.path, b.reading.path))
    if (!against) return []
    const said = founded.filter((founding) => isAgainst(against, founding))
    const because = 'What is not founded yet takes no part in anything.'
    const sides = [said, [against.reading]]
    return [disagreement({ kind: 'before-beginning', about: party.path, sides, because }, weigh)]
  })
}
