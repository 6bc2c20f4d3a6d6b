// Dates as parameters: a day, or a month or year that stands for its first or last day.
import { bounds } from '../edtf.js'
import { QueryError } from './error.js'
import type { Param } from './model.js'

const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/

/**
 * The day that a date means as a parameter: `2008-05-01` is itself. A year or a month stands for its last day, because what
 * is true “in 2008” for a `date` is what had become true by its end; for a `start date` it stands for its first day.
 * @returns `YYYY-MM-DD`
 * @throws {QueryError} if `value` is no date of the calendar
 */
export function day(value: string, param: Param): string {
  const wrong = new QueryError(
    `Cannot read --${param.name}, expected a date (2008, 2008-05 or 2008-05-01), found “${value}”`,
  )
  if (!DATE.test(value)) throw wrong
  try {
    const { earliest, latest } = bounds(value)
    const found = param.type === 'start date' ? earliest : latest
    // The edtf library lets 30 February run into March.
    if (found?.startsWith(value)) return found
  } catch {
    throw wrong
  }
  throw wrong
}
