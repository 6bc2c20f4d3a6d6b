// One change that entries tell as changes of different kinds: merged according to one, replaced according to another.
import { KINDRED } from '../fuse.js'
import { groupBy } from '../group.js'
import type { Reading } from '../reading.js'
import { list } from '../words.js'
import { accordingTo, areApart, type Check, pathsOf, when } from './disagreement.js'

const VERBS: Readonly<Record<string, string>> = {
  mergedInto: 'was merged into',
  splitInto: 'was split into',
  renamedTo: 'was renamed',
  succeededBy: 'was replaced by',
}

function side(readings: readonly Reading[]): string[] {
  const [first] = readings
  if (!first?.object) return []
  return [
    `${first.subject.label} ${VERBS[first.claim.relation]} ${first.object.label}${when(first)} ${accordingTo(readings)}`,
  ]
}

/** Changes between two parties that are told in kindred relations of two kinds or more, in different passages. */
export const kinds: Check = ({ changes }) =>
  changes.flatMap(({ path, readings }) => {
    const kindred = readings.filter(({ claim }) => KINDRED.has(claim.relation))
    const pairs = groupBy(kindred, ({ subject, object }) => `${subject.path} ${object?.path}`)
    const torn = [...pairs.values()].filter((pair) =>
      pair.some((one) => pair.some((other) => one.claim.relation !== other.claim.relation && areApart(one, other))),
    )
    if (torn.length === 0) return []
    const sides = torn.map((pair) => list([...groupBy(pair, ({ claim }) => claim.relation).values()].flatMap(side).sort(), 'but'))
    return [{ kind: 'kind', about: path, between: pathsOf(torn.flat()), comment: `${sides.join('; ')}.` }]
  })
