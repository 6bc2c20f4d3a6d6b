// Where entries disagree, as text for the terminal: what is wrong, and the words of each side.
import type { Row } from '../../sparql/index.js'
import type { Style } from '../colour.js'
import { entryId, words } from './words.js'

const value = (row: Row | undefined, column: string): string => row?.[column]?.value ?? ''

/** Rows that are of one disagreement, in the order in which they come. */
function grouped(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = ['about', 'kind', 'comment'].map((column) => value(row, column)).join('\n')
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}

/**
 * Disagreements as lines of at most `columns` columns.
 * @param rows of `queries/disagreements.rq`
 * @returns text that ends in a line end
 */
export function disagreementsText(rows: readonly Row[], columns: number, { strong, faint }: Style): string {
  if (rows.length === 0) return 'The entries do not disagree.\n'
  const paragraphs = grouped(rows).map((group) => {
    const [first] = group
    const passages = group.flatMap((row) => [
      words(`“${value(row, 'quote')}”`, columns, '  ', '   '),
      faint(words(entryId(value(row, 'says')), columns, '   ')),
    ])
    const heading = strong(words(value(first, 'aboutLabel'), columns))
    return [heading, words(value(first, 'comment'), columns), ...passages].join('\n')
  })
  return `${paragraphs.join('\n\n')}\n`
}
