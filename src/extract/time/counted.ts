// Dates counted from another: “the following year”, “two years later”, “on 1 April of that year”, “since then”.
import { DAY, dayOf, isDate, MONTH, monthOf, type Point } from './calendar.js'

const NUMBERS = new Map(
  'a one two three four five six seven eight nine ten'.split(' ').map((word, i) => [word, i || 1]),
)
const numberOf = (word: string): number | undefined => (/^\d{1,2}$/.test(word) ? Number(word) : NUMBERS.get(word))

const DATE = `(?:(?<day>${DAY})(?: of)? (?<month>${MONTH})|(?<month2>${MONTH})(?: (?<day2>${DAY}))?)`
const WHICH = '(?<which>following|next|previous|same|that same|that)'
const FORMS: readonly RegExp[] = [
  // “on 1 April of the following year”, “in May that year”
  new RegExp(`\\b${DATE},?(?: of| in)? (?:the )?${WHICH} year\\b`, 'g'),
  new RegExp(`\\b(?:the )?${WHICH} (?<unit>year|month|day|date|time)\\b`, 'gi'),
  /\b(?<count>\w+) (?<unit>years?|months?) (?<way>later|afterwards|thereafter|earlier|before)\b/gi,
  /(?<=\b(?:since|from|until|by) )(?<then>then)\b/gi,
  // “was formed in 1974 and on 1 June opened”: a day of the year spoken of.
  new RegExp(`(?<=\\b[Oo]n (?:the )?)${DATE}\\b(?!,? \\d|,? of|,? (?:in|each|every)\\b)`, 'g'),
]

/** Words of which each form has one. */
const COUNTING = /\b(?:years?|months?|day|date|time|then|on)\b/i

type Groups = Readonly<Partial<Record<string, string>>>

function monthsOn(anchor: string, months: number): string | undefined {
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(anchor) ?? []
  if (!year || !month) return undefined
  const all = Number(year) * 12 + Number(month) - 1 + months
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`
}

function counted(g: Groups, anchor: string, year: string): string | undefined {
  const which = g['which']?.toLowerCase() ?? ''
  const shift = /following|next/.test(which) ? 1 : which === 'previous' ? -1 : 0
  const [day, month] = [g['day'] ?? g['day2'], g['month'] ?? g['month2']]
  if (month) {
    // “founded in June 1974, on 3 May it …” cannot be of the same year.
    const known = /^\d{4}-(\d\d)/.exec(anchor)?.[1]
    if (!which && (!day || (known && known > monthOf(month)))) return undefined
    return [Number(year) + shift, monthOf(month), ...(day ? [dayOf(day)] : [])].join('-')
  }
  if (g['then']) return anchor
  const unit = g['unit']?.toLowerCase() ?? ''
  if (g['count']) {
    const steps = numberOf(g['count'].toLowerCase())
    if (steps === undefined) return undefined
    const sign = /earlier|before/i.test(g['way'] ?? '') ? -1 : 1
    return unit.startsWith('month') ? monthsOn(anchor, sign * steps) : String(Number(year) + sign * steps)
  }
  if (unit === 'year') return String(Number(year) + shift)
  return shift === 0 ? anchor : unit === 'month' ? monthsOn(anchor, shift) : undefined
}

/**
 * The dates that a text counts from others.
 * @param last EDTF of the date told last before a place in the text
 */
export function countedIn(text: string, last: (at: number) => string | undefined): Point[] {
  const found: Point[] = []
  if (!COUNTING.test(text)) return found
  for (const form of FORMS)
    for (const match of text.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const anchor = last(start)
      const year = anchor && /^\d{4}/.exec(anchor)?.[0]
      const edtf = anchor && year && counted(match.groups ?? {}, anchor, year)
      if (edtf && isDate(edtf) && !found.some((other) => other.start < end && start < other.end))
        found.push({ start, end, edtf })
    }
  return found
}
