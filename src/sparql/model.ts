// The plain data of this room: questions with their parameters, and answers made of terms.

/** An RDF term, in the shape of SPARQL 1.1 Query Results JSON, section 3.2.2. */
export type Term =
  | { readonly type: 'uri'; readonly value: string }
  | { readonly type: 'bnode'; readonly value: string }
  | { readonly type: 'literal'; readonly value: string; readonly 'xml:lang'?: string; readonly datatype?: string }

/** One solution: the terms by column. A column without a value is absent. */
export type Row = Readonly<Record<string, Term>>

/** Rows of terms under named columns, in the order that the query gives them. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

/** How rows are steps from one thing to another: the columns of both, and those that tell of the step. */
export interface Steps {
  readonly from: string
  readonly to: string
  readonly by: readonly string[]
  /** Whether they are read from the end to the beginning, as those of a body's origins are. */
  readonly back: boolean
  /** IRI of the thing that was asked about. */
  readonly root?: string
}

/** What a query gives: a table (SELECT), yes or no (ASK), or statements (CONSTRUCT, DESCRIBE), sorted and without duplicates. */
export type Answer = (
  | ({ readonly kind: 'table'; readonly steps?: Steps } & Table)
  | { readonly kind: 'truth'; readonly value: boolean }
  | ({ readonly kind: 'statements' } & Table)
) & {
  /** IRI below which the dataset minted its own. */
  readonly base: string
  /** What the reader should know beside it: why it may be empty, or a column of it. */
  readonly note?: string
  /** There is more, which was left out because no more was asked for. */
  readonly cut?: true
}

/** What a parameter takes: the name of something, a date (see `date.ts`), words or a number. */
export const PARAM_TYPES = [
  'agency',
  'post',
  'region',
  'agency or post',
  'anything',
  'date',
  'start date',
  'text',
  'number',
] as const
export type ParamType = (typeof PARAM_TYPES)[number]

/** A parameter of a question: `--body "Home Office"`, `$body` in the query. */
export interface Param {
  readonly name: string
  readonly type: ParamType
  readonly description: string
  /** What it is unless the asker says otherwise. Absent: the asker must say. */
  readonly default?: string
}

/** What the head of a question says of it. */
export interface Head {
  readonly summary: string
  readonly description: string
  readonly group: string
  readonly params: readonly Param[]
  readonly steps?: Steps
  /** Command lines that show its use. */
  readonly examples: readonly string[]
  /** What the first of them gives on the bundled entries, as people see it: its first rows, and `…` if there are more. */
  readonly rows: readonly (readonly string[])[]
}
