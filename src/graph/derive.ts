// What is worked out of states, not read: one rule a file, in the order in which they build on one another.
import type { Change } from './change.js'
import { existence, withinExistence } from './existence.js'
import { movedWithParent } from './parents.js'
import type { Tenure } from './tenure.js'

/** Gives `tenures` the dates that follow from `changes`; each tells by which rule, and from which changes. */
export function derive(tenures: readonly Tenure[], changes: readonly Change[]): Tenure[] {
  const there = existence(tenures, changes)
  return withinExistence(movedWithParent(tenures, changes, there), there)
}
