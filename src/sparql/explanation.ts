// What is known about one thing, as data: each statement with the passages that say so.

/** Anything that has an IRI and words for it. */
export interface Labelled {
  readonly iri: string
  readonly label: string
}

/** Words of an entry, and where they are: UTF-16 offsets into its text. */
export interface Passage {
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** One claim: the entry's own words, where they are, and what was read in them. */
export interface Said extends Passage {
  readonly claim: string
  /** The relation of the claim: `mergedInto`. */
  readonly relation: string
  readonly subject: Labelled
  readonly object?: Labelled
  /** EDTF, as the claim has it. */
  readonly date?: string
  readonly entry: Labelled
  /** Further words that the claim rests on, such as a date that was told before. */
  readonly also: readonly Passage[]
  readonly rule: string
  /** Of how many claims of the rule that were checked, how many were right. */
  readonly checked?: { readonly right: number; readonly of: number }
}

interface Supported {
  readonly said: readonly Said[]
}

export interface KnownName extends Supported {
  readonly name: string
  readonly preferred: boolean
}

/** A reviewed link: `match` is exact, close, broad or narrow. */
export interface Link {
  readonly match: string
  readonly item: string
}

/** Who took part in a change, and as what: absorbed, giver, … */
export interface Participant extends Labelled {
  readonly role?: string
}

export interface KnownChange extends Supported {
  readonly change: Labelled
  /** founding, merger, … */
  readonly kind: string
  readonly date?: string
  readonly before: readonly Participant[]
  readonly after: readonly Participant[]
  /** Who it was about, on neither side: what was piloted, the post whose seat ended. */
  readonly concerned: readonly Participant[]
  readonly regions: readonly Labelled[]
}

/** Something that held for a while: `subject` was `kind` (“part of”, “post in”, “covers”, “within”, “active”, “existed”) `object`. */
export interface KnownState extends Supported {
  readonly state: string
  readonly kind: string
  readonly subject: Labelled
  readonly object?: Labelled
  readonly from?: string
  readonly until?: string
  /** The days, as `YYYY-MM-DD`, between which it began and ended. */
  readonly fromEarliest?: string
  readonly fromLatest?: string
  readonly untilEarliest?: string
  readonly untilLatest?: string
  /** How dates were worked out that no entry states. */
  readonly derivedBy: readonly string[]
}

/** A post in one region. `through` are the collective regions from which it was worked out; none if an entry names the region. */
export interface KnownSeat extends Supported {
  readonly seat: Labelled
  readonly through: readonly string[]
}

export interface KnownRecords extends Supported {
  readonly records: Labelled
  readonly reference?: string
  readonly from?: string
  readonly until?: string
  readonly extent?: string
  readonly heldBy?: string
}

export interface KnownDisagreement extends Supported {
  readonly kind: string
  readonly comment?: string
  readonly about: Labelled
}

export interface Explanation {
  readonly thing: Labelled
  /** The class, without its prefix: `Agency`, `Post`, `Region`, `Merger`, … */
  readonly type: string
  readonly names: readonly KnownName[]
  readonly links: readonly Link[]
  readonly changes: readonly KnownChange[]
  readonly states: readonly KnownState[]
  readonly seats: readonly KnownSeat[]
  readonly records: readonly KnownRecords[]
  readonly disagreements: readonly KnownDisagreement[]
}
