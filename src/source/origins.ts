// Where the entries of a folder came from: its `origins.tsv`, one line a file.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Origin } from '../model.js'
import { decode } from './decode.js'
import { problemOf, type Report } from './problem.js'

/** The name of the file, beside the entries. */
export const ORIGINS = 'origins.tsv'

const COLUMNS = ['file', 'url', 'publisher', 'licence', 'seen'] as const

/**
 * Reads a table of origins: tab-separated, a head line with the columns file, url, publisher, licence and seen, an empty cell where
 * a thing is not known.
 * @param table the table's text
 * @param path names the table in problems
 * @returns origins by file name; a line that cannot be read is reported and left out
 */
export function parseOrigins(table: string, path: string, report: Report): Map<string, Origin> {
  const origins = new Map<string, Origin>()
  const problem = (line: number, expected: string, found: string) =>
    report({
      where: `${path}:${line}:1`,
      message: `Cannot read \`${ORIGINS}\`, expected ${expected}, found ${found}`,
      severity: 'error',
    })
  const [head = '', ...rows] = table.split(/\r?\n/)
  if (head !== COLUMNS.join('\t')) {
    problem(1, `the columns ${COLUMNS.join(', ')}, divided by tabs`, `“${head.replaceAll('\t', ', ')}”`)
    return origins
  }
  for (const [index, row] of rows.entries()) {
    if (row.trim() === '') continue
    const cells = row.split('\t').map((cell) => cell.trim())
    const [file = '', url, publisher, licence, seen] = cells
    const line = index + 2
    if (cells.length !== COLUMNS.length) problem(line, `${COLUMNS.length} cells`, String(cells.length))
    else if (file === '') problem(line, 'the name of a file', 'an empty cell')
    else if (origins.has(file)) problem(line, 'one line a file', `a second for \`${file}\``)
    else if (seen && !isDay(seen)) problem(line, 'a date such as 2026-01-31 under “seen”', `“${seen}”`)
    else
      origins.set(file, {
        ...(url && { url }),
        ...(publisher && { publisher }),
        ...(licence && { licence }),
        ...(seen && { seen }),
      })
  }
  return origins
}

const isDay = (text: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The origins that a folder holds; none if it has no `origins.tsv`. What is wrong with it is reported. */
export function originsOf(folder: string, report: Report): Map<string, Origin> {
  const path = join(folder, ORIGINS)
  if (!existsSync(path)) return new Map()
  try {
    return parseOrigins(decode(ORIGINS, readFileSync(path)), path, report)
  } catch (error) {
    report(problemOf(path, error))
    return new Map()
  }
}
