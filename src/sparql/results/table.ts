// A table for the terminal: columns that fit its width, long cells folded, the number of rows below.
import { type Cells, cellsOf } from '../cells.js'
import type { Table } from '../model.js'
import { fold, padded, widthOf } from '../width.js'
import type { Format, Look } from './format.js'

const GAP = '  '
/** A cell has at most this many lines. */
const LINES = 3
/** A column that has to give room keeps at least this much. */
const NARROWEST = 8

/** SGR codes of ECMA-48: bold, faint, and the end of both. */
const bold = (text: string) => `\u001b[1m${text}\u001b[22m`
const faint = (text: string) => `\u001b[2m${text}\u001b[22m`
const asIs = (text: string) => text

/** The widths of columns: what they need, or less, taken from the widest until all fit. */
function widths({ header, rows }: Cells, room: number): number[] {
  const wanted = header.map((name, i) => Math.max(widthOf(name), ...rows.map((row) => widthOf(row[i] ?? ''))))
  const least = header.map((name, i) => Math.min(wanted[i] ?? 0, Math.max(NARROWEST, widthOf(name))))
  let over = wanted.reduce((sum, width) => sum + width, 0) + GAP.length * (header.length - 1) - room
  while (over > 0) {
    const able = wanted.filter((width, i) => width > (least[i] ?? 0))
    if (able.length === 0) break
    const widest = wanted.findIndex((width, i) => width === Math.max(...able) && width > (least[i] ?? 0))
    wanted[widest] = (wanted[widest] ?? 0) - 1
    over -= 1
  }
  return wanted
}

/** The lines of one row of the table. */
function lines(row: readonly string[], columns: readonly number[], style: (text: string) => string = asIs): string[] {
  const cells = row.map((cell, i) => fold(cell, columns[i] ?? 0, LINES))
  const height = Math.max(...cells.map((cell) => cell.length))
  return Array.from({ length: height }, (_, at) => {
    const line = cells.map((cell, i) => padded(cell[at] ?? '', columns[i] ?? 0)).join(GAP)
    return style(line.trimEnd())
  })
}

const table = (found: Table, { width, colour, base }: Look): string => {
  const [strong, quiet] = colour ? [bold, faint] : [asIs, asIs]
  if (found.rows.length === 0) return `${quiet('(no rows)')}\n`
  const cells = cellsOf(found, base)
  const columns = widths(cells, width)
  const count = found.rows.length === 1 ? '1 row' : `${found.rows.length} rows`
  const rule = columns.map((column) => '─'.repeat(column)).join(GAP)
  const body = cells.rows.flatMap((row) => lines(row, columns))
  return [...lines(cells.header, columns, strong), quiet(rule), ...body, quiet(count), ''].join('\n')
}

export const tableFormat: Format = {
  name: 'table',
  says: 'for the terminal',
  table,
  truth: (value) => `${value ? 'yes' : 'no'}\n`,
  statements: table,
}
