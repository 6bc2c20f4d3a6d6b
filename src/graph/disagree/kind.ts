// One change that entries tell as changes of different kinds: merged according to one, replaced according to another.
import type { Relation } from '../../model.js'
import { KINDRED } from '../fuse.js'
import { groupBy } from '../group.js'
import type { Reading } from '../reading.js'
import { type Check, disagreement } from './disagreement.js'
import { tellsKind } from './wording.js'

/** What each kind of change means for what it happened to. */
const MEANS: Readonly<Partial<Record<Relation, string>>> = {
  renamedTo: 'what is renamed goes on under its new name',
  mergedInto: 'what is merged goes on in another',
  succeededBy: 'what is replaced ends',
  splitInto: 'what is split goes on in its parts',
}

/** Changes between two parties that different passages tell in kindred relations of two kinds or more. */
export const kinds: Check = ({ changes }, weigh) =>
  changes.flatMap(({ path: about, readings }) => {
    const kindred = readings.filter((reading) => KINDRED.has(reading.claim.relation) && tellsKind(reading))
    const pairs = groupBy(kindred, ({ subject, object }) => `${subject.path} ${object?.path}`)
    const isTorn = (a: Reading, b: Reading) =>
      a.claim.relation !== b.claim.relation &&
      weigh.areOpposable({ party: a.subject, reading: a }, { party: b.subject, reading: b })
    const torn = [...pairs.values()].flatMap((pair) => pair.filter((one) => pair.some((other) => isTorn(one, other))))
    if (torn.length === 0) return []
    const byRelation = groupBy(torn, ({ claim }) => claim.relation)
    const relations = (Object.keys(MEANS) as Relation[]).filter((relation) => byRelation.has(relation))
    const meaning = relations.flatMap((relation) => MEANS[relation] ?? []).join(', ')
    const because = `${meaning.slice(0, 1).toUpperCase()}${meaning.slice(1)}.`
    const sides = [...byRelation].sort().map(([, side]) => side)
    return [disagreement({ kind: 'kind', about, sides, because }, weigh)]
  })
