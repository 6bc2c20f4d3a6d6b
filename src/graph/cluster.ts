// Which readings are of one time: their dates decide, and where a date leaves it open, their entry does.
import { compare, components, groupBy } from './group.js'
import type { Reading } from './reading.js'
import { type Alternative, alternatives, canMeet, common, END, isQualified, meet, START, widened } from './time.js'

/** Readings of one time, as far as is known so far. */
interface Cluster {
  readonly readings: Reading[]
  /** When it can have been. Empty: not known. */
  times: readonly Alternative[]
}

const datesOf = (readings: readonly Reading[]): string[] => readings.flatMap(({ claim: { date } }) => date ?? [])
const first = (times: readonly Alternative[]): string => times[0]?.earliest ?? END
const share = (a: readonly Reading[], b: readonly Reading[]): boolean => {
  const entries = new Set(a.map(({ claim }) => claim.entry))
  return b.some(({ claim }) => entries.has(claim.entry))
}

/** Whether a date tells the time too loosely to tie two others together: “by 2008”, “about 1990”. */
const isLoose = (date: string): boolean => date.includes('/') || isQualified(date)

const fits = (cluster: Cluster, times: readonly Alternative[]): boolean =>
  times.length === 0 || cluster.times.length === 0 || canMeet(cluster.times, times)

function narrow(cluster: Cluster, times: readonly Alternative[]): void {
  const both = meet(cluster.times, times)
  if (both.length > 0) cluster.times = both
  else if (cluster.times.length === 0) cluster.times = times
}

/** Of the clusters that `readings` may belong to: one from the same entry before others, then the earliest. */
const preferred = <C extends { readonly readings: readonly Reading[]; readonly times: readonly Alternative[] }>(
  clusters: readonly C[],
  readings: readonly Reading[],
): C | undefined =>
  [...clusters].sort(
    (a, b) =>
      Number(share(b.readings, readings)) - Number(share(a.readings, readings)) ||
      compare(first(a.times), first(b.times)),
  )[0]

/** Connected components of readings whose dates overlap: a sweep over their spans, from the earliest. */
function overlapping(readings: readonly Reading[]): Reading[][] {
  const byDate = groupBy(readings, ({ claim }) => claim.date ?? '')
  const dates = [...byDate.keys()].sort()
  const spans = dates
    .flatMap((date, i) =>
      date === '' ? [{ i, earliest: START, latest: END }] : widened(alternatives(date)).map((one) => ({ ...one, i })),
    )
    .sort((a, b) => compare(a.earliest, b.earliest) || a.i - b.i)
  let reach = { i: -1, latest: START }
  const joined = spans.flatMap((span): (readonly [number, number])[] => {
    const overlaps = reach.i >= 0 && span.earliest <= reach.latest
    const pair = [reach.i, span.i] as const
    if (!overlaps || span.latest > reach.latest) reach = span
    return overlaps ? [pair] : []
  })
  return components(dates, joined).map((group) => group.flatMap((date) => byDate.get(date) ?? []))
}

/**
 * Splits readings of one relation between the same parties by time. Two are of one time if their dates can both be true of one
 * moment, and so on along the chain. A date that says little (“by 2008”), or none, joins one cluster and never ties two together.
 */
export function byTime(readings: readonly Reading[]): Reading[][] {
  const tiers = [
    readings.filter(({ claim: { date } }) => date !== undefined && !isLoose(date)),
    readings.filter(({ claim: { date } }) => date !== undefined && isLoose(date)),
    readings.filter(({ claim: { date } }) => date === undefined),
  ]
  const clusters: Cluster[] = []
  for (const tier of tiers) {
    const placed = tier.map((reading) => {
      const { date } = reading.claim
      const open = clusters.filter((cluster) => fits(cluster, date === undefined ? [] : alternatives(date)))
      return { reading, cluster: preferred(open, [reading]) }
    })
    for (const { reading, cluster } of placed) cluster?.readings.push(reading)
    const alone = placed.flatMap(({ reading, cluster }) => (cluster ? [] : [reading]))
    clusters.push(...overlapping(alone).map((group) => ({ readings: group, times: [] })))
    for (const cluster of clusters) cluster.times = common(datesOf(cluster.readings)).alternatives
  }
  return clusters.map((cluster) => cluster.readings)
}

/**
 * Lets `clusters` take in those `others` (clusters of the same parties) with which they can share one date, each at most once.
 * @returns the clusters, grown, and the others that found no place
 */
export function absorb(
  clusters: readonly (readonly Reading[])[],
  others: readonly (readonly Reading[])[],
): { readonly grown: Reading[][]; readonly left: (readonly Reading[])[] } {
  const timesOf = (readings: readonly Reading[]) => common(datesOf(readings)).alternatives
  const left = new Set(others.map((readings) => ({ readings, times: timesOf(readings) })))
  const grown = clusters
    .map((readings): Cluster => ({ readings: [...readings], times: timesOf(readings) }))
    .sort((a, b) => compare(first(a.times), first(b.times)))
    .map((cluster) => {
      const fitting = () =>
        preferred(
          [...left].filter(({ times }) => fits(cluster, times)),
          cluster.readings,
        )
      for (let next = fitting(); next; next = fitting()) {
        left.delete(next)
        cluster.readings.push(...next.readings)
        narrow(cluster, next.times)
      }
      return cluster.readings
    })
  return { grown, left: [...left].map(({ readings }) => readings) }
}

const DAY = 86_400_000
const width = (times: readonly Alternative[]): number =>
  times.reduce((days, { earliest, latest }) => days + (Date.parse(latest) - Date.parse(earliest)) / DAY + 1, 0) ||
  Infinity

/**
 * Gathers readings of different parties that have one side of a change in common, if one date can hold for all of them. The most
 * precisely dated come first; those with loose dates or none join only what their own entry speaks of.
 */
export function gather(groups: readonly (readonly Reading[])[]): Reading[][] {
  const ranked = groups
    .map((readings) => {
      const dates = datesOf(readings)
      const { alternatives: times } = common(dates)
      return { readings, times, loose: dates.every(isLoose), width: width(times), path: readings[0]?.path ?? '' }
    })
    .sort((a, b) => Number(a.loose) - Number(b.loose) || a.width - b.width || compare(a.path, b.path))
  const clusters: Cluster[] = []
  for (const { readings, times, loose } of ranked) {
    const open = clusters.filter((cluster) => fits(cluster, times) && (!loose || share(cluster.readings, readings)))
    const cluster = preferred(open, readings)
    if (!cluster) {
      clusters.push({ readings: [...readings], times })
      continue
    }
    cluster.readings.push(...readings)
    narrow(cluster, times)
  }
  return clusters.map((cluster) => cluster.readings)
}
