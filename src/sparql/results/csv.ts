// CSV, for spreadsheets: the values alone (SPARQL 1.1 Query Results CSV and TSV Formats, section 3; RFC 4180).
import type { Term } from '../model.js'
import type { Format } from './format.js'

const value = (term: Term | undefined): string => (term?.type === 'bnode' ? `_:${term.value}` : (term?.value ?? ''))

const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

export const csv: Format = {
  name: 'csv',
  media: 'text/csv',
  says: 'values alone, for spreadsheets',
  table: ({ columns, rows }) => {
    const lines = [columns, ...rows.map((row) => columns.map((name) => value(row[name])))]
    return lines.map((fields) => `${fields.map(field).join(',')}\r\n`).join('')
  },
}
