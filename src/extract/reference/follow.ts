// Follows whom a sentence speaks of, from left to right.

import type { Clause } from '../grammar/clauses.js'
import type { Phrase } from '../grammar/phrases.js'
import { isCertain } from '../patterns/beside.js'
import type { Parsed, Text } from '../read.js'
import { nameGiven } from './naming.js'
import type { Referent } from './registry.js'
import { tellsHolder } from './roles.js'
import { dutyHolders, isShare } from './shares.js'

/** Verbs whose object was another's before: “the Office took over [its] functions”. */
const TAKES = new Set('take over|assume|absorb|inherit|acquire|take on|replace|succeed|receive'.split('|'))

/** Whom “its” means in a clause: its own subject (“transferred its functions”), unless what it takes, or is, was another's, or it took its place. */
function ownerIn({ verb, subject, antecedent, form, parent }: Clause, owned: Phrase): Phrase | undefined {
  // “passed to the Office, which was wound up, [its] powers being divided between …”
  if (form === 'gerund' && subject === owned) return parent?.antecedent
  const others = TAKES.has(verb.lemma) || /^(?:be|become)$/.test(verb.lemma) || /^(?:place|stead)$/.test(owned.head)
  return antecedent ?? (others ? undefined : subject)
}

/** “The Act abolished [the Board] and transferred its functions”: a law has none, so they are those of what it has just dealt with. */
function dealtWith({ discourse }: Parsed, { sibling }: Clause, owner: Phrase | undefined): Phrase | undefined {
  const acts = owner && discourse.resolve(owner).some(({ type }) => type !== undefined)
  return acts ? owner : (sibling?.object ?? owner)
}

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

const CREATES = new Set('create|establish|set up|form|found|institute|launch|constitute'.split('|'))

/** What a phrase is in its sentence. */
interface Role {
  subjectOf: Clause | undefined
  /** The clause whose subject, object or argument it is. */
  within: Clause | undefined
  /** The clause that says with it what something is: “The Board is [an agency]”. */
  predicate: Clause | undefined
}

/** “The area covered by the Board [includes] Kent” */
const tellsArea = ({ verb, passive, subject }: Clause): boolean =>
  !passive &&
  /^(?:include|comprise|encompass)$/.test(verb.lemma) &&
  /^(?:area|territory|region)$/.test(subject?.head ?? '')

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
    if (object && subject && (verb.lemma === 'be' || tellsArea(clause))) roleOf(object).predicate ??= clause
    for (const phrase of [subject, object, ...clause.arguments.map((argument) => argument.phrase)])
      if (phrase && phrase !== clause.antecedent) roleOf(phrase).within ??= clause
  }
  return roles
}

/** “a committee”: one that the text has not spoken of. What is only planned or denied is not there to be spoken of (Karttunen 1976). */
const introduces = ({ modifiers: [article], mention, plural }: Phrase, { verb }: Clause): boolean =>
  /^(?:an?|another)$/.test(article ?? '') && !mention && !plural && !verb.negated && !verb.modal

/** Whom a phrase introduces: one that has no name, unless the sentence goes on to give it one. */
function introduced(parsed: Parsed, phrase: Phrase): readonly Referent[] {
  const name = nameGiven(parsed, phrase)
  return name ? parsed.discourse.resolve(name) : [parsed.discourse.introduce(phrase)]
}

/** Remembers a body that a clause says was created; where it says by whom, it is what the text goes on to speak of, unless the topic created it. */
function noteCreated(
  { discourse }: Parsed,
  phrase: Phrase,
  { verb, passive, form, subject, object }: Clause,
  known: readonly Referent[],
) {
  const [body, ...others] = known
  if (!CREATES.has(verb.lemma) || phrase !== (passive ? subject : object) || !body) return
  const { attention } = discourse
  if (body.type === 'Agency') attention.create(body)
  const maker = passive || form !== 'finite' ? undefined : subject
  const byTopic = maker && attention.topic && discourse.resolve(maker).includes(attention.topic)
  if (maker && !byTopic && others.length === 0) attention.present(body)
}

/** “With the creation of [the Board] the Office became part of the new body.” */
function noteBegun({ discourse }: Parsed, { head }: Phrase, [body]: readonly Referent[]) {
  if (BEGINNING.test(head) && body?.type === 'Agency') discourse.attention.create(body)
}

/** “Despite [the Board]'s successes, it …”: whose what opens a clause is. */
const ownerBefore = ({ opening }: Clause): Phrase | undefined =>
  opening.map(({ phrase }) => phrase.possessor).find((owner) => owner?.mention)

const ENDING =
  /^(?:abolition|dissolution|demise|closure|disbandment|disestablishment|termination|discontinuance|suppression|liquidation)$/

/** “Following the abolition of [the Board], its functions passed to …”, “… responsibility for salt passed to …”: what ended had them. */
const endedBefore = ({ opening, subject }: Clause): Phrase | undefined =>
  subject &&
  isShare(subject) &&
  !subject.possessor?.mention &&
  !subject.of.some(({ mention }) => mention?.type === 'Agency')
    ? opening.flatMap(({ phrase }) => (ENDING.test(phrase.head) ? phrase.of : [])).find(({ mention }) => mention)
    : undefined

/** “The Inspector visited mines. It …”: who acts is the holder of a post, and never “it”. */
const acts = ({ passive, object, verb }: Clause): boolean =>
  !passive &&
  object !== undefined &&
  !/^(?:be|become|remain|have|replace|succeed|supersede|cover|include)$/.test(verb.lemma)

/** Resolves the phrases of a sentence from left to right, so that “it” and “the agency” mean what came before them. */
export function follow(text: Text, parsed: Parsed): void {
  const { sentence, clauses, phrases, everyPhrase, discourse } = parsed
  const { about } = sentence.block
  discourse.attention.begin()
  if (sentence.opens) discourse.attention.open(about === undefined ? undefined : text.registry.find(about))
  // The subject of a clause is what “it” means in the next clause, not in its own.
  let next: readonly Referent[] = []
  const roles = rolesIn(clauses)
  for (const phrase of phrases) {
    const { subjectOf, within, predicate } = roles.get(phrase) ?? {}
    if (subjectOf) discourse.attention.attend(next)
    const before = subjectOf && (phrase.head === 'it' ? ownerBefore(subjectOf) : endedBefore(subjectOf))
    if (before) discourse.attention.attend(discourse.resolve(before))
    // “[The Salt Office] was founded by separating [it] from the Board”
    const maker =
      phrase.head === 'it' && within?.form === 'gerund' && within.parent?.passive ? within.parent.subject : undefined
    if (maker && phrase === within?.object) discourse.attention.attend(discourse.resolve(maker))
    // “The Act abolished [the Board] and replaced [it] with the Mint”
    const same =
      phrase.head === 'it' && phrase === within?.object && !within.passive ? within.sibling?.object : undefined
    if (same?.mention) discourse.attention.attend(discourse.resolve(same))
    // “[its] functions, property and staff”
    const inner = phrase.head === 'one' ? phrase.of : phrase.members.slice(0, 1)
    const owned = phrase.possessor ? phrase : inner.find(({ possessor }) => possessor)
    const owner =
      owned &&
      (withWhom(parsed, owned) ??
        (within && (begun(within, owned) ?? dealtWith(parsed, within, ownerIn(within, owned)))))
    // “[In its place] the Mint was founded”: the place of what was spoken of before.
    const stands = /^(?:place|stead)$/.test(owned?.head ?? '')
    if (owned?.possessor && (within || owner || stands)) discourse.resolve(owned.possessor, owner)
    const named = predicate ? discourse.resolve(predicate.subject!, predicate.antecedent) : []
    if (predicate && !predicate.verb.negated) discourse.equate(phrase, named)
    const meant = discourse.resolve(phrase, within?.antecedent)
    // “The divisions of the Board are [the Salt Division and the Mines Division]”
    if (predicate && named.length === 0 && !predicate.verb.negated) discourse.equate(predicate.subject!, meant)
    const isNew = meant.length === 0 && !predicate && within && introduces(phrase, within)
    const known = isNew ? introduced(parsed, phrase) : meant
    // “With the creation of [the Board] its work passed to that Board”
    if (known.length === 0)
      for (const part of phrase.of)
        if (part.mention && !part.members.length) noteBegun(parsed, phrase, discourse.resolve(part))
    if (within) noteCreated(parsed, phrase, within, known)
    if (subjectOf?.form !== 'finite' || subjectOf.antecedent || tellsHolder(subjectOf)) continue
    // “was formed when the Board was closed. It …”: what went with it is not what the text speaks of.
    if (subjectOf.governor === 'when' && subjectOf.parent) continue
    if (acts(subjectOf) && known.every((one) => one.type === 'Post' && one !== discourse.topic)) continue
    next = known.length > 0 || !phrase.possessor ? known : discourse.resolve(phrase.possessor)
  }
  discourse.attention.attend(next)
  const holders = clauses.flatMap(dutyHolders)
  discourse.attention.hold(holders.flatMap((holder) => discourse.resolve(holder)))
  discourse.attention.end()
  // What stands inside other phrases is spoken of after them.
  for (const phrase of everyPhrase) if (isCertain(phrase)) discourse.resolve(phrase)
}
