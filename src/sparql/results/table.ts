// A table for the terminal: columns that fit its width, long cells folded, the number of rows below.
import { type Cells, cellsOf } from '../cells.js'
import type { Table } from '../model.js'
import { fold, longestPiece, padded, widthOf } from '../width.js'
import type { Format, Look } from './format.js'
import { records } from './records.js'

const GAP = '  '
/** A cell has at most this many lines. */
const LINES = 6
/** Columns that have to give room keep this much; where that does not do, the second. Narrower ones cannot be read. */
const NARROWEST = [16, 8]
/** What is wider gives way before any other column does. */
const PROSE = 32
/** A word that is longer may be broken. */
const WORD = 16

/** SGR codes of ECMA-48: bold, faint, and the end of both. */
const bold = (text: string): string => `\u001b[1m${text}\u001b[22m`
const faint = (text: string): string => `\u001b[2m${text}\u001b[22m`
const asIs = (text: string): string => text

/** Rows in which what starts as in the row above is left out: an answer in order reads as a list of groups. */
const grouped = ({ header, rows }: Cells): Cells => ({
  header,
  rows: rows.map((row, i) => {
    const differs = row.findIndex((cell, at) => cell !== rows[i - 1]?.[at])
    return row.map((cell, at) => (at < differs ? '' : cell))
  }),
})

/** The cells of one column, and its name. */
const columnsOf = ({ header, rows }: Cells): string[][] =>
  header.map((name, i) => [name, ...rows.map((row) => row[i] ?? '')])

const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0)

/**
 * The widths of columns: what they need, or less. Room is taken from the widest, as long as it holds a line of prose; then where it
 * makes the fewest lines more: from the column whose mean cell is the shortest for its width.
 * @returns nothing if they do not fit
 */
function widths(cells: Cells, room: number): number[] | undefined {
  const columns = columnsOf(cells)
  const width = columns.map((column) => most(column.map(widthOf)))
  const mean = columns.map((column) => column.reduce((sum, cell) => sum + widthOf(cell), 0) / column.length)
  let over = width.reduce((sum, one) => sum + one, 0) + GAP.length * (columns.length - 1) - room
  for (; over > 0 && most(width) > PROSE; over--) width[width.indexOf(most(width))] = most(width) - 1
  for (const narrowest of NARROWEST) {
    const least = columns.map((column) =>
      Math.max(narrowest, widthOf(column[0] ?? ''), Math.min(most(column.map(longestPiece)), WORD)),
    )
    for (; over > 0; over--) {
      const able = [...width.keys()].filter((i) => (width[i] ?? 0) > (least[i] ?? 0))
      const lines = (i: number) => (mean[i] ?? 0) / ((width[i] ?? 0) - 1)
      const [first] = able.sort((a, b) => lines(a) - lines(b) || a - b)
      if (first === undefined) break
      width[first] = (width[first] ?? 0) - 1
    }
  }
  return over > 0 ? undefined : width
}

/** One row as the lines that it takes. */
function linesOf(row: readonly string[], width: readonly number[]): string[] {
  const cells = row.map((cell, i) => fold(cell, width[i] ?? 0, LINES))
  const height = most(cells.map((cell) => cell.length))
  return Array.from({ length: height }, (_, at) =>
    cells
      .map((cell, i) => padded(cell[at] ?? '', width[i] ?? 0))
      .join(GAP)
      .trimEnd(),
  )
}

const table = (found: Table, { width, colour, base }: Look): string => {
  const [strong, quiet] = colour ? [bold, faint] : [asIs, asIs]
  if (found.rows.length === 0) return `${quiet('(no rows)')}\n`
  const all = cellsOf(found, base)
  const cells = grouped(all)
  const fitting = widths(cells, width)
  const count = quiet(found.rows.length === 1 ? '1 row' : `${found.rows.length} rows`)
  if (!fitting) return [...records(all, width, strong), count, ''].join('\n')
  const rule = fitting.map((column) => '─'.repeat(column)).join(GAP)
  const body = cells.rows.flatMap((row) => linesOf(row, fitting))
  return [...linesOf(cells.header, fitting).map(strong), quiet(rule), ...body, count, ''].join('\n')
}

export const tableFormat: Format = {
  name: 'table',
  media: 'text/plain',
  says: 'for the terminal',
  table,
  truth: (value) => `${value ? 'yes' : 'no'}\n`,
  statements: table,
}
