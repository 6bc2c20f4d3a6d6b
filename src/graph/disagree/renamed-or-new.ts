// A body that is said to have changed its name, and also to have ended, or its new name to have begun as another body.
import { groupBy } from '../group.js'
import type { Reading } from '../reading.js'
import { alternatives, canMeet } from '../time.js'
import { list } from '../words.js'
import { accordingTo, areApart, type Check, pathsOf, when } from './disagreement.js'

const side = (readings: readonly Reading[], words: (first: Reading) => string): string[] =>
  readings[0] ? [`${words(readings[0])}${when(readings[0])} ${accordingTo(readings)}`] : []

/** Renamings of A to B of which another passage, of a compatible date, says that A ended or B was founded. */
export const renamedOrNew: Check = ({ changes, readings }) => {
  const of = (relation: string) =>
    groupBy(
      readings.filter(({ claim, regions }) => claim.relation === relation && regions.length === 0),
      ({ subject }) => subject.path,
    )
  const [ended, founded] = [of('abolished'), of('created')]
  return changes.flatMap(({ path, readings: told }) => {
    const renamed = told.filter(({ claim, object }) => claim.relation === 'renamedTo' && object)
    const against = (others: readonly Reading[] = []) =>
      others.filter(({ claim: { date }, ...other }) =>
        renamed.some(
          (one) =>
            date !== undefined &&
            one.claim.date !== undefined &&
            canMeet(alternatives(date), alternatives(one.claim.date)) &&
            areApart(one, { claim: { ...one.claim, date }, ...other } as Reading),
        ),
      )
    const ends = against(renamed.flatMap(({ subject }) => ended.get(subject.path) ?? []))
    const begins = against(renamed.flatMap(({ object }) => founded.get(object?.path ?? '') ?? []))
    if (ends.length + begins.length === 0) return []
    const sides = [
      ...side(renamed, ({ subject, object }) => `${subject.label} was renamed ${object?.label}`),
      list([
        ...side(ends, ({ subject }) => `${subject.label} ended`),
        ...side(begins, ({ subject }) => `${subject.label} was founded`),
      ]),
    ]
    return [
      {
        kind: 'renamed-or-new',
        about: path,
        between: pathsOf([...renamed, ...ends, ...begins]),
        comment: `${list(sides, 'but')}.`,
      },
    ]
  })
}
