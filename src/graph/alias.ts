// Names that entries give to things beside the label: abbreviations and other names, each with who gives it.
import type { Claim } from '../model.js'
import type { Entity } from './entity.js'
import { compare, groupBy } from './group.js'
import type { Identity } from './identity.js'
import { paths } from './iri.js'
import { byPath, claimPath } from './reading.js'

/** A name of something. */
export interface Name {
  readonly path: string
  readonly of: Entity
  /** The spelling that most claims use. */
  readonly label: string
  /** The claims that give it, in the order of their paths. */
  readonly claims: readonly Claim[]
}

/** The names that alias claims give, in the order of their paths. Spellings that fold to one are one name. */
export function names(claims: readonly Claim[], identity: Identity): Name[] {
  const given = claims.flatMap((claim) => {
    if (claim.relation !== 'alias' || !claim.object) return []
    const of = identity.of(claim.entry, claim.subject)
    return [{ claim, of, label: claim.object.name, path: paths.name(of.type, of.slug, claim.object.name) }]
  })
  const made = [...groupBy(given, ({ path }) => path)].flatMap(([path, group]) => {
    const spellings = [...groupBy(group, ({ label }) => label)].sort(
      ([a, x], [b, y]) => y.length - x.length || compare(a, b),
    )
    const [first] = group
    if (!first) return []
    const claims = group.map(({ claim }) => claim).sort((a, b) => compare(claimPath(a), claimPath(b)))
    return [{ path, of: first.of, label: spellings[0]?.[0] ?? first.label, claims }]
  })
  return byPath(made)
}
