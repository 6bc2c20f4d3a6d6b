// The mappings block of SSSOM/TSV as rows whose cells have names.
import { type Cell, cells } from './cells.js'
import { SssomError } from './error.js'

/** The cell of a row in the column of that name; a cell without text if there is no such column. */
export type Row = (column: string) => Cell

/**
 * Reads the mappings block: a row of names, then rows with a cell for each name.
 * @param text what follows the metadata block
 * @param file the file's name, for errors
 * @param firstLine the line of the file on which `text` begins, counted from 1
 * @param required columns that must be there, and have text in every row
 * @throws {SssomError} if they are not, if a name comes twice, or a row has another number of cells than there are names
 */
export function table(text: string, file: string, firstLine: number, required: readonly string[]): Row[] {
  const [names = [], ...rows] = cells(text, file, firstLine)
  const columns = new Map<string, number>()
  for (const [index, name] of names.entries()) {
    if (columns.has(name.text)) throw new SssomError(file, `expected each column once, found ${name.text} again`, name)
    columns.set(name.text, index)
  }
  for (const name of required)
    if (!columns.has(name))
      throw new SssomError(file, `expected the column ${name}, found none`, { line: firstLine, column: 1 })

  return rows.map((found, index) => {
    const nothing: Cell = { text: '', line: found[0]?.line ?? firstLine + 1 + index, column: 1 }
    if (found.length !== names.length)
      throw new SssomError(file, `expected ${names.length} cells, found ${found.length}`, nothing)
    const row: Row = (name) => found[columns.get(name) ?? -1] ?? nothing
    for (const name of required)
      if (row(name).text === '') throw new SssomError(file, `expected ${name}, found nothing`, row(name))
    return row
  })
}
