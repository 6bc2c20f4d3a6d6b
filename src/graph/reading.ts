// A claim whose parties are known: what one passage says of the graph's own bodies, posts and places.
import type { Claim } from '../model.js'
import type { Entity } from './entity.js'
import { compare } from './group.js'
import type { Identity } from './identity.js'
import { paths } from './iri.js'
import { alternatives } from './time.js'

export interface Reading {
  readonly claim: Claim
  readonly path: string
  readonly subject: Entity
  readonly object?: Entity
  /** The places to which the claim is limited, in the order of their paths. */
  readonly regions: readonly Entity[]
}

/** The path of a claim: a digest of all that it says. */
export const claimPath = ({ entry, relation, subject, object, date, regions, evidence, rule }: Claim): string =>
  paths.claim(entry, [
    relation,
    [subject.type, subject.name],
    object ? [object.type, object.name] : [],
    date ?? '',
    regions ?? [],
    evidence.map(({ start, end }) => [start, end]),
    rule,
  ])

/** Claims in the order of their paths, each once. */
export function uniqueClaims(claims: readonly Claim[]): Claim[] {
  const byPath = new Map(claims.map((claim) => [claimPath(claim), claim]))
  return [...byPath].sort(([a], [b]) => compare(a, b)).map(([, claim]) => claim)
}

function checkDate({ date, entry, evidence }: Claim): void {
  if (date === undefined) return
  try {
    alternatives(date)
  } catch (cause) {
    const place = `${entry}:${evidence[0]?.start ?? 0}`
    throw new Error(`Cannot read the date of a claim, expected EDTF, found “${date}” (${place})`, { cause })
  }
}

/** Everything that an entity, a seat or a change is limited to, or takes part in, once and in the order of the paths. */
export const byPath = <T extends { readonly path: string }>(things: Iterable<T>): T[] =>
  [...new Map([...things].map((thing) => [thing.path, thing])).values()].sort((a, b) => compare(a.path, b.path))

/**
 * Claims with their parties resolved. What an entry says of one thing under two of its names (“X became X”) is left out: it
 * relates nothing to anything.
 * @throws {Error} if a claim's date is not EDTF
 */
export function readings(claims: readonly Claim[], identity: Identity): Reading[] {
  return claims.flatMap((claim) => {
    checkDate(claim)
    const { entry, relation, object: other } = claim
    const subject = identity.of(entry, claim.subject)
    const object = other && relation !== 'alias' ? identity.of(entry, other) : undefined
    if (object === subject) return []
    const regions = byPath((claim.regions ?? []).map((name) => identity.of(entry, { name, type: 'Region' })))
    return [{ claim, path: claimPath(claim), subject, ...(object && { object }), regions }]
  })
}
