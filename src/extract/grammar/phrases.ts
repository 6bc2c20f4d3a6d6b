// Noun phrases: a name or a common noun with what belongs to it: “some of the agency's functions”, “A, B and C”.
import { isAreaKind } from '../names/areas.js'
import { isSort } from '../names/known.js'
import type { Mention } from '../names/mentions.js'
import type { Words } from '../names/words.js'
import type { DateExpression } from '../time/dates.js'
import { brackets, isRelational, takes } from './complements.js'
import { countOf, NUMBERS } from './counts.js'
import { changed, newPhrase } from './making.js'
import { nounAt, startsPhrase } from './nouns.js'
import {
  closes,
  conjoins,
  describes,
  grouped,
  isAbstract,
  isBare,
  isIndefinite,
  joinsPlaces,
  QUOTES,
  separator,
  separatorBehindPlace,
  shared,
} from './separators.js'

/** A noun phrase; `first` and `end` are token indexes, half-open. */
export interface Phrase {
  readonly first: number
  readonly end: number
  /** Lemma of the head noun, lower case; for a name, the last word of the name. */
  readonly head: string
  /** Whether the head is a common noun in the plural. */
  readonly plural: boolean
  /** The words before the head, lower case: articles, adjectives, numbers, nouns. */
  readonly modifiers: readonly string[]
  /** Set where the phrase is a name, perhaps with an article or a kind-word (“the Chief Executive post”). */
  readonly mention: Mention | undefined
  /** Whose: “[the agency]'s functions”, “[Home Office] functions”, “[its] name”. */
  readonly possessor: Phrase | undefined
  /** “of …”, member by member. */
  readonly of: readonly Phrase[]
  /** The conjuncts of “A, B and C”; empty for a single phrase. */
  readonly members: readonly Phrase[]
  /** What stands beside it: “a new post, [the Director]”, “the Board ([SB])”. */
  readonly appositions: readonly Phrase[]
  /** Dates in brackets right after it: “(2003–2007)”. */
  readonly dates: readonly DateExpression[]
  /** Brackets right after it, without the marks: “(established in 1836)”. */
  readonly aside: { readonly first: number; readonly end: number } | undefined
}

/** A sentence ready for reading: words, names by first token, dates by first token. */
export interface Reading extends Words {
  readonly mentions: ReadonlyMap<number, Mention>
  readonly dates: ReadonlyMap<number, { readonly date: DateExpression; readonly end: number }>
}

const isQuote = (r: Reading, i: number): boolean => QUOTES.test(r.tokens[i]?.text ?? '')

function single(r: Reading, first: number): Phrase | undefined {
  const noun = nounAt(r, first)
  if (!noun) return undefined
  let { end } = noun
  // “the Ministry [itself]”
  if (/^(?:itself|themselves)$/.test(r.tokens[end]?.lower ?? '')) end++
  const aside = brackets(r, end)
  if (aside) end = aside.end + 1
  // “the Salt Board (SB) [(1903–1907)]”
  const next = aside && brackets(r, end)
  const more = next && next.dates.length > 0 ? next : undefined
  if (more) end = more.end + 1
  // “the creation [in 1950] of the Salt Board”
  const dated = noun.mention ? undefined : r.dates.get(end)
  const parted =
    dated && dated.date.role === 'at' && takes(noun.head, r.tokens[dated.end]?.lower ?? '') ? dated : undefined
  if (parted) end = parted.end
  let of: readonly Phrase[] = []
  // “the post of [“Inspector”]”
  const quoted = isQuote(r, end + 1) && r.mentions.has(end + 2) ? 1 : 0
  if (takes(noun.head, r.tokens[end]?.lower ?? '') && startsPhrase(r, end + 1 + quoted)) {
    // “the borough of A, and B”: one borough has one name.
    const area = isAreaKind(noun.head)
    const complement = (area && !noun.plural) || quoted ? single(r, end + 1 + quoted) : phraseAt(r, end + 1, area)
    if (complement) {
      const [own, other] = complement.members
      // “[the Salt Division of the Ministry] and [the Mines Division of the Board]” are two.
      const parallel = noun.mention
        ? complement.members.length === 2 && other!.of.length > 0
        : // “[the office of the Inspector] and [the Board]”
          (noun.head === 'office' && own?.mention?.type === 'Post' && other!.mention?.type === 'Agency') ||
          // “three agencies of [the Ministry], A, B and C”
          // “the successor of A and [the predecessor of B]”
          countOf(noun) === complement.members.length - 1 ||
          (complement.members.length === 2 && isRelational(other!))
      of = parallel ? [own!] : own ? complement.members : [complement]
      end = parallel ? own!.end : complement.end
      if (quoted && isQuote(r, end)) end++
    }
  }
  const dates = [...noun.dates, ...(aside?.dates ?? []), ...(more?.dates ?? []), ...(parted ? [parted.date] : [])]
  return changed(noun, { of, dates, aside: aside && { first: aside.first, end: aside.end }, end })
}

/** “the Board or [the] Council”, “the Board or [“]Council””: another name for the same. */
const isOr = (r: Reading, i: number): boolean => r.tokens[isQuote(r, i) ? i - 1 : i]?.lower === 'or'

/**
 * Reads the noun phrase that begins at a token, with its conjuncts and what stands in apposition to it.
 * @param ofPlaces whether it says which places are meant: “the parishes of …”
 * @returns undefined where no noun phrase begins there
 */
export function phraseAt(r: Reading, first: number, ofPlaces = false): Phrase | undefined {
  if (!startsPhrase(r, first)) return undefined
  // “all but the Board”: whoever they are, the Board is not among them.
  const except =
    r.tokens[first]!.lower === 'all' && r.tokens[first + 1]?.lower === 'but' ? phraseAt(r, first + 2) : undefined
  if (except) return newPhrase({ first, end: except.end, head: 'all' })
  const head = single(r, first)
  if (!head) return undefined
  const behind = nameBehind(r, head) ?? listBehind(r, head) ?? oneBehind(r, head) ?? nameBehindMark(r, head)
  if (behind) return changed(head, { appositions: [behind], end: behind.end })
  const count = countOf(head)
  const announces =
    head.head === 'following' ||
    (head.plural && (head.modifiers.includes('following') || (count !== undefined && isKind(head.head))))
  const far = announces ? listAnnounced(r, head.end) : undefined
  if (far && (count === undefined || count === far.members.length)) return changed(head, { appositions: [far] })
  const members = [head]
  let end = head.end
  let closed = false
  let joined = false
  while (!closed) {
    const gap = separator(r, end) ?? separatorBehindPlace(r, members.at(-1)!)
    const quote = gap && isQuote(r, end + gap.length) && isOr(r, end + gap.length) ? 1 : 0
    if (!gap || !startsPhrase(r, end + gap.length + quote)) break
    const next = single(r, end + gap.length + quote)
    // “set up by law and [which …]”
    if (!next || /^(?:which|who)$/.test(next.head) || (next.mention && isBare(r, head, gap.length))) break
    if (!conjoins(head, next, gap.last, ofPlaces) && !joinsPlaces(r, head, next, gap.last)) {
      joined ||= members.length > 1 && gap.last && closes(r, head, next, gap.length)
      if (members.length > 1 || gap.last) break
      // “the Labour Party, trade unions and the Board”: a list, though not of names alone.
      return separator(r, next.end)?.last && next.of.length === 0 ? head : withAppositions(r, head, [next])
    }
    members.push(shared(r, head, next))
    end = next.end
    closed = gap.last
    joined ||= gap.last
    // “A and B and C”, “A, B and C together with D”
    if (closed && separator(r, end)?.last) closed = false
  }
  const second = members[1]
  if (second && members.length === 2 && head.mention && second.mention && isOr(r, second.first - 1)) {
    return changed(head, { appositions: [second], end })
  }
  // “the following bodies: A, B, C”
  joined ||= members.length > 2 && r.tokens[first - 1]?.text === ':' && members.every(({ mention }) => mention)
  if (members.length > 1 && joined) {
    return newPhrase({ first, end, head: head.head, modifiers: head.modifiers, members })
  }
  return withAppositions(r, head, members.slice(1))
}

/** “its predecessor [the Salt Board]”: the name follows at once. */
function nameBehind(r: Reading, noun: Phrase): Phrase | undefined {
  const article = r.tokens[noun.end]?.lower === 'the' ? 1 : 0
  const relational = /^(?:predecessor|successor|forerunner|precursor)$/.test(noun.head) && noun.of.length === 0
  return relational && !noun.mention && r.mentions.get(noun.end + article)?.type ? single(r, noun.end) : undefined
}

const isKind = (noun: string): boolean =>
  /^(?:successor|predecessor|name|title|counterpart)$/.test(noun) || isSort(noun)

/** “into a new department: [the Ministry of Salt]”, “into one body – [the Salt Board]”: the name that ends what is said. */
function nameBehindMark(r: Reading, noun: Phrase): Phrase | undefined {
  if (
    noun.mention ||
    !/^(?:an?|one)$/.test(noun.modifiers[0] ?? '') ||
    !isSort(noun.head) ||
    !/^[:–—-]$/.test(r.tokens[noun.end]?.text ?? '')
  )
    return undefined
  const article = r.tokens[noun.end + 1]?.lower === 'the' ? 1 : 0
  const name = r.mentions.has(noun.end + 1 + article) ? single(r, noun.end + 1) : undefined
  return name?.mention && /^[.,;–—-]?$/.test(r.tokens[name.end]?.text ?? '') ? name : undefined
}

/** “two divisions: [the Salt Division and the Mines Division]”: the names behind a noun in the plural. */
function listBehind(r: Reading, noun: Phrase): Phrase | undefined {
  // “was split into two: A and B”
  const number = NUMBERS.includes(noun.head) && r.tokens[noun.end]?.text === ':'
  if (!number && (noun.mention || !noun.plural || !(isKind(noun.head) || isAreaKind(noun.head)))) return undefined
  const mark = /^[,:–—]$/.test(r.tokens[noun.end]?.text ?? '') ? 1 : 0
  const colon = r.tokens[noun.end]?.text === ':'
  const [word, next] = [r.tokens[noun.end + mark]?.lower ?? '', r.tokens[noun.end + mark + 1]?.lower ?? '']
  const filler = /^(?:namely|viz|including)$/.test(word)
    ? 1
    : /^(?:such as|among them)$/.test(`${word} ${next}`)
      ? 2
      : 0
  const read = mark + filler > 0 ? phraseAt(r, noun.end + mark + filler, isAreaKind(noun.head)) : undefined
  const count = countOf(noun)
  const list = read && count && read.members.length !== count ? (grouped(r, read.first, count) ?? read) : read
  const named = list && (list.members.length > 0 ? list.members.every(({ mention }) => mention) : colon && list.mention)
  return named ? list : undefined
}

/** “were joined in one agency; [the Salt and Weights Office].”: the name of one body, behind a mark, ends the sentence. */
function oneBehind(r: Reading, { end, head, modifiers, mention, plural }: Phrase): Phrase | undefined {
  if (mention || plural || !/^[;:]$/.test(r.tokens[end]?.text ?? '') || !isSort(head)) return undefined
  const name = /^(?:one|an?)$/.test(modifiers[0] ?? '') ? single(r, end + 1) : undefined
  return name?.mention && /^\.?$/.test(r.tokens[name.end]?.text ?? '') ? name : undefined
}

/** “The following bodies were merged: [the Salt Board and the Mint]”: the names behind the next colon. */
function listAnnounced(r: Reading, from: number): Phrase | undefined {
  const colon = r.tokens.findIndex(({ text }, i) => i > from && text === ':')
  const list = colon < 0 ? undefined : phraseAt(r, colon + 1)
  return list?.members.every(({ mention }) => mention) && list.members.length > 0 ? list : undefined
}

/** “a new post, the Director …”: a name beside a common noun that says what it is. */
function withAppositions(r: Reading, head: Phrase, beside: readonly Phrase[]): Phrase {
  const next = beside[0]
  if (
    !next ||
    (next.mention ? head.mention && !describes(head, next) : !head.mention || isAbstract(next)) ||
    /^(?:which|whom?|that)$/.test(next.head) ||
    // “at the discretion of the Speaker, [those members …] sit”
    /^(?:those|these|all|most|some|many)$/.test(next.modifiers[0] ?? '')
  )
    return head
  // “a new post, the Director”, but not “five forces in the area, the City Police, …”
  if (next.mention && !isKind(head.head)) return head
  // “the police force of Dover, Kent”
  if (next.mention?.type === 'Region' && head.of.length > 0 && !isAreaKind(head.head)) return head
  const after = r.tokens[next.end]
  // “the Salt Guards, a body [raised in 1868]”
  const participle = after?.pos === 'VERB' && after.lower.endsWith('ed') && isIndefinite(next)
  const verb = (after?.pos === 'VERB' && !participle) || after?.pos === 'AUX'
  if (verb || beside.length > 1 || after?.lower === 'to') return head
  return changed(head, { appositions: [next], end: next.end })
}
