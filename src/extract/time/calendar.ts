// Points in time as prose writes them, to EDTF (ISO 8601-2): days, months, years, decades, centuries; and the years of laws.
import { bounds } from '../../edtf.js'
import type { Span } from '../../model.js'

/** A day, month, year or longer in a text. */
export interface Point extends Span {
  readonly edtf: string
  /** The year in “Health Act 1999” names the Act; something happened then only if the Act did it. */
  readonly law?: true
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)'
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  )
const ORDINAL = `(?:${ORDINALS.toReversed().join('|')})`
export const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL})`
const YEAR = '(?:1\\d{3}|20\\d{2})'
const DASH = '\\s?[-‑–—/]\\s?'
const ABOUT = '(?:c(?:irca|a)?\\.?\\s?|about |around |approximately )'
/** “early in”, “at the end of”, “the latter part of”: a part of what follows; “the latter in 1911” and “came to an end in 1911” have none. */
const PART =
  '(?:(?:(?:very )?(?:early|late|mid|middle)|(?:early|late|latter|first|second)[- ](?:half|part|years?))(?:-| of | in |-in | )(?:the )?' +
  '|(?:beginning|start)(?:-| of )(?:the )?|(?:end|close)(?:-| of | )(?:the )?)'
const SEASON = '(?:spring|summer|autumn|fall|winter)'

type Reading = (groups: string[]) => string | undefined
const two = (n: number | string) => String(n).padStart(2, '0')
export const monthOf = (name: string): string => two(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)
const ordinal = (text: string) => ORDINALS.indexOf(text.toLowerCase()) + 1
export const dayOf = (text: string): string => two(ordinal(text) || Number.parseInt(text, 10))
const fullDay = (y: string, m: string, d: string) => `${y}-${monthOf(m)}-${dayOf(d)}`

/** “2004/5”, “2004-05”: one of two years (often a financial year); “1914–18”: from one to the other; “1974-04”: a month. */
function shortRange(first: string, last: string): string | undefined {
  // “1999-00” ends in the next century.
  const century = last === '00' ? two(Number(first.slice(0, 2)) + 1) : first.slice(0, 4 - last.length)
  const end = century + last
  if (Number(end) <= Number(first)) return /^(?:0[1-9]|1[0-2])$/.test(last) ? `${first}-${last}` : undefined
  return Number(end) === Number(first) + 1 ? `[${first},${end}]` : `${first}/${end}`
}

/** The grammar: the first reading that fits at a place wins, so longer forms stand first. */
const GRAMMAR: readonly (readonly [pattern: string, read: Reading])[] = [
  [`(${DAY})(?: day)?(?: of)? (${MONTH}),? (${YEAR})`, ([d, m, y]) => fullDay(y!, m!, d!)],
  [`(${MONTH}) (${DAY}),? (${YEAR})`, ([m, d, y]) => fullDay(y!, m!, d!)],
  [
    `(${DAY})(?: and | to |${DASH})(${DAY}) (${MONTH}),? (${YEAR})`,
    ([a, b, m, y]) => `${fullDay(y!, m!, a!)}/${fullDay(y!, m!, b!)}`,
  ],
  [
    `(${MONTH}) (${DAY})(?: and | to |${DASH})(${DAY}),? (${YEAR})`,
    ([m, a, b, y]) => `${fullDay(y!, m!, a!)}/${fullDay(y!, m!, b!)}`,
  ],
  [
    `(${DAY}) (${MONTH})(?: to | until |${DASH})(${DAY}) (${MONTH}),? (${YEAR})`,
    ([a, m, b, n, y]) => `${fullDay(y!, m!, a!)}/${fullDay(y!, n!, b!)}`,
  ],
  [`(${MONTH})(?: to | until )(${MONTH}),? (${YEAR})`, ([a, b, y]) => `${y}-${monthOf(a!)}/${y}-${monthOf(b!)}`],
  [
    `(${MONTH})(?: and | or |${DASH})(${MONTH}),? (${YEAR})`,
    ([a, b, y]) => `[${y}-${monthOf(a!)},${y}-${monthOf(b!)}]`,
  ],
  [`${PART}?(${MONTH})(?:,| of)? (${YEAR})`, ([m, y]) => `${y}-${monthOf(m!)}`],
  [`(${YEAR})-(\\d\\d)-(\\d\\d)`, ([y, m, d]) => `${y}-${m}-${d}`],
  [`(\\d{1,2})\\.(\\d{1,2})\\.(${YEAR})`, ([d, m, y]) => `${y}-${two(m!)}-${two(d!)}`],
  [`${SEASON}(?: of)? (${YEAR})${DASH}(\\d{1,2})(?!\\d)`, ([a, b]) => shortRange(a!, b!)],
  [`${SEASON}(?: of)? (${YEAR})`, ([y]) => y],
  [`(${YEAR})${DASH}(\\d{1,2})(?!\\d)`, ([a, b]) => shortRange(a!, b!)],
  // “the 1700s” are the century, “the 1900s” the decade.
  [`${PART}?(1[0-8])00['’]?s`, ([n]) => `${n}XX`],
  [`${PART}?(1\\d\\d|20\\d)0['’]?s`, ([y]) => `${y}X`],
  [`${PART}?(\\d\\d)(?:st|nd|rd|th)[- ]century`, ([n]) => `${two(Number(n) - 1)}XX`],
  [`${PART}?(${ORDINAL})[- ]century`, ([n]) => `${two(ordinal(n!) - 1)}XX`],
  [`${ABOUT}(${YEAR})`, ([y]) => `${y}~`],
  [`${PART}?(${YEAR})`, ([y]) => y],
]

const compiled = GRAMMAR.map(([pattern, read]) => ({ regex: new RegExp(pattern, 'iy'), read }))
const STARTS = new RegExp(
  `(?<![\\w£$€./]|\\d,|[A-Za-z]-)(?=\\d|${MONTH}|early|late|latter|very |mid|beginning|start|end|close|${ORDINAL}|spring|summer|autumn|fall|winter|c\\.|c\\s?1|ca\\.|circa|about 1|around 1|about 2|around 2|approximately)`,
  'gi',
)

/** Things and people that a number counts: “1900 men” is no year. */
const COUNTED =
  /^ (?:or so )?(?:\w+ )?(?:men|women|people|persons|officers|members|staff|employees|workers|troops|soldiers|volunteers|pupils|students|patients|beds|prisoners|inhabitants|residents|households|homes|houses|families|miles|acres|hectares|feet|met(?:re|er)s|kilomet(?:re|er)s|tons|tonnes|pounds|dollars|volumes|items|files|cases|copies|words|ships|aircraft|vehicles|villages|schools|sq|km|ft|m)\b/
const isCount = (text: string, start: number, end: number): boolean =>
  COUNTED.test(text.slice(end, end + 40)) &&
  !/\b(?:in|since|by|until|during) $/i.test(text.slice(Math.max(0, start - 8), start))

/** Whether a date can be, and ends no earlier than it begins. */
export function isDate(edtf: string): boolean {
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
    if (match.slice(1).some((group) => /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(group ?? '')))
      continue
    const edtf = read(match.slice(1))
    if (edtf && isDate(edtf)) return { start: at, end: regex.lastIndex, edtf }
  }
  return undefined
}

const LAW =
  /\b(?:Act|Bill|Order|Orders|Order in Council|Orders in Council|Regulations|Ordinance|Treaty|Statute|Statutes|Charter|Constitution|Decree|Proclamation|Letters Patent|[Ll]aws?|[Aa]cts?|[Dd]ecree|[Ss]tatutes?|[Oo]rdinance|[Cc]harter)(?:,? \(?(?:of|No\.? ?\d+,?)?)? ?$/
/** “the 1974 Salt Act” */
const OWN_YEAR = /^ (?:[A-Z]\S* ){0,5}(?:Act|Bill|Order|Ordinance|Treaty|Statute|Charter|Constitution|Decree|Law|act)\b/
/** The year in these names them, too; but nothing was done by them. */
const WORK = /\b(?:Agreement|Rules|Report|Convention|Guide|Yearbook|Directory)(?:,? \(?(?:of|No\.? ?\d+,?)?)? ?$/

/** Numbers that are no years: of a page of the statutes, a resolution, an order, a box of records. */
const NUMBERED = /\b(?:Stat\.|Nos?\.?|[Rr]esolution|[Oo]rder-in-[Cc]ouncil|[Cc]hapter|pp?\.|Record (?:Unit|Group)) ?$/

/** The points of a text in order, none inside another. */
export function pointsIn(text: string): Point[] {
  const found: Point[] = []
  if (!/\d|century/i.test(text)) return found
  for (const { index } of text.matchAll(STARTS)) {
    if (index < (found.at(-1)?.end ?? 0)) continue
    const point = pointAt(text, index)
    if (!point) continue
    const before = text.slice(Math.max(0, index - 34), index)
    const year = point.edtf.length === 4
    if (year && (WORK.test(before) || NUMBERED.test(before) || isCount(text, index, point.end))) continue
    found.push(
      year && (LAW.test(before) || OWN_YEAR.test(text.slice(point.end, point.end + 80)))
        ? { ...point, law: true }
        : point,
    )
  }
  return found
}
