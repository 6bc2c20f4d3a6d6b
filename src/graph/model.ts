// What the graph room makes of many entries: one graph in two parts.
import type { Review } from '../link/index.js'
import type { Account } from './identity/account.js'
import type { Quad } from './rdf.js'

/** Everything that the entries say. Both parts are sorted by the bytes of their N-Quads lines, without duplicates. */
export interface Graph {
  /** What all entries together say (default graph), and the reviewed links (their own graph). */
  readonly core: readonly Quad[]
  /** Who says so: one named graph an entry, with its claims and passages. */
  readonly evidence: readonly Quad[]
}

/** A graph, and how it came to hold the bodies, posts and places that it holds. */
export interface Fused extends Graph {
  /** In the order of the things' paths. */
  readonly accounts: readonly Account[]
  /** Reviews that speak of no two things that there are. */
  readonly idle: readonly Review[]
}
