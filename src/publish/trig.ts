// TriG: what all say together, then each entry's own graph, for tools that keep who said what apart.
import type { Quad } from '../graph/index.js'
import { blocks } from './blocks.js'
import { names } from './names.js'

const byGraph = (quads: readonly Quad[]): ReadonlyMap<string, readonly Quad[]> => {
  const graphs = new Map<string, Quad[]>()
  for (const quad of quads) {
    const graph = graphs.get(quad.graph.value)
    if (graph) graph.push(quad)
    else graphs.set(quad.graph.value, [quad])
  }
  return graphs
}

/**
 * A TriG 1.1 document: the default graph, then the named graphs by name, each sorted, with the prefixes they use.
 * @param quads sorted and unique, as `sortQuads` leaves them
 * @param base IRI that ends in `/`; what lies below it is written relative to it
 * @returns the document in pieces, the first being its prefixes
 */
export function trig(quads: readonly Quad[], base: string): readonly string[] {
  const short = names(base)
  const graphs = [...byGraph(quads)].sort(([a], [b]) => (a < b ? -1 : 1))
  const body = graphs.flatMap(([, inGraph]) => {
    const text = [...blocks(inGraph, short)]
    const [first] = inGraph
    return first?.graph.termType === 'NamedNode' ? [`${short.write(first.graph)} {\n\n`, ...text, '}\n\n'] : text
  })
  return [short.header(), ...body]
}
