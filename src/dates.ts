// Dates in words: EDTF as an English sentence would say it.

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const QUALIFIED: Readonly<Record<string, string>> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' }

function point(date: string): string {
  const set = /^\[(.+)\]$/.exec(date)?.[1]
  if (set)
    return set
      .split(',')
      .map((member) => member.split('..').map(point).join(' to '))
      .join(' or ')
  const qualifier = QUALIFIED[date.slice(-1)]
  if (qualifier) return qualifier + point(date.slice(0, -1))
  const decade = /^(\d{3})X$/.exec(date)?.[1] ?? /^(\d\d)XX$/.exec(date)?.[1]
  if (decade) return `the ${decade.padEnd(4, '0')}s`
  const [, year, month, day] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? []
  const name = MONTHS[Number(month) - 1]
  if (!year || (month && !name)) return date
  return [day && Number(day), name, year].filter(Boolean).join(' ')
}

/** The two sides of an interval; a side that is open is absent. */
const sides = (date: string): readonly (string | undefined)[] =>
  date.split('/').map((side) => (side === '' || side === '..' ? undefined : side))

/** `2004-06-01` → “1 June 2004”, `[2004,2005]/..` → “from 2004 or 2005”. A form that has no words here stays as it is. */
export function inWords(date: string): string {
  if (!date.includes('/')) return point(date)
  const [from, until] = sides(date)
  if (from && until) return `${point(from)} to ${point(until)}`
  return from ? `from ${point(from)}` : until ? `until ${point(until)}` : date
}

/**
 * The same after a verb: “on 1 June 2004”, “in 2004 or 2005”, “about 1990”; an open range of something that happened is “by 2008”,
 * of something that lasted “until 2008”.
 */
export function whenInWords(date: string, lasted = false): string {
  if (date.includes('/')) {
    const [from, until] = sides(date)
    if (from && until) return lasted ? `from ${inWords(date)}` : `between ${point(from)} and ${point(until)}`
    return from ? `from ${point(from)} on` : until ? `${lasted ? 'until' : 'by'} ${point(until)}` : ''
  }
  const words = point(date)
  return /^\d{1,2} /.test(words) ? `on ${words}` : /^(?:about|perhaps) /.test(words) ? words : `in ${words}`
}
