// What the words of a passage tell of a change beyond its relation: which step of it, and whether more than an order in time.
import type { Reading } from '../reading.js'

const quotes = ({ claim: { evidence } }: Reading): string => evidence.map(({ quote }) => quote).join(' ')

/** Decided, and not done yet. */
const DECIDED =
  /\b(?:agreed|approved|assented|authori[sz]ed|chartered|constituted|enacted|incorporated|proposed|passed|signed)\b/i
/** Done, and at work. */
const AT_WORK =
  /\b(?:activated|appointed|began|begun|ceased|closed|commenced|effective|first met|inaugurated|launched|opened|operat\w+|started|took (?:effect|office)|wound up|came into (?:effect|force|operation))\b/i
const ANEW =
  /\b(?:reactivated|re-?constituted|re-?created|re-?established|re-?formed|refounded|re-?launched|reorgani[sz]ed|restored|revived|a new)\b/i

/** The step of a beginning or an end of which a passage tells. An act, its coming into force and the first day at work have dates of their own. */
export function stepOf(reading: Reading): 'decided' | 'done' | 'at work' | 'anew' {
  const words = quotes(reading)
  if (ANEW.test(words)) return 'anew'
  if (AT_WORK.test(words)) return 'at work'
  return DECIDED.test(words) ? 'decided' : 'done'
}

const ORDER_IN_TIME =
  /\b(?:antecedent|evolved|follow\w*|forerunner|gave way|grew|precede\w*|precursor|predecessor|succe(?:ed|ss)\w*|t(?:ake|ook|aken) over)\b/i

/** Whether a passage tells what became of a body, and not only which body came before which: a successor may be the same under another name. */
export const tellsKind = (reading: Reading): boolean =>
  reading.claim.relation !== 'succeededBy' || !ORDER_IN_TIME.test(quotes(reading))

const LIMIT =
  /\b(?:\w+ed|began|set up)\b.*\b(?:for|in)\s+(?!(?:about|the|early|mid|late|spring|summer|autumn|winter|year)\b|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\s+\d)/i

/** Whether a passage speaks of one place or purpose: what was established in India in 1953 may have been established elsewhere before. */
export const isLimited = (reading: Reading): boolean => LIMIT.test(quotes(reading))
