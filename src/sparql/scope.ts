// Which variables a pattern gives a value: always, or perhaps.
import { isPart, isVariable, type Part, parts } from './tree.js'

/** What a pattern does to variables: those it always gives a value, and those it may. */
export interface Binding {
  readonly always: ReadonlySet<string>
  readonly perhaps: ReadonlySet<string>
}

const NONE: Binding = { always: new Set(), perhaps: new Set() }

/** All that is in one of the sets. */
export const both = (...sets: readonly ReadonlySet<string>[]): Set<string> => new Set(sets.flatMap((set) => [...set]))

/** The nodes of a list of the tree; none where there is no list. */
export const list = (value: unknown): readonly Part[] => (Array.isArray(value) ? value.filter(isPart) : [])

/** The names of the variables below `nodes`, wherever they stand. */
export const variablesIn = (nodes: unknown): Set<string> =>
  new Set(
    parts(nodes)
      .filter(isVariable)
      .map(({ value }) => value),
  )

/** Whether it says `*` for its columns. */
export const isWild = (query: Part): boolean =>
  list(query['variables']).some((column) => column['termType'] === 'Wildcard')

/** The columns of a SELECT by name; for `SELECT *` all that its patterns bind, in the order of the alphabet, as the engine has it. */
export function columnsOf(select: Part): string[] {
  const named = list(select['variables']).map((column) => column['variable'] ?? column)
  if (!isWild(select)) return named.filter(isVariable).map(({ value }) => value)
  const { always, perhaps } = sequence([...list(select['where']), { type: 'values', values: select['values'] }])
  return [...both(always, perhaps)].sort()
}

function bindingOf(pattern: Part): Binding {
  const inner = list(pattern['patterns'])
  switch (pattern['type']) {
    case 'bgp':
    case 'bind':
      return { always: variablesIn(pattern['type'] === 'bind' ? pattern['variable'] : pattern), perhaps: new Set() }
    case 'graph':
    case 'service': {
      const { always, perhaps } = sequence(inner)
      return { always: both(always, variablesIn(pattern['name'])), perhaps }
    }
    case 'group':
      return sequence(inner)
    case 'optional': {
      const { always, perhaps } = sequence(inner)
      return { always: new Set(), perhaps: both(always, perhaps) }
    }
    case 'union': {
      const branches = inner.map(bindingOf)
      const all = both(...branches.flatMap(({ always, perhaps }) => [always, perhaps]))
      const always = new Set([...all].filter((name) => branches.every((branch) => branch.always.has(name))))
      return { always, perhaps: all }
    }
    case 'values': {
      const rows = list(pattern['values'])
      return {
        always: new Set(rows.flatMap((row) => Object.keys(row).map((name) => name.slice(1)))),
        perhaps: new Set(),
      }
    }
    case 'query':
      return { always: new Set(columnsOf(pattern)), perhaps: new Set() }
    default:
      return NONE
  }
}

/** What the patterns of one group bind, joined in their order. */
export const sequence = (patterns: readonly Part[]): Binding =>
  patterns.map(bindingOf).reduce((before, after) => {
    return { always: both(before.always, after.always), perhaps: both(before.perhaps, after.perhaps) }
  }, NONE)
