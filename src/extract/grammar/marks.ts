// What marks do to a sentence: brackets open a level of their own, a semicolon ends one, quotation marks part nothing.
import { conjunctionBefore, newFrame, type State, wordAt } from './frame.js'
import { verbAt } from './verbs.js'

/** “combined A and B; [and merged] C and D”: the verb behind the mark has the subject of the one before it. */
const goesOn = (s: State): boolean => wordAt(s, s.at + 1) === 'and' && verbAt(s.reading, s.at + 2)?.form === 'bare'

/** Quotation marks part nothing: “was renamed “Salt Board””. */
export function readQuote(s: State): void {
  const { clause } = s.frame
  if (clause?.end === s.at) clause.end++
  s.at++
}

export function readMark(s: State, word: string): void {
  if (word === '(') {
    s.stack.push(s.frame)
    s.frame = newFrame({ bracket: true, antecedent: s.last })
  } else if (word === ')') {
    while (s.stack.length > 0 && !s.frame.bracket) s.frame = s.stack.pop()!
    const { clause, lead } = s.frame
    if (s.stack.length > 0) s.frame = s.stack.pop()!
    // “and subsequently (1801) passed to …”
    if (!clause && lead.length > 0 && s.frame.clause && conjunctionBefore(s.reading, s.at + 1)) s.frame.next = lead
  } else if (s.stack.length === 0 && !goesOn(s)) s.frame = newFrame({ lead: [...s.frame.lead] })
  s.at++
}
