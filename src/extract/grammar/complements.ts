// What follows a noun and is its own: by which preposition it takes what it is of, and its brackets.
import { closeOf } from '../names/words.js'
import type { DateExpression } from '../time/dates.js'
import type { Phrase, Reading } from './phrases.js'

/** The brackets that open at a token: what is inside, and the dates there. */
export function brackets(
  r: Reading,
  open: number,
): { first: number; end: number; dates: DateExpression[] } | undefined {
  const end = r.tokens[open]?.text === '(' ? closeOf(r.tokens, open) : undefined
  if (end === undefined) return undefined
  const inside = [...r.dates].flatMap(([at, { date }]) => (at > open && at < end && date.role !== 'law' ? [date] : []))
  return { first: open + 1, end, dates: inside }
}

/** Nouns that take what they are of by another preposition: “successor [to] the Board”, “the merger [between] A and B”. */
const RELATIONAL: readonly (readonly [nouns: RegExp, preposition: RegExp])[] = [
  [/^(?:successor|succession|predecessor|forerunner|precursor|heir)$/, /^to$/],
  [/^(?:replacement|substitute|successor)$/, /^for$/],
  [/^(?:merger|amalgamation|union)$/, /^between$/],
]
/** Whether a noun has taken so what it is of. */
export const isRelational = ({ head, of, mention }: Phrase): boolean =>
  !mention && of.length > 0 && RELATIONAL.some(([nouns]) => nouns.test(head))
/** Whether a noun takes what it is of by a preposition. */
export const takes = (head: string, preposition: string): boolean =>
  preposition === 'of' || RELATIONAL.some(([nouns, own]) => own.test(preposition) && nouns.test(head))
