// Queries that are too large for any thread: refused before one has to look at them.
import { BoundsError, guard } from '../sparql/index.js'
import type { Limits } from './limits.js'
import { beyondLimit, Refusal } from './refusal.js'

/**
 * Lets a query pass that is no longer, deeper or more manifold than the limits say.
 * @throws {Refusal} for others
 */
export function checkBounds(text: string, limits: Limits): void {
  const { queryBytes, depth, operators } = limits
  try {
    guard({ text }, { bytes: queryBytes, depth, operators })
  } catch (error) {
    if (!(error instanceof BoundsError)) throw error
    const [limit, status] = error.bound === 'bytes' ? (['queryBytes', 413] as const) : ([error.bound, 400] as const)
    const sentence = error.place ? `Cannot take the query, found more at ${error.place}` : 'Cannot take the query'
    throw new Refusal(beyondLimit(limit, limits, { status, sentence }))
  }
}
