// Slots against phrases: whether a phrase fits what a pattern wants, and whom it captures.

import { changed, pronoun } from '../grammar/making.js'
import { governmentIn } from '../grammar/nouns.js'
import type { Phrase } from '../grammar/phrases.js'
import { isAreaKind, isCalledBefore } from '../names/areas.js'
import { nationAt } from '../names/known.js'
import { isPossessive, isServed, textOf } from '../names/words.js'
import type { Parsed } from '../read.js'
import { nameGiven } from '../reference/naming.js'
import { newReferent, type Referent } from '../reference/registry.js'
import { roleOf } from '../reference/roles.js'
import { concernsBody, doersDescribed, formerDoers, isDuty, isShare, isWhole } from '../reference/shares.js'
import type { Places, Slot } from '../rule.js'
import { following, withWords } from './places.js'
import { isOf } from './sorts.js'

/** Whom the slots of a pattern captured, by capture name. */
export type Captured = Readonly<Record<string, readonly Referent[]>>

/** “the largest police service in England” says nothing of what it covers, nor does “no police service”. */
const isRank = (word: string) =>
  /^(?:no|first|only|few|(?:\w+-)?(?:largest|smallest|biggest|oldest|newest|youngest|busiest)|second|third|fourth|fifth)$/.test(
    word,
  )

/** Both captures in one, each referent once. */
export function joined(a: Captured, b: Captured): Captured {
  const all: Record<string, readonly Referent[]> = { ...a }
  for (const [as, referents] of Object.entries(b)) all[as] = [...new Set([...(all[as] ?? []), ...referents])]
  return all
}

function direct(p: Parsed, want: Slot['want'], phrase: Phrase, antecedent: Phrase | undefined): readonly Referent[] {
  const meant = p.discourse.resolve(phrase, antecedent)
  const name = meant.length > 0 || phrase.mention ? undefined : nameGiven(p, phrase)
  const named = name ? p.discourse.resolve(name) : meant
  const fitting = named.filter((referent) => isOf(want, referent))
  // “Saltum and Salt Collections joined”: beside a body, a name of no known sort is a body too, unless it is a person's (“Robert P. Hall”).
  const unknown =
    want === 'organ' && fitting.length > 0
      ? named.filter(({ name, type }) => type === undefined && !/\b\p{Lu}\. /u.test(name) && !nationAt([name]))
      : []
  return [...new Set([...fitting, ...unknown])]
}

/** A name of which nothing tells what it names. */
const isOfNoSort = (p: Parsed, phrase: Phrase): boolean =>
  phrase.mention !== undefined && p.discourse.resolve(phrase).every(({ type }) => type === undefined)

/** “the agency's functions”, “parts of the headquarters of A and B”, “Home Office staff”. */
function owners(p: Parsed, phrase: Phrase, antecedent: Phrase | undefined): readonly Referent[] {
  if (phrase.members.length > 0) return phrase.members.flatMap((member) => owners(p, member, antecedent))
  if (!isShare(phrase)) return []
  const inner = phrase.of.flatMap((part) => {
    // “the functions of [the Salt Division] of the Ministry” were the Division's.
    const deeper = part.mention ? [] : owners(p, part, antecedent)
    return deeper.length > 0 ? deeper : direct(p, 'organ', part, antecedent)
  })
  if (inner.length > 0) return inner
  const had = phrase.possessor ? [phrase.possessor] : formerDoers(p, phrase)
  // “staff [from the Board]”
  const sources = had.length > 0 || phrase.of.length > 0 ? had : withWords(following(p, phrase), ['from'])
  return sources.flatMap((owner) => direct(p, 'organ', owner, antecedent))
}

/** “Responsibility for salt [passed to …]”, “certain functions”: those of whom the text speaks of. */
function bearer(p: Parsed, { heads }: Slot, phrase: Phrase): readonly Referent[] {
  // “The mine was closed and functions were transferred”: they were the mine's, whatever that is.
  const main = p.clauses.findLast(
    ({ form, governor, subject, verb }) =>
      form === 'finite' && governor === undefined && subject !== undefined && verb.first < phrase.first,
  )
  // “The Kent operation was closed and functions were transferred”: so are they.
  const nobodys = main?.subject && isShare(main.subject) && !main.subject.possessor?.mention
  if (main?.subject && !nobodys && p.discourse.resolve(main.subject).length === 0) return []
  const bare = (isDuty(phrase) || heads?.has(phrase.head)) && !concernsBody(p, phrase)
  const told = p.discourse.attention.holders.filter((holder) => isOf('organ', holder))
  if (told.length > 0 && bare) return told
  return bare ? direct(p, 'organ', pronoun(phrase.first), undefined) : []
}

/** “an executive agency of [the Ministry]”; a name with “a” is such a noun too (“an Operational Unit of …”). */
function ofKind(p: Parsed, slot: Slot, phrase: Phrase, antecedent: Phrase | undefined): Captured | undefined {
  if (slot.described && !phrase.modifiers.some((word) => slot.described!.test(word))) return undefined
  const name = phrase.mention && !/^an?$/.test(phrase.modifiers[0] ?? '')
  // “the name Salt Board”
  if (name && slot.of && phrase.modifiers.some((word) => slot.heads?.has(word)))
    return fill(p, slot.of, changed(phrase, { modifiers: [] }), antecedent)
  if (
    name ||
    (slot.heads && !slot.heads.has(phrase.head)) ||
    (!slot.ranked && !slot.own && phrase.modifiers.some(isRank))
  )
    return undefined
  if (!slot.of) return {}
  const belongs = slot.of
  // “the county seat”, “the only capital”
  const [article, ...words] = phrase.modifiers
  const bare =
    /^(?:the)?$/.test(article ?? '') &&
    words.every((word) => isAreaKind(word) || /^(?:only|present|current|administrative)$/.test(word)) &&
    phrase.of.length + phrase.appositions.length === 0
  if (slot.own && bare && !phrase.possessor) return fill(p, belongs, pronoun(phrase.first), antecedent)
  const owners = (of: readonly Phrase[]) =>
    of.map((owner) => fill(p, belongs, owner, antecedent)).filter((found) => found !== undefined)
  // “the Punjab province of Pakistan” is Punjab.
  const complements =
    isAreaKind(phrase.head) && isCalledBefore(phrase)
      ? []
      : owners([...phrase.of, ...(belongs.want === 'body' ? [] : phrase.appositions)])
  // “the U.S. state of Kentucky” is Kentucky; “the U.S. government agency” is of the U.S., and of its government.
  const own = phrase.possessor && belongs.want === 'body' ? governmentIn(p.reading, phrase.possessor, phrase.head) : []
  const captured = complements.length > 0 || !phrase.possessor ? complements : owners([phrase.possessor, ...own])
  return captured.length > 0 ? captured.reduce(joined) : undefined
}

/** “the Home Office police force for Kent” is one; “a Home Office agency” is one of many, and “the Board's functions” are the Board's. */
const isDefinite = ({ reading: { tokens } }: Parsed, { modifiers, possessor }: Phrase): boolean =>
  modifiers[0] === 'the' && !isPossessive(possessor && tokens[possessor.end])

/**
 * Fills a slot from a phrase.
 * @param antecedent what “which” and “its” refer to where the phrase stands
 * @returns undefined where the phrase does not fit
 */
export function fill(p: Parsed, slot: Slot, phrase: Phrase, antecedent?: Phrase): Captured | undefined {
  if (slot.want === 'thing' || slot.want === 'kind') {
    // “the head of A and a position in B”, “one of the courts of A”
    const parts = phrase.members.length > 0 ? phrase.members : phrase.head === 'one' ? phrase.of : []
    const fitting = parts.map((part) => fill(p, slot, part, antecedent)).filter((found) => found !== undefined)
    if (fitting.length > 0) return fitting.reduce(joined)
  }
  if (slot.named && !phrase.mention && phrase.members.length === 0 && !/^(?:which|that)$/.test(phrase.head))
    return undefined
  switch (slot.want) {
    case 'anything':
      return slot.heads?.has(phrase.head) ? undefined : {}
    case 'thing':
      if (
        slot.bare &&
        [...(isDefinite(p, phrase) ? [] : [phrase.possessor]), ...phrase.of, ...phrase.appositions].some(
          (part) => part?.mention?.type === 'Agency',
        )
      )
        return undefined
      if (!slot.ranked && phrase.modifiers.some(isRank)) return undefined
      return (slot.heads ? slot.heads.has(phrase.head) : !phrase.mention) ? {} : undefined
    case 'kind':
      return ofKind(p, slot, phrase, antecedent)
    case 'share':
      if (slot.whole !== undefined && slot.whole !== isWhole(p, phrase)) return undefined
      if (slot.described)
        return capture(
          slot,
          doersDescribed(p, phrase, slot.described).flatMap((doer) => direct(p, 'organ', doer, antecedent)),
        )
      return capture(slot, owners(p, phrase, antecedent))
    case 'duty':
      return capture(slot, bearer(p, slot, phrase))
    case 'role':
      return capture(slot, roles(p, phrase, antecedent))
    case 'name':
      return capture(slot, spelled(p, slot, phrase, antecedent))
    default:
      if (slot.heads && (!slot.heads.has(phrase.head) || phrase.modifiers.some(isServed))) return undefined
      // “under the name Salt Board”: a name, not the Board.
      if (phrase.mention && /^(?:name|title)$/.test(phrase.modifiers.at(-1) ?? '')) return undefined
      return capture(
        slot,
        slot.untyped && isOfNoSort(p, phrase) ? p.discourse.resolve(phrase) : direct(p, slot.want, phrase, antecedent),
      )
  }
}

/** Posts by their names, or by what they are: “a Director and two deputy directors”. */
function roles(p: Parsed, phrase: Phrase, antecedent: Phrase | undefined): readonly Referent[] {
  if (phrase.members.length > 0) return phrase.members.flatMap((member) => roles(p, member, antecedent))
  const named = direct(p, 'post', phrase, antecedent)
  const role = named.length === 0 ? roleOf(p, phrase) : undefined
  return role ? [role] : named
}

/** A name as it is spelled here, not under the name by which the entry knows what it means: “abbreviated [NOMS]”. */
function spelled(p: Parsed, slot: Slot, phrase: Phrase, antecedent: Phrase | undefined): readonly Referent[] {
  const { mention, appositions } = phrase
  // “also known as the Salt Board or the Board of Salt”
  const others = appositions.filter((other) => other.mention && p.reading.tokens[other.first - 1]?.lower === 'or')
  if (others.length > 0)
    return [changed(phrase, { appositions: [] }), ...others].flatMap((one) => spelled(p, slot, one, antecedent))
  const any = slot.untyped && isOfNoSort(p, phrase)
  const [meant] = mention ? (any ? p.discourse.resolve(phrase) : direct(p, 'name', phrase, antecedent)) : []
  const owner = phrase.possessor && isPossessive(p.reading.tokens[phrase.possessor.end]) ? phrase.possessor : undefined
  // “known as [Salter's Mill]”
  const name = owner && mention ? textOf(p.reading, owner.first, mention.end) : mention?.name
  return meant && name ? [newReferent(name, meant.type, meant)] : []
}

function capture({ as, like }: Slot, referents: readonly Referent[]): Captured | undefined {
  const fitting = like ? referents.filter(({ name }) => like.test(name)) : referents
  return fitting.length > 0 && as ? { [as]: fitting } : undefined
}

/**
 * Fills all slots of a pattern.
 * @param place the phrases that stand in a place
 * @returns whom they captured and which phrases they used; undefined where a slot that must be filled is not
 */
export function fillAll(
  p: Parsed,
  slots: Places,
  place: (where: string) => readonly Phrase[],
  antecedent?: Phrase,
): { captured: Captured; used: readonly Phrase[] } | undefined {
  const places: { slot: Slot; phrases: readonly Phrase[] }[] = []
  // What must be there is looked for in every place before any phrase is read.
  for (const [where, slot] of slots) {
    const phrases = place(where)
    if (phrases.length === 0 && !slot.optional && !slot.absent) return undefined
    places.push({ slot, phrases })
  }
  let captured: Captured = {}
  const used: Phrase[] = []
  for (const { slot, phrases } of places) {
    let filled = false
    for (const phrase of phrases) {
      const found = fill(p, slot, phrase, antecedent)
      if (!found) continue
      filled = true
      captured = joined(captured, found)
      used.push(phrase)
    }
    if (filled ? slot.absent : !slot.optional && !slot.absent) return undefined
  }
  return { captured, used }
}
