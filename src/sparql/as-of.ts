// A query about a day: `?asOf` in it is that day.
import { xsd } from '../vocabulary.js'
import { bound } from './bind.js'
import { fixed } from './checks/params.js'
import { locate, unreadable } from './error.js'
import { generate, type Query } from './saved.js'
import { variablesIn } from './scope.js'

const NAME = 'asOf'

/**
 * The day as of which something is asked.
 * @param date a day; a month or a year stands for its last day
 * @throws {QueryError} if it is no date of the calendar
 */
export async function dayAsOf(date: string): Promise<string> {
  // The edtf library takes as long to load as the engine: only questions about dates pay for it.
  const { day } = await import('./date.js')
  return day(date, { name: 'as-of', type: 'date', description: 'the day' })
}

/**
 * `query` in which `?asOf` is a day.
 * @param date a day; a month or a year stands for its last day
 * @throws {QueryError} if it is no date of the calendar, or if `?asOf` does not stand in the query, or stands where no value can
 */
export async function onDay(query: Query, date: string): Promise<Query> {
  const value = await dayAsOf(date)
  if (!variablesIn(query.tree).has(NAME))
    throw unreadable(query, `expected ?${NAME} in a query that is asked as of a date, found none`)
  if (fixed(query.tree).has(NAME)) {
    const wanted = `expected ?${NAME} where a value can stand, found it as a column or a target`
    throw unreadable(query, wanted, locate(query.text, new RegExp(`[?$]${NAME}\\b`)))
  }
  const tree = bound(query, new Map([[NAME, { type: 'literal', value, datatype: xsd.date }]]))
  return { ...query, tree, text: generate(tree) }
}
