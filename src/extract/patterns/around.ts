// Where phrases stand around a noun: what it is of, whose it is, the names in it and beside it. The places that slots of nouns are named after.

import { countOf } from '../grammar/counts.js'
import { namePhrase, pronoun } from '../grammar/making.js'
import type { Phrase } from '../grammar/phrases.js'
import { isCalledBefore } from '../names/areas.js'
import { headOf } from '../names/known.js'
import type { Mention } from '../names/mentions.js'
import { isAbbreviation, isPossessive } from '../names/words.js'
import type { Parsed } from '../read.js'
import { tellsHolder } from '../reference/roles.js'
import type { Token } from '../text/tagger.js'
import { type Finder, following, once, present, withWords } from './places.js'
import { FORMING } from './subjects.js'

/** A name that ends so is a part of the other in “A, B”. */
const SUBUNIT = /\b(?:Division|Branch|Section|Unit|Office|Directorate|Bureau|Group|Team|Secretariat|Committee)$/
/** A house that has departments, rather than being one's part. */
const HOUSE = /\b(?:Museum|Institution|Institute|University|College|Library|Hospital|Government)\b/
type NounPlace = (p: Parsed, phrase: Phrase) => readonly (Phrase | undefined)[]

/** The larger of the two bodies in “Ministry of Trade, Salt Division”; none where the name is no such pair. */
function larger({ mention }: Phrase): Phrase[] {
  const [first, second, ...rest] = mention?.inner ?? []
  if (
    !first ||
    !second ||
    rest.length > 0 ||
    !mention?.name.includes(',') ||
    first.type !== 'Agency' ||
    second.type !== 'Agency'
  )
    return []
  const isInFirst = SUBUNIT.test(second.name) || !(SUBUNIT.test(first.name) || HOUSE.test(second.name))
  return [namePhrase(isInFirst ? first : second)]
}

/** “Bureau of Salt, [Department of Trade]”: the name right behind it, unless both are in a list. */
function nextName(
  { reading: { tokens, mentions }, everyPhrase }: Parsed,
  { first, end, aside, mention }: Phrase,
): Phrase[] {
  const at = aside ? aside.first : end + 1
  const next = /^[,(]$/.test(tokens[at - 1]?.text ?? '') ? mentions.get(at) : undefined
  // “they met the Salt Guard, the Border Guard, Special Branch and others”
  const before = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  if (mention?.type === 'Agency' && tokens[before]?.text === ',' && tokens[next?.end ?? 0]?.text === ',') return []
  const listed = everyPhrase.some(({ members }) => members.some((member) => member.first === first))
  return next?.name.includes(' ') && mention && !listed ? [namePhrase(next)] : []
}

/** “Minister of [Police]”, “Head of the Salt Board for [Kentco]”: what a post is for, and not whose it is. */
function isSubject(tokens: readonly Token[], post: Mention | undefined, { first, name }: Mention): boolean {
  const before = tokens[first - 1]?.lower
  const minister = /\b(?:Minister|Secretary)\b/.test(post?.name ?? '') && !name.includes(' ') && !isAbbreviation(name)
  const behindOther = post?.inner.some((other) => other.first < first && other.type === 'Agency')
  return (minister && before === 'of') || (behindOther === true && before === 'for')
}

/** The names inside a name that follow “for”: “Probation Board for [Northern Ireland]”. */
function innerFor({ reading: { tokens } }: Parsed, { mention }: Phrase): Phrase[] {
  const follows = (first: number) =>
    tokens[first - 1]?.lower === 'for' || (tokens[first - 1]?.lower === 'the' && tokens[first - 2]?.lower === 'for')
  return (mention?.inner ?? []).filter(({ first }) => follows(first)).map(namePhrase)
}

/** “the Transport Board or the Board of Transport”: another name for the same, if they share a word (“the Speaker or the President” do not). */
function alternatives({ reading: { tokens } }: Parsed, { first, mention, appositions, aside }: Phrase): Phrase[] {
  const words = new Set((mention?.name ?? '').toLowerCase().split(' '))
  const shares = (name: string) =>
    name.split(' ').some((word) => word.length > 3 && words.has(word.toLowerCase()) && !headOf([word]))
  // “the Salt Service (SS) or the Mines Service (MS)” are two.
  // “The Salt Board or Salters' Hall is a body of …”
  const opens = tokens.slice(0, first).every(({ lower }) => lower === 'the')
  const isQuote = (at: number) => /^["“”]$/.test(tokens[at]?.text ?? '')
  const oneBody = ({ end }: Phrase) => {
    const verb = isQuote(end) ? end + 1 : end
    return (
      opens && /^(?:is|was)$/.test(tokens[verb]?.lower ?? '') && /^(?:an?|the|one)$/.test(tokens[verb + 1]?.lower ?? '')
    )
  }
  const isOr = (at: number) => tokens[at]?.lower === 'or'
  return appositions.filter(
    (other) =>
      (isOr(other.first - 1) || (isQuote(other.first - 1) && isOr(other.first - 2))) &&
      !(aside && other.aside) &&
      (shares(other.mention?.name ?? '') || oneBody(other)),
  )
}

/** “[the Ministry]'s Salt Division”, “[its] Salt Division”; in “Home Office Salt Division” nobody is said to own. */
function ownerOf({ reading: { tokens } }: Parsed, { possessor }: Phrase): Phrase | undefined {
  const owns = possessor && (!possessor.mention || isPossessive(tokens[possessor.end]))
  return owns ? possessor : undefined
}

/** “part of the Ministry (1990–1995)”, “the Salt Office (SO), Trade Ministry (1990–1995)”: the years are those of being part of it. */
function isWhole({ everyPhrase, reading: { tokens } }: Parsed, { first }: Phrase): boolean {
  const before = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const isPart = ({ end, aside, mention, dates }: Phrase) =>
    mention?.type === 'Agency' &&
    dates.length === 0 &&
    (end === before || aside?.end === before || aside?.end === before - 1)
  return (
    /^(?:of|in|under|within|to)$/.test(tokens[before]?.lower ?? '') ||
    (tokens[before]?.text === ',' && everyPhrase.some(isPart))
  )
}

/** “(since 1918 the Salt Authority)”: the date is not of the name before the brackets. */
function namesInAside({ reading: { mentions, dates } }: Parsed, { aside }: Phrase): boolean {
  const holds = (found: ReadonlyMap<number, unknown>) =>
    aside !== undefined && [...found.keys()].some((at) => at >= aside.first && at < aside.end)
  return holds(dates) && holds(mentions)
}

/** “the Salt Board ([the regulator] for Kenya)”, “(effectively [the regulator] …)” */
const opensAside = ({ reading: { tokens } }: Parsed, { aside }: Phrase, { first }: Phrase): boolean =>
  aside !== undefined && first === aside.first + (tokens[aside.first]?.pos === 'ADV' ? 1 : 0)

/** “As an agency of the Ministry, [the Board] …”, “[the Inspector], as head of the Board, …”: of whom that is said. */
function speaker(
  { clauses, everyPhrase, reading: { tokens } }: Parsed,
  { first, modifiers }: Phrase,
): readonly Phrase[] {
  const before =
    tokens[first - 1]?.lower === 'as' ? first - 2 : tokens[first - 2]?.lower === 'as' ? first - 3 : undefined
  if (before === undefined || modifiers.includes('such')) return []
  if (tokens[before]?.text === ',')
    return everyPhrase.filter(({ end, mention }) => end === before && mention !== undefined).slice(0, 1)
  const opened = clauses.find(({ opening }) =>
    opening.some(({ preposition, phrase }) => preposition === 'as' && phrase.first === first),
  )
  return present([opened?.subject])
}

/** “the [first] director”: of what the text speaks of. */
const FIRST = /^(?:first|current|present|inaugural|founding|incumbent)$/
/** The same with “the” only: “a new director” may be anyone's. */
const NEXT = /^new$/

const NOUN_PLACES: Readonly<Record<string, NounPlace>> = {
  // “the Salt Board, [an agency of …]”, “the Salt Board ([an agency of …])”: the noun speaks of the name.
  itself: (p, phrase) => [
    (!phrase.mention &&
      p.everyPhrase.find(
        (name) => name.mention?.type && (name.appositions.includes(phrase) || opensAside(p, name, phrase)),
      )) ||
      phrase,
  ],
  // “the president of the Board's pension fund” is none of the Board.
  of: ({ reading: { tokens } }, phrase) => phrase.of.filter(({ end }) => !isPossessive(tokens[end])),
  // “the parishes of A and B [in C]”, “… [from C]”: behind several, at once
  'right in': (p, phrase) =>
    phrase.of.length > 1
      ? following(p, phrase)
          .slice(0, 1)
          .flatMap(({ preposition, phrase }) => (/^(?:in|from)$/.test(preposition) ? [phrase] : []))
      : [],
  as: speaker,
  // “the merger of A and B [to form C]”
  forming: ({ clauses }, phrase) =>
    clauses
      .filter(({ verb, form }) => form === 'infinitive' && verb.first === phrase.end && FORMING.has(verb.lemma))
      .map(({ object }) => object),
  // In a field of predecessors they are those of the first name there.
  dated: (p, phrase) =>
    p.label === undefined && phrase.dates.length > 0 && !isWhole(p, phrase) && !namesInAside(p, phrase) ? [phrase] : [],
  beside: (_, phrase) => phrase.appositions,
  // “The research arm of the Ministry – [the Salt Office] – …”
  dash: ({ reading: { tokens, mentions } }, { end }) => {
    const at = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1
    const name = /^[–—]$/.test(tokens[end]?.text ?? '') ? mentions.get(at) : undefined
    return [name && namePhrase(name)]
  },
  this: (_, { modifiers, first }) => (modifiers[0] === 'this' ? [pronoun(first)] : []),
  next: nextName,
  first: (_, { modifiers, first, of, possessor }) =>
    of.length === 0 &&
    !possessor &&
    modifiers.some((word) => FIRST.test(word) || (modifiers[0] === 'the' && NEXT.test(word)))
      ? [pronoun(first)]
      : [],
  // “[The director] is chosen by …”, “John Hall served as [director]”: of what the text speaks of.
  only: ({ clauses, discourse }, phrase) => {
    const { modifiers, first, of, possessor, appositions, plural } = phrase
    const alone = !plural && of.length + appositions.length === 0 && !possessor
    if (!alone || discourse.topic?.type !== 'Agency' || !/^(?:the)?$/.test(modifiers[0] ?? '')) return []
    const held = clauses.some(
      (clause) =>
        tellsHolder(clause) &&
        (clause.object === phrase || clause.arguments.some((argument) => argument.phrase === phrase)),
    )
    const spoken = modifiers[0] === 'the' && clauses.some(({ subject }) => subject === phrase)
    return held || spoken ? [pronoun(first)] : []
  },
  // “[Two standing committees], A and B, make rules”: those of what the text speaks of.
  counted: (_, phrase) =>
    phrase.plural && phrase.of.length === 0 && !phrase.possessor && countOf(phrase) !== undefined
      ? [pronoun(phrase.first)]
      : [],
  or: alternatives,
  called: (_, phrase) => (isCalledBefore(phrase) ? [phrase.possessor] : []),
  around: (_, phrase) => (isCalledBefore(phrase) ? [] : [phrase.possessor]),
  possessor: (p, phrase) => [ownerOf(p, phrase)],
  // “the [Salt Board] chairman”
  attributive: (p, phrase) => {
    const { possessor, first } = phrase
    const one = /^an?$/.test(p.reading.tokens[first]?.lower ?? '')
    return [possessor?.mention && !one && !ownerOf(p, phrase) ? possessor : undefined]
  },
  inner: ({ reading: { tokens } }, { mention }) =>
    (mention?.inner ?? []).filter((name) => !isSubject(tokens, mention, name)).map(namePhrase),
  'inner for': innerFor,
  larger: (_, phrase) => larger(phrase),
  smaller: (_, phrase) => (larger(phrase).length > 0 ? [phrase] : []),
}

const nounFinder = once<Phrase>((where) => {
  const words = where.split('|')
  const [only, ...others] = words.flatMap((word) => NOUN_PLACES[word] ?? [])
  if (!only) return (p, phrase) => withWords(following(p, phrase), words)
  if (words.length === 1) return (p, phrase) => present(only(p, phrase))
  const special: Finder<Phrase> = (p, phrase) => present([only, ...others].flatMap((place) => place(p, phrase)))
  if (others.length + 1 === words.length) return special
  return (p, phrase) => [...special(p, phrase), ...withWords(following(p, phrase), words)]
})

/** The phrases in a place around a noun: one of those above, or a preposition; several with `|`. */
export const inNoun = (p: Parsed, phrase: Phrase, where: string): readonly Phrase[] => nounFinder(where)(p, phrase)
