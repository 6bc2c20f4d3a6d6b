// The words of a sentence as the reader of names sees them: what is a capital, what is an abbreviation, and what a name's words say it names.
import type { EntityType } from '../../model.js'
import type { Token } from '../text/tagger.js'
import { headOf, longestRegion, type Strength } from './known.js'

/** The words of a sentence as the name reader sees them. */
export interface Words {
  readonly tokens: readonly Token[]
  /** The tokens as they are written. */
  readonly words: readonly string[]
  /** Indexes that are never part of a name: dates. */
  readonly blocked: ReadonlySet<number>
  /** Whether the entry uses this as a name of its own elsewhere. */
  readonly known: (name: string) => boolean
  /** What its words were found to name, by the first and the last of them, and which are capitals: the same is asked again and again. */
  readonly sorts: Map<number, Sort>
  readonly capitals: boolean[]
  /** The entry's title, and its words in lower case. */
  readonly title: { readonly name: string; readonly words: readonly string[] } | undefined
}

/** What the words of a name's core say that it names. */
export interface Sort {
  readonly type: EntityType | undefined
  readonly strength: Strength | undefined
}

const NEVER = new Set(
  (
    'the a an this that these those it its he she they we i his her their our in on at by for from of to with as when while where which who ' +
    'whose after before until since under during although though however if and or but nor both all each every some many most no not there ' +
    'here then thus following prior also see note mr mrs ms sir dame dr lady rev professor monday tuesday wednesday thursday friday saturday sunday ' +
    'what why how such other another any only once upon within without between among through into over so yet because'
  ).split(' '),
)
const FUNCTION = new Set(['DET', 'ADP', 'ADV', 'PRON', 'SCONJ', 'CCONJ', 'AUX', 'VERB', 'INTJ'])
const ABBREVIATION = /^(?:[A-Z][A-Z0-9&]+|(?:[A-Z]\.){2,}|[A-Z]{1,2}[a-z]{1,2}[A-Z]{1,4})s?$/

export const isAbbreviation = (word: string): boolean => word.length <= 9 && ABBREVIATION.test(word)
export const isPossessive = (token: Token | undefined): boolean => token !== undefined && /^['’]s?$/.test(token.text)
export const textOf = (w: Words, first: number, end: number): string =>
  w.tokens.slice(first, end).reduce((text, token, i, all) => {
    const before = all[i - 1]
    return text + (before && before.end < token.start ? ' ' : '') + token.text
  }, '')
export const wordsOf = (w: Words, first: number, end: number) => w.words.slice(first, end)
export const isAnd = (token: Token | undefined) => token?.lower === 'and' || token?.text === '&'

/** How far brackets may reach, in tokens. */
const WIDEST = 40

/** Where the brackets close that open at a token, with all that open inside; undefined where they do not. */
export function closeOf(tokens: readonly Token[], open: number): number | undefined {
  let depth = 0
  for (let i = open; i < tokens.length && i - open <= WIDEST; i++) {
    if (tokens[i]!.text === '(') depth++
    if (tokens[i]!.text === ')' && --depth === 0) return i
  }
  return undefined
}

/** “[Her] Majesty's Treasury”, “[Most] Noble Order”: part of the name, as “her” and “most” are of no other. */
const isRoyal = (w: Words, i: number): boolean =>
  /^Most$/i.test(w.tokens[i]!.text)
    ? /^(?:Honou?rable|Noble|Excellent|Ancient|Reverend|Distinguished)$/i.test(w.tokens[i + 1]?.text ?? '')
    : /^(?:Her|His|HER|HIS)$/.test(w.tokens[i]!.text) &&
      w.tokens[i + 1]?.lower === 'majesty' &&
      isPossessive(w.tokens[i + 2])

/** Whether the token may stand in a name as one of its main words. */
export function isCapital(w: Words, i: number): boolean {
  const token = w.tokens[i]
  if (!token) return false
  const known = w.capitals[i] ?? readsAsCapital(w, i, token)
  w.capitals[i] = known
  return known
}

function readsAsCapital(w: Words, i: number, token: Token): boolean {
  if (w.blocked.has(i) || !/^\p{Lu}/u.test(token.text)) return false
  if (NEVER.has(token.lower)) return isRoyal(w, i)
  const before = w.tokens[i - 1]
  const startsSentence = !before || /^["“”'‘:;(•-]$/.test(before.text)
  return (
    !startsSentence || !FUNCTION.has(token.pos) || isAbbreviation(token.text) || longestRegion(w.words, i) !== undefined
  )
}

/** “the Salt Board [CA 780]”: a number of a catalogue. */
export const isCode = (w: Words, i: number): boolean =>
  isAbbreviation(w.tokens[i]!.text) && /^\d+$/.test(w.tokens[i + 1]?.text ?? '') && !w.blocked.has(i + 1)

/** “Travis County”, “Olenyoksky District”: a name that ends so is a place's, unless it is for something: “Flood Control District”. */
const AREA =
  /^(?:County|Counties|Province|Parish|Borough|Municipality|Township|Islands?|Peninsula|District|Oblast|Prefecture|Shire|Territory|Colony|Protectorate|Republic|Kingdom|Duchy|Emirate|Sultanate|Ward|Region)$/
const SERVED =
  /^(?:Police|School|Military|Air|Naval|Sea|Postal|Defence|Defense|Control|Water|Sanitation|Fire|Irrigation|Library|Park|Conservation|Health|Hospital|Transit|Transportation|Utility|Drainage|Improvement)$/i
/** Whether a word says that what follows is laid out for a service, and is no place by itself: “[school] district”. */
export const isServed = (word: string): boolean => SERVED.test(word)
/** Systems that are bodies, and networks that are none: “Kent Library System”, but not “Salt Information System”. */
const RUN_AS_BODY =
  /^(?:Library|Libraries|School|Schools|Health|Healthcare|Care|Hospital|University|College|Court|Courts|Judicial|Transit|Reserve|Park|Parks|Prison|Museum|Retirement|Pension)$/i
const WIRED =
  /^(?:Communications?|Switched|Digital|Systems|Secure|Satellite|Voice|Data|Computer|Telephone|Telegraph|Information|Road|Railway|Radar|Sensor)$/i
/** What stations are that are mere places: “Dover Railway Station”. */
const STOPS = /^(?:Railway|Railroad|Rail|Train|Bus|Metro|Underground|Subway|Tram|Power|Pumping|Ranger|Filling)$/i
/** Houses that are but buildings. */
const BUILT = /^(?:Meeting|Council|Court|Opera|Manor|Mansion|Farm|Town|Parliament)$/
const isWorks = (words: readonly string[]): boolean => {
  const [before = '', last = ''] = words.slice(-2)
  return (
    (/^System$/i.test(last) && !RUN_AS_BODY.test(before)) ||
    (/^Network$/i.test(last) && WIRED.test(before)) ||
    (/^Station$/i.test(last) && STOPS.test(before)) ||
    (/^House$/i.test(last) && BUILT.test(before))
  )
}

/** What the core of a name says it is: its last word is its head (“Prime Minister's [Office]”, “Chief [Constable]”). */
export function sortOf(w: Words, first: number, end: number): Sort {
  const key = first * (w.tokens.length + 1) + end
  const known = w.sorts.get(key)
  if (known) return known
  const sort = sortOfWords(wordsOf(w, first, end))
  w.sorts.set(key, sort)
  return sort
}

function sortOfWords(words: readonly string[]): Sort {
  const last = words.at(-1) ?? ''
  if (words.length === 1 && isAbbreviation(last)) return { type: undefined, strength: undefined }
  const region = longestRegion(words, 0)
  if (region && region.length === words.length)
    return { type: 'Region', strength: region.ambiguous ? 'weak' : 'strong' }
  if (words.length > 1 && AREA.test(last) && !SERVED.test(words.at(-2) ?? ''))
    return { type: 'Region', strength: 'strong' }
  if (words.length > 1 && isWorks(words)) return { type: undefined, strength: undefined }
  const head = headOf(beforePreposition(words)) ?? headOf(words) ?? headOf(withoutPlace(words))
  return head ? { type: head.type, strength: head.strength } : { type: undefined, strength: undefined }
}

/** “SALT BOARD FOR KENT”: in a name all in capitals the preposition is one too. */
function beforePreposition(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, i) => i > 0 && /^(?:OF|FOR|ON|TO)$/.test(word))
  return end > 0 ? words.slice(0, end) : words
}

/** “Salt Council Scotland”: the head stands before the place. */
function withoutPlace(words: readonly string[]): readonly string[] {
  for (let i = 1; i < words.length; i++)
    if (longestRegion(words, i)?.length === words.length - i) return words.slice(0, i)
  return []
}

export const isBody = (w: Words, first: number, end: number) => {
  const { type, strength } = sortOf(w, first, end)
  return (type === 'Agency' || type === 'Post') && (strength === 'strong' || end - first > 1)
}
/** Heads that begin a new name even in a complement: “Department of Health and Home Office” are two. */
const BREAKS =
  /^(?:Office|Board|Commission|Council|Agency|Authority|Committee|Constabulary|Department|Ministry|Bureau|Corporation|Tribunal|Court|Secretariat|Directorate)$/i

/** Whether what stands behind “and” in a complement is a name of its own, and not the rest of it: “Housing and [Local Government]”. */
export const breaksOff = (w: Words, first: number, end: number): boolean =>
  w.known(textOf(w, first, end)) ||
  (end - first === 1 && isAbbreviation(w.tokens[first]?.text ?? '')) ||
  (end - first > 1 && BREAKS.test(w.tokens[end - 1]!.text)) ||
  /^(?:of|for)$/.test(w.tokens[end]?.lower ?? '')

/** In a complement a weak head in the plural names no body: “Department of Technical and Evening Schools”. */
const isOtherBody = (w: Words, first: number, end: number) =>
  isBody(w, first, end) && (sortOf(w, first, end).strength === 'strong' || !/s$/i.test(w.tokens[end - 1]!.text))
export const isRegion = (w: Words, first: number, end: number) => sortOf(w, first, end).type === 'Region'
export const standsAlone = (w: Words, first: number, end: number) =>
  isOtherBody(w, first, end) ||
  w.known(textOf(w, first, end)) ||
  (end - first === 1 && isAbbreviation(w.tokens[first]?.text ?? ''))

/** “State Library and Archives Commission”: a house, and another thing that is kept or governed with it. */
const HOUSES = /^(?:Library|Museum|Archives|Gallery)$/
const KEPT =
  /^(?:Archives?|Museums?|Library|Galler(?:y|ies)|Records?|Information|Learning|Historic|Arts?|\p{Lu}\p{Ll}+(?:al|ic))$/u
const GOVERNING =
  /^(?:Board|Commission|Committee|Council|Authority|Trust|Department|Division|Service|Administration|Trustees)$/

export const isHouseAndMore = (w: Words, left: number, second: number, right: number): boolean =>
  HOUSES.test(w.tokens[left - 1]!.text) &&
  KEPT.test(w.tokens[second]!.text) &&
  GOVERNING.test(w.tokens[right - 1]!.text)

const isShouted = (w: Words, i: number) => /^[\p{Lu}’'&.-]{2,}$/u.test(w.tokens[i]?.text ?? '') && !w.blocked.has(i)

/** “SALT AND PEPPER BOARD”: a name in capitals ends where the capitals end. */
export function shoutedEnd(w: Words, first: number): number | undefined {
  let end = first
  while (isShouted(w, end) || (isPossessive(w.tokens[end]) && isShouted(w, end + 1))) end++
  return end - first >= 3 || (end - first === 2 && !isAbbreviation(w.tokens[first]!.text)) ? end : undefined
}

/** “Secretary to the Treasury” is one name, but not in “passed from [the Secretary] to the Treasury”. */
export const isGiver = ({ tokens }: Words, first: number): boolean =>
  tokens[first - (tokens[first - 1]?.lower === 'the' ? 2 : 1)]?.lower === 'from'

/** A part, which is named with what it is part of: “the Detective Branch of Kent Police”. */
export const isUnit = (word: string) => /^(?:division|branch|section|unit|squad|wing|directorate)$/i.test(word)
