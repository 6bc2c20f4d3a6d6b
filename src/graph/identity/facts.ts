// What is known of a thing, or of several that are one, that tells whether another of its name is the same: where, and when.
import { compare } from '../group.js'

/** How we know where a thing is: its name says so, its entry says so of it, its entry is at home there. Surest first. */
export const GROUNDS = ['name', 'claim', 'entry'] as const
export type Ground = (typeof GROUNDS)[number]

/** Facts of one thing, or of several that are one. */
export interface Facts {
  /** Places by how they are known; sorted. */
  readonly places: Readonly<Partial<Record<Ground, readonly string[]>>>
  /** What the titles of entries on it have in brackets: places, or other words; sorted. */
  readonly qualifiers?: readonly string[]
  /** The first day after which it is said to have ended. */
  readonly ended?: string
  /** The last day before which it is said not to have begun. */
  readonly begun?: string
}

const sorted = (places: Iterable<string>): string[] => [...new Set(places)].sort(compare)

/** The surest places of `facts`, and how they are known. */
export function whereabouts({ places }: Facts): { readonly ground?: Ground; readonly at: readonly string[] } {
  const ground = GROUNDS.find((one) => (places[one]?.length ?? 0) > 0)
  return ground ? { ground, at: places[ground] ?? [] } : { at: [] }
}

/** What is known of two at once. */
export function both(a: Facts, b: Facts): Facts {
  const ended = [a.ended, b.ended].filter((day) => day !== undefined).sort()[0]
  const begun = [a.begun, b.begun]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
  const qualifiers = sorted([...(a.qualifiers ?? []), ...(b.qualifiers ?? [])])
  const places = Object.fromEntries(
    GROUNDS.map((ground) => [ground, sorted([...(a.places[ground] ?? []), ...(b.places[ground] ?? [])])]),
  )
  return { places, qualifiers, ...(ended && { ended }), ...(begun && { begun }) }
}
