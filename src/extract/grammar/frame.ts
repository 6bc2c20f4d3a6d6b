// What is under way while a sentence is read, and what decides how its next verb joins in.

import type { DateExpression } from '../time/dates.js'
import type { Argument, Clause } from './clauses.js'
import { type Phrase, phraseAt, type Reading } from './phrases.js'
import { type VerbGroup, verbAt } from './verbs.js'

/** What is under way at one level of the sentence: a subject that waits for its verb, the clause being filled. */
export interface Frame {
  pending: Phrase | undefined
  antecedent: Phrase | undefined
  readonly before: Argument[]
  /** What a relative clause opens with: “under which”. */
  readonly fronted: Argument | undefined
  readonly lead: DateExpression[]
  clause: Clause | undefined
  governor: string | undefined
  parent: Clause | undefined
  floating: Phrase | undefined
  /** A date that opens the clause to come: “… was formed, and in 1925 [it closed]”. */
  next: DateExpression[] | undefined
  readonly bracket: boolean
}

export const INTRANSITIVE = new Set(
  (
    'merge remerge amalgamate pass transfer move split divide become join continue remain begin start open close separate evolve develop grow work come go cease end ' +
    'change revert combine serve lapse expire operate exist report consist belong sit meet act exist emerge originate arise date last survive function fall stand lie ' +
    'devolve evolve federate unite consolidate result rest occur disappear rank apply extend reside report answer be have'
  ).split(' '),
)
/** Verbs that are never passive: “was created in 1872 and lasted until 1921”. */
export const NEVER_PASSIVE = new Set(
  'last operate exist remain continue come go become serve report begin start survive function arise emerge occur sit meet belong lapse expire cease work fall stand lie join'.split(
    ' ',
  ),
)
export const SUBORDINATORS = new Set(
  'after before until since as when while once because although though whereas if unless whether where'.split(' '),
)
export const RELATIVES = new Set('which who that whose whom when where whereby whereupon'.split(' '))

/** “, commonly”, “, or formerly”: what follows is another name of the same. */
const OTHERWISE =
  /^(?:commonly|also|popularly|often|generally|usually|informally|formerly|originally|previously|now|later|or)$/
export const NAMING =
  /^(?:know|call|name|title|style|entitle|designate|re(?:name|title|style|designate|brand|christen))$/
/** Verbs that give a name to what has just been described, rather than do something to it. */
const CALLING = /^(?:know|call|name|title|style|entitle)$/
const LATER = /^(?:later|eventually|subsequently|then|thereafter|afterwards|since)$/
export const isNamed = (phrase: Phrase) =>
  phrase.mention !== undefined || phrase.members.some((member) => member.mention)
export const newFrame = (init: Partial<Frame> = {}): Frame => ({
  pending: undefined,
  antecedent: undefined,
  before: [],
  fronted: undefined,
  lead: [],
  clause: undefined,
  governor: undefined,
  parent: undefined,
  floating: undefined,
  next: undefined,
  bracket: false,
  ...init,
})

/** A sentence, or brackets in it, as far as it has been read. */
export interface State {
  readonly reading: Reading
  readonly clauses: Clause[]
  readonly phrases: Phrase[]
  /** Levels that wait for the one being read to end. */
  readonly stack: Frame[]
  frame: Frame
  /** The phrase read last, and the last date: what “which” and “when” refer to. */
  last: Phrase | undefined
  lastDate: DateExpression | undefined
  /** The token to be read next, and where to stop. */
  at: number
  readonly end: number
}

/** The word at a token, in lower case; empty outside the sentence. */
export const wordAt = (s: State, i: number): string => s.reading.tokens[i]?.lower ?? ''

const lower = (r: Reading, i: number) => r.tokens[i]?.lower ?? ''

/** The “and”, “but” or “then” that stands before a token, adverbs and dates between them aside. */
export function conjunctionBefore(r: Reading, first: number): string | undefined {
  const dates = r.dates.size > 0 ? [...r.dates.entries()] : []
  let i = first - 1
  for (;;) {
    const dated = dates.find(([, date]) => date.end === i + 1)
    if (dated) i = dated[0] - 1
    else if (r.tokens[i]?.text === ')') while (i >= 0 && r.tokens[i--]?.text !== '(');
    else if (r.tokens[i]?.pos === 'ADV') i--
    else break
    if (lower(r, i) === ',') i--
  }
  return /^(?:and|but|or|then)$/.exec(lower(r, i))?.[0]
}

/** “the Board established in 1970 was …” against “the Board merged with …” and “was formed and replaced …”. */
export function isParticiple(r: Reading, frame: Frame, verb: VerbGroup): boolean {
  const { clause, governor, floating } = frame
  const pending = frame.pending ?? floating
  const object = phraseAt(r, verb.end)
  const comma = lower(r, verb.first - 1) === ','
  if (!clause || (floating && floating.end <= verb.first)) {
    if (!pending) return true
    if (governor && /^(?:which|who|that)$/.test(governor)) return false
    // “It acquired from the Board …”: nobody says “it, acquired from the Board”.
    if (/^(?:it|they|he|she|this)$/.test(pending.head) && pending.end === verb.first) return false
    // “all functions, including mining, [passed] to …”
    const aside = frame.before.at(-1)
    if (comma && aside?.preposition === 'including' && aside.phrase.end === verb.first - 1) return false
    if (comma) return object === undefined || /^(?:know|call|name|rename|title|style)$/.test(verb.lemma)
    // “In 1953 the Board [reorganised] and changed its name”: what is joined to a verb with an object is a verb like it.
    const joined = lower(r, verb.end) === 'and' ? verbAt(r, verb.end + 1) : undefined
    if (joined?.form === 'bare' && phraseAt(r, joined.end)) return false
    return object === undefined && !INTRANSITIVE.has(verb.lemma.split(' ')[0]!)
  }
  // “moved A to B, [abolished C] and created D”: one of a row of verbs, each with its object.
  const row =
    comma && object && clause.object && !clause.passive && clause.form === 'finite' && !NAMING.test(verb.lemma)
  // “set up a committee on salt [called the Salt Council]”
  const naming = verb.first === clause.end && CALLING.test(verb.lemma)
  return !row && !conjunctionBefore(r, verb.first) && (object === undefined || comma || naming)
}

/** “until [it was renamed]”: the phrase is the subject of a verb. */
export function opensClause(r: Reading, phrase: Phrase): boolean {
  const verb = verbAt(r, phrase.end)
  return verb?.form === 'finite' || (verb?.form === 'bare' && phraseAt(r, verb.end) !== undefined)
}

/** Whether nothing parts a phrase from its verb, as in “covers only Kent”; “was, from 1970 to 2001, the authority” is parted by a date only. */
export function adjoins(r: Reading, clause: Clause, phrase: Phrase): boolean {
  if (clause.end === phrase.first) return true
  const between = r.tokens.slice(clause.end, phrase.first)
  if (between.length === 1 && /^(?:only|also|solely|mainly|primarily)$/.test(between[0]!.lower)) return true
  return (
    clause.verb.lemma === 'be' &&
    clause.dates.length > 0 &&
    !clause.object &&
    between.every((token) => token.text === ',')
  )
}

/** Whether only words such as “, commonly” stand between two names, or between a comma and the second. */
export const renames = (r: Reading, a: Phrase, b: Phrase): boolean => {
  const gap = r.tokens.slice(a.end, b.first)
  const between = gap.slice(gap.findLastIndex((token) => token.text === ',') + 1)
  return between.length > 0 && between.every((token) => OTHERWISE.test(token.lower))
}

/** Whether a clause is said to have happened later than what stands before it, dates in brackets aside. */
export function isLater({ tokens }: Reading, { first, end }: VerbGroup): boolean {
  const bracket =
    tokens[first - 1]?.text === ')' ? tokens.findLastIndex(({ text }, i) => i < first && text === '(') : first
  return [...tokens.slice(Math.max(0, bracket - 2), bracket), ...tokens.slice(first, end + 1)].some(({ lower }) =>
    LATER.test(lower),
  )
}

/** “When the Board was dissolved in 1939 [its accounts] were moved”: what is said is said, unless a subject still waits for its verb. */
function isComplete({ stack }: State, clause: Clause): boolean {
  const waiting = stack.at(-1)
  return clause.dates.length > 0 && !(waiting?.pending && !waiting.clause)
}

/** “When it was closed in 1950 [responsibility] for salt passed to the Mint”: what was done then takes no object. */
const isSaid = ({ frame }: State, { passive, dates, verb }: Clause): boolean =>
  passive && dates.length > 0 && /^(?:when|after|since|once)$/.test(frame.governor ?? '') && !NAMING.test(verb.lemma)

/** Whether a clause is over where a phrase begins that stands right behind it. */
export const endsBefore = (s: State, clause: Clause, phrase: Phrase): boolean =>
  (opensClause(s.reading, phrase) && isComplete(s, clause)) || (isSaid(s, clause) && !isNamed(phrase))

const TIME = /^(?:time|day|night|week|month|season|term|year|decade|century)$/
const BY_LAW = /^(?:following|under|by|after|with|through|in|on|upon|from|of|as|per|to|until|since|before)$/

/** “[That year], a board was formed”, “Following the 1921 [Salt Act], a board was formed”: when, and not who. */
export function isFronted(s: State, { first, head, end, mention, of }: Phrase): boolean {
  if (mention)
    return /^\d{4}$/.test(wordAt(s, first - 1)) && wordAt(s, first - 2) === 'the' && BY_LAW.test(wordAt(s, first - 3))
  return TIME.test(head) && of.length === 0 && (wordAt(s, end) === ',' || phraseAt(s.reading, end) !== undefined)
}

/** “in Kent, [Ohio]”: no more than where the place before lies. */
export const isPlaceAround = ({ last, reading }: State, { first, mention }: Phrase): boolean =>
  mention?.type === 'Region' &&
  last?.mention?.type === 'Region' &&
  last.end === first - 1 &&
  reading.tokens[last.end]?.text === ','
