// A name as it stands in a sentence, and how such are made.
import type { EntityType } from '../../model.js'
import type { Strength } from './heads.js'

/** A name as it stands in a sentence; `first` and `end` are token indexes, half-open. */
export interface Mention {
  readonly first: number
  readonly end: number
  /** Singular, without article: “Directors of X” → “Director of X”. */
  readonly name: string
  /** Undefined for a name whose words do not tell: “Saltum”, “George Salter”. */
  readonly type: EntityType | undefined
  /** How surely its words make it what it is. */
  readonly strength: Strength | undefined
  /** All that it names: more than `name` for “Districts 2 and 4” and “Salt and Mining Divisions”. */
  readonly names: readonly string[]
  /** Whether the words name several: “Prison Area Managers”. */
  readonly plural: boolean
  /** Whether it is only the adjective of a place: “Kenyan”. */
  readonly adjective: boolean
  /** The names inside this one: “Director-General of [HM Prison Service]”, “Probation Board for [Northern Ireland]”. */
  readonly inner: readonly Mention[]
}

/** A mention like another, but for what has changed. All are of one shape, which makes them quick to read. */
export function altered(mention: Mention, change: Partial<Mention>): Mention {
  const made = { ...mention, ...change }
  return {
    first: made.first,
    end: made.end,
    name: made.name,
    type: made.type,
    strength: made.strength,
    names: made.names,
    plural: made.plural,
    adjective: made.adjective,
    inner: made.inner,
  }
}

/** The name of a place. */
export function regionMention(first: number, length: number, name: string, strength: Strength): Mention {
  return {
    first,
    end: first + length,
    name,
    type: 'Region',
    strength,
    names: [name],
    plural: false,
    adjective: false,
    inner: [],
  }
}
