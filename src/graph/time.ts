// What several dates of one thing come to: the most precise date that all of them allow, or the choice between them.
import { bounds, stretch } from '../edtf.js'

/** One of the times at which something dated so can have been. Days as `YYYY-MM-DD`; `START` and `END` where there is no limit. */
export interface Alternative {
  /** EDTF: a point, or an interval where nothing shorter says it. */
  readonly date: string
  readonly earliest: string
  readonly latest: string
}

/** Before and after every day, as strings are compared. */
export const START = ''
export const END = '~'

/** The first of some days; those that are not known do not count. */
export const least = (days: readonly (string | undefined)[]): string | undefined =>
  days.flatMap((day) => day ?? []).sort()[0]
/** The last of some days; those that are not known do not count. */
export const most = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1)

/** What the dates of one thing come to. */
export interface FusedDate {
  /** EDTF. Absent if nothing is known. */
  readonly date?: string
  readonly earliest?: string
  readonly latest?: string
  /** The dates cannot all hold: `date` is the choice between them, and the bounds span them all. */
  readonly contradictory: boolean
  readonly alternatives: readonly Alternative[]
}

const QUALIFIER = /[~?%]/g
/** How many years “about 1990” can be off before it contradicts another date. */
const SLACK = 5

const alternative = (date: string): Alternative => {
  const { earliest = START, latest = END } = bounds(date)
  return { date, earliest, latest }
}

/** Members are read one by one: the library gives `[2004..2006]` and `[2004,2004-06]` too short a span, and fails on `[..2004]`. */
function read(date: string): readonly Alternative[] {
  const members = /^\[(.+)\]$/.exec(date)?.[1]
  if (!members) return [alternative(date)]
  const times = members.split(',').map((member) => {
    if (!member.includes('..')) return alternative(member)
    const [from, until] = member.split('..')
    return alternative(`${from || '..'}/${until || '..'}`)
  })
  return ordered(times)
}

const cache = new Map<string, readonly Alternative[]>()

/**
 * The times that `date` allows, the earliest first: one for each member of a one-of set, otherwise one.
 * @throws {Error} if `date` is not EDTF
 */
export function alternatives(date: string): readonly Alternative[] {
  const known = cache.get(date) ?? read(date)
  cache.set(date, known)
  return known
}

/** Whether a date is said with a qualifier: about (`~`), perhaps (`?`), both (`%`). */
export const isQualified = (date: string): boolean => date.search(QUALIFIER) >= 0

const shift = (day: string, years: number): string =>
  day.replace(/^\d{4}/, (year) => String(Math.max(0, Number(year) + years)).padStart(4, '0'))

/** The times at which a qualified date can be meant without being wrong. */
export const widened = (all: readonly Alternative[]): readonly Alternative[] =>
  all.map((one) =>
    isQualified(one.date) ? { ...one, earliest: shift(one.earliest, -SLACK), latest: shift(one.latest, SLACK) } : one,
  )

const within = (a: Alternative, b: Alternative): boolean => a.earliest >= b.earliest && a.latest <= b.latest

/** Of two ways to write the same days: the unqualified, then the shorter one. */
function plainer(a: Alternative, b: Alternative): Alternative {
  const rank = ({ date }: Alternative) => `${isQualified(date) ? 1 : 0}${String(date.length).padStart(4, '0')}${date}`
  return rank(a) <= rank(b) ? a : b
}

function both(a: Alternative, b: Alternative): Alternative | undefined {
  if (a.earliest > b.latest || b.earliest > a.latest) return undefined
  if (within(a, b)) return within(b, a) ? plainer(a, b) : a
  if (within(b, a)) return b
  const [earlier, later] = a.earliest < b.earliest ? [a, b] : [b, a]
  const { earliest } = later
  const { latest } = earlier
  return { date: `${earliest}/${latest}`, earliest, latest }
}

function ordered(all: Iterable<Alternative>): Alternative[] {
  const bySpan = new Map<string, Alternative>()
  for (const one of all) {
    const span = `${one.earliest}/${one.latest}`
    const known = bySpan.get(span)
    bySpan.set(span, known ? plainer(known, one) : one)
  }
  return [...bySpan.keys()].sort().flatMap((span) => bySpan.get(span) ?? [])
}

/** The times that both allow, each as precise as the more precise of the two. */
export const meet = (a: readonly Alternative[], b: readonly Alternative[]): readonly Alternative[] =>
  ordered(a.flatMap((x) => b.flatMap((y) => both(x, y) ?? [])))

/** Whether both can be true of one moment. “About 1990” can be true of 1992. */
export function canMeet(a: readonly Alternative[], b: readonly Alternative[]): boolean {
  const [some, others] = [widened(a), widened(b)]
  return some.some((one) => others.some((other) => one.earliest <= other.latest && other.earliest <= one.latest))
}

const meetAll = (all: readonly (readonly Alternative[])[]): readonly Alternative[] =>
  all.length > 0 ? all.reduce(meet) : []

/** Without the times that another one gives more precisely. */
const mostPrecise = (all: readonly Alternative[]): Alternative[] => {
  const spans = ordered(all)
  return spans.filter((one) => !spans.some((other) => other !== one && within(other, one)))
}

/** As EDTF: a point, a one-of set of points (which may not be qualified), or the interval that spans them. */
function literal(all: readonly Alternative[], earliest: string, latest: string): string | undefined {
  if (all.length === 0) return undefined
  if (all.length === 1) return all[0]?.date === '../..' ? undefined : all[0]?.date
  if (all.every(({ date }) => !date.includes('/')))
    return `[${all.map(({ date }) => date.replace(QUALIFIER, '')).join(',')}]`
  return earliest === START && latest === END ? undefined : `${earliest || '..'}/${latest === END ? '..' : latest}`
}

/**
 * What `dates` (EDTF) come to if all are dates of one moment. Where they cannot all hold, a qualified date gives way to one that
 * is not; failing that, the result is the choice between them.
 */
export function common(dates: readonly string[]): FusedDate {
  const distinct = [...new Set(dates)].sort()
  const all = distinct.map(alternatives)
  const firm = distinct.filter((date) => !isQualified(date)).map(alternatives)
  const [agreed, firmly] = [meetAll(all), meetAll(firm)]
  const held = agreed.length > 0 ? agreed : firmly
  const chosen = held.length > 0 ? held : mostPrecise((firm.length > 0 ? firm : all).flat())
  const earliest = least(chosen.map((one) => one.earliest)) ?? START
  const latest = most(chosen.map((one) => one.latest)) ?? END
  const date = literal(chosen, earliest, latest)
  return {
    ...(date && { date }),
    ...(earliest !== START && { earliest }),
    ...(latest !== END && { latest }),
    contradictory: all.length > 1 && meetAll(all.map(widened)).length === 0,
    alternatives: chosen,
  }
}

/**
 * A claim's date as the library can read it again: a one-of set inside an interval, which EDTF does not have, gives way to
 * its first member where the interval begins, to its last where it ends.
 */
export function writable(date: string): string {
  if (!date.includes('/') || !date.includes('[')) return date
  const { from, until } = stretch(date)
  const [first, last] = [from && alternatives(from)[0]?.date, until && alternatives(until).at(-1)?.date]
  return `${first ?? '..'}/${last ?? '..'}`
}

/** The year that an IRI shows: of the earliest day, or of the latest, or “undated”. */
export const yearOf = ({ earliest, latest }: FusedDate): string =>
  (earliest ?? latest)?.replace(/-\d\d-\d\d$/, '') ?? 'undated'
