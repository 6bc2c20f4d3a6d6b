// What a clause takes besides its participants: dates, and prepositions that belong further out.

import type { DateExpression } from '../time/dates.js'
import type { Clause } from './clauses.js'
import { opensClause, type State, SUBORDINATORS, wordAt } from './frame.js'
import { phraseAt } from './phrases.js'

/** “until the formation of the Ministry [in May 2007]”: the preposition before tells how the date bears on the clause. */
function asBound(clause: Clause, date: DateExpression, at: number): DateExpression {
  const last = clause.arguments.at(-1)
  // “was not formed until a vote by the Council in 1974”
  if (clause.verb.negated && date.role === 'at' && clause.arguments.some(({ preposition }) => preposition === 'until'))
    return { ...date, role: 'until' }
  if (!/^(?:at|law)$/.test(date.role) || !last || at - last.phrase.end > (date.role === 'law' ? 1 : 0)) return date
  if (/^(?:until|till)$/.test(last.preposition)) return { ...date, role: 'until' }
  return last.preposition === 'since' ? { ...date, role: 'from' } : date
}

/** Prepositions by which a law does something, or something is done by it: “set up [under] the Salt Act 1920”. */
const ENACTING = /^(?:by|under|through|with|in|following|after|until|till|since|upon|on|via|per)$/

/** Whether the law whose year comes next is what acts here, or by which somebody acts. */
function enacts(s: State): boolean {
  const { clause, floating, before } = s.frame
  // “under the 1920 Act”: the year stands within what the preposition takes.
  if (ENACTING.test(wordAt(s, s.at - 1).replace(/^the$/, wordAt(s, s.at - 2)))) return true
  if (floating) return false
  const last = (clause ? clause.arguments : before).at(-1)
  return last ? ENACTING.test(last.preposition) : clause === undefined
}

/** “in response to [the 1965 flood]”: the year tells which flood, and not when the Board was formed; “in the 1974 reform” does. */
function modifies(s: State, date: DateExpression, end: number): boolean {
  const [article, before] = [wordAt(s, s.at - 1), wordAt(s, s.at - 2)]
  const next = s.reading.tokens[end]
  const noun = next?.pos === 'NOUN' || (next?.pos === 'PROPN' && /^\p{Lu}/u.test(next.text))
  return (
    /^\d{4}$/.test(date.edtf) && article === 'the' && noun && !ENACTING.test(before) && !/^(?:during|at)$/.test(before)
  )
}

/** A date belongs to the clause under way, or to the one that “and” opens. */
export function readDate(s: State, date: DateExpression, end: number): void {
  const { clause, lead } = s.frame
  if ((date.role === 'law' && !enacts(s)) || modifies(s, date, end)) {
    s.at = end
    return
  }
  // “… and in 1925 it closed”, “… and, in 1925, closed”
  const link = wordAt(s, s.at - 1) === ',' ? s.at - 2 : s.at - 1
  const next = /^(?:and|but)$/.test(wordAt(s, link)) && clause !== undefined && clause.end <= link
  if (next || opensMain(s, end)) s.frame.next = [date]
  // “… in Kent, England, from 1856 to 1947.”: no verb comes for what stands behind the comma.
  else if (clause && (!s.frame.floating || /^[.;]?$/.test(wordAt(s, end)))) {
    clause.dates.push(asBound(clause, date, s.at))
    clause.end = end
  } else lead.push(date)
  if (date.role !== 'law') s.lastDate = date
  s.at = end
}

/** “Although salt was cheap, [in 1950] the Board closed”: it dates what comes behind a clause that opens the sentence. */
function opensMain({ frame: { clause, governor, floating, parent }, reading, stack, at }: State, end: number): boolean {
  if (!clause || floating || parent || stack.length > 0 || !SUBORDINATORS.has(governor ?? '')) return false
  if (reading.tokens[at - 1]?.text !== ',') return false
  const subject = phraseAt(reading, reading.tokens[end]?.text === ',' ? end + 1 : end)
  return subject !== undefined && opensClause(reading, subject)
}

const ABOUT = /^(?:relate|pertain|concern|regard|arise|connect|associate)$/

/** “transferred functions [relating] to mines from A to B”: what only says what something is about takes no “from”. */
export function leaveModifier(s: State, preposition: string): void {
  const { clause } = s.frame
  if (preposition !== 'from' || !clause?.parent || !ABOUT.test(clause.verb.lemma) || clause.arguments.length === 0)
    return
  s.frame.clause = clause.parent
  leaveModifier(s, preposition)
}
