// An answer has one order, whatever order the statements came in.
import { columns, isVariable, type Part, selects } from '../tree.js'
import type { Check } from './check.js'

const keys = (select: Part): ReadonlySet<string> => {
  const order = (select['order'] ?? []) as readonly Part[]
  return new Set(order.flatMap(({ expression }) => (isVariable(expression) ? [expression.value] : [])))
}

/** What is cut by LIMIT or OFFSET needs an order as much as what is shown. */
const isCut = (select: Part) => select['limit'] !== undefined || select['offset'] !== undefined

export const order: Check = {
  name: 'order',
  says: 'ORDER BY names every column, so that equal datasets give equal answers, row by row',
  find: ({ tree }) =>
    selects(tree)
      .filter((select) => select === (tree as unknown) || isCut(select))
      .flatMap((select) => {
        const names = columns(select)
        if (!names) return [{ wanted: 'expected columns by name, found “SELECT *”', at: /\*/ }]
        const loose = names.filter((name) => !keys(select).has(name)).map((name) => `?${name}`)
        if (loose.length === 0) return []
        const at = select['order'] ? /\bORDER\s+BY\b/i : undefined
        return [{ wanted: `expected every column in ORDER BY, found ${loose.join(', ')} left out`, ...(at && { at }) }]
      }),
}
