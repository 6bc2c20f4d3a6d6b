// Follows whom a sentence speaks of, from left to right.
import { isCertain } from './beside.js'
import type { Clause } from './clauses.js'
import type { Phrase } from './phrases.js'
import type { Parsed, Text } from './read.js'
import type { Referent } from './registry.js'

/** Verbs whose object was another's before: “the Office took over [its] functions”. */
const TAKES = new Set('take over|assume|absorb|inherit|acquire|take on|replace|succeed|receive'.split('|'))

/** Whom “its” means in a clause: its own subject (“transferred its functions”), unless what it takes, or is, was another's, or it took its place. */
const ownerIn = ({ verb, subject, antecedent }: Clause, { head }: Phrase): Phrase | undefined =>
  antecedent ?? (TAKES.has(verb.lemma) || verb.lemma === 'be' || /^(?:place|stead)$/.test(head) ? undefined : subject)

/** “[the Corporation] with its Lord Mayor”, “[The Ministry] and its agencies met”: whose something is that a name has with it. */
function withWhom({ reading, phrases }: Parsed, { first, head }: Phrase): Phrase | undefined {
  const word = reading.tokens[first - 1]?.lower
  const beside = phrases.find(({ mention, end }) => mention && end === first - 1)
  return word === 'with' || (word === 'and' && (beside?.first === 0 || KIN.test(head))) ? beside : undefined
}

const KIN = /^(?:successor|predecessor|forerunner|precursor)$/
const BEGINNING = /^(?:creation|establishment|formation|foundation|founding|inception)$/

/** “passed to [the Board] on its creation”: it is what began that is meant. */
const begun = ({ arguments: all }: Clause, { head }: Phrase): Phrase | undefined =>
  BEGINNING.test(head)
    ? all.findLast(({ preposition, phrase }) => preposition === 'to' && phrase.mention)?.phrase
    : undefined

/** What a phrase is in its sentence. */
interface Role {
  subjectOf: Clause | undefined
  /** The clause whose subject, object or argument it is. */
  within: Clause | undefined
  /** The clause that says with it what something is: “The Board is [an agency]”. */
  predicate: Clause | undefined
}

/** What the phrases of a sentence are in its clauses, the first clause before the others. */
function rolesIn(clauses: readonly Clause[]): ReadonlyMap<Phrase, Role> {
  const roles = new Map<Phrase, Role>()
  const roleOf = (phrase: Phrase): Role => {
    const role = roles.get(phrase) ?? { subjectOf: undefined, within: undefined, predicate: undefined }
    roles.set(phrase, role)
    return role
  }
  for (const clause of clauses) {
    const { subject, object, verb } = clause
    if (subject) roleOf(subject).subjectOf ??= clause
    if (object && subject && verb.lemma === 'be') roleOf(object).predicate ??= clause
    for (const phrase of [subject, object, ...clause.arguments.map((argument) => argument.phrase)])
      if (phrase && phrase !== clause.antecedent) roleOf(phrase).within ??= clause
  }
  return roles
}

/** Resolves the phrases of a sentence from left to right, so that “it” and “the agency” mean what came before them. */
export function follow(text: Text, parsed: Parsed): void {
  const { sentence, clauses, phrases, everyPhrase, discourse } = parsed
  const { about } = sentence.block
  if (sentence.opens) discourse.open(about === undefined ? undefined : text.registry.find(about))
  // The subject of a clause is what “it” means in the next clause, not in its own.
  let next: readonly Referent[] = []
  const roles = rolesIn(clauses)
  for (const phrase of phrases) {
    const { subjectOf, within, predicate } = roles.get(phrase) ?? {}
    if (subjectOf) discourse.attend(next)
    const owner =
      phrase.possessor && (withWhom(parsed, phrase) ?? (within && (begun(within, phrase) ?? ownerIn(within, phrase))))
    if (phrase.possessor && (within || owner)) discourse.resolve(phrase.possessor, owner)
    const named = predicate ? discourse.resolve(predicate.subject!, predicate.antecedent) : []
    if (predicate) discourse.equate(phrase, named)
    const meant = discourse.resolve(phrase, within?.antecedent)
    // “The divisions of the Board are [the Salt Division and the Mines Division]”
    if (predicate && named.length === 0 && !predicate.verb.negated) discourse.equate(predicate.subject!, meant)
    if (subjectOf?.form !== 'finite' || subjectOf.antecedent) continue
    next = meant.length > 0 || !phrase.possessor ? meant : discourse.resolve(phrase.possessor)
  }
  discourse.attend(next)
  // What stands inside other phrases is spoken of after them.
  for (const phrase of everyPhrase) if (isCertain(phrase)) discourse.resolve(phrase)
}
