// When: which of the dates around a clause is the date of what it says.
import { bounds } from '../edtf.js'
import type { Clause } from './clauses.js'
import type { DateExpression } from './dates.js'
import type { Dating } from './rule.js'

const NON_FINITE = new Set(['infinitive', 'gerund'])
/** “announced a reform which [resulted] in A becoming B”: the effect is dated with its cause. */
const CAUSING = new Set(['result', 'lead', 'cause', 'see', 'involve', 'bring'])

/** Dates that bear on a clause, nearest first: its own, those of “and replaced … in 1974”, of “to form …”, those that open the sentence. */
export function datesOf(clause: Clause, all: readonly Clause[]): readonly DateExpression[] {
  if (clause.dates.length > 0) return clause.dates
  const until = all.find(
    (other) => other.governor === 'until' && other.verb.first > clause.verb.first && other.verb.first - clause.end <= 4,
  )
  if (until && until.dates.length > 0)
    return until.dates.map((date) => (date.role === 'at' ? { ...date, role: 'until' as const } : date))
  const siblings = all.filter(
    (other) => other.sibling === clause && other.dates.length > 0 && other.verb.first - clause.end <= 4,
  )
  if (siblings[0]) return siblings[0].dates
  const children = all.filter(
    (other) => other.parent === clause && NON_FINITE.has(other.form) && other.dates.length > 0,
  )
  if (children[0]) return children[0].dates
  if (clause.lead.length === 0 && clause.form === 'finite' && !clause.parent) {
    const when = all.find(
      (other) =>
        other.governor === 'when' && !other.parent && other.verb.first < clause.verb.first && other.dates.length > 0,
    )
    if (when && clause.governor === undefined) return when.dates
  }
  if (clause.lead.length > 0) return clause.lead.slice(-1)
  const { parent } = clause
  // “was, in 1974, abolished”
  const parted = clause.form === 'participle' && parent?.verb.lemma === 'be' && !parent.object
  if (parent && (parted || NON_FINITE.has(clause.form) || clause.governor === 'that' || CAUSING.has(clause.verb.lemma)))
    return datesOf(parent, all)
  return []
}

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
      return `../${date.edtf}`
    case 'after':
      return `${date.edtf}/..`
    case 'until':
      return undefined
    default:
      return date.edtf
  }
}

/** “the following year, on 10 March 1857”: the day, not the year. */
function mostPrecise(points: readonly string[]): string | undefined {
  const [first] = points
  return points.find((other) => first !== undefined && other.length > first.length && other.startsWith(first)) ?? first
}

function span(dates: readonly DateExpression[], openWith: 'from' | undefined): string | undefined {
  const merged = Object.assign({}, ...dates.map(sides).reverse()) as { from?: string; until?: string }
  if (merged.from === undefined && merged.until === undefined) {
    const at = openWith && dates.find((date) => date.role === 'at' && !date.edtf.includes('/'))
    return at ? `${at.edtf}/..` : undefined
  }
  return `${merged.from ?? '..'}/${merged.until ?? '..'}`
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

function pick(dating: Dating, dates: readonly DateExpression[]): string | undefined {
  switch (dating) {
    case 'at':
      return mostPrecise(dates.map(point).filter((date) => date !== undefined))
    case 'span':
      return span(dates, undefined)
    case 'since':
      return span(dates, 'from')
    case 'start':
      return dates.map((date) => sides(date).from).find((date) => date !== undefined)
    case 'end':
      return dates.map((date) => sides(date).until).find((date) => date !== undefined)
    case 'since-last':
    case 'none':
      return undefined
  }
}
