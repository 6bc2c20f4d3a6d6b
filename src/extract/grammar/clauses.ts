// Clauses: each verb of a sentence with its subject, its object, what its prepositions bring, and its dates.
import type { DateExpression } from '../time/dates.js'
import type { Phrase } from './phrases.js'
import type { VerbGroup } from './verbs.js'

/** “into the Board”, “by A and B”: a preposition and its phrase. An empty preposition marks a second object. */
export interface Argument {
  readonly preposition: string
  readonly phrase: Phrase
}

/** A verb and what belongs to it. Built left to right, then left alone. */
export interface Clause {
  readonly verb: VerbGroup
  readonly passive: boolean
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly subject: Phrase | undefined
  /** What “whose” and “which” in this clause refer to. */
  readonly antecedent: Phrase | undefined
  object: Phrase | undefined
  readonly arguments: Argument[]
  /** What stands before its subject: “[In Scotland] the Board oversees …”. */
  readonly opening: readonly Argument[]
  /** Dates that stand in the clause itself. */
  readonly dates: DateExpression[]
  /** Dates that open the sentence, or the clause that this one depends on. */
  readonly lead: readonly DateExpression[]
  /** The word that makes it depend on another: “to”, “by”, “that”, “if”, “which”, “when”, “,”. */
  readonly governor: string | undefined
  readonly parent: Clause | undefined
  /** The clause before it that shares its subject: “was abolished and [replaced]”. */
  readonly sibling: Clause | undefined
  /** The clause before it on its level, where “and” joins them: “A was closed in 1974 and [B took over its mines]”. */
  readonly before: Clause | undefined
  /** The clause whose verb it leaves unsaid: “became A in 1950 and [B in 1970]”. */
  readonly gap: Clause | undefined
  /** A participle that opens the sentence and speaks of its subject, or of what the text is about: “Established in 1851, …”. */
  readonly dangling: boolean
  /** It is said to have happened later than what stands before it. */
  readonly later: boolean
  /** The noun that an infinitive or “that” depends on: “plans [to merge]”. */
  readonly noun: Phrase | undefined
  end: number
}

/** What is known of a clause. */
type Known = { readonly [Member in keyof Clause]?: Clause[Member] | undefined }

/** A clause of which no more is known than its verb and this. All are made here, so that they have one shape, which makes them quick to read. */
export const newClause = (verb: VerbGroup, known: Known): Clause => ({
  verb: known.verb ?? verb,
  passive: known.passive ?? verb.passive,
  form: known.form ?? 'finite',
  subject: known.subject,
  antecedent: known.antecedent,
  object: known.object,
  arguments: known.arguments ?? [],
  opening: known.opening ?? [],
  dates: known.dates ?? [],
  lead: known.lead ?? [],
  governor: known.governor,
  parent: known.parent,
  sibling: known.sibling,
  before: known.before,
  gap: known.gap,
  dangling: known.dangling ?? false,
  later: known.later ?? false,
  noun: known.noun,
  end: known.end ?? verb.end,
})

const says = ({ verb, dates }: Clause): boolean => verb.negated && dates.some(({ role }) => role === 'until')

/** “was not formed until 1974”, “It was not until 1974 that the Board was formed”: denied of the time before only. */
export const isDelayed = (clause: Clause): boolean =>
  says(clause) || (clause.governor === 'that' && clause.parent?.verb.lemma === 'be' && says(clause.parent))

const AIM =
  /^(?:role|function|purpose|aim|mission|task|objective|goal|duty|responsibility|job|mandate|remit|object|effect)$/

/** “[Its] purpose is to sell salt”: whose purpose, role or duty a clause tells, who does what it says. */
export const aimOf = ({ verb, subject }: Clause): Phrase | undefined =>
  verb.modal === 'to' && subject && !subject.mention && AIM.test(subject.head)
    ? (subject.possessor ?? subject.of[0])
    : undefined
