// What a disagreement is, and what finds one.
import type { DisagreementKind } from '../../disagreements.js'
import type { Evidence } from '../../model.js'
import { byPath } from '../group.js'
import type { Reading } from '../reading.js'
import type { View } from '../view.js'
import { contrast, told } from './telling.js'
import type { Weigh } from './weigh.js'

/** A claim that takes part in a disagreement, and the words that it rests on. */
export interface Ground {
  readonly path: string
  readonly entry: string
  readonly evidence: readonly Evidence[]
}

/** Claims that cannot all be true, or that tell one happening differently. */
export interface Disagreement {
  readonly kind: DisagreementKind
  /** Path of what they disagree on. */
  readonly about: string
  /** Two or more claims, in the order of their paths. */
  readonly between: readonly Ground[]
  /** Both sides in words, and why not both can be right. */
  readonly comment: string
}

/** A way in which entries can disagree: finds all such cases in the fused view. */
export type Check = (view: View, weigh: Weigh) => Disagreement[]

/** The claims of some readings, each once. */
export const groundsOf = (readings: readonly Reading[]): Ground[] =>
  byPath(readings.map(({ path, claim: { entry, evidence } }) => ({ path, entry, evidence })))

/** What a disagreement is about, its sides, and why not all of them can be right, as a sentence. */
export interface Conflict {
  readonly kind: DisagreementKind
  readonly about: string
  readonly sides: readonly (readonly Reading[])[]
  readonly because: string
  /** How a reading is told; as a sentence, unless given. */
  readonly words?: (reading: Reading) => string
  /** What comes before the sides. */
  readonly heading?: string
}

/** A disagreement from its sides. Where one entry says the one in a field and the other in its prose, that is its kind. */
export function disagreement(
  { kind, about, sides, because, words, heading = '' }: Conflict,
  { isListed }: Weigh,
): Disagreement {
  const readings = sides.flat()
  const isOneEntry = new Set(readings.map(({ claim }) => claim.entry)).size === 1
  const places = sides.map((side) => new Set(side.map(isListed)))
  const isSplit =
    isOneEntry && places.every(({ size }) => size === 1) && new Set(places.flatMap((p) => [...p])).size === 2
  const where = isSplit ? places.map((place) => (place.has(true) ? 'in a field ' : 'in its prose ')) : []
  const both = contrast(
    sides.map((side) => told(side, words)),
    where,
  )
  return {
    kind: isSplit ? 'list-against-prose' : kind,
    about,
    between: groundsOf(readings),
    comment: `${heading}${both} ${because}`,
  }
}
