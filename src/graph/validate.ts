// Holds a graph against ontology/shapes.ttl, and says in words what fails and where it was said.
import { readFileSync } from 'node:fs'
import type { Options } from 'rdf-validate-shacl'
import { shipped } from '../paths.js'
import { dct, rdfs, skos } from '../vocabulary.js'
import { compare, groupBy } from './group.js'
import type { Graph } from './model.js'
import { Parser, Store } from './rdf.js'
import { type Said, saidIn } from './said.js'

/** One thing that is not as one shape says it must be. */
export interface Violation {
  /** IRI of the thing. */
  readonly focus: string
  /** Its name or label in words; its IRI if it has none. */
  readonly label: string
  /** The shape's name in ontology/shapes.ttl: “Merger-after”. */
  readonly shape: string
  /** `Violation`: the graph is broken. `Warning`: it is sound, but what the entries say does not add up. */
  readonly severity: 'Violation' | 'Warning'
  /** What must hold, in words. */
  readonly message: string
  /** What is there instead, in words, sorted: the values that the shape speaks of. */
  readonly found: readonly string[]
  /** The passages of the claims that speak of the thing. */
  readonly saidIn: readonly Said[]
}

/** The counter that `maxNodeChecks` limits (50 unless told) costs a fifth of the time and guards against shapes that we have not. */
const OPTIONS: Options & { readonly maxNodeChecks: number } = { maxNodeChecks: 0 }

const LABELS: readonly string[] = [skos.prefLabel, rdfs.label, dct.title]

/** SHACL knows one graph: what all graphs say, put together. */
function merged({ core, evidence }: Graph): Store {
  const store = new Store()
  for (const { subject, predicate, object } of [...core, ...evidence]) store.addQuad(subject, predicate, object)
  return store
}

const localName = (iri: string): string => iri.slice(iri.lastIndexOf('#') + 1)

/**
 * Validates what all graphs say together, core and evidence (SHACL Core, https://www.w3.org/TR/shacl/).
 * @returns what fails, by thing and shape; empty if the graph conforms
 */
export async function validate(graph: Graph): Promise<Violation[]> {
  const { default: Validator } = await import('rdf-validate-shacl')
  const shapes = new Parser().parse(readFileSync(shipped('ontology/shapes.ttl'), 'utf8'))
  const report = await new Validator(new Store(shapes), OPTIONS).validate(merged(graph))
  if (report.conforms) return []

  const bySubject = groupBy([...graph.core, ...graph.evidence], ({ subject }) => subject.value)
  const values = (iri: string, predicate: string | undefined): readonly string[] =>
    (bySubject.get(iri) ?? []).flatMap((quad) => (quad.predicate.value === predicate ? quad.object.value : []))
  const label = (iri: string): string => LABELS.flatMap((predicate) => values(iri, predicate).toSorted())[0] ?? iri
  const said = saidIn(graph)

  const violations = report.results.map((result): Violation => {
    const focus = result.focusNode?.value ?? ''
    return {
      focus,
      label: label(focus),
      shape: localName(result.sourceShape?.value ?? ''),
      severity: localName(result.severity?.value ?? '') === 'Warning' ? 'Warning' : 'Violation',
      message: result.message.map(({ value }) => value).join(' '),
      found: [...new Set(values(focus, result.path?.value).map(label))].sort(),
      saidIn: said(focus),
    }
  })
  const unique = new Map(violations.map((violation) => [`${violation.focus} ${violation.shape}`, violation]))
  return [...unique].sort(([a], [b]) => compare(a, b)).map(([, violation]) => violation)
}
