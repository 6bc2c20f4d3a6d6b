// What n3's parser finds in a document, as sorted strings: one witness of what we wrote.
import { Parser, type Quad } from 'n3'

const spell = ({ subject, predicate, object, graph }: Pick<Quad, 'subject' | 'predicate' | 'object' | 'graph'>) =>
  JSON.stringify([
    subject.value,
    predicate.value,
    object.value,
    object.termType === 'Literal' ? [object.language, object.datatype.value] : [],
    graph.value,
  ])

/** Statements as strings that compare, whoever made them. */
export const spelled = (quads: readonly Quad[]): string[] => quads.map(spell).sort()

/** The statements of a TriG or Turtle document, in the same form. */
export const readBack = (document: string): string[] =>
  spelled(new Parser({ format: 'application/trig' }).parse(document))
