// Dates of one change that cannot all hold, or of which one allows a year that another excludes.
import type { Change } from '../change.js'
import { compare, groupBy } from '../group.js'
import { alternatives, isQualified } from '../time.js'
import { list, whenInWords } from '../words.js'
import { accordingTo, type Check, type Disagreement, pathsOf } from './disagreement.js'

/** The years that a date names one by one; undefined for what names none, such as a decade, an open range or “about 1990”. */
function yearsOf(date: string): string | undefined {
  if (date.includes('/') || isQualified(date)) return undefined
  const years = alternatives(date).map(({ earliest, latest }) => (earliest.slice(0, 4) === latest.slice(0, 4) ? earliest.slice(0, 4) : ''))
  return years.includes('') ? undefined : [...new Set(years)].sort().join(' ')
}

function ofChange({ path, label, date, readings }: Change): Disagreement[] {
  const dated = readings.filter(({ claim }) => claim.date !== undefined)
  const years = new Set(dated.flatMap(({ claim }) => yearsOf(claim.date ?? '') ?? []))
  if (!date.contradictory && years.size < 2) return []
  const telling = date.contradictory ? dated : dated.filter(({ claim }) => yearsOf(claim.date ?? '') !== undefined)
  const sides = [...groupBy(telling, ({ claim }) => claim.date ?? '')]
    .sort(([a], [b]) => compare(a, b))
    .map(([date, group]) => `${whenInWords(date)} ${accordingTo(group)}`)
  const what = date.date ? label.slice(0, label.lastIndexOf(', ')) : label
  const verdict = date.contradictory ? 'the dates are contradictory' : 'one date is imprecise where the other is not'
  return [{ kind: 'date', about: path, between: pathsOf(telling), comment: `${what} ${list(sides, 'but')}: ${verdict}.` }]
}

/** Dates of one change that are contradictory or of unlike precision. */
export const dates: Check = ({ changes }) => changes.flatMap(ofChange)
