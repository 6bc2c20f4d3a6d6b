// The engine forgets which graph it is in: in GRAPH ?g { SELECT … }, in GRAPH ?g { VALUES … } and in GRAPH ?g { GRAPH … }.
import { QueryError } from '../error.js'
import { columnsOf, isWild, list, variablesIn } from '../scope.js'
import { isVariable, type Part, rebuilt, withTerms } from '../tree.js'
import { isOneRow } from './counts.js'
import { group, NOTHING, type Repair, variable } from './repair.js'

const graph = (name: string, ...patterns: readonly Part[]): Part => ({ type: 'graph', name: variable(name), patterns })

const isColumn = (name: string) => (column: Part) => ((column['variable'] ?? column) as Part)['value'] === name

/** `select`, its own `?name` called otherwise: that of a SELECT that does not show it is another variable. */
function apart(select: Part, name: string): Part {
  if (columnsOf(select).includes(name) || !variablesIn(select).has(name)) return select
  const other = variable(`${name}_inside`)
  return withTerms(select, (leaf) => (leaf.termType === 'Variable' && leaf.value === name ? other : undefined))
}

function refuseCut(select: Part, name: string): void {
  const isCut = select['limit'] !== undefined || select['offset'] !== undefined
  const isComputed = list(select['variables']).some((column) => !isVariable(column) && isColumn(name)(column))
  if (!isCut && !isComputed) return
  const found = isCut ? 'LIMIT or OFFSET' : `AS ?${name}`
  throw new QueryError(
    `Cannot answer a SELECT with ${found} inside GRAPH ?${name}, expected GRAPH inside the SELECT, or a graph by its IRI`,
  )
}

/** A SELECT inside `GRAPH ?name`, as a pattern that gives `?name` its value. */
function perGraph(inner: Part, name: string): Part {
  refuseCut(inner, name)
  const { order: _order, ...select } = apart(inner, name)
  const columns = isWild(select) ? columnsOf(select).map(variable) : list(select['variables'])
  const shown = [variable(name), ...columns.filter((column) => !isColumn(name)(column))]
  const where = [graph(name, ...list(select['where']))]
  if (select['group'] === undefined && !isOneRow(inner)) return group({ ...select, variables: shown, where })
  const keys = [{ expression: variable(name) }, ...list(select['group'])]
  const found = group({ ...select, variables: shown, where, group: keys })
  if (!isOneRow(inner)) return found
  // Without GROUP BY there is a row for each graph, also where nothing was found in it.
  const seen = { queryType: 'SELECT', type: 'query', prefixes: {}, variables: [variable(name)], where }
  const none = group(graph(name), { type: 'minus', patterns: [seen] }, group({ ...select, where: [NOTHING] }))
  return { type: 'union', patterns: [found, none] }
}

const LOSES: ReadonlySet<unknown> = new Set(['query', 'values', 'graph'])
const isGraph = ({ type }: Part): boolean => type === 'graph'

export const graphs: Repair = {
  name: 'graphs',
  says: 'what stands in GRAPH ?g is asked of each graph, and ?g is that graph: a SELECT shows it and groups by it, and counts 0 where there is nothing to count',
  mend: (tree) =>
    rebuilt(tree, (part) => {
      if (!isGraph(part) || !isVariable(part['name'])) return undefined
      const name = part['name'].value
      let lost = false
      const patterns = rebuilt(
        list(part['patterns']),
        (one) => {
          lost ||= LOSES.has(one['type'])
          return one['queryType'] === 'SELECT' ? perGraph(one, name) : undefined
        },
        (one) => !isGraph(one),
      )
      return lost ? { ...part, patterns: [graph(name), ...patterns] } : undefined
    }),
}
