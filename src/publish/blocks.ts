// One block of Turtle for each subject: `a` first, then the predicates as sorted, one object a line so that changes diff by line.
import type { Quad } from '../graph/index.js'
import { rdf } from '../vocabulary.js'
import type { Names } from './names.js'

/** Runs of neighbours that have the same key. */
function* runs(quads: readonly Quad[], key: (quad: Quad) => string): Generator<readonly Quad[]> {
  let start = 0
  for (let end = 1; end <= quads.length; end++) {
    const [first, next] = [quads[start], quads[end]]
    if (first && next && key(first) === key(next)) continue
    yield quads.slice(start, end)
    start = end
  }
}

function line(quads: readonly Quad[], names: Names): string {
  const objects = quads.map(({ object }) => names.write(object))
  const predicate = quads[0]?.predicate
  if (!predicate) return ''
  if (predicate.value === rdf.type) return `a ${objects.join(', ')}`
  return objects.length === 1
    ? `${names.write(predicate)} ${objects[0]}`
    : `${names.write(predicate)}\n        ${objects.join(' ,\n        ')}`
}

/**
 * Subject blocks of Turtle 1.1, without the prefixes: the body of a document, or of a graph in TriG.
 * @param quads triples of one graph, sorted and unique
 */
export function* blocks(quads: readonly Quad[], names: Names): Generator<string> {
  for (const about of runs(quads, ({ subject }) => subject.value)) {
    const types = about.filter(({ predicate }) => predicate.value === rdf.type)
    const rest = about.filter(({ predicate }) => predicate.value !== rdf.type)
    const lines = [types, ...runs(rest, ({ predicate }) => predicate.value)].filter((run) => run.length > 0)
    const subject = about[0] ? names.write(about[0].subject) : ''
    yield `${subject}\n    ${lines.map((run) => line(run, names)).join(' ;\n    ')} .\n\n`
  }
}
