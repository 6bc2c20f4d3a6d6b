// Every shape of query that the engine answers wrongly, put so that it answers rightly: one file a shape.
import { generate, type Query } from '../saved.js'
import type { Part } from '../tree.js'
import { concat } from './concat.js'
import { counts } from './counts.js'
import { graphs } from './graphs.js'
import { order } from './order.js'
import { paths } from './paths.js'
import type { Repair } from './repair.js'

export const REPAIRS: readonly Repair[] = [concat, counts, graphs, order, paths]

/**
 * The query as the engine answers it rightly: `query` itself where it has none of the shapes.
 * @throws {QueryError} if it has one that cannot be put otherwise, with the reason and what to write instead
 */
export function repaired(query: Query): Query {
  const before = query.tree as unknown as Part
  const after = REPAIRS.reduce((tree, { mend }) => mend(tree), before)
  if (after === before) return query
  const tree = after as unknown as Query['tree']
  return { ...query, tree, text: generate(tree) }
}
