// A variable without a value matches everything.
import { isPart, isVariable, ofType, type Part, parts, triples } from '../tree.js'
import { type Check, variable } from './check.js'

/** What a pattern does to variables: those it always gives a value, and those it may. */
interface Binding {
  readonly always: ReadonlySet<string>
  readonly perhaps: ReadonlySet<string>
}

const NONE: Binding = { always: new Set(), perhaps: new Set() }
const both = (...sets: readonly ReadonlySet<string>[]): Set<string> => new Set(sets.flatMap((set) => [...set]))
const list = (value: unknown): readonly Part[] => (Array.isArray(value) ? value.filter(isPart) : [])

const variablesIn = (nodes: unknown): Set<string> =>
  new Set(
    parts(nodes)
      .filter(isVariable)
      .map(({ value }) => value),
  )

/** The variables on which a pattern is joined to those before it: in triples, names of graphs and VALUES, not in filters. */
function joined(pattern: Part): Set<string> {
  if (pattern['type'] === 'filter' || pattern['type'] === 'minus' || pattern['type'] === 'bind') return new Set()
  const filters = new Set(ofType(pattern, 'filter').flatMap((filter) => parts(filter)))
  const names = ofType(pattern, 'graph').map(({ name }) => name)
  return variablesIn([...triples(pattern).filter((triple) => !filters.has(triple)), names])
}

function bindingOf(pattern: Part): Binding {
  const inner = list(pattern['patterns'])
  switch (pattern['type']) {
    case 'bgp':
    case 'bind':
      return { always: variablesIn(pattern['type'] === 'bind' ? pattern['variable'] : pattern), perhaps: new Set() }
    case 'graph': {
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
      return {
        always: variablesIn(list(pattern['variables']).map((column) => column['variable'] ?? column)),
        perhaps: new Set(),
      }
    default:
      return NONE
  }
}

const sequence = (patterns: readonly Part[]): Binding =>
  patterns.map(bindingOf).reduce((before, after) => {
    return { always: both(before.always, after.always), perhaps: both(before.perhaps, after.perhaps) }
  }, NONE)

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
