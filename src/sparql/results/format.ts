// The shape of a format: how each kind of answer becomes text.
import type { Drawing } from '../drawing.js'
import type { Table } from '../model.js'

/** How to write for the reader at hand; formats for machines look at none of it. */
export interface Look {
  /** Columns that the reader's terminal has. */
  readonly width: number
  /** Whether the reader's terminal shows colours. */
  readonly colour: boolean
  /** IRI below which the dataset minted its own: people read them relative to it. */
  readonly base: string
}

/** A way to write answers: a function for each kind that it can write. What they return ends in a line end. */
export interface Format {
  readonly name: string
  /** Its media type. */
  readonly media: string
  /** What it is for, in a few words. */
  readonly says: string
  /** SELECT. */
  readonly table?: (table: Table, look: Look) => string
  /** ASK. */
  readonly truth?: (value: boolean, look: Look) => string
  /** CONSTRUCT and DESCRIBE: columns `subject`, `predicate`, `object`. */
  readonly statements?: (table: Table, look: Look) => string | Promise<string>
  /** Any of these, where it is a graph of steps: see `drawingOf`. */
  readonly drawing?: (drawing: Drawing) => string
}
