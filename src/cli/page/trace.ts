// How an entry was read, as text for the terminal: each sentence with its names and clauses, the rules that fired, and those that nearly did.
import { inWords } from '../../dates.js'
import type { TracedClause, TracedSentence } from '../../extract/index.js'
import type { Claim, Entry } from '../../model.js'
import type { Style } from '../colour.js'
import { words } from './words.js'

/** Columns that the words at the margin take. */
const MARGIN = 10

const label = (what: string): string => `  ${what}`.padEnd(MARGIN)

/** “merge (passive): subject “The Salt Board”, into “the Authority””. */
const clauseText = ({ verb, passive, places }: TracedClause): string => {
  const standing = places.map(([where, text]) => `${where} “${text}”`).join(', ')
  return `${verb}${passive ? ' (passive)' : ''}${standing ? `: ${standing}` : ''}`
}

const claimText = ({ rule, relation, subject, object, date, regions }: Claim): string =>
  [
    `${rule}  ${relation}: ${subject.name}`,
    object ? `→ ${object.name}` : '',
    date ? `(${inWords(date)})` : '',
    regions ? `in ${regions.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join(' ')

function sentenceText(sentence: TracedSentence, columns: number, { strong, faint }: Style): string {
  const { start, end, text, names, clauses, fired, nearly } = sentence
  const line = (what: string, said: string) => words(said, columns, label(what), ' '.repeat(MARGIN))
  const named = names.map(({ name, type }) => `${name} (${type?.toLowerCase() ?? 'unknown'})`)
  return [
    `${strong(words(text, columns))}\n${faint(`  ${start}–${end}`)}`,
    ...(named.length > 0 ? [faint(line('names', named.join('; ')))] : []),
    ...clauses.map((clause) => faint(line('clause', clauseText(clause)))),
    ...fired.map((claim) => line('fired', claimText(claim))),
    ...nearly.map(({ rule, why }) => line('nearly', `${rule}  ${why}`)),
  ].join('\n')
}

/**
 * How an entry was read, in lines of at most `columns` columns.
 * @returns text that ends in a line end
 */
export const traceText = (
  { id, title }: Entry,
  sentences: readonly TracedSentence[],
  columns: number,
  look: Style,
): string =>
  `${[look.heading(words(`${id}: ${title}`, columns)), ...sentences.map((one) => sentenceText(one, columns, look))].join('\n\n')}\n\n`
