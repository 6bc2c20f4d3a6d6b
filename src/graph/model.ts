// What the graph room makes of many entries: one graph in two parts.
import type { Quad } from './rdf.js'

/** Everything that the entries say. Both parts are sorted by the bytes of their N-Quads lines, without duplicates. */
export interface Graph {
  /** What all entries together say (default graph), and the reviewed links (their own graph). */
  readonly core: readonly Quad[]
  /** Who says so: one named graph an entry, with its claims and passages. */
  readonly evidence: readonly Quad[]
}
