// Which of the dates that bear on a clause is the date of a claim.
import { bounds } from '../../edtf.js'
import type { Dating } from '../rule.js'
import type { DateExpression } from '../time/dates.js'

const sides = (date: DateExpression): { from?: string; until?: string } => {
  if (date.role === 'during') {
    const [from, until] = date.edtf.split('/')
    return { ...(from && { from }), ...(until && until !== '..' && { until }) }
  }
  if (date.role === 'from') return { from: date.edtf }
  if (date.role === 'until') return { until: date.edtf }
  return {}
}

function point(date: DateExpression): string | undefined {
  switch (date.role) {
    case 'before':
    case 'by':
      return `../${date.edtf}`
    case 'after':
      return `${date.edtf}/..`
    case 'until':
    case 'state':
      return undefined
    default:
      return date.edtf
  }
}

/** “the following year, on 4 May 1871”: the day, not the year. */
function mostPrecise(points: readonly string[]): string | undefined {
  const [first] = points
  return points.find((other) => first !== undefined && other.length > first.length && other.startsWith(first)) ?? first
}

/** “from 1919 to 1933 and from 1933 to 1945” is one stretch. */
function joined(dates: readonly DateExpression[]): readonly DateExpression[] {
  const [first, next, ...rest] = dates
  if (first?.role !== 'during' || next?.role !== 'during') return dates
  const [[from, turn], [same, until]] = [first.edtf.split('/'), next.edtf.split('/')]
  return turn === same ? joined([{ ...first, end: next.end, edtf: `${from}/${until}` }, ...rest]) : dates
}

function span(told: readonly DateExpression[], openWith: 'from' | undefined): string | undefined {
  const dates = joined(told)
  const merged = Object.assign({}, ...dates.map(sides).reverse()) as { from?: string; until?: string }
  const at = openWith && dates.find((date) => date.role === 'at' && !date.edtf.includes('/'))
  const from = merged.from ?? at?.edtf
  return from === undefined && merged.until === undefined ? undefined : `${from ?? '..'}/${merged.until ?? '..'}`
}

const readable = (edtf: string): boolean => {
  try {
    bounds(edtf)
    return true
  } catch {
    return false
  }
}

/**
 * The EDTF date of a claim, or undefined where the text gives none of the kind.
 * @param dates nearest first, as `datesOf` gives them
 */
export function dateFor(dating: Dating, dates: readonly DateExpression[]): string | undefined {
  const found = pick(dating, dates)
  return found && readable(found) ? found : undefined
}

/** What was done by an order was done when that took effect. */
const inForce = (dates: readonly DateExpression[]): readonly DateExpression[] => {
  const effective = dates.filter((date) => date.effective)
  return effective.length > 0 ? effective : dates
}

function pick(dating: Dating, all: readonly DateExpression[]): string | undefined {
  const dates = /^(?:at|since|till)$/.test(dating) ? inForce(all) : all
  switch (dating) {
    case 'at':
      return mostPrecise(dates.map(point).filter((date) => date !== undefined))
    case 'span':
      return span(dates, undefined)
    case 'since':
      return span(dates, 'from')
    case 'till': {
      const end = dates.find((date) => date.role === 'at' || date.role === 'from')
      return end && !end.edtf.includes('/') ? `../${end.edtf}` : span(dates, undefined)
    }
    case 'start':
      return dates.map((date) => sides(date).from).find((date) => date !== undefined)
    case 'end':
      return dates.map((date) => sides(date).until).find((date) => date !== undefined)
    case 'ended':
      return dates
        .map((date) => (date.role === 'before' ? date.edtf : sides(date).until))
        .find((date) => date !== undefined)
    case 'since-last':
    case 'none':
      return undefined
  }
}
