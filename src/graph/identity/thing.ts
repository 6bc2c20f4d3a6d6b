// What one entry speaks of: names that mean the same there, put together. One entry uses one name for one thing.
import type { Claim, EntityType, Evidence, Party } from '../../model.js'
import { fold } from '../../names.js'
import { addTo, compare, groupBy, only } from '../group.js'
import type { Knowledge } from '../knowledge.js'
import { withoutNumber } from '../naming.js'
import type { NameRead, NameReader } from './name.js'

/** A name where an entry uses it, and one passage that it is in. */
export interface Mention {
  readonly entry: string
  readonly party: Party
  readonly evidence?: Evidence
}

/** A body, post or place as far as one entry goes. */
export interface Thing {
  readonly id: string
  readonly entry: string
  readonly type: EntityType
  /** The folded name that others are short for. */
  readonly folded: string
  readonly read: NameRead
  /** Names as written, with where they are used. */
  readonly forms: ReadonlyMap<string, readonly Mention[]>
  /** What the entry says it is also called, by folded name: the claim that says so. */
  readonly aliases: ReadonlyMap<string, Claim>
}

/** Which thing a name is of. */
export interface Things {
  /** In the order of their ids. */
  readonly all: readonly Thing[]
  readonly idOf: (entry: string, party: Party) => string
}

const join = (...parts: readonly string[]): string => parts.join('\n')

/** All that is named by a claim, apart from the alias that it gives to something. */
export const mentionsOf = ({
  entry,
  relation,
  subject,
  object,
  regions = [],
  evidence: [evidence],
}: Claim): Mention[] =>
  [
    subject,
    ...(object && relation !== 'alias' ? [object] : []),
    ...regions.map((name): Party => ({ name, type: 'Region' })),
  ].map((party) => ({ entry, party, ...(evidence && { evidence }) }))

/** What a name means by what its own entry says of it: (entry, type, folded name) → folded name. */
function resolver(given: readonly (Claim & { readonly object: Party })[], { collectives, placesByAlias }: Knowledge) {
  const meanings = new Map<string, Set<string>>()
  for (const { entry, subject, object } of given)
    addTo(meanings, join(entry, subject.type, fold(object.name)), fold(subject.name))

  const everywhere = (type: EntityType, folded: string): string => {
    if (type !== 'Region') return folded
    const collective = withoutNumber(folded)
    if (collectives.has(collective)) return collective
    const full = only(placesByAlias.get(folded) ?? [])
    return full === undefined ? folded : fold(full)
  }
  const meaning = (entry: string, type: EntityType, folded: string, seen: readonly string[] = []): string => {
    const meant = [...(meanings.get(join(entry, type, folded)) ?? [])]
    const trail = [...seen, folded]
    if (meant.length === 0) return everywhere(type, folded)
    if (meant.some((full) => trail.includes(full))) return trail.sort()[0] ?? folded
    return only(meant.map((full) => meaning(entry, type, full, trail))) ?? folded
  }
  return meaning
}

/** The form that stands for a thing: one that is its full name, then the most used, then the first. */
const mainForm = (folded: string, forms: ReadonlyMap<string, readonly Mention[]>): string =>
  [...forms].sort(
    ([a, x], [b, y]) => Number(fold(b) === folded) - Number(fold(a) === folded) || y.length - x.length || compare(a, b),
  )[0]?.[0] ?? folded

/** Finds out what each entry speaks of. */
export function things(
  claims: readonly Claim[],
  others: readonly Mention[],
  knowledge: Knowledge,
  read: NameReader,
): Things {
  const given = claims.flatMap((claim) =>
    claim.relation === 'alias' && claim.object ? [{ ...claim, object: claim.object }] : [],
  )
  const meaning = resolver(
    given.filter(({ subject, object }) => fold(subject.name) !== fold(object.name)),
    knowledge,
  )
  const ids = new Map<string, string>()
  const idOf = (entry: string, { type, name }: Party): string => {
    const place = join(entry, type, name)
    const id = ids.get(place) ?? join(entry, type, meaning(entry, type, fold(name)))
    ids.set(place, id)
    return id
  }
  const mentions = groupBy([...claims.flatMap(mentionsOf), ...others], ({ entry, party }) => idOf(entry, party))
  const aliases = groupBy(given, ({ entry, subject }) => idOf(entry, subject))
  const all = [...mentions].map(([id, group]): Thing => {
    const [entry = '', type = 'Agency', folded = ''] = id.split('\n') as [string, EntityType, string]
    const forms = groupBy(group, ({ party }) => party.name)
    const names = new Map((aliases.get(id) ?? []).map((claim) => [claim.object.name, claim] as const))
    const form = mainForm(folded, forms)
    return { id, entry, type, folded, read: read(type, fold(form) === folded ? form : folded), forms, aliases: names }
  })
  return { all: all.sort((a, b) => compare(a.id, b.id)), idOf }
}
