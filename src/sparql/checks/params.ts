// The head and the query agree on the parameters, and each can take the place of its variable.
import { codeOnly } from '../error.js'
import { columns, isPart, isVariable, ofType, type Part, parts, selects } from '../tree.js'
import { type Check, variable } from './check.js'

/** The variables that stand where no term can: columns, targets of AS, BIND and VALUES, groups, and BOUND. */
export function fixed(tree: unknown): Set<string> {
  const all = selects(tree)
  const groups = all.flatMap(({ group }) => ((group ?? []) as readonly Part[]).map(({ expression }) => expression))
  const bound = ofType(tree, 'operation').filter(({ operator }) => operator === 'bound')
  const targets = [
    ...groups,
    ...ofType(tree, 'bind').map((bind) => bind['variable']),
    ...bound.flatMap((call) => call['args']),
  ]
  const rows = ofType(tree, 'values').flatMap(({ values }) => values as readonly Part[])
  return new Set([
    ...all.flatMap((select) => columns(select) ?? []),
    ...targets.flatMap((target) => (isVariable(target) ? [target.value] : [])),
    ...rows.flatMap((row) => (isPart(row) ? Object.keys(row).map((name) => name.slice(1)) : [])),
  ])
}

export const params: Check = {
  name: 'params',
  says: 'every parameter of the head is a $variable of the query, and the other way round',
  find: ({ text, tree }, head) => {
    const names = new Set(head.params.map(({ name }) => name))
    const dollars = [...codeOnly(text).matchAll(/\$(\w+)/g)].map(([, name]) => name ?? '')
    const queried = new Set(
      parts(tree)
        .filter(isVariable)
        .map(({ value }) => value),
    )
    const settled = fixed(tree)
    return [
      ...[...new Set(dollars)]
        .filter((name) => !names.has(name))
        .map((name) => ({ wanted: `expected “#+ param ${name} (…): …” for $${name}, found none`, at: variable(name) })),
      ...[...names].flatMap((name) => {
        if (!queried.has(name)) return [{ wanted: `expected $${name} in the query, found it in the head only` }]
        if (settled.has(name)) {
          return [
            {
              wanted: `expected $${name} where a term can stand, found it as a column or a target`,
              at: variable(name),
            },
          ]
        }
        const asVariable = new RegExp(`\\?${name}\\b`)
        if (!asVariable.test(codeOnly(text))) return []
        return [{ wanted: `expected $${name}, found ?${name}: it is a parameter`, at: asVariable }]
      }),
    ]
  },
}
