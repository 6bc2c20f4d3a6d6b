// What people have said on who is who, as pairs of things; it comes before all that the program finds by itself.
import type { Review } from '../../link/index.js'
import { fold } from '../../names.js'
import { addTo, components } from '../group.js'
import type { Thing } from './thing.js'

/** A pair of things, and the row that speaks of it. */
export interface Verdict {
  readonly one: string
  readonly other: string
  readonly review: Review
}

export interface Reviewed {
  readonly same: readonly Verdict[]
  readonly different: readonly Verdict[]
  /** Rows that speak of no two things that there are. */
  readonly idle: readonly Review[]
}

const ANY = '*'

/**
 * Finds the things that each review speaks of, under any of their names.
 * @throws {Error} if reviews contradict each other, with the place of the one that says “different”
 */
export function reviewed(things: readonly Thing[], reviews: readonly Review[]): Reviewed {
  const byName = new Map<string, Set<string>>()
  const known = new Map(things.map((thing) => [thing.id, thing]))
  for (const { id, folded, forms, aliases } of things)
    for (const name of new Set([folded, ...[...forms.keys(), ...aliases.keys()].map(fold)])) addTo(byName, name, id)

  const meant = ({ entry, name }: Review['one']): Thing[] =>
    [...(byName.get(fold(name)) ?? [])]
      .flatMap((id) => known.get(id) ?? [])
      .filter((thing) => entry === ANY || thing.entry === entry)
  const verdicts = reviews.flatMap((review): Verdict[] =>
    meant(review.one).flatMap((one) =>
      meant(review.other)
        .filter((other) => other !== one && other.type === one.type)
        .map((other) => ({ one: one.id, other: other.id, review })),
    ),
  )
  const of = (wanted: Review['verdict']) => verdicts.filter(({ review }) => review.verdict === wanted)
  const [same, different] = [of('same'), of('different')]
  expectAgreement(same, different)
  const followed = new Set(verdicts.map(({ review }) => review))
  return { same, different, idle: reviews.filter((review) => !followed.has(review)) }
}

function expectAgreement(same: readonly Verdict[], different: readonly Verdict[]): void {
  const ids = [...new Set(same.flatMap(({ one, other }) => [one, other]))]
  const at = new Map(ids.map((id, i) => [id, i]))
  const pairs = same.map(({ one, other }) => [at.get(one) ?? 0, at.get(other) ?? 0] as const)
  const group = new Map(components(ids, pairs).flatMap((members, i) => members.map((id) => [id, i] as const)))
  for (const { one, other, review } of different) {
    if (!group.has(one) || group.get(one) !== group.get(other)) continue
    const { one: a, other: b, where } = review
    const before = same.find((verdict) => group.get(verdict.one) === group.get(one))?.review.where
    throw new Error(
      `Cannot follow the reviews, expected one verdict on “${a.name}” (${a.entry}) and “${b.name}” (${b.entry}), found “different” here and “same” in ${before} (${where})`,
    )
  }
}
