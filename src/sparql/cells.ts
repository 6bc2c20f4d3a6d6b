// What people see of an answer: labels for IRIs where the query gives them, short IRIs, no control characters.

import { visible } from '../visible.js'
import type { Answer, Table, Term } from './model.js'
import { shorten } from './shorten.js'

/** Words in columns, for a person. */
export interface Cells {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const LABEL = 'Label'

/** What one column of a table for people takes from a row: the label if there is one, else the term. */
function sources(columns: readonly string[]): readonly (readonly [name: string, label?: string])[] {
  return columns
    .filter((name) => !(name.endsWith(LABEL) && columns.includes(name.slice(0, -LABEL.length))))
    .map((name) => (columns.includes(name + LABEL) ? [name, name + LABEL] : [name]))
}

const words = (term: Term | undefined, base: string): string => {
  if (!term) return ''
  return visible(
    term.type === 'uri' ? shorten(term.value, base) : term.type === 'bnode' ? `_:${term.value}` : term.value,
  )
}

/** The cells of a table. Columns `x` and `xLabel` become one, as Wikidata's query service has it: the label, if there is one. */
export function cellsOf(table: Table, base: Answer['base']): Cells {
  const columns = sources(table.columns)
  return {
    header: columns.map(([name]) => visible(name)),
    rows: table.rows.map((row) => columns.map(([name, label]) => words((label && row[label]) || row[name], base))),
  }
}
