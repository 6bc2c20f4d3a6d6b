// A body that is said to have changed its name, and also to have ended, or its new name to have begun as another body.
import type { Relation } from '../../model.js'
import { groupBy } from '../group.js'
import type { Reading } from '../reading.js'
import { alternatives, canMeet } from '../time.js'
import { type Check, disagreement } from './disagreement.js'
import { dateOf } from './weigh.js'

const atOneTime = (a: Reading, b: Reading): boolean =>
  dateOf(a).some((date) => dateOf(b).some((other) => canMeet(alternatives(date), alternatives(other))))

/** Renamings of A to B of which another passage, of a compatible date, says that A ended or B was founded. */
export const renamedOrNew: Check = ({ changes, readings }, weigh) => {
  const of = (relation: Relation) =>
    groupBy(
      readings.filter(({ claim, regions }) => claim.relation === relation && regions.length === 0),
      ({ subject }) => subject.path,
    )
  const [ended, founded] = [of('abolished'), of('created')]
  return changes.flatMap((change) => {
    const renamed = change.readings.filter(({ claim }) => claim.relation === 'renamedTo')
    const isAgainst = (other: Reading) =>
      renamed.some(
        (one) =>
          atOneTime(one, other) &&
          weigh.areOpposable({ party: one.subject, reading: one }, { party: other.subject, reading: other }),
      )
    const sidesOf = (side: 'before' | 'after', said: ReadonlyMap<string, readonly Reading[]>) =>
      renamed.length > 0 ? change[side].flatMap(({ path }) => said.get(path) ?? []).filter(isAgainst) : []
    const against = [...sidesOf('before', ended), ...sidesOf('after', founded)]
    if (against.length === 0) return []
    const because = 'What is renamed neither ends nor begins: it goes on under its new name.'
    return [disagreement({ kind: 'renamed-or-new', about: change.path, sides: [renamed, against], because }, weigh)]
  })
}
