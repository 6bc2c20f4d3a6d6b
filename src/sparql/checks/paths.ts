// The engine loses the path of length zero from a term that is not in the data.
import { canStay, isVariable, ofType, type Part, selects, triples } from '../tree.js'
import type { Check } from './check.js'

/** The variables that get their value from the query, not from the data: by BIND, by AS, by VALUES, or as parameters. */
function assigned(tree: unknown): Set<string> {
  const targets = [...ofType(tree, 'bind'), ...selects(tree).flatMap(({ variables }) => variables as readonly Part[])]
  const rows = ofType(tree, 'values').flatMap(({ values }) => values as readonly Part[])
  return new Set([
    ...targets.flatMap(({ variable }) => (isVariable(variable) ? [variable.value] : [])),
    ...rows.flatMap((row) => Object.keys(row).map((name) => name.slice(1))),
  ])
}

export const paths: Check = {
  name: 'paths',
  says: 'a path that may have no step (`*`, `?`) runs between variables that the data bind: from a term that is not in the data it would give nothing instead of the term',
  find: ({ tree }, { params }) => {
    const given = new Set([...assigned(tree), ...params.map(({ name }) => name)])
    return triples(tree)
      .filter(({ predicate }) => canStay(predicate))
      .flatMap(({ subject, object }) => [subject, object])
      .filter((end) => !isVariable(end) || given.has(end.value))
      .map((end) => ({
        wanted: `expected a path with “+” from a value that the query sets, found “*” or “?” at ${end.value}`,
        at: /[*?](?=\s+[?$<\w])/,
      }))
  },
}
