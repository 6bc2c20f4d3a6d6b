// TSV, for programs that tell a term from its words (SPARQL 1.1 Query Results CSV and TSV Formats, section 4).
import type { Term } from '../model.js'
import { turtleTerm } from '../term.js'
import type { Format } from './format.js'

const field = (term: Term | undefined): string => (term ? turtleTerm(term) : '')

export const tsv: Format = {
  name: 'tsv',
  media: 'text/tab-separated-values',
  says: 'terms as SPARQL writes them, one row a line',
  table: ({ columns, rows }) => {
    const lines = [columns.map((name) => `?${name}`), ...rows.map((row) => columns.map((name) => field(row[name])))]
    return lines.map((fields) => `${fields.join('\t')}\n`).join('')
  },
}
