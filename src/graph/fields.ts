// A catalogue description's fields, read as what they say of records: each value with its place in the text.
import { stretch } from '../edtf.js'
import { findDates, isNameOfBody } from '../extract/index.js'
import type { Entry, Evidence, Span } from '../model.js'
import { chy, dct } from '../vocabulary.js'

/** What one field's value says of the records. */
export interface FieldValue {
  /** IRI of the property. */
  readonly property: string
  readonly rule: string
  readonly evidence: Evidence
  /** The value in words; for a creator, the name without dates. */
  readonly value: string
  /** For the records' dates: EDTF, each absent where the range is open. */
  readonly from?: string
  readonly until?: string
}

const PROPERTIES: Readonly<Record<string, { readonly property: string; readonly rule: string }>> = {
  creator: { property: chy.creator, rule: 'field/creator' },
  creators: { property: chy.creator, rule: 'field/creator' },
  'name of creator': { property: chy.creator, rule: 'field/creator' },
  date: { property: dct.date, rule: 'field/date' },
  dates: { property: dct.date, rule: 'field/date' },
  'date range': { property: dct.date, rule: 'field/date' },
  'dates of creation': { property: dct.date, rule: 'field/date' },
  extent: { property: dct.extent, rule: 'field/extent' },
  'extent and medium': { property: dct.extent, rule: 'field/extent' },
  'physical description': { property: dct.extent, rule: 'field/extent' },
  'held by': { property: chy.heldBy, rule: 'field/held-by' },
  reference: { property: dct.identifier, rule: 'field/reference' },
  'reference code': { property: dct.identifier, rule: 'field/reference' },
  title: { property: dct.title, rule: 'field/title' },
}

/** “Smith, John”: a person, whom the graph has no place for. */
const PERSON = /^\p{Lu}[\p{L}’'-]+, \p{Lu}[\p{L}.’' -]+$/u

/** The dates of a value as EDTF, an open end absent; nothing unless it is all a date. */
function dates(words: string): { readonly from?: string; readonly until?: string } {
  const open = /^[-–—]\s*/.exec(words)?.[0].length ?? 0
  const [date] = findDates(words.slice(open), 0)
  if (date?.start !== 0 || date.end !== words.length - open) return {}
  if (date.role === 'during') return stretch(date.edtf)
  return open > 0 ? { until: date.edtf } : { from: date.edtf, until: date.edtf }
}

/** The name of a creator: what stands before the dates. */
const nameOf = (words: string): string => words.slice(0, findDates(words, 0)[0]?.start).replace(/[\s,(]+$/, '')

const words = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ').trim()

/**
 * What the fields of `entry` say of records, in the order of the text. None unless there are a title and a reference or creator:
 * without those the fields describe something else.
 */
export function fieldValues({ text, fields }: Entry): FieldValue[] {
  const values = fields.flatMap(({ label, values }) => {
    const field =
      PROPERTIES[
        label
          .toLowerCase()
          .replace(/\(s\)$/, '')
          .trim()
      ]
    return field
      ? values.map((span) => ({ ...field, span, value: words(text, span) })).filter(({ value }) => value !== '')
      : []
  })
  const has = (...properties: readonly string[]) => values.some(({ property }) => properties.includes(property))
  if (!has(dct.title) || !has(dct.identifier, chy.creator)) return []
  return values.flatMap(({ span: { start, end }, ...field }) => {
    const evidence = { start, end, quote: text.slice(start, end) }
    if (field.property === chy.creator) {
      const value = nameOf(field.value)
      return PERSON.test(value) && !isNameOfBody(value) ? [] : [{ ...field, evidence, value }]
    }
    if (field.property !== dct.date) return [{ ...field, evidence }]
    const range = dates(field.value)
    return range.from || range.until ? [{ ...field, evidence, ...range }] : []
  })
}
