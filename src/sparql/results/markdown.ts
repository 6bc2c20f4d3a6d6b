// A Markdown table, for notes and issues (GitHub Flavored Markdown, “Tables”).
import { escaped } from '../../markdown.js'
import { cellsOf } from '../cells.js'
import type { Table } from '../model.js'
import type { Format, Look } from './format.js'

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`

const table = (found: Table, { base }: Look): string => {
  const { header, rows } = cellsOf(found, base)
  if (rows.length === 0) return '(no rows)\n'
  return [line(header.map(escaped)), line(header.map(() => '---')), ...rows.map((row) => line(row.map(escaped)))].join(
    '',
  )
}

export const markdown: Format = {
  name: 'markdown',
  media: 'text/markdown',
  says: 'a table for notes and issues',
  table,
  truth: (value) => `${value ? 'yes' : 'no'}\n`,
  statements: table,
}
