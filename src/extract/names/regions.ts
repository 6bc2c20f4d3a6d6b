// Places, and the collective names of places, that the extractor knows.
import { lazily, readTable } from './lists.js'
import { lookup, type Match, whole } from './lookup.js'

/** A place with an administrative sense. */
export interface Region {
  /** As data/names/regions.tsv has it: “United Kingdom”, also for “UK”. */
  readonly name: string
  /** The next larger place; absent where there is none, or several places bear the name. */
  readonly within?: string
  /** Whether the form that was read is also an ordinary word or a person's name: “Reading”, “Victoria”. */
  readonly ambiguous: boolean
}

interface Collective {
  readonly name: string
  readonly members: readonly string[]
}

const ARTICLE = /^the /i

function* regionForms(): Generator<readonly [string, Region]> {
  const rows = readTable('regions.tsv', ['name', 'within', 'aliases', 'note'])
  for (const [name = '', within, aliases, note] of rows) {
    const forms = aliases ? [name, ...aliases.split('|')] : [name]
    const shortest = note === 'ambiguous' ? Math.min(...forms.map((form) => form.length)) : 0
    for (const form of forms) yield [form, { name, ...(within && { within }), ambiguous: form.length === shortest }]
  }
}

const regions = lazily(() => lookup(regionForms()))

const collectives = lazily(() => {
  const byName = new Map<string, string[]>()
  for (const [name = '', member = ''] of readTable('collectives.tsv', ['collective', 'member'])) {
    const members = byName.get(name)
    if (members) members.push(member)
    else byName.set(name, [member])
  }
  return lookup(
    [...byName].map(([name, members]): [string, Collective] => [name, { name, members }]),
    { anyCase: true },
  )
})

const flat = <T>(match: Match<T> | undefined) => match && { ...match.value, length: match.length }

/**
 * The longest place name that begins at a word: “New South Wales”, not “Wales”; capitals matter (“Reading”, “US”).
 * @param words of a text, cut as the tokenizer likes; without the article
 * @param at index of the name's first word
 * @returns the place, and how many words its name takes
 */
export const longestRegion = (
  words: readonly string[],
  at: number,
): (Region & { readonly length: number }) | undefined => flat(regions()(words, at))

/** The place that a name or an alias, perhaps with “the”, stands for. */
export const regionNamed = (name: string): Region | undefined =>
  whole(regions(), name.split(' ')) ?? whole(regions(), name.replace(ARTICLE, '').split(' '))

/**
 * The longest collective name that begins at the first of `words`: “English regions”, in any case.
 * @returns its name in data/names/collectives.tsv, its members, and how many words it takes
 */
export const collectiveAt = (words: readonly string[]): (Collective & { readonly length: number }) | undefined =>
  flat(collectives()(words, 0))

/** The places that a collective name, in any case and perhaps with “the”, stands for; none if it is not known. */
export const membersOf = (collective: string): readonly string[] =>
  whole(collectives(), collective.replace(ARTICLE, '').split(' '))?.members ?? []
