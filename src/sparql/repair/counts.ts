// The engine gives no row instead of the count 0 where it sees beforehand that nothing can be found.
import { list } from '../scope.js'
import { ofType, type Part, rebuilt, selects } from '../tree.js'
import { group, NOTHING, type Repair } from './repair.js'

/** Whether this SELECT makes one row of all that it finds: it has aggregates of its own, and no groups. */
export function isOneRow(select: Part): boolean {
  if (select['queryType'] !== 'SELECT' || select['group'] !== undefined) return false
  const own = [select['variables'], select['having'], select['order']]
  return ofType(own, 'aggregate').length > ofType(selects(own), 'aggregate').length
}

export const counts: Repair = {
  name: 'counts',
  says: 'what is counted without GROUP BY gives one row, 0 if need be, also where a FILTER can never hold or VALUES is empty (SPARQL 1.1, 18.5.1)',
  mend: (tree) =>
    rebuilt(tree, (part) => {
      const where = list(part['where'])
      if (!isOneRow(part) || (ofType(where, 'filter').length === 0 && ofType(where, 'values').length === 0))
        return undefined
      return { ...part, where: [{ type: 'union', patterns: [group(...where), group(NOTHING)] }] }
    }),
}
