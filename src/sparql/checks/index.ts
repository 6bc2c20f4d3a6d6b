// What holds for every saved question: one file a check.
import { locate, unreadable } from '../error.js'
import type { Head } from '../model.js'
import type { Query } from '../saved.js'
import type { Check } from './check.js'
import { closed } from './closed.js'
import { concat } from './concat.js'
import { counts } from './counts.js'
import { numbers } from './numbers.js'
import { order } from './order.js'
import { params } from './params.js'
import { paths } from './paths.js'
import { terms } from './terms.js'
import { unbound } from './unbound.js'

export const CHECKS: readonly Check[] = [closed, concat, counts, numbers, order, params, paths, terms, unbound]

/**
 * Holds a question against every check.
 * @throws {QueryError} with the first finding, at its place
 */
export function check(query: Query, head: Head): void {
  for (const { find } of CHECKS) {
    const [finding] = find(query, head)
    if (finding) throw unreadable(query, finding.wanted, finding.at && locate(query.text, finding.at))
  }
}
