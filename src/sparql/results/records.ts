// Rows one below the other, a line a column: for tables that are too wide for their terminal.
import type { Cells } from '../cells.js'
import { fold, padded, widthOf } from '../width.js'

const GAP = '  '

/**
 * Each row as lines of a column's name and its value, folded to `width`, with an empty line after the row. Empty cells are left out.
 * @param strong how names of columns are written
 */
export function records({ header, rows }: Cells, width: number, strong: (text: string) => string): string[] {
  const names = Math.max(...header.map(widthOf))
  const room = Math.max(1, width - names - GAP.length)
  return rows.flatMap((row) => [
    ...header.flatMap((name, i) => {
      if (!row[i]) return []
      const lines = fold(row[i], room, Number.POSITIVE_INFINITY)
      return lines.map((line, at) => `${strong(padded(at === 0 ? name : '', names))}${GAP}${line}`)
    }),
    '',
  ])
}
