// The noun of a phrase: its article, modifiers, possessors and head, without what follows by “of” or “and”.

import { headOf } from '../names/known.js'
import { governmentBehind, type Mention } from '../names/mentions.js'
import { isPossessive } from '../names/words.js'
import type { Token } from '../text/tagger.js'
import type { DateExpression } from '../time/dates.js'
import { lastWord, namePhrase, newPhrase } from './making.js'
import type { Phrase, Reading } from './phrases.js'
import { isDoubtfulVerb } from './verbs.js'

const PREMODIFIER = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'ADV'])
const PRONOUNS = new Set('it they this these both which that who him her them itself themselves there'.split(' '))
const POSSESSIVE_PRONOUNS = new Set('its their his her our whose'.split(' '))
const KIND_WORDS = new Set('post posts position role office title'.split(' '))
const DETERMINERS = new Set('both either all each some any'.split(' '))
const COUNTS = /^(?:most|part|one|two|three)$/
/** Nouns of what happens to bodies, which a year may stand before. */
const EVENT = /^(?:merger|amalgamation|union|consolidation|unification|split|division|separation|demerger)$/
const RELATIVE = new Set('which who whose whom when where that'.split(' '))
/** Past participles and gerunds may stand before a noun: “the newly created department”. */
const isParticiple = (token: Token) => token.pos === 'VERB' && /(?:ed|ing|en|wn|lt)$/.test(token.lower)

/** “the [Kenyan government] agency”: the body whose it is, where the place is what is named. A “government department” is but a sort of body. */
export function governmentIn(r: Reading, { mention }: Phrase, head: string): readonly Phrase[] {
  const body = mention?.type === 'Region' && head !== 'department' ? governmentBehind(r, mention) : undefined
  return body ? [namePhrase(body)] : []
}

/** Whether a word can open a noun phrase, or go on with one. */
const isModifier = (r: Reading, i: number): boolean => {
  const token = r.tokens[i]
  return token !== undefined && !r.dates.has(i) && (PREMODIFIER.has(token.pos) || r.mentions.has(i))
}

/** Whether a noun phrase can begin at a token. */
export function startsPhrase(r: Reading, i: number): boolean {
  const token = r.tokens[i]
  if (!token || r.dates.has(i)) return false
  if (r.mentions.has(i) || POSSESSIVE_PRONOUNS.has(token.lower) || PRONOUNS.has(token.lower)) return true
  if (RELATIVE.has(token.lower) || isDoubtfulVerb(r, i) || token.lower === 'not') return false
  // “the Board's first director”
  const ordinal = /^(?:first|last|then)$/.test(token.lower) && isPossessive(r.tokens[i - 1])
  return PREMODIFIER.has(token.pos) && (token.pos !== 'ADV' || DETERMINERS.has(token.lower) || ordinal)
}

/** “several [specialized] units”: a participle that a noun follows at once. */
const isParticipleOfNoun = (r: Reading, i: number): boolean => {
  const [token, next] = [r.tokens[i], r.tokens[i + 1]]
  return token !== undefined && isParticiple(token) && next?.pos === 'NOUN' && isModifier(r, i + 1)
}

/** Where the noun stands that a place's name belongs to, adjectives between them: “a United States federal [body]”. */
function nounBehind(r: Reading, { end, type }: Mention): number | undefined {
  let i = end
  while (type === 'Region' && i < end + 3 && r.tokens[i]?.pos === 'ADJ' && /^[a-z]/.test(r.tokens[i]!.text)) i++
  const noun = r.tokens[i]
  return noun?.pos === 'NOUN' && /^[a-z]/.test(noun.text) && isModifier(r, i) && !r.mentions.has(i) ? i : undefined
}

/** A noun phrase as far as it has been read. */
interface Draft {
  readonly first: number
  /** The token to be read next. */
  at: number
  head: string
  plural: boolean
  modifiers: string[]
  mention: Mention | undefined
  possessor: Phrase | undefined
  dates: readonly DateExpression[]
}

/** What reading one word brought: the phrase goes on, it ended before the word, or the word completed it. */
type Step = 'on' | 'over' | 'complete'

/** A name: the phrase itself, or whose the noun behind it is (“the [Home Office]'s functions”, “[Home Office] functions”). */
function readName(r: Reading, draft: Draft, mention: Mention): Step {
  if (draft.head && !draft.possessor && draft.modifiers.length === 0) return 'over'
  draft.at = mention.end
  const next = r.tokens[mention.end]
  const noun = nounBehind(r, mention) !== undefined
  if (isPossessive(next) && startsPhrase(r, mention.end + 1)) {
    draft.possessor = namePhrase(mention)
    draft.at++
    return 'on'
  }
  if (next && noun && KIND_WORDS.has(next.lower) && mention.type === 'Post') {
    // “the Chief Executive post” is the post itself.
    Object.assign(draft, { mention, head: next.lemma, at: mention.end + 1 })
    return 'complete'
  }
  if (noun && !isDoubtfulVerb(r, mention.end)) {
    draft.possessor = namePhrase(mention)
    return 'on'
  }
  // “the name Salt Board”
  if (draft.head) draft.modifiers.push(draft.head)
  Object.assign(draft, { mention, head: lastWord(mention.name) })
  return 'complete'
}

/** “its”, and the “'s” behind a common noun: what has been read is whose the rest is. */
function readPossessive(r: Reading, draft: Draft, token: Token): boolean {
  const i = draft.at
  if (POSSESSIVE_PRONOUNS.has(token.lower) && !draft.head) {
    draft.possessor = newPhrase({ first: i, end: i + 1, head: token.lower })
  } else if (isPossessive(token) && draft.head && startsPhrase(r, i + 1)) {
    draft.possessor = newPhrase({ first: draft.first, end: i, head: draft.head, modifiers: draft.modifiers })
    Object.assign(draft, { head: '', modifiers: [] })
  } else return false
  draft.at++
  return true
}

/** The tagger leaves a noun with a capital as it is: “Divisions”. */
const lemmaOf = ({ text, lemma }: Token): string =>
  (/^\p{Lu}.*s$/u.test(text) && headOf([text])?.head) || lemma.toLowerCase()

/** “passed to [that] Department”: behind a preposition it points, and opens no clause. */
const pointsAt = (r: Reading, i: number): boolean =>
  r.tokens[i]?.lower === 'that' && /^(?:ADP|PART)$/.test(r.tokens[i - 1]?.pos ?? '') && isModifier(r, i + 1)

/** An article, adjective, number or noun. */
function readWord(r: Reading, draft: Draft, token: Token): Step {
  const i = draft.at
  const next = r.tokens[i + 1]
  // “the county [less the boroughs]”, “agencies [such as the Mint]”
  if (/^(?:less the|such as)$/.test(`${token.lower} ${next?.lower}`)) return 'over'
  const goesOn = next !== undefined && (isModifier(r, i + 1) || isParticipleOfNoun(r, i + 1))
  const opened = draft.head === '' && (draft.modifiers.length > 0 || draft.possessor !== undefined)
  // A noun that the tagger takes for a verb: “the restructure of”.
  const definite = draft.modifiers.at(-1) === 'the' || draft.possessor !== undefined
  const asNoun = opened && definite && token.pos === 'VERB' && !isParticiple(token)
  const asAdjective = opened && isParticiple(token) && goesOn && next.pos !== 'DET'
  if (pointsAt(r, i)) {
    draft.modifiers.push('that')
    draft.at++
    return 'on'
  }
  if (!(PREMODIFIER.has(token.pos) || asNoun || asAdjective) || RELATIVE.has(token.lower)) return 'over'
  if ((i > draft.first && isDoubtfulVerb(r, i)) || (draft.head && /^(?:DET|ADV)$/.test(token.pos))) return 'over'
  if (draft.head) draft.modifiers.push(draft.head)
  const isHead =
    /^(?:NOUN|PROPN)$/.test(token.pos) ||
    asNoun ||
    (token.pos === 'ADJ' && !goesOn) ||
    /^(?:former|latter)$/.test(token.lower)
  draft.head = isHead ? lemmaOf(token) : ''
  draft.plural = isHead && /(?:s|men)$/.test(token.lower) && token.lower !== draft.head
  if (!isHead) draft.modifiers.push(token.lower)
  draft.at++
  return 'on'
}

/** “the [1950] merger of A and B”: the year of an event, before its noun. */
function readYear(r: Reading, draft: Draft, { date, end }: { date: DateExpression; end: number }): Step {
  const within = draft.modifiers.at(-1) === 'the' && !draft.head && date.role === 'at' && end === draft.at + 1
  if (!within || !EVENT.test(r.tokens[end]?.lower ?? '')) return 'over'
  Object.assign(draft, { at: end, dates: [date] })
  return 'on'
}

/** “it”, “they”, “this” alone. */
function pronounAt(r: Reading, first: number): Phrase | undefined {
  const token = r.tokens[first]
  if (!token || !PRONOUNS.has(token.lower) || r.mentions.has(first)) return undefined
  const points = /^(?:this|these|that|both|her)$/.test(token.lower) && isModifier(r, first + 1)
  return points ? undefined : newPhrase({ first, end: first + 1, head: token.lower })
}

/**
 * Reads the noun that begins at a token.
 * @returns a phrase without complement, conjuncts and appositions; undefined where no noun begins there
 */
export function nounAt(r: Reading, first: number): Phrase | undefined {
  const alone = pronounAt(r, first)
  if (alone) return alone
  const draft: Draft = {
    first,
    at: first,
    head: '',
    plural: false,
    modifiers: [],
    mention: undefined,
    possessor: undefined,
    dates: [],
  }
  let step: Step = 'on'
  while (step === 'on') {
    const token = r.tokens[draft.at]
    const mention = r.mentions.get(draft.at)
    const dated = r.dates.get(draft.at)
    if (dated) step = readYear(r, draft, dated)
    else if (!token) step = 'over'
    else if (/^["“”‘']$/.test(token.text) && draft.at > first && isModifier(r, draft.at + 1) && !draft.mention)
      draft.at++
    else if (mention) step = readName(r, draft, mention)
    else if (!readPossessive(r, draft, token)) step = readWord(r, draft, token)
  }
  const { modifiers, mention, possessor, dates } = draft
  const [end, last] = [draft.at, modifiers.at(-1) ?? '']
  // “the successor body” is a successor, “the parent department” a parent; “both”, “two” and the like may stand for a noun.
  const head =
    draft.head && !mention && /^(?:successor|predecessor|parent)$/.test(last)
      ? last
      : draft.head || (DETERMINERS.has(last) || COUNTS.test(last) ? last : '')
  if (end === first || (!head && !mention)) return undefined
  const plural = draft.plural && !mention
  return newPhrase({ first, end, head, plural, modifiers, mention, possessor, dates })
}
