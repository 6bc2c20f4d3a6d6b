// GROUP_CONCAT keeps the language of what it joins, and has no value where it joins an IRI or a number.
import { isPart, rebuilt } from '../tree.js'
import { call, type Repair } from './repair.js'

const isText = (expression: unknown): boolean => isPart(expression) && expression['operator'] === 'str'

export const concat: Repair = {
  name: 'concat',
  says: 'GROUP_CONCAT(?x) is answered as GROUP_CONCAT(STR(?x)): the joined text has no language (SPARQL 1.1, 18.5.1.7)',
  mend: (tree) =>
    rebuilt(tree, (part) => {
      if (part['aggregation'] !== 'group_concat' || isText(part['expression'])) return undefined
      return { ...part, expression: call('str', part['expression']) }
    }),
}
