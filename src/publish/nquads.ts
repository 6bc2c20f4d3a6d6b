// N-Quads: the dump that `sort -u` and line diffs understand, in pieces that a string can hold.
import { nquads as lines, type Quad } from '../graph/index.js'

/** Statements a piece: about 2 MB of text. */
const PIECE = 10_000

/** The lines of `quads` in canonical N-Quads, in the order they come in, as pieces of a file. */
export function* nquads(quads: readonly Quad[]): Generator<string> {
  for (let start = 0; start < quads.length; start += PIECE) yield lines(quads.slice(start, start + PIECE))
}
