// Reads the clauses of a sentence from left to right: which verb a phrase belongs to, and what depends on what.
import { leaveModifier, readDate } from './adjuncts.js'
import { attachNonFinite, attachVerb } from './attach.js'
import type { Clause } from './clauses.js'
import {
  adjoins,
  endsBefore,
  isFronted,
  isNamed,
  isPlaceAround,
  newFrame,
  opensClause,
  RELATIVES,
  renames,
  type State,
  SUBORDINATORS,
  wordAt,
} from './frame.js'
import { readGap, resumeList } from './gapping.js'
import { changed } from './making.js'
import { readMark, readQuote } from './marks.js'
import { type Phrase, phraseAt, type Reading } from './phrases.js'
import { antecedentOf, readPiedPiping } from './relatives.js'
import { QUOTES } from './separators.js'
import { verbAt } from './verbs.js'

/** Brackets behind a phrase are read by themselves: “(established in 1836)”. */
function note(s: State, phrase: Phrase): void {
  s.phrases.push(phrase)
  s.last = phrase
  for (const part of [phrase, ...phrase.members, ...phrase.of, ...phrase.appositions]) {
    if (!part.aside || (part === phrase && phrase.members.length > 0)) continue
    const inside = readStretch(s.reading, part.aside.first, part.aside.end, part)
    s.clauses.push(...inside.clauses)
    s.phrases.push(...inside.phrases)
  }
}

/** What is spoken of again: what its brackets say has been read. */
const withoutAside = (phrase: Phrase): Phrase =>
  changed(phrase, { aside: undefined, members: phrase.members.map(withoutAside) })

/** “, which …”, “until 1974, when …”, “whose functions …”; false where “that” only points. */
function readRelative(s: State, word: string): boolean {
  const before = wordAt(s, s.at - 1)
  const { clause } = s.frame
  const next = s.reading.tokens[s.at + 1]
  if (
    word === 'that' &&
    (next?.pos === 'NOUN' || before === '' || /^(?:in|on|at|of|by|from|to|with|for)$/.test(before))
  )
    return false
  if (word === 'that' && clause && s.last && s.last.end < s.at) {
    s.frame = newFrame({ governor: 'that', parent: clause, lead: [...s.frame.lead] })
    s.at++
    return true
  }
  const last = antecedentOf(s, word)
  s.stack.push(s.frame)
  const whenDate =
    word === 'when' && s.lastDate
      ? [{ ...s.lastDate, edtf: s.lastDate.edtf.split('/').at(-1)!, role: 'at' as const }]
      : []
  const antecedent = word !== 'when' && word !== 'where' ? last : undefined
  const pending = word === 'which' || word === 'who' || word === 'that' ? last : undefined
  s.frame = newFrame({ governor: word, lead: whenDate, antecedent, pending, parent: clause })
  const alone = s.last && changed(withoutAside(s.last), { first: s.at, end: s.at + 1 })
  const owned = word === 'whose' ? (phraseAt(s.reading, s.at) ?? alone) : undefined
  if (owned) readPhrase(s, owned)
  else s.at++
  return true
}

function readSubordinator(s: State, word: string): void {
  const { clause } = s.frame
  s.frame = newFrame({ governor: word, parent: clause, lead: clause ? [] : s.frame.lead })
}

/** “into the Board”; false where no phrase follows (a gerund may: “by merging”). */
function readPreposition(s: State, word: string): boolean {
  const token = s.reading.tokens[s.at]!
  if (token.pos !== 'ADP' && word !== 'to' && word !== 'following' && word !== 'including') return false
  if (/^(?:which|whom)$/.test(wordAt(s, s.at + 1)) && s.last && s.reading.tokens[s.at + 2]?.pos !== 'NOUN') {
    readPiedPiping(s, word)
    return true
  }
  let skip = word === 'out' && wordAt(s, s.at + 1) === 'of' ? 1 : 0
  while (QUOTES.test(wordAt(s, s.at + 1 + skip))) skip++
  const verb = verbAt(s.reading, s.at + 1 + skip)
  if (verb?.form === 'gerund') {
    s.at += 1 + skip
    attachNonFinite(s, verb, word)
    return true
  }
  const phrase = phraseAt(s.reading, s.at + 1 + skip)
  if (
    !phrase ||
    (/^(?:until|after|before|once|whether|if|unless|because|although|though|whereas|while)$/.test(word) &&
      opensClause(s.reading, phrase))
  )
    return false
  // “… to the Ministry in 1950 and [others] to the Office in 1960”
  if (s.frame.floating === s.last && /^others?$/.test(s.last?.head ?? '')) s.frame.floating = undefined
  if (readGap(s, phrase, word)) {
    note(s, phrase)
    s.at = phrase.end
    return true
  }
  const argument = { preposition: wordAt(s, s.at - 1) === 'except' ? 'except' : word, phrase }
  leaveModifier(s, word)
  // “towns of Kent, 12,318 [in Dover]”: of the number, unless it is the year of “on July 1, 1974 [in Dover]”.
  const number = s.reading.tokens[s.at - 1]?.pos === 'NUM' && !s.reading.blocked.has(s.at - 1)
  const counted = number && /^(?:,|and)$/.test(wordAt(s, s.at - 2))
  // “…, and [responsibility] for salt passed to …”: what waits for its verb takes it.
  const { floating } = s.frame
  const waiting = floating !== undefined && floating === s.last && floating.end === s.at
  if (waiting && verbAt(s.reading, phrase.end)) s.frame.before.push(argument)
  else if (s.frame.clause && !counted) {
    s.frame.clause.arguments.push(argument)
    s.frame.clause.end = phrase.end
  } else if (!counted) s.frame.before.push(argument)
  note(s, phrase)
  s.at = phrase.end
  return true
}

/** A phrase before the verb of its level: the subject, unless it only says another name of the one that waits. */
function readSubject(s: State, phrase: Phrase): Phrase {
  const comma = wordAt(s, phrase.first - 1) === ','
  const described = s.frame.pending
  // “five forces, A, B and C, were merged”; “the head of the Board, the Inspector, was”: the names are the subject.
  if (described && comma && !isNamed(described) && isNamed(phrase)) {
    const subject = changed(phrase, { appositions: [...phrase.appositions, described] })
    s.frame.pending = subject
    return subject
  }
  // “Following the Act and [a reform], the duties of the Board were …”: the reform is no subject.
  const fronted = described !== undefined && s.frame.before.length > 0 && wordAt(s, described.first - 1) === 'and'
  // “the Board under the leadership of Mr [Hall]”
  const glued = described && isNamed(described) && s.last !== described && s.last?.end === phrase.first
  // “A and B [each] have …”
  const floats = described?.end === phrase.first && /^(?:each|both|all)$/.test(phrase.head) && phrase.of.length === 0
  if (glued || floats) return phrase
  if (!described || fronted || (!comma && !renames(s.reading, described, phrase))) s.frame.pending = phrase
  return phrase
}

function readPhrase(s: State, phrase: Phrase): void {
  const { clause } = s.frame
  // “transferred to the Mint [the functions of the Board]”: what is long may come last.
  const late =
    clause?.arguments.length === 1 &&
    !clause.object &&
    !clause.passive &&
    /^(?:to|from)$/.test(clause.arguments[0]!.preposition) &&
    (phrase.of.length > 0 || phrase.mention?.type !== undefined)
  const free =
    clause &&
    adjoins(s.reading, clause, phrase) &&
    (late || clause.arguments.every((argument) => argument.phrase.first < clause.verb.first)) &&
    !endsBefore(s, clause, phrase)
  if (!clause) note(s, isFronted(s, phrase) ? phrase : readSubject(s, phrase))
  else if (resumeList(s, phrase) || ((!free || clause.object) && readGap(s, phrase))) note(s, phrase)
  else {
    if (!free && !isPlaceAround(s, phrase)) s.frame.floating = phrase
    else if (free && clause.object) clause.arguments.push({ preposition: '', phrase })
    else if (free) clause.object = phrase
    if (free) clause.end = phrase.end
    note(s, phrase)
  }
  s.at = phrase.end
}

function step(s: State): void {
  const dated = s.reading.dates.get(s.at)
  const word = wordAt(s, s.at)
  if (dated) readDate(s, dated.date, dated.end)
  else if (QUOTES.test(word)) readQuote(s)
  else if (/^[();:]$/.test(word)) readMark(s, word)
  else if (!(RELATIVES.has(word) && readRelative(s, word))) readWords(s, word)
}

/** A verb, a preposition with its phrase, a phrase, or a word that says nothing to us. */
function readWords(s: State, word: string): void {
  const verb = word === 'following' || word === 'including' ? undefined : verbAt(s.reading, s.at)
  if (verb) attachVerb(s, verb)
  else if (!readPreposition(s, word)) {
    const phrase = phraseAt(s.reading, s.at)
    if (phrase) readPhrase(s, phrase)
    else {
      if (SUBORDINATORS.has(word)) readSubordinator(s, word)
      s.at++
    }
  }
}

/** @param about what a stretch in brackets is about */
function readStretch(reading: Reading, first: number, end: number, about?: Phrase): State {
  const frame = about ? newFrame({ bracket: true, antecedent: about }) : newFrame()
  const s: State = {
    reading,
    clauses: [],
    phrases: [],
    stack: [],
    frame,
    at: first,
    end,
    last: about,
    lastDate: undefined,
  }
  while (s.at < s.end) step(s)
  return s
}

/** What a sentence is made of: its clauses in the order of their verbs, every phrase read on the way, and those with all inside them. */
export interface Parse {
  readonly clauses: readonly Clause[]
  readonly phrases: readonly Phrase[]
  readonly everyPhrase: readonly Phrase[]
  /** Those that are names, or lists that end with one. */
  readonly named: readonly Phrase[]
}

/** Phrases with their conjuncts, complements, possessors and appositions, in order. */
function withInner(phrases: readonly Phrase[]): Phrase[] {
  const seen = new Set<Phrase>()
  const visit = (phrase: Phrase): void => {
    if (seen.has(phrase)) return
    seen.add(phrase)
    for (const inner of [...phrase.members, ...phrase.of, ...phrase.appositions]) visit(inner)
    if (phrase.possessor) visit(phrase.possessor)
  }
  for (const phrase of phrases) visit(phrase)
  return [...seen].sort((a, b) => a.first - b.first)
}

/** Reads the clauses of a sentence. */
export function parse(r: Reading): Parse {
  const read = readStretch(r, 0, r.tokens.length)
  const phrases = read.phrases.sort((a, b) => a.first - b.first)
  const everyPhrase = withInner(phrases)
  const named = everyPhrase.filter(({ mention, members }) => mention ?? members.at(-1)?.mention)
  return { clauses: read.clauses.sort((a, b) => a.verb.first - b.verb.first), phrases, everyPhrase, named }
}
