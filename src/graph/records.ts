// Record sets: what a catalogue entry describes, who created it, and which field says so.
import { bounds } from '../edtf.js'
import type { Entry, Evidence, Party } from '../model.js'
import { chy, dct } from '../vocabulary.js'
import type { Entity } from './entity.js'
import { type FieldValue, fieldValues } from './fields.js'
import { byPath, compare } from './group.js'
import type { Identity, Mention } from './identity.js'
import { paths } from './iri.js'
import type { Period } from './tenure.js'

/** One field's statement on records: a claim of its own. */
export interface FieldClaim {
  readonly path: string
  readonly rule: string
  readonly property: string
  readonly evidence: Evidence
  /** A body, words, or EDTF. */
  readonly object: { readonly entity: Entity } | { readonly words: string } | { readonly date: string }
  readonly period: Period
}

export interface RecordSet extends Period {
  readonly path: string
  readonly entry: string
  readonly title: string
  readonly creators: readonly Entity[]
  /** In the order of their paths. */
  readonly claims: readonly FieldClaim[]
}

const party = (name: string): Party => ({ name, type: 'Agency' })

/** The creators that the fields of `entry` name. */
export const creatorsOf = (entry: Entry): Mention[] =>
  fieldValues(entry)
    .filter(({ property }) => property === chy.creator)
    .map(({ value }) => ({ entry: entry.id, party: party(value) }))

/** Years as a period with its days. */
function periodOf({ from, until }: FieldValue): Period {
  const [first, last] = [from ? bounds(from) : {}, until ? bounds(until) : {}]
  return {
    ...(from && { from }),
    ...(first.earliest && { fromEarliest: first.earliest }),
    ...(first.latest && { fromLatest: first.latest }),
    ...(until && { until }),
    ...(last.earliest && { untilEarliest: last.earliest }),
    ...(last.latest && { untilLatest: last.latest }),
  }
}

function fieldClaim(entry: string, identity: Identity, field: FieldValue): FieldClaim {
  const { property, rule, evidence, value, from, until } = field
  const object =
    property === chy.creator
      ? { entity: identity.of(entry, party(value)) }
      : property === dct.date
        ? { date: from === until && from ? from : `${from ?? '..'}/${until ?? '..'}` }
        : { words: value }
  const path = paths.claim(entry, [property, value, evidence.start, evidence.end, rule])
  return { path, rule, property, evidence, object, period: periodOf(field) }
}

/** The record sets that catalogue entries describe, in the order of their paths: one an entry. The first title and date count. */
export function recordSets(entries: readonly Entry[], identity: Identity): RecordSet[] {
  return byPath(
    entries.flatMap((entry): RecordSet[] => {
      const values = fieldValues(entry)
      const title = values.find(({ property }) => property === dct.title)
      if (!title) return []
      const date = values.find(({ property }) => property === dct.date)
      const counted = values.filter(
        (field) => field === title || field === date || ![dct.title, dct.date].includes(field.property),
      )
      const claims = counted
        .map((field) => fieldClaim(entry.id, identity, field))
        .sort((a, b) => compare(a.path, b.path))
      return [
        {
          path: paths.records(entry.id),
          entry: entry.id,
          title: title.value,
          creators: byPath(claims.flatMap(({ object }) => ('entity' in object ? [object.entity] : []))),
          claims,
          ...(date && periodOf(date)),
        },
      ]
    }),
  )
}
