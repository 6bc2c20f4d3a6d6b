// Dates of one change that cannot all hold, or of which one allows a year that another excludes.

import { whenInWords } from '../../dates.js'
import type { Change } from '../change.js'
import { alternatives, isQualified } from '../time.js'
import { changeInWords } from '../words.js'
import { type Check, claimsOf, contrast, type Disagreement, dateOf, mostDefinite, told } from './disagreement.js'

/** The years that a date names one by one; none for what names no year, such as a decade, an open range or “about 1990”. */
function yearsOf(date: string): string[] {
  if (date.includes('/') || isQualified(date)) return []
  const times = alternatives(date).map(({ earliest, latest }) => [earliest.slice(0, 4), latest.slice(0, 4)] as const)
  return times.every(([first, last]) => first === last) ? [...new Set(times.map(([year]) => year))].sort() : []
}

function ofChange(change: Change): Disagreement[] {
  const { kind, path, date, readings } = change
  const telling = mostDefinite(
    readings.filter((reading) => dateOf(reading).some((said) => date.contradictory || yearsOf(said).length > 0)),
  )
  const years = new Set(telling.flatMap(dateOf).map((said) => yearsOf(said).join(' ')))
  if (!date.contradictory && years.size < 2) return []
  const sides = told(telling, (reading) => ['it was', ...dateOf(reading).map((said) => whenInWords(said))].join(' '))
  const verdict = date.contradictory ? 'These dates are contradictory.' : 'One of these dates is imprecise.'
  const comment = `${changeInWords(kind, change, undefined)}: ${contrast(sides.map((side) => [side]))} ${verdict}`
  return [{ kind: 'date', about: path, between: claimsOf(telling), comment }]
}

/** Dates of one change that are contradictory, or of unlike precision. */
export const dates: Check = ({ changes }) => changes.flatMap(ofChange)
