// Dates as prose writes them, to EDTF (ISO 8601-2), with the word that ties them to what happened.
import { bounds } from '../edtf.js'
import type { Span } from '../model.js'

/** How a date bears on what is said: at it, from it on, up to it, some time before or after it, or throughout it. */
export type DateRole = 'at' | 'from' | 'until' | 'before' | 'after' | 'during'

/** A date in a sentence; offsets into the entry's text, with its preposition. */
export interface DateExpression extends Span {
  /** EDTF: a point (`1968-04-01`, `192X`, `[2004,2005]`) or, for `during`, an interval. */
  readonly edtf: string
  readonly role: DateRole
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const YEAR = '(?:1\\d{3}|20\\d{2})'
const DASH = '\\s?[-–—/]\\s?'
const ABOUT = '(?:c(?:irca|a)?\\.?\\s?|about |around |approximately )'

type Reading = (groups: string[]) => string | undefined
const two = (n: number | string) => String(n).padStart(2, '0')
const month = (name: string) => two(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)
const dayOf = (text: string) => two(Number.parseInt(text, 10))
const fullDay = (y: string, m: string, d: string) => `${y}-${month(m)}-${dayOf(d)}`

/** “2004/5”, “2004-05”: one of two years (often a financial year); “1914–18”: from one to the other. */
function shortRange(first: string, last: string): string | undefined {
  // “1999-00” ends in the next century.
  const century = last === '00' ? two(Number(first.slice(0, 2)) + 1) : first.slice(0, 4 - last.length)
  const end = century + last
  if (Number(end) <= Number(first)) return undefined
  return Number(end) === Number(first) + 1 ? `[${first},${end}]` : `${first}/${end}`
}

/** The grammar: the first reading that fits at a place wins, so longer forms stand first. */
const GRAMMAR: readonly (readonly [pattern: string, read: Reading])[] = [
  [`(${DAY}) (${MONTH}),? (${YEAR})`, ([d, m, y]) => fullDay(y!, m!, d!)],
  [`(${MONTH}) (${DAY}),? (${YEAR})`, ([m, d, y]) => fullDay(y!, m!, d!)],
  [`(${DAY}) of (${MONTH}),? (${YEAR})`, ([d, m, y]) => fullDay(y!, m!, d!)],
  [`(${MONTH})(?: and | or |${DASH})(${MONTH}),? (${YEAR})`, ([a, b, y]) => `[${y}-${month(a!)},${y}-${month(b!)}]`],
  [`(?:(?:early|late|mid)[- ])?(${MONTH})(?:,| of)? (${YEAR})`, ([m, y]) => `${y}-${month(m!)}`],
  [`(${YEAR})-(\\d\\d)-(\\d\\d)`, ([y, m, d]) => `${y}-${m}-${d}`],
  [`(?:spring|summer|autumn|fall|winter)(?: of)? (${YEAR})`, ([y]) => y],
  [`(${YEAR})${DASH}(\\d{1,2})(?!\\d)`, ([a, b]) => shortRange(a!, b!)],
  [`(?:(?:early|late|mid|middle|end)(?:[- ]|(?: of)? ))?(?:the )?(1\\d\\d|20\\d)0['’]?s`, ([y]) => `${y}X`],
  [`(?:(?:early|late|mid)[- ](?:the )?)?(\\d\\d)(?:st|nd|rd|th)[- ]century`, ([n]) => `${two(Number(n) - 1)}XX`],
  [`${ABOUT}(${YEAR})`, ([y]) => `${y}~`],
  [`(?:(?:early|late|mid|beginning of|end of)[- ](?:in )?)?(${YEAR})`, ([y]) => y],
]

const compiled = GRAMMAR.map(([pattern, read]) => ({ regex: new RegExp(pattern, 'iy'), read }))
const STARTS = new RegExp(
  `(?<![\\w£$./]|\\d,|[A-Za-z]-)(?=\\d|${MONTH}|early|late|mid|beginning|end|spring|summer|autumn|fall|winter|c\\.|c\\s?1|ca\\.|circa|about 1|around 1|about 2|around 2|approximately)`,
  'gi',
)

interface Point extends Span {
  readonly edtf: string
}

function valid(edtf: string): boolean {
  try {
    bounds(edtf)
    return true
  } catch {
    return false
  }
}

function pointAt(text: string, at: number): Point | undefined {
  for (const { regex, read } of compiled) {
    regex.lastIndex = at
    const match = regex.exec(text)
    // A number that goes on (“No. 1234/567”, “1968.5”) is no year.
    if (!match || /^[\w]|^[./]\d/.test(text.slice(regex.lastIndex))) continue
    // “may 1990 people”: a month has a capital.
    if (match.slice(1).some((group) => /^[a-z]{3}/.test(group ?? ''))) continue
    const edtf = read(match.slice(1))
    if (edtf && valid(edtf)) return { start: at, end: regex.lastIndex, edtf }
  }
  return undefined
}

/** The year in “Health Act 1999” names the Act; nothing happened to a body then. */
const LAW =
  /\b(?:Act|Bill|Order|Orders|Regulations|Ordinance|Agreement|Treaty|Rules|Statute|Statutes|Report|Charter|Constitution|Convention|Decree|Guide|Yearbook|Directory|[Ll]aws?|[Aa]cts?|[Dd]ecree|[Ss]tatutes?|[Oo]rdinance|[Cc]harter)(?:,? \(?(?:of|No\.? ?\d+,?)?)? ?$/

function points(text: string, laws: boolean): Point[] {
  const found: Point[] = []
  for (const { index } of text.matchAll(STARTS)) {
    if (index < (found.at(-1)?.end ?? 0)) continue
    const point = pointAt(text, index)
    if (point && (laws || point.edtf.length > 4 || !LAW.test(text.slice(Math.max(0, index - 30), index))))
      found.push(point)
  }
  return found
}

const ROLES: readonly (readonly [RegExp, DateRole])[] = [
  [
    /\b(?:since|as from|with effect from|effective(?: from)?|starting (?:in|on|from)|from(?: about)?|beginning in)\s(?:the\s)?$/i,
    'from',
  ],
  [/\b(?:up )?(?:until|till|up to)\s(?:the\s)?$/i, 'until'],
  [/\b(?:by|before|prior to|not later than|no later than)\s(?:the\s)?$/i, 'before'],
  [/\bafter\s(?:the\s)?$/i, 'after'],
  [/\b(?:during|throughout)\s(?:the\s)?$/i, 'at'],
  [/\b(?:in|on|at|as (?:at|of)|around|about)\s(?:the\s)?$/i, 'at'],
]

function withRole(text: string, point: Point): DateExpression {
  const before = text.slice(Math.max(0, point.start - 24), point.start)
  for (const [regex, role] of ROLES) {
    const match = regex.exec(before)
    if (match) return { start: point.start - match[0].length, end: point.end, edtf: point.edtf, role }
  }
  return { ...point, role: point.edtf.includes('/') ? 'during' : 'at' }
}

/** “from 1970 to 1987”, “between May 1970 and 1987”, “1970–1987”, “2017–”, “1926–present”. */
function ranges(text: string, found: readonly Point[]): DateExpression[] {
  const result: DateExpression[] = []
  for (let i = 0; i < found.length; i++) {
    const first = found[i]!
    const next = found[i + 1]
    const before = text.slice(Math.max(0, first.start - 10), first.start)
    const opener = /\b(?:from|between)\s(?:the\s)?$/i.exec(before)?.[0] ?? ''
    const gap = next && text.slice(first.end, next.start)
    const joined =
      gap !== undefined &&
      (/^\s?[-–—]\s?$/.test(gap) || (opener !== '' && /^,? (?:to|and|until|till|up to|through)(?: the)? $/.test(gap)))
    if (next && joined && valid(`${first.edtf}/${next.edtf}`)) {
      result.push({
        start: first.start - opener.length,
        end: next.end,
        edtf: `${first.edtf}/${next.edtf}`,
        role: 'during',
      })
      i++
      continue
    }
    const open =
      /^\s?[-–—]\s?(?:(?:the )?present|today|now|date)\b|^ to (?:the present|date|today)\b|^[-–—](?=\s*(?:[);,.]|$))/i.exec(
        text.slice(first.end),
      )
    if (open)
      result.push({ start: first.start, end: first.end + open[0].length, edtf: `${first.edtf}/..`, role: 'during' })
    else result.push(withRole(text, first))
  }
  return result
}

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
}
const RELATIVE =
  /\b(?:(?:in |during )?(?:the (following|next|previous) year|(?:that|the same) (year|month|day|date|time))|(\w+) years? (later|earlier))\b/gi

/** “the following year”, “that year”, “two years later”: counted from the last date that the text gave. */
function relative(text: string, from: (at: number) => string | undefined): DateExpression[] {
  const result: DateExpression[] = []
  for (const match of text.matchAll(RELATIVE)) {
    const anchor = from(match.index)
    const year = anchor && /^\d{4}/.exec(anchor)?.[0]
    if (!anchor || !year) continue
    const [, next, same, count, direction] = match
    const steps = next ? (next.toLowerCase() === 'previous' ? -1 : 1) : NUMBERS[count?.toLowerCase() ?? '']
    const sign = direction?.toLowerCase() === 'earlier' ? -1 : 1
    let edtf: string | undefined
    if (same) edtf = same.toLowerCase() === 'year' ? year : anchor
    else if (steps !== undefined) edtf = String(Number(year) + sign * steps)
    if (edtf) result.push({ start: match.index, end: match.index + match[0].length, edtf, role: 'at' })
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
  const absolute = ranges(text, points(text, false))
  // “the Act of 1856 … the following year”: a law's year is no date of an event, yet others count from it.
  const all = points(text, true)
  const anchor = (at: number) => all.filter((date) => date.end <= at).at(-1)?.edtf ?? last
  const counted = relative(text, anchor).filter((r) => !absolute.some((a) => a.start < r.end && r.start < a.end))
  return [...absolute, ...counted]
    .sort((a, b) => a.start - b.start)
    .map((date) => ({ ...date, start: date.start + offset, end: date.end + offset }))
}
