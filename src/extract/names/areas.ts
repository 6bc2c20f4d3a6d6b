// Kinds of places: what makes a name a place's (“Borough of Luton”), and places that are described (“the British colonies”, “Kenyan government bodies”).

import type { Phrase } from '../grammar/phrases.js'
import { headOf, isLand, longestRegion, nationAt } from './known.js'
import { altered, type Mention } from './mention.js'
import { isAbbreviation, isAnd, isCapital, type Words, wordsOf } from './words.js'

/** Nouns of places that are governed, in the singular. */
const KINDS = new Set(
  (
    'county province parish borough municipality township island peninsula district oblast prefecture shire territory colony protectorate republic kingdom duchy ' +
    'emirate sultanate state city town village region nation country dominion possession dependency principality archipelago governorate canton commune settlement metropolis burgh isle soke ward federation commonwealth'
  ).split(' '),
)
/** Those that are as often something else before “of”: “the state of affairs”, “a federation of unions”. */
const VAGUE = new Set('state nation country settlement possession federation commonwealth'.split(' '))
/** Those that follow a name and make it a place's: “Parasi district”. */
const AFTER_NAME = new Set(
  'county province district oblast prefecture governorate peninsula archipelago city municipality township town'.split(
    ' ',
  ),
)
/** Bodies of a nation, that its adjective tells whose they are: “the Kenyan government agency”. */
const PUBLIC = new Set(
  'agency department ministry force regulator authority court tribunal parliament legislature commission police body organisation organization institution council committee board bureau office service directorate inspectorate corps ombudsman'.split(
    ' ',
  ),
)

/** “[Central] Italy” */
const COMPASS = /^(?:(?:North|South)?-?(?:east|west|East|West)?(?:ern)?|Central) (?=\p{Lu})/u

/** Whether a noun, singular or plural, says that something is a place: “county”, “colonies”. */
export const isAreaKind = (lemma: string): boolean => KINDS.has(lemma)

/** Whether a noun “of Kent” stands for Kent: “the county”, “the whole”. */
export const standsForPlace = (head: string): boolean =>
  isAreaKind(head) || /^(?:whole|rest|remainder|area)$/.test(head)

/**
 * Whether a noun's place is the name before it: “the [Punjab] province of Pakistan”, “the [Kent] area”; not “the Indian state of Punjab”,
 * “the Kent village of Dover”.
 */
export function isCalledBefore({ possessor, of, plural }: Pick<Phrase, 'possessor' | 'of' | 'plural'>): boolean {
  const name = possessor?.mention
  if (!name || plural || name.adjective || isAbbreviation(name.name)) return false
  return of.every(({ mention }) => mention !== undefined && isLand(mention.name.replace(COMPASS, '')))
}

/** What a stretch of tokens says of places, from the first to `end`. */
export interface Described {
  readonly end: number
  readonly name: string
  /** Only the adjective of a nation: “[Kenyan] government agency”. */
  readonly adjective?: true
}

/** The last of the common nouns and adjectives that follow a token, if it is a noun. */
function headAfter(w: Words, from: number): number | undefined {
  let last: number | undefined
  for (let i = from; i < from + 5; i++) {
    const token = w.tokens[i]
    if (!token || w.blocked.has(i) || !/^(?:NOUN|ADJ|PROPN)$/.test(token.pos)) break
    if (token.pos !== 'ADJ' && (isCapital(w, i) ? KINDS.has(token.lemma.toLowerCase()) : true)) last = i
    else if (isCapital(w, i) && token.pos !== 'ADJ') break
  }
  return last
}

/** How many words “in India” takes behind “British possessions”. */
const inLength = (w: Words, at: number): number =>
  w.tokens[at]?.lower === 'in' ? 1 + (longestRegion(w.words, at + 1)?.length ?? -1) : 0

/** “British colonies”, “Kent parishes”: places of a nation or place; “[Kenyan] government agency”: the nation, since the adjective says whose it is. */
export function describedAt(w: Words, at: number): Described | undefined {
  const nation = nationAt(w.words, at)
  const whole = nation ?? longestRegion(w.words, at)
  if (!whole) return undefined
  const head = headAfter(w, at + whole.length)
  const noun = head === undefined ? undefined : w.tokens[head]
  if (head === undefined || !noun) return undefined
  const lemma = noun.lemma.toLowerCase()
  if (KINDS.has(lemma) && noun.lower !== lemma && head < at + whole.length + 3) {
    if (w.tokens[head + 1]?.lower === 'of') return undefined
    const end = head + 1 + inLength(w, head + 1)
    return { end, name: wordsOf(w, at, end).join(' ') }
  }
  return nation && (PUBLIC.has(lemma) || KINDS.has(lemma)) && !isCapital(w, at + whole.length)
    ? { end: at + nation.length, name: nation.name, adjective: true }
    : undefined
}

/** Whether a name that is “Borough”, “Province” or the like with a complement is a place: “Borough of Luton”, but not “Borough of Luton Council”. */
export function isAreaOf(w: Words, first: number, core: number, end: number): boolean {
  const kind = w.tokens[core - 1]?.lower ?? ''
  const short = core - first === 1 || (core - first === 2 && isQuarter(w, first))
  if (!short || end <= core || w.tokens[core]?.lower !== 'of' || !KINDS.has(kind)) return false
  const complement = wordsOf(w, core + (w.tokens[core + 1]?.lower === 'the' ? 2 : 1), end)
  // “Town of Oswego and the Fulton Campus”: what is joined by “and” is not known to be one place.
  if (complement.includes('and') && longestRegion(complement, 0)?.length !== complement.length) return false
  return VAGUE.has(kind) ? longestRegion(complement, 0) !== undefined : headOf(complement) === undefined
}

/** “the [Dover, Kent Metropolitan Statistical Area]”: a place of its own, wider than Dover; its end. */
export function metropolisEnd(w: Words, at: number): number | undefined {
  if (w.tokens[at - 1]?.lower !== 'the') return undefined
  let i = at
  while (i < at + 10 && (isCapital(w, i) || /^[-–,]$/.test(w.tokens[i]?.text ?? ''))) {
    const wide = /^(?:Metro|Metropolitan|Micropolitan)$/.test(w.tokens[i++]!.text)
    const end = w.tokens[i]?.text === 'Statistical' ? i + 1 : i
    if (wide && i > at + 1 && /^(?:Area|Region)$/i.test(w.tokens[end]?.text ?? '')) return end + 1
  }
  return undefined
}

/** “Southern District of Kent”, “Free State of Kent”, “British Colony of Kent”: one of several, or no more than a rank, so its name goes on. */
export const isQuarter = (w: Words, first: number): boolean =>
  /^(?:(?:North|South|East|West)(?:ern)?|Free|Grand|Crown|Royal|Imperial|Autonomous)$/.test(
    w.tokens[first]?.text ?? '',
  ) || nationAt(w.words, first) !== undefined

/** What stands in a town: “at Salt Hall in Kent”. */
export const BUILT =
  /^(?:Hall|House|Castle|Park|Abbey|College|School|Hospital|Airport|Station|Street|Road|Square|Palace|Building|Hotel|Field|Camp|Base|Reservoir|Marina|Museum|Stadium|Mall)$/

/** “in [Saltley], Ohio”, “at [Saltley] in Ohio”, “in [Saltley], in northern Ohio” */
function isTownIn(w: Words, first: number, end: number): boolean {
  const before = w.tokens[first - 1]?.lower ?? ''
  const comma = w.tokens[end]?.text === ',' ? 1 : 0
  const inside = w.tokens[end + comma]?.lower === 'in'
  if (inside && BUILT.test(w.tokens[end - 1]?.text ?? '')) return false
  if (!(inside ? /^(?:in|at|near)$/ : /^(?:in|at|near|from|to|of|outside)$/).test(before) || !(comma || inside))
    return false
  const place = end + comma + (inside ? 1 : 0)
  const quarter = inside && /^(?:\w+ern|central)$/.test(w.tokens[place]?.lower ?? '') ? 1 : 0
  const land = longestRegion(w.words, place + quarter)
  return land === undefined ? isCounty(w, place) : !land.ambiguous && isLand(land.name)
}

/** “in Saltley, [Pepper County]” */
function isCounty(w: Words, at: number): boolean {
  let end = at
  while (end < at + 4 && isCapital(w, end)) end++
  return (
    end > at + 1 && /^(?:County|Province|District|Prefecture|Governorate|Oblast|Region)$/.test(w.tokens[end - 1]!.text)
  )
}

/** Where a name of no known sort is a place by what stands around it, its end: “the district of [Olenyok]”, “[Parasi district]”. */
export function areaEnd(w: Words, first: number, end: number): number | undefined {
  const [next, after] = [w.tokens[end], w.tokens[end + 1]]
  const proper =
    !nationAt(wordsOf(w, first, end)) &&
    w.tokens[end - 1]?.pos === 'PROPN' &&
    !/^an?$/.test(w.tokens[first - 1]?.lower ?? '')
  if (next && proper && AFTER_NAME.has(next.text) && after?.pos !== 'NOUN') return end + 1
  const of = w.tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const kind = w.tokens[of - 1]?.lemma ?? ''
  const called = w.tokens[of]?.lower === 'of' && KINDS.has(kind) && !VAGUE.has(kind)
  return called || isTownIn(w, first, end) ? end : undefined
}

const SHARED = /^(?:Counties|Districts|Provinces|Parishes|Townships|Municipalities|Prefectures|Boroughs)$/i

/** Those that no country and no parish has: “Kent and Surrey parishes” may be parishes in both. */
const OF_LAND = /^(?:Counties|Districts|Prefectures)$/i

/** “Salt and Pepper [counties]”: the name of the last, as short as that of the first. */
function withoutKind(w: Words, name: Mention, kind: number): Mention {
  const { tokens } = w
  const words = tokens.slice(name.first, kind).map(({ text }) => text)
  const short = words.join(' ')
  const text = tokens[kind]!.text
  // “in Ohio and Utah counties”: counties of both.
  if (!OF_LAND.test(text) || (isLand(short) && !/^C/.test(text)) || nationAt(words)) return name
  const full = `${short} ${text.charAt(0).toUpperCase()}${text.slice(1).replace(/ies$/i, 'y').replace(/s$/, '')}`
  const known = w.known(full) ? full : short
  return altered(name, { end: kind + 1, name: known, names: [known] })
}

/** The names of a sentence, with those that share the kind of the last: “[Salt], [Pepper] and [Mint] Counties” are all places. */
export function withSharedKinds(w: Words, names: readonly Mention[]): Mention[] {
  const { tokens } = w
  const all = [...names]
  for (let i = all.length - 1; i > 0; i--) {
    const { first, end } = all[i]!
    const kind = SHARED.test(tokens[end - 1]?.text ?? '') ? end - 1 : end
    if (!SHARED.test(tokens[kind]?.text ?? '') || kind === first || !isAnd(tokens[first - 1])) continue
    for (let at = i; at >= 0; at--) {
      const name = all[at]!
      const gap = tokens.slice(name.end, all[at + 1]?.first)
      const joined = at === i || gap.every((token) => token.text === ',' || isAnd(token))
      if (!joined || name.adjective || (name.type !== undefined && name.type !== 'Region')) break
      all[at] = altered(at === i ? withoutKind(w, name, kind) : name, { type: 'Region', strength: 'strong' })
    }
  }
  return all
}
