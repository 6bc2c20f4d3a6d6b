// The fused view: everything that all entries together say, before it is written as statements.
import type { Review } from '../link/index.js'
import type { Claim, Entry } from '../model.js'
import { type Name, names } from './alias.js'
import { type Change, changes } from './change.js'
import { datedNames, derive, type Existing, existences } from './derive.js'
import type { Entity } from './entity.js'
import { type Existence, existence } from './existence.js'
import { compare } from './group.js'
import { type Identity, identify } from './identity.js'
import type { Knowledge } from './knowledge.js'
import { byClaimPath, checkDates, type Reading, readings } from './reading.js'
import { creatorsOf, type RecordSet, recordSets } from './records.js'
import { type Seats, seats } from './seats.js'
import { type Tenure, tenures } from './tenure.js'

/** Lists in the order of their paths. */
export interface View {
  /** Each once, in the order of their ids. */
  readonly entries: readonly Entry[]
  readonly entities: readonly Entity[]
  readonly identity: Identity
  readonly readings: readonly Reading[]
  readonly changes: readonly Change[]
  readonly tenures: readonly Tenure[]
  /** When bodies, posts and seats were there; and the same as states. */
  readonly existence: Existence
  readonly existences: readonly Existing[]
  readonly seats: Seats
  readonly names: readonly Name[]
  readonly records: readonly RecordSet[]
}

/**
 * Fuses what entries say.
 * @throws {Error} if a claim's entry is not among the entries, or its date is not EDTF
 */
export function view(
  entries: readonly Entry[],
  claims: readonly Claim[],
  knowledge: Knowledge,
  reviews: readonly Review[] = [],
): View {
  const ids = new Set(entries.map(({ id }) => id))
  const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()].sort((a, b) => compare(a.id, b.id))
  for (const { entry, rule } of claims)
    if (!ids.has(entry))
      throw new Error(`Cannot place a claim by ${rule}, expected an entry, found none of the id “${entry}”`)

  const distinct = byClaimPath(claims)
  checkDates(distinct.values())
  const identity = identify({
    claims: [...distinct.values()],
    others: unique.flatMap(creatorsOf),
    entries: unique,
    reviews,
    knowledge,
  })
  const read = readings(distinct, identity)
  const changed = changes(read)
  const states = tenures(read)
  const there = existence(states, changed)
  const lasting = derive(states, changed, there)
  const records = recordSets(unique, identity)
  const spokenOf = new Set([
    ...read.flatMap(({ subject, object, regions }) => [subject, ...(object ? [object] : []), ...regions]),
    ...records.flatMap(({ creators }) => creators),
  ])
  const entities = identity.entities.filter((entity) => spokenOf.has(entity))
  return {
    entries: unique,
    entities,
    identity,
    readings: read,
    changes: changed,
    tenures: lasting,
    existence: there,
    existences: existences(there),
    seats: seats(lasting, changed, entities, knowledge),
    names: datedNames(names(read), there),
    records,
  }
}
