// EDTF dates (ISO 8601-2) as days: the only file that imports the edtf library.
import parse from 'edtf'

/** First and last day, as `YYYY-MM-DD`, on which something dated so can have been. Absent: no limit on that side. */
export interface Bounds {
  readonly earliest?: string
  readonly latest?: string
}

/** A stretch of time: when it began and when it ended, each as EDTF without `/`. Absent: not said. */
export interface Stretch {
  readonly from?: string
  readonly until?: string
}

const day = (milliseconds: number): string => {
  const iso = new Date(milliseconds).toISOString()
  return iso.slice(0, iso.indexOf('T'))
}

/** The bounds of a year, a month or a day, which by far the most dates are; undefined where it is none, or not in the calendar. */
function boundsOfCalendar(date: string): Bounds | undefined {
  const [, year, month, dayOfMonth] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? []
  if (year === undefined) return undefined
  if (month === undefined) return { earliest: `${date}-01-01`, latest: `${date}-12-31` }
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (month < '01' || month > '12' || Number(year) < 100) return undefined
  if (dayOfMonth === undefined) return { earliest: `${date}-01`, latest: `${date}-${length}` }
  return dayOfMonth >= '01' && Number(dayOfMonth) <= length ? { earliest: date, latest: date } : undefined
}

const cache = new Map<string, Bounds>()

function boundsOfPoint(date: string): Bounds {
  // No need of a parser for those.
  const known = boundsOfCalendar(date) ?? cache.get(date)
  if (known) return known
  const value = parse(date)
  const result = { earliest: day(value.min), latest: day(value.max) }
  cache.set(date, result)
  return result
}

/**
 * Splits an interval at its slash; what has no slash is where the stretch began.
 * Goes beyond EDTF in one thing: either side of an interval may be a one-of set (`[2004,2005]/..`), which prose needs.
 */
export function stretch(date: string): Stretch {
  const [from, until] = date.split('/')
  const side = (value: string | undefined) =>
    value === undefined || value === '' || value === '..' ? undefined : value
  const [begin, end] = [side(from), side(until)]
  return { ...(begin && { from: begin }), ...(end && { until: end }) }
}

/**
 * The first and the last day that `date` allows.
 * @throws {Error} if `date` is not EDTF, or an interval ends before it begins
 */
export function bounds(date: string): Bounds {
  if (!date.includes('/')) return boundsOfPoint(date)
  const { from, until } = stretch(date)
  const earliest = from && boundsOfPoint(from).earliest
  const latest = until && boundsOfPoint(until).latest
  if (earliest && latest && earliest > latest)
    throw new Error(`Cannot read the date “${date}”: it ends before it begins`)
  return { ...(earliest && { earliest }), ...(latest && { latest }) }
}

/** Whether two dates can both be true of one moment: their bounds overlap. */
export function compatible(a: string, b: string): boolean {
  const [x, y] = [bounds(a), bounds(b)]
  return (x.earliest ?? '') <= (y.latest ?? '9999-12-31') && (y.earliest ?? '') <= (x.latest ?? '9999-12-31')
}
