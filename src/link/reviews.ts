// Reviewed identity: a tab-separated table in which people say that two names are of one thing, or are not.
import { SssomError } from './error.js'
import { table } from './table.js'

/** A name as an entry uses it; `*` is any entry. */
export interface NameInEntry {
  readonly entry: string
  readonly name: string
}

/** One row: what a person says of two names, whatever the program would find by itself. */
export interface Review {
  readonly verdict: 'same' | 'different'
  readonly one: NameInEntry
  readonly other: NameInEntry
  readonly who: string
  readonly why: string
  /** Where the row is: `data/links/identity.tsv:2:1`. */
  readonly where: string
}

const COLUMNS = ['verdict', 'entry', 'name', 'other_entry', 'other_name', 'who', 'why'] as const

/**
 * Reads reviewed identity, in the order of the rows. A table that has only its heading is an empty one.
 * @param text the file's text: a row of column names, then a row a review; cells are quoted as in SSSOM/TSV
 * @param file the file's name, for errors
 * @throws {SssomError} at the first cell that is missing, or a verdict that is neither `same` nor `different`
 */
export function readReviews(text: string, file: string): Review[] {
  return table(text, file, 1, COLUMNS).map((row) => {
    const verdict = row('verdict')
    if (verdict.text !== 'same' && verdict.text !== 'different')
      throw new SssomError(file, `expected same or different, found “${verdict.text}”`, verdict)
    const cell = (column: (typeof COLUMNS)[number]) => row(column).text
    return {
      verdict: verdict.text,
      one: { entry: cell('entry'), name: cell('name') },
      other: { entry: cell('other_entry'), name: cell('other_name') },
      who: cell('who'),
      why: cell('why'),
      where: `${file}:${verdict.line}:${verdict.column}`,
    }
  })
}
