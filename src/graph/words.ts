// The graph's facts as an English sentence would say them: dates, lists, changes.
import { stretch } from '../edtf.js'
import type { ChangeKind } from './fuse.js'

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

/** `2004-06-01` → “1 June 2004”, `[2004,2005]/..` → “from 2004 or 2005”. A form that has no words here stays as it is. */
export function inWords(date: string): string {
  if (!date.includes('/')) return point(date)
  const { from, until } = stretch(date)
  if (from && until) return `${point(from)} to ${point(until)}`
  return from ? `from ${point(from)}` : until ? `until ${point(until)}` : date
}

/**
 * The same after a verb: “on 1 June 2004”, “in 2004 or 2005”, “about 1990”; an open range of something that happened is “by 2008”,
 * of something that lasted “until 2008”.
 */
export function whenInWords(date: string, lasted = false): string {
  if (date.includes('/')) {
    const { from, until } = stretch(date)
    if (from && until) return lasted ? `from ${inWords(date)}` : `between ${point(from)} and ${point(until)}`
    return from ? `from ${point(from)} on` : until ? `${lasted ? 'until' : 'by'} ${point(until)}` : ''
  }
  const words = point(date)
  return /^\d{1,2} /.test(words) ? `on ${words}` : /^(?:about|perhaps) /.test(words) ? words : `in ${words}`
}

/** “A”, “A and B”, “A, B and C”. */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

const VERBS: Readonly<Record<ChangeKind, string>> = {
  Founding: 'founded',
  Abolition: 'abolished',
  Pilot: 'tried out',
  Merger: 'merged into',
  Split: 'split into',
  Separation: 'gave off',
  Renaming: 'renamed',
  Succession: 'replaced by',
  Transfer: 'handed over to',
}

interface Labelled {
  readonly label: string
}

/** “Health Board and Hospital Board merged into Health Authority, April 1974”; a seat's label tells its place already. */
export function changeInWords(
  kind: ChangeKind,
  {
    before,
    after,
    concerns,
    places,
  }: Readonly<Record<'before' | 'after' | 'concerns' | 'places', readonly Labelled[]>>,
  date: string | undefined,
): string {
  const names = (things: readonly Labelled[]) => list(things.map(({ label }) => label))
  const parties = [...before, ...after]
  const sides =
    before.length > 0 && after.length > 0
      ? [names(before), VERBS[kind], names(after)]
      : [names(parties.length > 0 ? parties : concerns), VERBS[kind]]
  const where = places.length > 0 && !parties.some((party) => 'region' in party) ? ['in', names(places)] : []
  const when = date?.includes('/') ? ` ${whenInWords(date)}` : date ? `, ${point(date)}` : ''
  return [...sides, ...where].join(' ') + when
}
