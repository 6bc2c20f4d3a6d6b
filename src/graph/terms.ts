// How the graph's statements are made: paths below a base become IRIs, dates and words become literals.
import { chy, EDTF, rdf, xsd } from '../vocabulary.js'
import { iri, type Literal, type NamedNode, type Quad, quad, type Term, text, typed } from './rdf.js'

/** What is said of one thing: IRIs of properties, each with its values. */
export type Description = readonly (readonly [property: string, ...values: Term[]])[]

const DATES = ['date', 'from', 'until'] as const
const DAYS = ['earliest', 'latest', 'fromEarliest', 'fromLatest', 'untilEarliest', 'untilLatest'] as const

/** When something was, by the local names of the properties: EDTF for `date`, `from` and `until`, days for the bounds. */
export type When = Readonly<Partial<Record<(typeof DATES)[number] | (typeof DAYS)[number], string>>>

/** The dates and bounds that are known. */
export const dated = (when: When): Description => [
  ...DATES.flatMap((name) => (when[name] ? [[chy[name], typed(when[name], EDTF)] as const] : [])),
  ...DAYS.flatMap((name) => (when[name] ? [[chy[name], typed(when[name], xsd.date)] as const] : [])),
]

/** Words in English. */
export const english = (words: string): Literal => text(words, 'en')

/** Statements of one dataset. */
export interface Statements {
  /** The IRI of a path. */
  readonly at: (path: string) => NamedNode
  readonly all: (things: readonly { readonly path: string }[]) => NamedNode[]
  /** A thing with its classes and all that is said of it, in a named graph or in the default graph. */
  readonly describe: (path: string, classes: readonly string[], description: Description, graph?: string) => Quad[]
}

/** Statements whose IRIs are below `base`, which ends in `/`. */
export function statements(base: string): Statements {
  const vocabulary = new Map<string, NamedNode>()
  const term = (value: string): NamedNode => {
    const known = vocabulary.get(value) ?? iri(value)
    vocabulary.set(value, known)
    return known
  }
  const at = (path: string) => iri(base + path)
  return {
    at,
    all: (things) => things.map(({ path }) => at(path)),
    describe: (path, classes, description, graph) => {
      const subject = at(path)
      const where = graph === undefined ? undefined : at(graph)
      const typing: Description = [[rdf.type, ...classes.map(term)]]
      return [...typing, ...description].flatMap(([property, ...values]) =>
        values.map((value) => quad(subject, term(property), value, where)),
      )
    },
  }
}
