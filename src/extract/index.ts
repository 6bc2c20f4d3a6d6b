// The room's door: an entry in, its claims out.
import type { Claim, Entry } from '../model.js'
import { run } from './engine.js'
import { withConfidence } from './measured.js'
import { headOf } from './names/known.js'
import { Book } from './patterns/book.js'
import { rules } from './rules/index.js'
import { findDates } from './time/dates.js'
import { type TracedSentence, trace as traceBy } from './trace.js'

const book = new Book(rules)

/**
 * Reads an entry by the rules of the grammar book.
 * @returns claims, labelled fields first, then in the order of the text; each with verbatim evidence: `entry.text.slice(start, end) === quote`,
 *   and how often its rule was right, where that was measured
 */
export const extract = (entry: Entry): readonly Claim[] => run(entry, book).claims().map(withConfidence)

/** Reads an entry as `extract` does, and tells of each sentence what was made of it: for those who write rules. */
export const trace = (entry: Entry): readonly TracedSentence[] => traceBy(entry, book)

/** Whether a name has a word by which it names a body: “Salt Board”, “Mines Department, North”. */
export const isNameOfBody = (name: string): boolean =>
  name.split(/,? /).some((word) => headOf([word])?.type === 'Agency' && /^\p{Lu}/u.test(word))

export type { TracedClause, TracedSentence } from './trace.js'
export { findDates, rules }
