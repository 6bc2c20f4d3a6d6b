// A claim whose parties are known: what one passage says of the graph's own bodies, posts and places.
import type { Claim, EntityType, Relation } from '../model.js'
import type { Entity } from './entity.js'
import { byPath, compare } from './group.js'
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

const ACTORS: readonly EntityType[] = ['Agency', 'Post']

/** What each relation holds between: of a change, bodies and posts; of a state, as the tenures of the ontology ask. */
const BETWEEN: Readonly<Record<Relation, readonly [subjects: readonly EntityType[], objects: readonly EntityType[]]>> =
  {
    created: [ACTORS, []],
    abolished: [ACTORS, []],
    succeededBy: [ACTORS, ACTORS],
    mergedInto: [ACTORS, ACTORS],
    splitInto: [ACTORS, ACTORS],
    renamedTo: [ACTORS, ACTORS],
    transferredTo: [ACTORS, ACTORS],
    partOf: [['Agency'], ['Agency']],
    postIn: [['Post'], ['Agency']],
    covers: [ACTORS, ['Region']],
    within: [['Region'], ['Region']],
    alias: [
      ['Agency', 'Post', 'Region'],
      ['Agency', 'Post', 'Region'],
    ],
    pilotedIn: [ACTORS, ['Region']],
    ceasedIn: [ACTORS, ['Region']],
    active: [ACTORS, []],
  }

/** Whether a claim is of parties that its relation can hold between: a body is not part of a post. */
function isFit({ relation, subject, object }: Claim): boolean {
  const [subjects, objects] = BETWEEN[relation]
  return subjects.includes(subject.type) && (object ? objects.includes(object.type) : objects.length === 0)
}

/** Claims by their paths, each once, in the order of the paths. Those that cannot hold between their parties are left out. */
export const byClaimPath = (claims: readonly Claim[]): Map<string, Claim> =>
  new Map(
    claims
      .filter(isFit)
      .map((claim) => [claimPath(claim), claim] as const)
      .sort(([a], [b]) => compare(a, b)),
  )

/** @throws {Error} if a claim's date is not EDTF, with its place */
export function checkDates(claims: Iterable<Claim>): void {
  for (const { date, entry, evidence } of claims) {
    try {
      if (date !== undefined) alternatives(date)
    } catch (cause) {
      const place = `${entry}:${evidence[0]?.start ?? 0}`
      throw new Error(`Cannot read the date of a claim, expected EDTF, found “${date}” (${place})`, { cause })
    }
  }
}

/**
 * Claims with their parties resolved, in the order of their paths. What relates a thing to itself under two of its names (“X became
 * X”) is left out.
 */
export function readings(claims: ReadonlyMap<string, Claim>, identity: Identity): Reading[] {
  return [...claims].flatMap(([path, claim]) => {
    const { entry, relation } = claim
    const subject = identity.of(entry, claim.subject)
    const object = claim.object && relation !== 'alias' ? identity.of(entry, claim.object) : undefined
    if (object === subject) return []
    const regions = byPath((claim.regions ?? []).map((name) => identity.of(entry, { name, type: 'Region' })))
    return [{ claim, path, subject, ...(object && { object }), regions }]
  })
}
