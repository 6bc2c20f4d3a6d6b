// Claims and entries for the tests of the graph room, in few words; and a graph in words, to be read.
import { type BuildInput, buildGraph } from '../../src/graph/build.js'
import { gazetteer } from '../../src/graph/identity/gazetteer.js'
import type { Knowledge } from '../../src/graph/knowledge.js'
import type { Fused, Graph } from '../../src/graph/model.js'
import { type View, view } from '../../src/graph/view.js'
import type { Claim, EntityType, Entry, Party, Relation } from '../../src/model.js'
import { DEFAULT_BASE, prefixed } from '../../src/vocabulary.js'

const party =
  (type: EntityType) =>
  (name: string): Party => ({ name, type })
export const agency = party('Agency')
export const post = party('Post')
export const region = party('Region')

/** What a test says of a claim beside who did what to whom. */
export interface Circumstances {
  /** The entry's id; “a” unless told. */
  readonly in?: string
  readonly date?: string
  readonly regions?: readonly string[]
  /** Where the passage starts; 0 unless told. Passages are 10 long, so that starts 10 apart do not overlap. */
  readonly at?: number
}

/** A claim. Its quote is made up, of the names of its parties: the graph room takes quotes as they come. */
export function claim(relation: Relation, subject: Party, object?: Party, circumstances: Circumstances = {}): Claim {
  const { in: entry = 'a', date, regions, at = 0 } = circumstances
  return {
    entry,
    relation,
    subject,
    ...(object && { object }),
    ...(date && { date }),
    ...(regions && { regions }),
    evidence: [
      { start: at, end: at + 10, quote: [subject, ...(object ? [object] : [])].map(({ name }) => name).join(' and ') },
    ],
    rule: `${relation}/test`,
  }
}

/** A claim of one party: it was created, it ended, it went on. */
export const alone = (relation: Relation, subject: Party, circumstances?: Circumstances): Claim =>
  claim(relation, subject, undefined, circumstances)

/** An entry with fields, each on a line of its own: `{ Reference: ['AB 1'] }`. */
export function entry(
  id: string,
  fields: Readonly<Record<string, readonly string[]>> = {},
  title = `Entry ${id}`,
): Entry {
  let text = `${title}\n`
  const placed = Object.entries(fields).map(([label, values]) => ({
    label,
    values: values.map((value) => {
      const start = text.length + label.length + 2
      text += `${label}: ${value}\n`
      return { start, end: start + value.length }
    }),
  }))
  return { id, title, kind: 'test', text, blocks: [], fields: placed }
}

/** What a small world is known to be like. */
export const KNOWLEDGE: Knowledge = {
  titleWords: new Set(['chief', 'commissioner', 'director', 'executive', 'general', 'of', 'secretary', 'state']),
  collectives: new Map([
    ['four marches', ['Northmark', 'Southmark', 'Eastmark', 'Westmark']],
    ['marches', ['Northmark', 'Southmark', 'Eastmark', 'Westmark']],
  ]),
  placesByAlias: new Map([['uk', ['United Kingdom']]]),
  places: gazetteer({
    regions: [
      ['Pepperland', 'Spiceland', '', ''],
      ['Saltland', '', 'Salt Islands', ''],
      ['Saltmark', 'Saltland', '', ''],
      ['Spiceland', '', 'SPL', ''],
      ['United Kingdom', '', 'UK', ''],
    ],
    nations: [
      ['Salt Islander', 'Saltland'],
      ['Spicelander', 'Spiceland'],
    ],
    federations: [['Spiceland', '']],
  }),
  heads: new Set(['board', 'commission', 'council', 'department', 'office', 'survey', 'treasury']),
  strongHeads: new Set(['board', 'commission', 'council', 'department', 'treasury']),
  institutions: new Set(['ministry of', 'parliament', 'treasury']),
  localWords: new Set(['county', 'parish', 'town']),
}

/** The fused view of some claims, with the entries that they need. */
export function viewOf(claims: readonly Claim[], entries: readonly Entry[] = []): View {
  const given = new Set(entries.map(({ id }) => id))
  const others = [...new Set(claims.map((one) => one.entry))].filter((id) => !given.has(id)).map((id) => entry(id))
  return view([...entries, ...others], claims, KNOWLEDGE)
}

const shorten = (iri: string): string =>
  iri.startsWith(DEFAULT_BASE) ? iri.slice(DEFAULT_BASE.length) : (prefixed(iri)?.join(':') ?? iri)

/** What the fused view says of one thing, as `property value`, sorted: `chy:date 2008-01`. */
export const said = (graph: Graph, path: string): string[] =>
  [...graph.core, ...graph.evidence]
    .filter(({ subject }) => subject.value === DEFAULT_BASE + path)
    .map(
      ({ predicate, object }) =>
        `${shorten(predicate.value)} ${object.termType === 'NamedNode' ? shorten(object.value) : object.value}`,
    )
    .sort()

/** The graph of some claims, with the entries that they need and what is known of the real world. */
export function graphOf(claims: readonly Claim[], rest: Partial<BuildInput> = {}): Fused {
  const entries = [...new Set(claims.map((one) => one.entry))].map((id) => entry(id))
  return buildGraph({ entries, claims, links: [], ...rest })
}
