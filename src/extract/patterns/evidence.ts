// The words that a claim rests on.
import type { Entry, Evidence } from '../../model.js'
import type { Parsed } from '../read.js'
import { datesOf } from './dating.js'
import type { Match } from './match.js'

/** Brackets opened less brackets closed; below zero as soon as one is closed that was not opened. */
function balance(text: string): number {
  let open = 0
  for (const mark of text) {
    if (mark === '(' || mark === '[') open++
    if ((mark === ')' || mark === ']') && --open < 0) return open
  }
  return open
}

/** The words that a match rests on, with the dates that it took one from; the whole of the sentence up to them where they would begin inside brackets. */
export function evidenceOf(
  entry: Entry,
  { reading, clauses, sentence }: Parsed,
  match: Match,
  date: string | undefined,
): Evidence {
  const dated = !date
    ? []
    : match.clause
      ? datesOf(match.clause, clauses).filter((date) => date.start >= sentence.start)
      : match.dates
  const first = Math.min(reading.tokens[match.first]!.start, ...dated.map((date) => date.start))
  const end = Math.max(reading.tokens[match.end - 1]!.end, ...dated.map((date) => date.end))
  const start = balance(entry.text.slice(first, end)) < 0 ? sentence.start : first
  return { start, end, quote: entry.text.slice(start, end) }
}
