// Answers as graphs to be drawn: rows of steps, and statements between things.

import { visible } from '../visible.js'
import { dct, rdf, rdfs, skos } from '../vocabulary.js'
import type { Answer, Row, Steps, Table, Term } from './model.js'
import { inWords, shorten } from './shorten.js'

/** A thing that is drawn, in words. */
export interface Node {
  readonly label: string
  /** What happened to it without leading to another: “abolished · 1990”. */
  readonly notes: readonly string[]
}

/** An arrow, and what is written on it: all that led from the one to the other. */
export interface Edge {
  readonly from: string
  readonly to: string
  readonly labels: readonly string[]
}

/** Nodes by IRI and edges, both in the order in which the answer first names them. */
export interface Drawing {
  readonly nodes: ReadonlyMap<string, Node>
  readonly edges: readonly Edge[]
  /** Whether it is read from the points of the arrows to their tails. */
  readonly back: boolean
  /** Where it begins, if the question said so. */
  readonly root?: string
}

/** A step before it is drawn; one of its ends may be missing. */
interface Step {
  readonly from?: Term | undefined
  readonly to?: Term | undefined
  readonly label: string
}

const identifier = (term: Term): string => (term.type === 'bnode' ? `_:${term.value}` : term.value)
const added = (values: readonly string[], value: string): readonly string[] =>
  value === '' || values.includes(value) ? values : [...values, value]

function drawn(steps: readonly Step[], nameOf: (term: Term) => string): Pick<Drawing, 'nodes' | 'edges'> {
  const nodes = new Map<string, Node>()
  const edges = new Map<string, Edge>()
  const meet = (term: Term, note = ''): string => {
    const id = identifier(term)
    const known = nodes.get(id) ?? { label: visible(nameOf(term)), notes: [] }
    nodes.set(id, { ...known, notes: added(known.notes, note) })
    return id
  }
  for (const { from, to, label } of steps) {
    if (from && to) {
      const [start, end] = [meet(from), meet(to)]
      const key = `${start}\n${end}`
      edges.set(key, { from: start, to: end, labels: added(edges.get(key)?.labels ?? [], label) })
    } else if (from) meet(from, label)
    else if (to) meet(to, label)
  }
  return { nodes, edges: [...edges.values()] }
}

/** What separates the words on an arrow, as in “merged into · 1990”. */
const DOT = ' · '

function ofRows({ rows }: Table, { from, to, by }: Steps, base: string): Pick<Drawing, 'nodes' | 'edges'> {
  const labels = new Map<string, string>()
  for (const row of rows)
    for (const name of [from, to]) {
      const [term, label] = [row[name], row[`${name}Label`]]
      if (term && label) labels.set(identifier(term), label.value)
    }
  const words = (row: Row): string =>
    by
      .map((name) => visible((row[`${name}Label`] ?? row[name])?.value ?? ''))
      .filter(Boolean)
      .join(DOT)
  const steps = rows.map((row) => ({ from: row[from], to: row[to], label: words(row) }))
  return drawn(steps, (term) => labels.get(identifier(term)) ?? shorten(identifier(term), base))
}

/** What names a thing, the best first. */
const NAMES: readonly string[] = [skos.prefLabel, rdfs.label, dct.title, skos.altLabel]

function ofStatements({ rows }: Table, base: string): Pick<Drawing, 'nodes' | 'edges'> {
  const named = (name: string): [string, string][] =>
    rows.flatMap(({ subject, predicate, object }) =>
      subject && object && predicate?.value === name ? [[identifier(subject), object.value] as [string, string]] : [],
    )
  // A later entry of a map stands for an earlier one.
  const labels = new Map(NAMES.toReversed().flatMap((name) => named(name).toReversed()))
  const steps = rows
    .filter(({ predicate, object }) => object?.type !== 'literal' && predicate?.value !== rdf.type)
    .map(({ subject, predicate, object }) => ({
      from: subject,
      to: object,
      label: predicate ? inWords(predicate.value, base) : '',
    }))
  return drawn(steps, (term) => labels.get(identifier(term)) ?? shorten(identifier(term), base))
}

/** An answer as a graph: statements between things, or rows that their question says are steps. Nothing for other answers. */
export function drawingOf(answer: Answer): Drawing | undefined {
  if (answer.kind === 'statements') return { ...ofStatements(answer, answer.base), back: false }
  if (answer.kind !== 'table' || !answer.steps) return undefined
  const { back, root } = answer.steps
  return { ...ofRows(answer, answer.steps, answer.base), back, ...(root !== undefined && { root }) }
}
