// The room's door: an entry in, its claims out.
import type { Claim, Entry } from '../model.js'
import { run } from './engine.js'
import { rules } from './rules/index.js'

/**
 * Reads an entry by the rules of the grammar book.
 * @returns claims, labelled fields first, then in the order of the text; each with verbatim evidence: `entry.text.slice(start, end) === quote`
 */
export const extract = (entry: Entry): readonly Claim[] => run(entry, rules).claims()

export { rules }
