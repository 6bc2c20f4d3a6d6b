// No more rows than wanted: LIMIT and OFFSET on the parsed query, so that the engine stops when it has them.
import type { Answer } from './model.js'
import { generate, type Query } from './saved.js'

type Tree = Query['tree']

interface Modifiers {
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

/** The text of `query` for `rows` of its solutions after the first `skip`, within the LIMIT and OFFSET that it has itself. */
function page(query: Tree & Modifiers, rows: number, skip = 0): string {
  const { limit = Number.POSITIVE_INFINITY, offset = 0 } = query
  const from = offset + skip
  return generate({
    ...query,
    limit: Math.max(0, Math.min(rows, limit - skip)),
    ...(from > 0 && { offset: from }),
  } as Tree)
}

const count = (answer: Answer): number => (answer.kind === 'truth' ? 1 : answer.rows.length)

/**
 * Asks for at most `rows` rows or statements, and says by `cut` on the answer if there is more.
 * @param ask has the engine answer a text that is of the form of the query
 */
export async function limited(
  tree: Tree,
  rows: number,
  ask: (text: string) => Answer | Promise<Answer>,
): Promise<Answer> {
  if (tree.queryType === 'ASK') return ask(generate(tree))
  const found = await ask(page(tree, rows + 1))
  if (found.kind === 'truth') return found
  const kept = { ...found, rows: found.rows.slice(0, rows) }
  if (count(found) > rows) return { ...kept, cut: true }
  // Many solutions can make one statement: whether some were left out is for the next ones to tell.
  if (found.kind === 'table') return kept
  const others = await ask(page(tree, rows, rows + 1))
  return count(others) > 0 ? { ...kept, cut: true } : kept
}
