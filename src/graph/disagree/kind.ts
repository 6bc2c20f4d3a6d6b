// One change that entries tell as changes of different kinds: merged according to one, replaced according to another.
import { KINDRED } from '../fuse.js'
import { groupBy } from '../group.js'
import { areApart, type Check, claimsOf, contrast, told } from './disagreement.js'

/** Changes between two parties that different passages tell in kindred relations of two kinds or more. */
export const kinds: Check = ({ changes }) =>
  changes.flatMap(({ path, readings }) => {
    const kindred = readings.filter(({ claim }) => KINDRED.has(claim.relation))
    if (new Set(kindred.map(({ claim }) => claim.relation)).size < 2) return []
    const pairs = groupBy(kindred, ({ subject, object }) => `${subject.path} ${object?.path}`)
    const torn = [...pairs.values()].filter((pair) =>
      pair.some((one) => pair.some((other) => one.claim.relation !== other.claim.relation && areApart(one, other))),
    )
    if (torn.length === 0) return []
    const comment = torn.map((pair) => contrast(told(pair).map((side) => [side]))).join(' ')
    return [{ kind: 'kind', about: path, between: claimsOf(torn.flat()), comment }]
  })
