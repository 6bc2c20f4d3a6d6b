// The engine stops for ever when it sorts whole numbers among fractions.
import { isLeaf, isVariable, ofType, type Part, parts, selects } from '../tree.js'
import { type Check, variable } from './check.js'

const FRACTION = /#(?:decimal|double|float)$/

const isFraction = (part: Part): boolean => {
  if (part['type'] === 'aggregate') return part['aggregation'] === 'avg'
  if (part['type'] === 'operation') return part['operator'] === '/'
  return isLeaf(part) && part.termType === 'NamedNode' && FRACTION.test(part.value)
}

export const numbers: Check = {
  name: 'numbers',
  says: 'ORDER BY sorts no fractions: mixed with whole numbers they stop the engine',
  find: ({ tree }) => {
    const named = [...ofType(tree, 'bind'), ...selects(tree).flatMap(({ variables }) => variables as readonly Part[])]
    const fractions = named
      .filter(({ expression }) => parts(expression).some(isFraction))
      .flatMap((part) => (isVariable(part['variable']) ? [part['variable'].value] : []))
    const keys = selects(tree).flatMap((select) => parts(select['order']))
    return [
      ...keys
        .filter(isFraction)
        .map(() => ({ wanted: 'expected ORDER BY without fractions, found one', at: /\bORDER\s+BY\b/i })),
      ...keys
        .filter((key) => isVariable(key) && fractions.includes(key.value))
        .map(({ value }) => ({
          wanted: `expected ORDER BY without fractions, found ?${value}`,
          at: variable(String(value)),
        })),
    ]
  },
}
