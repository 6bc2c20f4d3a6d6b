// A reviewed link: something of ours, something of another data set, and how the two match.

/** One row of a mapping set (SSSOM) that says yes. What the row does not tell is an empty text. */
export interface Link {
  /** Path below the base: `agency/home-office`. */
  readonly subject: string
  readonly subjectLabel: string
  /** Path of the entry in which `subjectLabel` means the subject: the link holds for whatever that is, and only where that entry is. */
  readonly entry?: string
  /** IRI of the kind of match: skos:exactMatch, skos:closeMatch and their like. */
  readonly predicate: string
  /** IRI in the other data set. */
  readonly object: string
  readonly objectLabel: string
  /** IRI of the reason for believing the link: semapv:ManualMappingCuration where a person looked. */
  readonly justification: string
  /** ISO date on which the link was made. */
  readonly date: string
  /** Pages on which the object was seen. */
  readonly seenIn: readonly string[]
  /** What the reviewer had to say. */
  readonly comment: string
}
