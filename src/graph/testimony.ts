// What each entry says, as statements of a named graph of its own: the entry, its claims, and the passages that they rest on.
import { createHash } from 'node:crypto'
import type { Confidence, Entry, Evidence } from '../model.js'
import { chy, dct, EDTF, oa, rdf, xsd } from '../vocabulary.js'
import { groupBy } from './group.js'
import { paths } from './iri.js'
import { iri, type Quad, type Term, text, typed } from './rdf.js'
import type { Reading } from './reading.js'
import type { FieldClaim, RecordSet } from './records.js'
import { isState, periodOf } from './tenure.js'
import { type Description, dated, type Statements, type When } from './terms.js'
import { common, writable } from './time.js'
import type { View } from './view.js'

/** A claim in the shape that the graph gives it. */
interface Claim {
  readonly path: string
  readonly subject: Term
  readonly predicate: string
  readonly object?: Term
  readonly asserts: string
  readonly rule: string
  readonly confidence?: Confidence
  readonly evidence: readonly Evidence[]
  readonly when: When
  readonly regions: readonly { readonly path: string }[]
}

/** A claim's own date: of a change, when it was; of a state, from when until when, or one day of it. */
function whenOf(reading: Reading): When {
  const { date } = reading.claim
  if (date === undefined) return {}
  if (isState(reading.claim.relation)) return { ...(date.includes('/') ? {} : { date }), ...periodOf([date]) }
  return { ...common([date]), date: writable(date) }
}

const decimal = (value: number): string => (Number.isInteger(value) ? value.toFixed(1) : String(value))

/** An address as an IRI if it is one, as words if not. */
const resource = (value: string): Term => (/^https?:\/\/[^\s<>"{}|\\^`]+$/.test(value) ? iri(value) : text(value))

function entryDescription({ title, kind, text: words, origin = {} }: Entry): Description {
  const given = (property: string, value: string | undefined, write: (value: string) => Term): Description =>
    value ? [[property, write(value)]] : []
  return [
    [dct.title, text(title)],
    [dct.type, text(kind)],
    ...given(dct.source, origin.url, resource),
    ...given(dct.publisher, origin.publisher, text),
    ...given(dct.license, origin.licence, resource),
    [chy.sha256, text(createHash('sha256').update(words).digest('hex'))],
  ]
}

/** How often the rule of a claim was right. A decimal is written with its point, as its canonical form asks. */
const measurement = (confidence: Confidence | undefined): Description =>
  confidence
    ? [
        [chy.confidence, typed(decimal(confidence.precision), xsd.decimal)],
        [chy.measuredOn, typed(String(confidence.of), xsd.integer)],
      ]
    : []

/** Statements about the entries of `view`, each in its own graph, with what became of their claims. */
export function testimonyQuads(view: View, { at, all, describe }: Statements): Quad[] {
  const asserted = new Map<string, string>()
  for (const { path, readings } of [...view.changes, ...view.tenures, ...view.names])
    for (const reading of readings) asserted.set(reading.path, path)

  const ofReading = (reading: Reading): Claim[] => {
    const { claim, path, subject, object, regions } = reading
    const asserts = asserted.get(path)
    if (asserts === undefined) return []
    const alias = claim.relation === 'alias' && claim.object ? text(claim.object.name) : undefined
    const value = object ? at(object.path) : alias
    const { rule, confidence, evidence } = claim
    const predicate = chy[claim.relation]
    const when = whenOf(reading)
    return [
      {
        path,
        subject: at(subject.path),
        predicate,
        ...(value && { object: value }),
        asserts,
        rule,
        ...(confidence && { confidence }),
        evidence,
        when,
        regions,
      },
    ]
  }
  const ofField = (records: RecordSet, { path, property, rule, evidence, object, period }: FieldClaim): Claim => ({
    path,
    subject: at(records.path),
    predicate: property,
    object:
      'entity' in object ? at(object.entity.path) : 'date' in object ? typed(object.date, EDTF) : text(object.words),
    asserts: records.path,
    rule,
    evidence: [evidence],
    when: period,
    regions: [],
  })

  const read = groupBy(view.readings, ({ claim }) => claim.entry)
  const catalogued = groupBy(view.records, ({ entry }) => entry)
  return view.entries.flatMap((entry) => {
    const [graph, source] = [paths.entryGraph(entry.id), at(paths.entry(entry.id))]
    const claims = [
      ...(read.get(entry.id) ?? []).flatMap(ofReading),
      ...(catalogued.get(entry.id) ?? []).flatMap((records) => records.claims.map((claim) => ofField(records, claim))),
    ]
    const passages = new Map(
      claims.flatMap(({ evidence }) => evidence.map((one) => [paths.passage(entry.id, one), one] as const)),
    )
    return [
      ...describe(paths.entry(entry.id), [chy.Entry], entryDescription(entry), graph),
      ...claims.flatMap(({ path, subject, predicate, object, asserts, rule, confidence, evidence, when, regions }) =>
        describe(
          path,
          [chy.Claim],
          [
            [rdf.subject, subject],
            [rdf.predicate, iri(predicate)],
            [rdf.object, ...(object ? [object] : [])],
            [chy.asserts, at(asserts)],
            [chy.accordingTo, source],
            [chy.evidence, ...evidence.map((one) => at(paths.passage(entry.id, one)))],
            [chy.rule, text(rule)],
            ...measurement(confidence),
            [chy.inRegion, ...all(regions)],
            ...dated(when),
          ],
          graph,
        ),
      ),
      ...[...passages].flatMap(([path, { start, end, quote }]) =>
        describe(
          path,
          [chy.Passage],
          [
            [oa.hasSource, source],
            [oa.start, typed(String(start), xsd.integer)],
            [oa.end, typed(String(end), xsd.integer)],
            [oa.exact, text(quote)],
          ],
          graph,
        ),
      ),
    ]
  })
}
