// Verbs as they join the sentence that is being read: whose subject each takes, and on which clause it depends.
import { type Clause, newClause } from './clauses.js'
import {
  conjunctionBefore,
  INTRANSITIVE,
  isLater,
  isParticiple,
  NAMING,
  NEVER_PASSIVE,
  newFrame,
  type State,
  SUBORDINATORS,
  wordAt,
} from './frame.js'
import { changed } from './making.js'
import { type Phrase, phraseAt } from './phrases.js'
import { describedBy } from './relatives.js'
import type { VerbGroup } from './verbs.js'

function begin(s: State, clause: Clause): void {
  s.clauses.push(clause)
  s.frame.clause = clause
  s.frame.floating = undefined
  s.at = clause.verb.end
}

/** “…, [with responsibility for salt] passing to the Ministry”: the subject of what follows. */
function absolute(s: State, clause: Clause | undefined): Phrase | undefined {
  const { preposition, phrase } = clause?.arguments.findLast(({ preposition }) => preposition === 'with') ?? {}
  return preposition && phrase && wordAt(s, phrase.first - 2) === ',' ? phrase : undefined
}

/** “A and B, [each] headed by a warden”: the names that stand before the comma. */
function eachOf(s: State, subject: Phrase | undefined): Phrase | undefined {
  if (subject?.head !== 'each' || subject.of.length > 0 || wordAt(s, subject.first - 1) !== ',') return subject
  return s.phrases.findLast(({ end, members }) => end === subject.first - 1 && members.length > 0) ?? subject
}

function attachParticiple(s: State, verb: VerbGroup): void {
  const { clause, pending, antecedent, bracket, lead } = s.frame
  const comma = wordAt(s, verb.first - 1) === ','
  const dangling = !clause && !pending && !bracket && s.last === undefined
  const described =
    bracket && !clause
      ? antecedent
      : clause
        ? (absolute(s, clause) ?? describedBy(s, verb, clause))
        : (pending ?? s.last)
  const subject = eachOf(s, described)
  const child = newClause(verb, {
    passive: true,
    dangling,
    form: 'participle',
    subject,
    antecedent: subject,
    lead: clause || pending ? [] : lead,
    governor: comma ? ',' : '',
    parent: clause,
  })
  // The subject still waits for its own verb behind the participle.
  s.stack.push(s.frame)
  s.frame = newFrame({ governor: 'participle', antecedent: subject })
  begin(s, child)
}

export function attachNonFinite(s: State, verb: VerbGroup, governor: string): void {
  // “was merged with A, which sat in Kent, [to form B]”: the relative clause is over.
  const relative = /^(?:which|who)$/.test(s.frame.governor ?? '') && s.frame.clause && s.stack.at(-1)?.clause
  if (relative && governor === 'to' && wordAt(s, verb.first - 1) === ',') s.frame = s.stack.pop()!
  const { clause, pending, antecedent, bracket } = s.frame
  const adjective = s.last && s.last.end === verb.first ? s.last : undefined
  const own = clause?.subject ?? pending ?? (bracket ? antecedent : undefined)
  const subject = governor === '' && adjective ? (absolute(s, clause) ?? adjective) : own
  const child = newClause(verb, {
    form: verb.form === 'infinitive' ? 'infinitive' : 'gerund',
    subject,
    lead: clause ? [] : s.frame.lead,
    governor,
    parent: clause,
    noun: adjective,
  })
  if (!clause) {
    // “To form the Board, …”, “By merging …, the Act …”: the sentence's own subject is still to come.
    s.stack.push(s.frame)
    s.frame = newFrame({ governor })
  }
  begin(s, child)
}

/** “… was renamed X and [ROMs] were replaced”: the last conjunct is the next subject. */
function stealSubject(s: State, clause: Clause): Phrase | undefined {
  const argument = clause.arguments.at(-1)
  const phrase = argument?.phrase ?? clause.object
  if (!phrase || phrase.members.length === 0) return s.last
  // “abolished A and B[, and C and D] were founded”
  const break_ = phrase.members.findLastIndex(
    ({ first }) => wordAt(s, first - 1) === 'and' && wordAt(s, first - 2) === ',',
  )
  const from = break_ > 0 ? break_ : phrase.members.length - 1
  const stolen = phrase.members.slice(from)
  const last =
    stolen.length > 1
      ? changed(phrase, {
          first: stolen[0]!.first,
          head: stolen[0]!.head,
          modifiers: stolen[0]!.modifiers,
          members: stolen,
        })
      : stolen[0]!
  const members = phrase.members.slice(0, from)
  const rest = members.length === 1 ? members[0]! : changed(phrase, { members, end: members.at(-1)!.end })
  if (argument) clause.arguments.splice(-1, 1, { preposition: argument.preposition, phrase: rest })
  else clause.object = rest
  clause.end = rest.end
  return last
}

/** The first verb of its level takes the subject that waits, or the phrase of a subordinator: “After [the Board] was abolished”. */
function firstFinite(s: State): Partial<Clause> {
  const { pending, governor, before, parent } = s.frame
  const stolen = pending === undefined ? before.at(-1) : undefined
  // “met until 1930 though [it] was never abolished”
  const same = /^(?:although|though)$/.test(governor ?? '') ? parent?.subject : undefined
  const subject = pending ?? stolen?.phrase ?? same
  const by = governor ?? (stolen && SUBORDINATORS.has(stolen.preposition) ? stolen.preposition : undefined)
  return { subject, governor: by }
}

const RENAMING = /^re(?:name|title|designate|style|brand|christen)$/

/** “was abolished and replaced by …”: the subject is shared, and the auxiliary is said once. */
function coordinated(s: State, verb: VerbGroup, clause: Clause): Partial<Clause> {
  const elided =
    clause.passive &&
    // “was owned and run by …”
    (wordAt(s, verb.end) === 'by' || (verb.form === 'bare' && !NEVER_PASSIVE.has(verb.lemma.split(' ')[0]!))) &&
    // “was reorganised and renamed the Mint”
    (RENAMING.test(verb.lemma) || phraseAt(s.reading, verb.end) === undefined)
  const { subject, antecedent, governor } = clause
  const { modal } = clause.verb
  return {
    verb: elided && modal !== undefined && !verb.modal ? { ...verb, modal } : verb,
    passive: verb.passive || elided,
    subject,
    antecedent,
    governor,
    sibling: clause,
  }
}

/** What a verb takes from the clause before it on its level: a subject of its own that stands between, or that clause's. */
function nextFinite(s: State, verb: VerbGroup, clause: Clause, conjunction: boolean): Partial<Clause> {
  const { floating } = s.frame
  if (floating && floating.end <= verb.first && (!conjunction || floating.end === verb.first))
    return { subject: floating }
  const subject = !conjunction && s.last?.end === verb.first ? stealSubject(s, clause) : undefined
  return subject ? { subject } : coordinated(s, verb, clause)
}

/** “abolished the Board, which had been founded in 1950, and [replaced it] with the Mint”: what has an object goes on with what had one. */
function endsRelative(s: State, verb: VerbGroup): boolean {
  const { clause, governor, floating } = s.frame
  const main = s.stack.at(-1)?.clause
  if (verb.form !== 'bare' || !clause?.passive || governor !== 'which' || floating || !main?.object) return false
  const joined = wordAt(s, verb.first - 1) === 'and' && wordAt(s, verb.first - 2) === ','
  return joined && !main.passive && phraseAt(s.reading, verb.end) !== undefined
}

function attachFinite(s: State, verb: VerbGroup): void {
  const conjunction = conjunctionBefore(s.reading, verb.first) !== undefined
  if (endsRelative(s, verb)) s.frame = s.stack.pop()!
  else if (s.frame.clause && !conjunction && !s.frame.floating) {
    // The relative clause or participle is over: “the Board, which replaced A, [was abolished]”.
    while (s.frame.clause && s.stack.length > 0 && !s.frame.bracket) s.frame = s.stack.pop()!
  }
  const { clause, parent, next, antecedent, lead, fronted } = s.frame
  s.frame.next = undefined
  const joined = clause ? nextFinite(s, verb, clause, conjunction) : firstFinite(s)
  const shared = joined.sibling !== undefined || joined.subject === undefined
  const opens = shared ? verb.first : joined.subject!.first
  const before = clause && conjunctionBefore(s.reading, opens) === 'and' ? clause : undefined
  const subject = joined.subject?.first ?? verb.first
  const made = newClause(joined.verb ?? verb, {
    passive: joined.passive,
    form: 'finite',
    subject: joined.subject,
    antecedent: joined.antecedent ?? antecedent,
    arguments: fronted && !clause ? [fronted] : [],
    governor: joined.governor,
    sibling: joined.sibling,
    opening: s.frame.before.filter(({ phrase }) => phrase.end <= subject),
    lead: next ?? lead,
    parent,
    before,
    later: isLater(s.reading, verb),
  })
  begin(s, made)
}

/** “Parliament, which sat in London, [abolished] the Board”: behind a relative clause or participle the subject that waits takes its verb. */
function resumes(s: State, verb: VerbGroup): boolean {
  const waiting = s.stack.at(-1)
  const { clause, governor } = s.frame
  if (!clause || governor === undefined || waiting?.pending === undefined || waiting.clause) return false
  const comma = wordAt(s, verb.first - 1) === ','
  const transitive = comma && phraseAt(s.reading, verb.end) !== undefined && !NAMING.test(verb.lemma)
  // “The functions that had been exercised by the Board [passed] to …”
  const relative = clause.form === 'finite' && /^(?:which|that|who)$/.test(governor)
  return transitive || ((comma || relative) && INTRANSITIVE.has(verb.lemma.split(' ')[0]!))
}

/** “a new body, [to be known as] the Salt Board”: says no more than “known as”. */
const isToBeCalled = (s: State, { form, passive, lemma, first }: VerbGroup): boolean =>
  form === 'infinitive' &&
  passive &&
  NAMING.test(lemma) &&
  s.last !== undefined &&
  s.last.end === (wordAt(s, first - 1) === ',' ? first - 1 : first)

/** Makes a clause of a verb and gives it its place in the sentence. */
export function attachVerb(s: State, verb: VerbGroup): void {
  if (isToBeCalled(s, verb)) attachParticiple(s, verb)
  else if (verb.form === 'infinitive') attachNonFinite(s, verb, 'to')
  else if (verb.form === 'gerund') attachNonFinite(s, verb, wordAt(s, verb.first - 1) === ',' ? ',' : '')
  else if (verb.form === 'bare' && !resumes(s, verb) && isParticiple(s.reading, s.frame, verb))
    attachParticiple(s, verb)
  else attachFinite(s, verb)
}
