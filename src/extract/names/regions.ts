// Places, and the collective names of places, that the extractor knows.
import { lazily, readTable } from './lists.js'
import { lookup, type Match, whole } from './lookup.js'

/** A place with an administrative sense. */
export interface Region {
  /** As data/names/regions.tsv has it: “United Kingdom”, also for “UK”. */
  readonly name: string
  /** The next larger place; absent where there is none, or several places bear the name. */
  readonly within: string | undefined
  /** Whether the form that was read is also an ordinary word or a person's name: “Reading”, “Victoria”. */
  readonly ambiguous: boolean
}

/** A name for several places: “English Regions”. */
export interface Collective {
  readonly name: string
  /** Names of regions. */
  readonly members: readonly string[]
}

const ARTICLE = /^the /i

type Row = readonly string[]

const formsOf = ([name = '', , aliases]: Row): readonly string[] => (aliases ? [name, ...aliases.split('|')] : [name])

const table = lazily(() => readTable('names/regions.tsv', ['name', 'within', 'aliases', 'note']))
const regions = lazily(() => {
  const forms: [string, Row][] = []
  for (const row of table()) for (const form of formsOf(row)) forms.push([form, row])
  return lookup(forms)
})

function regionOf({ phrase, value: row }: Match<Row>): Region {
  const [name = '', within, , note] = row
  const ambiguous = note === 'ambiguous' && formsOf(row).every((form) => form.length >= phrase.length)
  return { name, within: within || undefined, ambiguous }
}

const collectives = lazily(() => {
  const members = new Map<string, string[]>()
  for (const [name = '', member = ''] of readTable('names/collectives.tsv', ['collective', 'member'])) {
    const sharing = members.get(name)
    if (sharing) sharing.push(member)
    else members.set(name, [member])
  }
  return lookup(members, { anyCase: true })
})

/**
 * The longest place name that begins at a word: “New South Wales”, not “Wales”; capitals matter (“Reading”, “US”).
 * @param words of a text, cut as the tokenizer likes
 * @param at index of the name's first word, after the article
 * @returns the place, and how many words its name takes
 */
export function longestRegion(
  words: readonly string[],
  at: number,
): (Region & { readonly length: number }) | undefined {
  const match = regions()(words, at)
  if (!match) return undefined
  const { name, within, ambiguous } = regionOf(match)
  return { name, within, ambiguous, length: match.length }
}

/** The place that a name or an alias, perhaps with “the”, stands for. */
export function regionNamed(name: string): Region | undefined {
  const match = whole(regions(), name.split(' ')) ?? whole(regions(), name.replace(ARTICLE, '').split(' '))
  return match && regionOf(match)
}

/**
 * The longest collective name that begins at a word, in any case: “English regions”.
 * @returns its name in data/names/collectives.tsv, its members, and how many words it takes
 */
export function collectiveAt(words: readonly string[], at = 0): (Collective & { readonly length: number }) | undefined {
  const match = collectives()(words, at)
  return match && { name: match.phrase, members: match.value, length: match.length }
}

/** Countries, provinces, counties: places of the list that have others within them, and are no cities. */
const lands = lazily(() => {
  const cities = new Set(table().flatMap(([name = '', , , note]) => (note === 'city' ? [name] : [])))
  return new Set(table().flatMap(([, within = '']) => (cities.has(within) ? [] : [within])))
})

/** Whether a place is a country, a province or the like, and no town. */
export const isLand = (name: string): boolean => {
  const place = regionNamed(name)
  return place !== undefined && lands().has(place.name)
}

/** Whether the list has one place in another, at any depth. */
export function isInside(part: string, whole: string): boolean {
  const outer = regionNamed(whole)?.name
  for (let place = regionNamed(part); place?.within; place = regionNamed(place.within))
    if (place.within === outer) return true
  return false
}

/** Whether a place is surely no part of another: the other is in it, or it is a country or the like, and the other a town. */
export const holds = (whole: string, part: string): boolean =>
  isInside(part, whole) || (isLand(whole) && regionNamed(part)?.ambiguous === false && !isLand(part))

const nations = lazily(() =>
  lookup(
    readTable('names/nations.tsv', ['adjective', 'place']).map(([adjective = '', place = '']) => [adjective, place]),
  ),
)

/** The place whose adjective a word is, or it and the next: “Kenyan” is Kenya's; and how many words that takes. */
export function nationAt(
  words: readonly string[],
  at = 0,
): { readonly name: string; readonly length: number } | undefined {
  const match = nations()(words, at)
  return match && { name: match.value, length: match.length }
}

/** The places that a collective name, in any case and perhaps with “the”, stands for; none if it is not known. */
export const membersOf = (collective: string): readonly string[] =>
  whole(collectives(), collective.replace(ARTICLE, '').split(' '))?.value ?? []
