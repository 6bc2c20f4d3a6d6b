// Dates in a sentence, with the word that ties each to what happened: “since 1990”, “from 1970 to 1987”, “by 1 May 1900”.
import type { Span } from '../../model.js'
import { isDate, type Point, pointsIn } from './calendar.js'
import { countedIn } from './counted.js'

/**
 * How a date bears on what is said: at it, from it on, up to it, some time before or after it, or throughout it; or `law`, the year of an
 * Act, which dates what the Act did; or `state`, when something was so, whenever it came about. What was so `by` a date had come about before.
 */
export type DateRole = 'at' | 'from' | 'until' | 'before' | 'by' | 'after' | 'during' | 'law' | 'state'

/** A date in a sentence; offsets into the entry's text, with its preposition. */
export interface DateExpression extends Span {
  /** EDTF: a point (`1968-04-01`, `192X`, `[2004,2005]`) or, for `during`, an interval. */
  readonly edtf: string
  readonly role: DateRole
  /** From which an order was in force: “by order of 29 June, [effective 1 July]”. */
  readonly effective?: true
}

const ROLES: readonly (readonly [RegExp, DateRole])[] = [
  [
    /\b(?:since|as from|with effect from|effective(?: from| on| as of)?|w\.e\.f\.|(?:beginning|starting|commencing)(?: in| on| from)?|est(?:d|ab)?\.|from(?: about)?)\s(?:the\s)?$/i,
    'from',
  ],
  [/\b(?:up )?(?:until|till|up to)\s(?:the\s)?$/i, 'until'],
  [/\b(?:by|not later than|no later than)\s(?:the\s)?$/i, 'by'],
  [/\b(?:before|prior to)\s(?:the\s)?$/i, 'before'],
  [/\b(?:after|no earlier than|not before)\s(?:the\s)?$/i, 'after'],
  [/\b(?:during|throughout)\s(?:the\s)?$/i, 'at'],
  [/\b(?:in|on|at|as (?:at|of)|around|about)\s(?:the\s)?$/i, 'at'],
]

function withRole(text: string, point: Point): DateExpression {
  const { start, end, edtf } = point
  if (point.law) return { start, end, edtf, role: 'law' }
  const onwards = /^ onwards?\b/.exec(text.slice(end))?.[0].length ?? 0
  const before = text.slice(Math.max(0, start - 24), start)
  const said = edtf.includes('/') ? 'during' : onwards > 0 ? 'from' : undefined
  // “formed by the 1950 merger”: “by” is the merger's, and not the year's.
  if (/\bby the $/.test(before) && /^ [a-z]+ of\b/.test(text.slice(end))) return { start, end, edtf, role: 'at' }
  for (const [regex, role] of ROLES) {
    const match = regex.exec(before)
    // “as of 1 April 1974 it was abolished” tells the day; “as of 1974 it was …” does not.
    const state = /^as (?:at|of)/i.test(match?.[0] ?? '') && edtf.length < 7 ? 'state' : undefined
    const span = { start: start - (match?.[0].length ?? 0), end: end + onwards }
    const effective = role === 'from' && /effect/i.test(match?.[0] ?? '')
    if (match) return { ...span, edtf, role: said ?? state ?? role, ...(effective && { effective }) }
  }
  return { start, end: end + onwards, edtf, role: said ?? 'at' }
}

/** What two points say together: “1970 to 1987”, “in 1850 or 1851”; undefined where they are two dates. */
function pair(text: string, first: Point, next: Point, opened: boolean): string | undefined {
  const gap = text.slice(first.end, next.start)
  if (/^(?: or |\/)(?:in )?$/.test(gap) && !/[/[]/.test(first.edtf + next.edtf)) return `[${first.edtf},${next.edtf}]`
  // Without “from”, “to” joins two dates of one kind: “1 April 1968 to 31 March 1974”.
  const joined = opened
    ? /^,? (?:to|and|until|till|up to|through)(?: the)? $/.test(gap)
    : /^ (?:to|until|till|through)(?: the)? $/.test(gap) && first.edtf.length === next.edtf.length
  return joined || /^\s?[-‑–—]\s?$/.test(gap) ? `${first.edtf}/${next.edtf}` : undefined
}

const OPEN =
  /^\s?[-‑–—]\s?(?:(?:the )?present(?: day)?|today|now|date|current|ongoing)\b|^ (?:to|until|till) (?:the present(?: day)?|date|today)\b|^[-‑–—](?=\s*(?:[);,.]|$))/i

/** “from 1970 to 1987”, “between May 1970 and 1987”, “1970–1987”, “2017–”, “1926–present”. */
function ranges(text: string, found: readonly Point[]): DateExpression[] {
  const result: DateExpression[] = []
  for (let i = 0; i < found.length; i++) {
    const first = found[i]!
    const next = found[i + 1]
    const before = text.slice(Math.max(0, first.start - 10), first.start)
    const opener = /\b(?:from|between)\s(?:the\s)?$/i.exec(before)?.[0] ?? ''
    const both = next && !first.law && !next.law ? pair(text, first, next, opener !== '') : undefined
    const open = OPEN.exec(text.slice(first.end))
    const start = first.start - opener.length
    if (next && both && isDate(both)) {
      if (both.startsWith('[')) result.push(withRole(text, { start: first.start, end: next.end, edtf: both }))
      else result.push({ start, end: next.end, edtf: both, role: 'during' })
      i++
    } else if (open && !first.law) {
      result.push({ start: first.start, end: first.end + open[0].length, edtf: `${first.edtf}/..`, role: 'during' })
    } else result.push(withRole(text, first))
  }
  return result
}

/**
 * Finds the dates of a stretch of prose.
 * @param text the prose, line breaks read as spaces
 * @param offset where `text` begins in the entry
 * @param last EDTF of the last date before `text`, from which “the following year” counts
 * @returns dates in order, not overlapping, each valid EDTF
 */
export function findDates(text: string, offset: number, last?: string): DateExpression[] {
  const points = pointsIn(text)
  const absolute = ranges(text, points)
  const told = (at: number) => points.filter((date) => date.end <= at).at(-1)?.edtf ?? last
  const counted = countedIn(text, told)
    .map((point) => withRole(text, point))
    .filter((r) => !absolute.some((a) => a.start < r.end && r.start < a.end))
  return [...absolute, ...counted]
    .sort((a, b) => a.start - b.start)
    .map((date) => ({ ...date, start: date.start + offset, end: date.end + offset }))
}
