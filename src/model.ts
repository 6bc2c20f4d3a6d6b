// The plain data that moves between the rooms: Entry, Block, Field, Claim and what they are made of.

/** A half-open stretch of an entry's text, in UTF-16 code units, as `String.prototype.slice` counts. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A stretch of an entry that is read as one run of prose: line breaks inside it count as spaces.
 * `about` names what the block speaks of where that is not the entry itself (the gloss of a linked article).
 */
export interface Block extends Span {
  readonly kind: 'title' | 'heading' | 'prose' | 'item'
  readonly about?: string
}

/** A labelled field of a catalogue description: “Date: 2000-2017”. Each value keeps its place in the text. */
export interface Field {
  readonly label: string
  readonly values: readonly Span[]
}

/** Where an entry came from: shown with its statements, and published with its licence. */
export interface Origin {
  readonly url?: string
  readonly publisher?: string
  readonly licence?: string
  /** ISO date on which the text was taken. */
  readonly seen?: string
}

/** One source text, as received, with its parts marked. Every span points into `text`. */
export interface Entry {
  /** The file's name without its ending; unique in a build. */
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly text: string
  readonly origin?: Origin
  readonly blocks: readonly Block[]
  readonly fields: readonly Field[]
}

export type EntityType = 'Agency' | 'Post' | 'Region'

/** A body, post or place as an entry names it: singular, without article, the fullest form that the entry gives. */
export interface Party {
  readonly name: string
  readonly type: EntityType
}

/** The kinds of change: something ended, began, or gave way to something else. */
export const CHANGES = [
  'created',
  'abolished',
  'succeededBy',
  'mergedInto',
  'splitInto',
  'renamedTo',
  'transferredTo',
] as const
/** The kinds of state that lasts for a while. */
export const STATES = ['partOf', 'postIn', 'covers', 'within'] as const
/**
 * What is said of a change in one place only, or of a body's going on: `pilotedIn` (subject was tried out in a region),
 * `ceasedIn` (a region has lost the post), `active` (the body is said to go on, or to act, at a date).
 */
export const CIRCUMSTANCES = ['pilotedIn', 'ceasedIn', 'active'] as const
export const RELATIONS = [...CHANGES, ...STATES, 'alias', ...CIRCUMSTANCES] as const

export type Change = (typeof CHANGES)[number]
export type State = (typeof STATES)[number]
export type Relation = (typeof RELATIONS)[number]

/** The words that a claim rests on, verbatim: `text.slice(start, end) === quote`. */
export interface Evidence extends Span {
  readonly quote: string
}

/** The measured precision of a rule, 0 to 1, and the number of its claims that it was measured on. */
export interface Confidence {
  readonly precision: number
  readonly of: number
}

/** One reading of an entry: what it says, and where it says so. One line of `chancery extract`. */
export interface Claim {
  readonly entry: string
  readonly relation: Relation
  readonly subject: Party
  /** Absent for `created`, `abolished` and `active`; the alias string, as a name of the subject's type, for `alias`. */
  readonly object?: Party
  /** EDTF (ISO 8601-2). `A/B` is an interval; either side may be `..` or a one-of set, as in `[2004,2005]/..`. */
  readonly date?: string
  /** The places to which the claim is limited, where the text limits it: “in Wales and London”. */
  readonly regions?: readonly string[]
  readonly evidence: readonly Evidence[]
  readonly rule: string
  /** How often the rule was right where it was measured; absent for rules that were not. */
  readonly confidence?: Confidence
}
