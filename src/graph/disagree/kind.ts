// One change that entries tell as changes of different kinds: merged according to one, replaced according to another.
import type { Relation } from '../../model.js'
import { KINDRED } from '../fuse.js'
import { groupBy } from '../group.js'
import { areApart, type Check, claimsOf, contrast, told, withDate } from './disagreement.js'

const VERBS: Readonly<Partial<Record<Relation, string>>> = {
  mergedInto: 'was merged into',
  splitInto: 'was split into',
  renamedTo: 'was renamed',
  succeededBy: 'was replaced by',
}

/** Changes between two parties that different passages tell in kindred relations of two kinds or more. */
export const kinds: Check = ({ changes }) =>
  changes.flatMap(({ path, readings }) => {
    const kindred = readings.filter(({ claim }) => KINDRED.has(claim.relation))
    const pairs = groupBy(kindred, ({ subject, object }) => `${subject.path} ${object?.path}`)
    const torn = [...pairs.values()].filter((pair) =>
      pair.some((one) => pair.some((other) => one.claim.relation !== other.claim.relation && areApart(one, other))),
    )
    if (torn.length === 0) return []
    const words = withDate(({ claim, subject, object }) => `${subject.label} ${VERBS[claim.relation]} ${object?.label}`)
    const comment = torn.map((pair) => contrast(told(pair, words).map((side) => [side]))).join(' ')
    return [{ kind: 'kind', about: path, between: claimsOf(torn.flat()), comment }]
  })
