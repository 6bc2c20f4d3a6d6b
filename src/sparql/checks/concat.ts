// The engine keeps the language of the first text in a joined one.
import { isPart, ofType } from '../tree.js'
import type { Check } from './check.js'

export const concat: Check = {
  name: 'concat',
  says: 'GROUP_CONCAT joins STR(…): joined labels would keep a language tag that is no longer true',
  find: ({ tree }) =>
    ofType(tree, 'aggregate')
      .filter(({ aggregation, expression }) => {
        const plain = isPart(expression) && expression['operator'] === 'str'
        return aggregation === 'group_concat' && !plain
      })
      .map(() => ({ wanted: 'expected GROUP_CONCAT(STR(…)), found it without STR', at: /\bGROUP_CONCAT\b/i })),
}
