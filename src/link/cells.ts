// Tab-separated cells, quoted as SSSOM/TSV quotes them, each with its place.
import { type Place, SssomError } from './error.js'

/** The text between two tabs, without its quotes. */
export interface Cell extends Place {
  readonly text: string
}

/** A quoted cell, where a double quote is written twice, or a plain one; then a tab, a line end or the end of the text. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n"]*))(\t|\r?\n|$)/y

/** The place that lies `text` further on. */
function after({ line, column }: Place, text: string): Place {
  const lineEnds = text.split('\n').length - 1
  return lineEnds === 0
    ? { line, column: column + text.length }
    : { line: line + lineEnds, column: text.length - text.lastIndexOf('\n') }
}

/**
 * Reads rows of cells (SSSOM/TSV, “Mappings block”, quoting after RFC 4180).
 * @param text what follows the metadata block
 * @param file name of the file, for errors
 * @param firstLine the line of the file on which `text` begins, counted from 1
 * @throws {SssomError} if a quote stands inside a cell or is never closed
 */
export function cells(text: string, file: string, firstLine: number): Cell[][] {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let place: Place = { line: firstLine, column: 1 }
  for (let at = 0; at < text.length; ) {
    CELL.lastIndex = at
    const match = CELL.exec(text)
    if (!match)
      throw new SssomError(
        file,
        `expected a cell, plain or in closed quotes, found “${text.slice(at, at + 20)}”`,
        place,
      )
    const [whole, quoted, plain, end] = match
    row.push({ ...place, text: quoted?.replaceAll('""', '"') ?? plain ?? '' })
    if (end !== '\t') {
      rows.push(row)
      row = []
    }
    at += whole.length
    place = after(place, whole)
  }
  if (row.length > 0) rows.push([...row, { ...place, text: '' }])
  return rows
}
