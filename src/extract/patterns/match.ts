// Patterns against a parsed sentence: what each finds there, and on which words it rests.

import type { Clause } from '../grammar/clauses.js'
import type { Phrase } from '../grammar/phrases.js'
import { isAbbreviation, textOf } from '../names/words.js'
import type { Parsed } from '../read.js'
import { newReferent, type Referent } from '../reference/registry.js'
import type { ClausePattern, FieldPattern, NounPattern, Pattern, Want } from '../rule.js'
import type { Token } from '../text/tagger.js'
import type { DateExpression } from '../time/dates.js'
import { inNoun } from './around.js'
import { sideBySide } from './beside.js'
import { isHedged, isHedgedNoun } from './hedges.js'
import { inClause, MERGING } from './places.js'
import { type Captured, fill, fillAll } from './slots.js'
import { isOf } from './sorts.js'

/** What a pattern found: whom it captured, the tokens it rests on, and the clause that dates it. */
export interface Match {
  readonly captured: Captured
  readonly first: number
  readonly end: number
  readonly clause?: Clause
  /** Dates right behind a noun: “the merger of A and B in 1974”. */
  readonly dates: readonly DateExpression[]
}

/** Whether the text says until when: “was known as A until 1974”, “until it was renamed”. */
const saysUntil = ({ clauses }: Parsed, clause: Clause): boolean =>
  [...clause.dates, ...clause.lead].some(
    ({ role, edtf }) => role === 'until' || role === 'before' || (role === 'during' && !edtf.endsWith('/..')),
  ) ||
  clauses.some(
    ({ governor, verb }) => governor === 'until' && verb.first > clause.verb.first && verb.first - clause.end <= 4,
  )

/** Whether the text says since when: “has been known as A since 1974”. */
const saysSince = ({ dates, lead }: Clause): boolean =>
  [...dates, ...lead].some(({ role }) => role === 'from' || role === 'after')

/** “was preceded by A and [followed] by B”: the auxiliary is said once. */
const isPast = (tokens: readonly Token[], { verb: { first, end, form }, sibling }: Clause): boolean =>
  tokens.slice(first, end).some(({ lower }) => /^(?:was|were|had|been|being)$/.test(lower)) ||
  (form === 'bare' && sibling !== undefined && isPast(tokens, sibling))

/** What one goes through and remains the same: “was reorganised, becoming C”. */
const REMAKING = /^re(?:organi[sz]|constitut|form|structur|establish|locat|new)e?$|^(?:expand|change|move|enlarge)$/

/** “was merged with B, [becoming C]”, “… [to become C]”, “… and [became C]”. */
const isResult = ({ form, governor, parent, sibling }: Clause): boolean =>
  (form === 'gerund' && governor === ',' && !REMAKING.test(parent?.verb.lemma ?? '')) ||
  (form === 'infinitive' && MERGING.has(parent?.verb.lemma ?? '')) ||
  MERGING.has(sibling?.verb.lemma ?? '')

/** Whether as many were captured as a pattern wants. */
function fitsNumber({ reading: { tokens } }: Parsed, { joins, evenly }: ClausePattern, captured: Captured): boolean {
  const count = (as: string) => captured[as]?.length ?? 0
  if (joins && tokens.some(({ lower }) => lower === 'respectively')) return false
  if (joins) return count(joins[0]) > 1 && count(joins[1]) === 1
  return !evenly || count(evenly[0]) === count(evenly[1])
}

/**
 * What keeps a clause with the verb of a pattern from being what the pattern wants: its voice, mood or adverbs, or that it is not said as a
 * fact (or not denied, where that is wanted). Undefined where nothing does.
 */
export function misfit(p: Parsed, pattern: ClausePattern, clause: Clause): string | undefined {
  if (pattern.voice && (pattern.voice === 'passive') !== clause.passive) return `wants the ${pattern.voice}`
  const { tokens } = p.reading
  const { first, end } = clause.verb
  // “Formerly, the Board was called …”
  const opening = p.clauses.find(({ form }) => form === 'finite') === clause ? tokens[0] : undefined
  const says = (adverb: RegExp) =>
    (opening !== undefined && adverb.test(opening.lower)) ||
    tokens.slice(Math.max(0, first - 1), end + 1).some((token) => adverb.test(token.lower))
  if (pattern.adverb && !says(pattern.adverb)) return 'wants an adverb that is not there'
  if (pattern.without && says(pattern.without)) return 'wants an adverb away that is there'
  if (pattern.tense && (pattern.tense === 'past') !== isPast(tokens, clause)) return `wants the ${pattern.tense} tense`
  if (pattern.alone && isResult(clause)) return 'is the mere result of another clause'
  if (pattern.ends !== undefined && pattern.ends !== saysUntil(p, clause))
    return pattern.ends ? 'wants to know until when' : 'is said to have ended'
  if (pattern.begins !== undefined && pattern.begins !== saysSince(clause))
    return pattern.begins ? 'wants to know since when' : 'is said to have begun'
  if (pattern.denied) return clause.verb.negated ? undefined : 'wants to be denied'
  return isFact(p, clause) ? undefined : 'is no fact: planned, denied, doubted, asked or conditional'
}

/** Whether a clause says what it says as a fact: asked once of each. */
function isFact({ facts, reading }: Parsed, clause: Clause): boolean {
  const known = facts.get(clause) ?? !isHedged(clause, reading.tokens)
  facts.set(clause, known)
  return known
}

const suits = (p: Parsed, pattern: ClausePattern, clause: Clause): boolean =>
  pattern.verbs.has(clause.verb.lemma) && misfit(p, pattern, clause) === undefined

function inClauses(p: Parsed, pattern: ClausePattern): Match[] {
  const suiting = p.clauses.filter((clause) => suits(p, pattern, clause))
  return suiting.flatMap((clause) => {
    const filled = fillAll(p, pattern.slots, (where) => inClause(p, clause, where), clause.antecedent)
    if (!filled || !fitsNumber(p, pattern, filled.captured)) return []
    const subjects = clause.subject?.mention ? [clause.subject] : [clause.subject, clause.parent?.subject]
    const subject = subjects.flatMap((phrase) => (phrase && phrase.first < clause.verb.first ? [phrase.first] : []))
    const spans = [...filled.used, ...filled.used.flatMap(({ appositions }) => appositions), clause.verb]
    const first = Math.min(...subject, ...spans.map((span) => span.first))
    return [{ captured: filled.captured, first, end: Math.max(...spans.map((span) => span.end)), clause, dates: [] }]
  })
}

/** The clause whose subject, object or argument a phrase is, alone or in a list. */
export const clauseOf = ({ clauses }: Parsed, phrase: Phrase): Clause | undefined => {
  const holds = (whole: Phrase | undefined) => whole === phrase || whole?.members.includes(phrase)
  return clauses.find(
    ({ object, subject, opening, arguments: all }) =>
      holds(object) || holds(subject) || [...opening, ...all].some((argument) => holds(argument.phrase)),
  )
}

function inNouns(p: Parsed, { heads, slots, singular }: NounPattern): Match[] {
  const fitting = heads
    ? p.everyPhrase.filter(
        ({ mention, members, head, plural }) =>
          !mention && members.length === 0 && heads.has(head) && !(singular && plural),
      )
    : p.named
  return fitting.flatMap((phrase) => {
    const filled = fillAll(p, slots, (where) => inNoun(p, phrase, where))
    if (!filled) return []
    const clause = clauseOf(p, phrase)
    if (heads && isHedgedNoun(phrase, clause, p.reading.tokens)) return []
    // “Its branches were [A and B]”
    const said = clause?.verb.lemma === 'be' && clause.subject === phrase ? [clause.object ?? phrase] : []
    const end = Math.max(phrase.end, ...[...filled.used, ...said].map((used) => used.end))
    const dated = p.reading.dates.get(end)
    const dates = [...phrase.dates, ...(dated ? [dated.date] : [])]
    const dating = clause && !slots.some(([where]) => where === 'dated') ? { clause } : {}
    return [{ captured: filled.captured, first: phrase.first, end: dated?.end ?? end, dates, ...dating }]
  })
}

/** What is run by bodies, and mostly none itself: “Salt Reform Programme (SRP)”. */
const SCHEME = /\b(?:Program(?:me)?|Project|Convention|Partnership|Scheme|Estate|Treaty)$/

function definitions({ definitions: found, discourse }: Parsed): Match[] {
  return found.flatMap(({ full, alias, first, end }) => {
    const named = discourse.named(full)
    const short = newReferent(alias, named.type, { attested: true })
    const scheme = SCHEME.test(named.name) && !named.attested
    return isOf('name', named) && !isAbbreviation(named.name) && !scheme
      ? [{ captured: { full: [named], short: [short] }, first, end, dates: [] }]
      : []
  })
}

/** The words of a field's value as they stand, up to dates or a bracket: “Salters' Office (informal)”. */
function nameIn({ reading }: Parsed): string {
  const { tokens, blocked } = reading
  const end = tokens.findIndex(({ text }, i) => blocked.has(i) || /^[([]$/.test(text))
  return textOf(reading, 0, end < 0 ? tokens.length : end).replace(/[\s,;.:]+$/, '')
}

/** A name that a field gives, whatever it looks like. */
function spelledIn(p: Parsed): readonly Referent[] {
  const name = nameIn(p)
  const isName = /^\p{Lu}/u.test(name) && name.split(' ').length <= LONGEST_NAME
  return isName ? [newReferent(name, p.topic?.type, { attested: true })] : []
}

const LONGEST_NAME = 9

function inField(p: Parsed, { labels, itself }: FieldPattern): Match[] {
  const { label, phrases, place, reading, topic } = p
  if (label === undefined || !labels.test(label)) return []
  const dates = [...reading.dates.values()].map(({ date }) => date)
  const found = (captured: Captured) => [{ captured, first: 0, end: reading.tokens.length, dates }]
  const isOfTopic = (want: Want) => topic !== undefined && isOf(want, topic)
  const about: Captured = {
    ...(topic && isOfTopic('organ') && { topic: [topic] }),
    ...(topic && isOfTopic('body') && { 'topic body': [topic] }),
    ...(topic && isOfTopic('post') && { 'topic post': [topic] }),
    ...(place && { 'topic place': [place] }),
  }
  const as = itself.as ?? ''
  if (itself.want === 'anything') return found(about)
  if (itself.want === 'name') return found({ ...about, [as]: spelledIn(p) })
  const phrase = phrases.find(({ mention, members }) => mention ?? members[0])
  if (phrase) return found({ ...about, ...fill(p, itself, phrase) })
  const datesOnly = reading.tokens.every(({ text }, i) => reading.blocked.has(i) || !/[\p{L}\p{N}]/u.test(text))
  return topic && datesOnly && isOf(itself.want, topic) ? found({ [as]: [topic] }) : []
}

/** All that a pattern finds in a sentence. */
export function matches(pattern: Pattern, p: Parsed): Match[] {
  switch (pattern.in) {
    case 'clause':
      return inClauses(p, pattern)
    case 'noun':
      return inNouns(p, pattern)
    case 'beside':
      return sideBySide(p, pattern)
    case 'definition':
      return definitions(p)
    case 'field':
      return inField(p, pattern)
  }
}
