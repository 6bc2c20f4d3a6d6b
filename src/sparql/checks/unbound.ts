// A variable without a value matches everything.
import { list, sequence, variablesIn } from '../scope.js'
import { ofType, type Part, parts, triples } from '../tree.js'
import { type Check, variable } from './check.js'

/** The variables on which a pattern is joined to those before it: in triples, names of graphs and VALUES, not in filters. */
function joined(pattern: Part): Set<string> {
  if (pattern['type'] === 'filter' || pattern['type'] === 'minus' || pattern['type'] === 'bind') return new Set()
  const filters = new Set(ofType(pattern, 'filter').flatMap((filter) => parts(filter)))
  const names = ofType(pattern, 'graph').map(({ name }) => name)
  return variablesIn([...triples(pattern).filter((triple) => !filters.has(triple)), names])
}

/** The variables that a pattern looks up although those before it may have left them without a value. */
const loose = (patterns: readonly Part[]): string[] =>
  patterns.flatMap((pattern, i) => {
    const { always, perhaps } = sequence(patterns.slice(0, i))
    return [...joined(pattern)].filter((name) => perhaps.has(name) && !always.has(name))
  })

export const unbound: Check = {
  name: 'unbound',
  says: 'no pattern looks up a variable that an OPTIONAL or a UNION before it may have left without a value: it would match everything',
  find: ({ tree }) => {
    const groups = parts(tree).flatMap((part) => [list(part['patterns']), list(part['where'])])
    const unions = new Set(ofType(tree, 'union').map(({ patterns }) => patterns as unknown))
    return groups
      .filter((group) => !unions.has(group))
      .flatMap(loose)
      .map((name) => ({
        wanted: `expected ?${name} to have a value in any case, found it in OPTIONAL or UNION`,
        at: variable(name),
      }))
  },
}
