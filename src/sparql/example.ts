// Worked examples: what a question's first example gives, as its head tells it. They are its documentation and its test.
import { cellsOf } from './cells.js'
import type { Answer } from './model.js'

/** Rows that a head shows; the rest is “…”. */
const SHOWN = 3
export const MORE = '…'

const OPTION = /--(\w+) (?:"((?:[^"\\]|\\.)*)"|(\S+))/g

/** The parameters that an example gives: `chancery ask names --thing "Home Office"` → `{ thing: 'Home Office' }`. */
export const givenIn = (example: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...example.matchAll(OPTION)]
      .filter(([, name]) => name !== 'format')
      .map(([, name, quoted, bare]) => [name, quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '']),
  )

/** The first rows of an answer as people see them, and `…` if there are more. */
export function firstRows(answer: Answer): readonly (readonly string[])[] {
  if (answer.kind === 'truth') return [[answer.value ? 'yes' : 'no']]
  const { rows } = cellsOf(answer, answer.base)
  return rows.length > SHOWN ? [...rows.slice(0, SHOWN), [MORE]] : rows
}

const BAR = ' | '

/** A row on a line; a bar in a cell is escaped. */
export const rowText = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.replace(/[\\|]/g, '\\$&'))
    .join(BAR)
    .trimEnd()

/** The cells of such a line. */
export const cellsIn = (line: string): readonly string[] =>
  line.split(/(?<!\\)\|/).map((cell) => cell.trim().replace(/\\(.)/g, '$1'))
