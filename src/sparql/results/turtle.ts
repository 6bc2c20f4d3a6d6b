// Turtle 1.1, for statements: one block a subject, prefixes of the vocabulary.
import { PREFIXES } from '../../vocabulary.js'
import type { Row, Term } from '../model.js'
import { prefixed } from '../shorten.js'
import { shortIri, turtleTerm } from '../term.js'
import type { Format } from './format.js'

/** Rows that follow each other and say the same of `column`, together. */
function runs(rows: readonly Row[], column: string): Row[][] {
  const found: Row[][] = []
  for (const row of rows) {
    const run = found.at(-1)
    if (run && turtleTerm(run[0]?.[column] as Term) === turtleTerm(row[column] as Term)) run.push(row)
    else found.push([row])
  }
  return found
}

const write = (row: Row | undefined, column: string): string => {
  const term = row?.[column]
  return term ? turtleTerm(term, shortIri) : ''
}

export const turtle: Format = {
  name: 'turtle',
  says: 'statements (CONSTRUCT, DESCRIBE), to be loaded elsewhere',
  statements: ({ rows }) => {
    const blocks = runs(rows, 'subject').map((about) => {
      const lines = runs(about, 'predicate').map(
        (said) => `${write(said[0], 'predicate')} ${said.map((row) => write(row, 'object')).join(', ')}`,
      )
      return `${write(about[0], 'subject')} ${lines.join(' ;\n  ')} .\n`
    })
    const iris = rows.flatMap((row) =>
      Object.values(row).map((term) => ('datatype' in term ? term.datatype : term.value)),
    )
    const used = new Set(iris.flatMap((iri = '') => prefixed(iri)?.[0] ?? []))
    const header = Object.entries(PREFIXES).filter(([prefix]) => used.has(prefix))
    return [header.map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`).join(''), ...blocks]
      .filter(Boolean)
      .join('\n')
  },
}
