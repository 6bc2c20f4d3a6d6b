// Where entries disagree, as text for the terminal: kind by kind, what is wrong, and the words of each side.
import { DISAGREEMENT_KINDS } from '../../disagreements.js'
import type { Row } from '../../sparql/index.js'
import type { Style } from '../colour.js'
import { entryId, words } from './words.js'

const value = (row: Row | undefined, column: string): string => row?.[column]?.value ?? ''

/** Rows that are alike in some columns, together, in the order in which they come. */
function grouped(rows: readonly Row[], ...columns: readonly string[]): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = columns.map((column) => value(row, column)).join('\n')
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}

const KINDS: readonly string[] = Object.keys(DISAGREEMENT_KINDS)
const headings: ReadonlyMap<string, string> = new Map(Object.entries(DISAGREEMENT_KINDS))
const rank = ([row]: readonly Row[]): number => KINDS.indexOf(value(row, 'type'))

/** What was asked for, where not all disagreements were. */
export interface Wanted {
  readonly kind?: string
  readonly about?: string
}

/**
 * What a reader is told who found none.
 * @param all rows of `queries/disagreements.rq` about everything
 */
export function noneText(all: readonly Row[], { kind, about }: Wanted): string {
  const count = grouped(all, 'type', 'thing', 'comment').length
  if (count === 0) return 'The entries do not disagree.\n'
  const which = [
    ...(kind === undefined ? [] : [`of the kind ${kind}`]),
    ...(about === undefined ? [] : [`about ${about}`]),
  ]
  const others =
    kind === undefined ? 'about others' : about === undefined ? 'of other kinds' : 'of other kinds or about others'
  return `No disagreement ${which.join(' ')}; ${count} ${others}.\n`
}

/**
 * Disagreements as lines of at most `columns` columns.
 * @param rows of `queries/disagreements.rq`, at least one
 * @returns text that ends in a line end
 */
export function disagreementsText(rows: readonly Row[], columns: number, { heading, strong, faint }: Style): string {
  const one = (group: readonly Row[]): string => {
    const [first] = group
    const passages = group.flatMap((row) => [
      words(`“${value(row, 'quote')}”`, columns, '    ', '     '),
      faint(words(`${entryId(value(row, 'says'))}:${value(row, 'start')}–${value(row, 'end')}`, columns, '     ')),
    ])
    const title = strong(words(value(first, 'thingLabel'), columns, '  ', '    '))
    return [title, words(value(first, 'comment'), columns, '  '), ...passages].join('\n')
  }
  const kinds = grouped(rows, 'type').toSorted((a, b) => rank(a) - rank(b))
  const sections = kinds.map((ofKind) => {
    const kind = value(ofKind[0], 'type')
    const all = grouped(ofKind, 'thing', 'comment').map(one)
    return [heading(words(`${headings.get(kind) ?? kind}: ${all.length}`, columns)), ...all].join('\n\n')
  })
  return `${sections.join('\n\n')}\n`
}
