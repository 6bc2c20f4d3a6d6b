// Columns that nothing in a query can give a value: they would be empty, and not say so.
import { nearest } from './nearest.js'
import type { Query } from './saved.js'
import { both, list, sequence, variablesIn } from './scope.js'
import { isVariable, type Part, selects } from './tree.js'

/** The variables of a SELECT that stand elsewhere than among its columns. */
function standing(select: Part): Set<string> {
  const { always, perhaps } = sequence([...list(select['where']), { type: 'values', values: select['values'] }])
  return both(always, perhaps, variablesIn([select['where'], select['group']]))
}

/** A note for each column that stands nowhere else: “?lable stands … : did you mean ?label?”. */
export const strays = ({ tree }: Query): readonly string[] =>
  selects(tree).flatMap((select) => {
    const known = standing(select)
    return list(select['variables']).flatMap((column) => {
      if (!isVariable(column) || known.has(column.value)) return []
      const [close] = nearest(column.value, [...known], 1)
      const hint = close === undefined ? '' : `: did you mean ?${close}?`
      return [`?${column.value} stands nowhere in the query but among its columns${hint}`]
    })
  })
