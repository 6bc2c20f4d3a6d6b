// Noun phrases: a name or a common noun with what belongs to it: “some of the agency's functions”, “A, B and C”.
import type { DateExpression } from './dates.js'
import type { Mention } from './mentions.js'
import { isPossessive, type Words } from './runs.js'
import type { Token } from './tagger.js'
import { isDoubtfulVerb } from './verbs.js'

/** A noun phrase; `first` and `end` are token indexes, half-open. */
export interface Phrase {
  readonly first: number
  readonly end: number
  /** Lemma of the head noun, lower case; for a name, the last word of the name. */
  readonly head: string
  /** The words before the head, lower case: articles, adjectives, numbers, nouns. */
  readonly modifiers: readonly string[]
  /** Set where the phrase is a name, perhaps with an article or a kind-word (“the Chief Executive post”). */
  readonly mention?: Mention
  /** Whose: “[the agency]'s functions”, “[Home Office] functions”, “[its] name”. */
  readonly possessor?: Phrase
  /** “of …”, member by member. */
  readonly of: readonly Phrase[]
  /** The conjuncts of “A, B and C”; empty for a single phrase. */
  readonly members: readonly Phrase[]
  /** What stands beside it: “a new post, [the Director]”, “the Board ([SB])”. */
  readonly appositions: readonly Phrase[]
  /** Dates in brackets right after it: “(2003–2007)”. */
  readonly dates: readonly DateExpression[]
  /** Brackets right after it, without the marks: “(established in 1836)”. */
  readonly aside?: { readonly first: number; readonly end: number }
}

/** A sentence ready for reading: words, names by first token, dates by first token. */
export interface Reading extends Words {
  readonly mentions: ReadonlyMap<number, Mention>
  readonly dates: ReadonlyMap<number, { readonly date: DateExpression; readonly end: number }>
}

const PREMODIFIER = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'ADV'])
const PRONOUNS = new Set('it they this these both which that who him her them itself themselves there'.split(' '))
const POSSESSIVE_PRONOUNS = new Set('its their his her our whose'.split(' '))
const KIND_WORDS = new Set('post posts position role office title'.split(' '))
const DETERMINERS = new Set('both either all each some any'.split(' '))
const RELATIVE = new Set('which who whose whom when where that'.split(' '))
/** Past participles and gerunds may stand before a noun: “the newly created department”. */
const isParticiple = (token: Token | undefined) => token?.pos === 'VERB' && /(?:ed|ing|en|wn|lt)$/.test(token.lower)

const at = (r: Reading, i: number) => r.tokens[i]
const startsPhrase = (r: Reading, i: number): boolean => {
  const token = at(r, i)
  if (!token || r.dates.has(i)) return false
  if (r.mentions.has(i)) return true
  if (POSSESSIVE_PRONOUNS.has(token.lower) || PRONOUNS.has(token.lower)) return true
  if (RELATIVE.has(token.lower) || isDoubtfulVerb(r, i)) return false
  return (
    PREMODIFIER.has(token.pos) &&
    !(token.pos === 'ADV' && !DETERMINERS.has(token.lower)) &&
    !/^(?:not|no longer)$/.test(token.lower)
  )
}

interface Draft {
  first: number
  end: number
  head: string
  modifiers: string[]
  mention?: Mention
  possessor?: Phrase
}

const blank = { of: [], members: [], appositions: [], dates: [] } as const

/** “it”, where the text leaves it out. */
export const pronoun = (at: number): Phrase => ({ ...blank, first: at, end: at, head: 'it', modifiers: [] })

/** A name as a phrase of its own. */
export const namePhrase = (mention: Mention): Phrase => ({
  ...blank,
  first: mention.first,
  end: mention.end,
  head: mention.name.split(' ').at(-1)!.toLowerCase(),
  modifiers: [],
  mention,
})

/** The phrase without coordination: determiner, modifiers, head, and names among them as possessors. */
function core(r: Reading, first: number): Draft | undefined {
  const draft: Draft = { first, end: first, head: '', modifiers: [] }
  let i = first
  const pronoun = at(r, i)
  if (pronoun && PRONOUNS.has(pronoun.lower) && !r.mentions.has(i)) {
    const noun = at(r, i + 1)
    const modifies =
      /^(?:this|these|that|both|her)$/.test(pronoun.lower) &&
      noun &&
      (PREMODIFIER.has(noun.pos) || r.mentions.has(i + 1)) &&
      !r.dates.has(i + 1)
    if (!modifies) return { ...draft, head: pronoun.lower, end: i + 1 }
  }
  for (;;) {
    const token = at(r, i)
    if (!token || r.dates.has(i)) break
    const mention = r.mentions.get(i)
    if (mention) {
      i = mention.end
      const next = at(r, i)
      if (isPossessive(next) && startsPhrase(r, i + 1)) {
        draft.possessor = namePhrase(mention)
        i++
        continue
      }
      if (
        next &&
        next.pos === 'NOUN' &&
        !isDoubtfulVerb(r, i) &&
        !r.dates.has(i) &&
        !r.mentions.has(i) &&
        /^[a-z]/.test(next.text)
      ) {
        if (KIND_WORDS.has(next.lower) && mention.type === 'Post')
          return { ...draft, mention, end: i + 1, head: next.lemma }
        draft.possessor = namePhrase(mention)
        continue
      }
      if (draft.head && !draft.possessor && draft.modifiers.length === 0) return { ...draft, end: mention.first }
      return { ...draft, mention, end: i, head: mention.name.split(' ').at(-1)!.toLowerCase() }
    }
    if (POSSESSIVE_PRONOUNS.has(token.lower)) {
      draft.possessor = { ...blank, first: i, end: i + 1, head: token.lower, modifiers: [] }
      i++
      continue
    }
    if (isPossessive(token) && draft.head && startsPhrase(r, i + 1)) {
      const owner: Phrase = { ...blank, first: draft.first, end: i, head: draft.head, modifiers: draft.modifiers }
      Object.assign(draft, { possessor: owner, head: '', modifiers: [] })
      i++
      continue
    }
    const next = at(r, i + 1)
    const opensName = next && (PREMODIFIER.has(next.pos) || r.mentions.has(i + 1)) && !r.dates.has(i + 1)
    const opened = draft.head === '' && (draft.modifiers.length > 0 || draft.possessor !== undefined)
    // “the newly created department”; and a noun that the tagger takes for a verb: “the restructure of”.
    const asNoun =
      opened &&
      token.pos === 'VERB' &&
      (draft.modifiers.at(-1) === 'the' || draft.possessor !== undefined) &&
      !isParticiple(token)
    const modifies =
      PREMODIFIER.has(token.pos) || asNoun || (isParticiple(token) && opensName && next.pos !== 'DET' && opened)
    if (!modifies || RELATIVE.has(token.lower) || (i > first && isDoubtfulVerb(r, i))) break
    if (draft.head && /^(?:DET|ADV)$/.test(token.pos)) break
    if (draft.head) draft.modifiers.push(draft.head)
    if (
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      asNoun ||
      (token.pos === 'ADJ' && !opensName) ||
      /^(?:former|latter)$/.test(token.lower)
    )
      draft.head = token.lemma.toLowerCase()
    else {
      draft.modifiers.push(token.lower)
      draft.head = ''
    }
    i++
  }
  if (
    i === first ||
    (!draft.head &&
      !draft.mention &&
      !DETERMINERS.has(draft.modifiers.at(-1) ?? '') &&
      !/^(?:most|part|one|two|three)$/.test(draft.modifiers.at(-1) ?? ''))
  )
    return undefined
  return { ...draft, end: i, head: draft.head || draft.modifiers.at(-1)! }
}

/** The brackets that open at a token: what is inside, and the dates there. */
function brackets(r: Reading, open: number): { first: number; end: number; dates: DateExpression[] } | undefined {
  if (at(r, open)?.text !== '(') return undefined
  const dates: DateExpression[] = []
  for (let i = open + 1; i < r.tokens.length; i++) {
    const dated = r.dates.get(i)
    if (dated) dates.push(dated.date)
    if (at(r, i)!.text === ')') return { first: open + 1, end: i, dates }
  }
  return undefined
}

function single(r: Reading, first: number): Phrase | undefined {
  const draft = core(r, first)
  if (!draft) return undefined
  let { end } = draft
  const aside = brackets(r, end)
  if (aside) end = aside.end + 1
  let of: readonly Phrase[] = []
  if (at(r, end)?.lower === 'of' && startsPhrase(r, end + 1)) {
    const complement = phraseAt(r, end + 1)
    if (complement) {
      of = complement.members.length > 0 ? complement.members : [complement]
      end = complement.end
    }
  }
  return {
    ...blank,
    ...draft,
    of,
    dates: aside?.dates ?? [],
    ...(aside && { aside: { first: aside.first, end: aside.end } }),
    end,
  }
}

/** A comma or “and” between two conjuncts; how many tokens it takes. */
function separator(r: Reading, i: number): { length: number; last: boolean } | undefined {
  const token = at(r, i)
  const and = (t: Token | undefined) => t?.lower === 'and' || t?.lower === 'or' || t?.text === '&'
  if (and(token)) return { length: 1, last: true }
  if (token?.lower === 'as' && at(r, i + 1)?.lower === 'well' && at(r, i + 2)?.lower === 'as')
    return { length: 3, last: true }
  if (token?.lower === 'together' && at(r, i + 1)?.lower === 'with') return { length: 2, last: true }
  if (token?.text === ',' || token?.text === ';')
    return and(at(r, i + 1)) ? { length: 2, last: true } : { length: 1, last: false }
  return undefined
}

/** Names of one sort stand in one list: “located at Braddon, and the Regional Office” is none. */
const conjoins = (a: Phrase, b: Phrase): boolean => {
  if (a.mention && b.mention) {
    const place = (phrase: Phrase) => phrase.mention?.type === 'Region'
    if (place(a) !== place(b)) return false
    return a.mention.type !== undefined || b.mention.type === undefined || b.modifiers.length === 0
  }
  // “the United Kingdom and the island of Great Britain”
  return a.mention === undefined || (a.mention.type === 'Region' && b.of.length > 0)
}

/**
 * Reads the noun phrase that begins at a token, with its conjuncts and what stands in apposition to it.
 * @returns undefined where no noun phrase begins there
 */
export function phraseAt(r: Reading, first: number): Phrase | undefined {
  if (!startsPhrase(r, first)) return undefined
  const head = single(r, first)
  if (!head) return undefined
  const members = [head]
  let end = head.end
  let closed = false
  while (!closed) {
    const gap = separator(r, end)
    if (!gap || !startsPhrase(r, end + gap.length)) break
    const next = single(r, end + gap.length)
    if (!next || !conjoins(head, next)) break
    members.push(next)
    end = next.end
    closed = gap.last
    // “A and B and C”, “A, B and C together with D”
    if (closed && separator(r, end)?.last) closed = false
  }
  if (members.length > 1 && closed) {
    return { ...blank, first, end, head: head.head, modifiers: head.modifiers, members }
  }
  return withAppositions(r, head, members.slice(1))
}

/** “a new post, the Director …”: a name beside a common noun that says what it is. */
function withAppositions(r: Reading, head: Phrase, beside: readonly Phrase[]): Phrase {
  const next = beside[0]
  if (!next || Boolean(next.mention) === Boolean(head.mention)) return head
  const after = at(r, next.end)
  const verb = after?.pos === 'VERB' || after?.pos === 'AUX'
  if (verb || beside.length > 1) return head
  return { ...head, appositions: [next], end: next.end }
}
