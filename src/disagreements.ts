// The ways in which sources can disagree, as a reader is told of them.

/** Kinds of disagreement, in the order in which they are shown, with a heading each. */
export const DISAGREEMENT_KINDS = {
  date: 'Dates that differ',
  'tenure-dates': 'Dates of a state that differ',
  kind: 'Kinds of change that differ',
  'renamed-or-new': 'Renamed, or ended and begun anew',
  'after-end': 'Acts after its end',
  'succession-without-end': 'Replaced or merged, and yet there later',
  'before-beginning': 'Acts before its beginning',
  'records-before-creator': 'Records older than their creator',
  'list-against-prose': 'A list against the prose of the same text',
  cycle: 'Circles',
} as const

export type DisagreementKind = keyof typeof DISAGREEMENT_KINDS
