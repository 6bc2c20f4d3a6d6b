// Where places lie, which of them govern themselves, and which places a text names.
import { fold } from '../../names.js'
import { only } from '../group.js'

/** A place that a text names, and where: a half-open stretch in UTF-16 code units. */
export interface Found {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The tables that a gazetteer is made of: rows of data/names. */
export interface Tables {
  /** `regions.tsv`: name, within, aliases parted by `|`, note. */
  readonly regions: readonly (readonly string[])[]
  /** `nations.tsv`: adjective, place. */
  readonly nations: readonly (readonly string[])[]
  /** `federations.tsv`: whole, and its parts that govern themselves, parted by `|`; none: all that are in it. */
  readonly federations: readonly (readonly string[])[]
}

export interface Gazetteer {
  /** The place of that name or alias, in any case. */
  readonly named: (name: string) => string | undefined
  /** The places that `text` names, or whose adjective it has, in their order; longest first, none inside another. */
  readonly find: (text: string) => Found[]
  /** The country, or the part of a federation that governs itself, where a place is: Nevada for Clark County. */
  readonly jurisdiction: (place: string) => string
  /** The one of some places that all others are in. */
  readonly around: (places: readonly string[]) => string | undefined
  /** Whether it is known where a place is: there are several Richmonds, and the Commonwealth is nowhere. */
  readonly isLocated: (place: string) => boolean
  /** Whether one place is the other, or in it, or around it. */
  readonly nested: (a: string, b: string) => boolean
}

const WORD = /[\p{L}\p{N}.'’-]+|&/gu
const several = (cell: string | undefined): string[] => (cell ? cell.split('|') : [])
/** Abbreviations are known by their capitals: “US” is a place, “us” is not, nor is an Act the ACT. */
const isShort = (form: string): boolean => form === form.toUpperCase()

/** A phrase that is a place, or its adjective. */
interface Form {
  readonly place: string
  /** Of how many words it is. */
  readonly length: number
  readonly isShort: boolean
  /** Whether it is also an ordinary word or a person's name. */
  readonly isDoubtful: boolean
}

/** All phrases by their folded form. Where two are spelt alike, the first counts. */
function formsOf({ regions, nations }: Tables): Map<string, Form> {
  const forms = new Map<string, Form>()
  const add = (form: string, place: string, isDoubtful: boolean) => {
    const key = fold(form)
    if (!forms.has(key)) forms.set(key, { place, length: key.split(' ').length, isShort: isShort(form), isDoubtful })
  }
  for (const [name = '', , aliases, note] of regions) {
    const all = [name, ...several(aliases)]
    const shortest = Math.min(...all.map((form) => form.length))
    for (const form of all) add(form, name, note === 'ambiguous' && form.length === shortest)
  }
  for (const [adjective = '', place = ''] of nations) add(adjective, place, false)
  return forms
}

/** Finds the places that a text names. */
function finder(forms: ReadonlyMap<string, Form>): Gazetteer['find'] {
  const longest = new Map<string, number>()
  for (const [key, { length }] of forms) {
    const [first = ''] = key.split(' ')
    longest.set(first, Math.max(length, longest.get(first) ?? 0))
  }
  return (text) => {
    const words = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
      fold(word.replace(/['’]s?$/, ''))
        .split(' ')
        .map((folded) => ({ folded, word, start: index, end: index + word.replace(/(?:['’]s?|\.)$/, '').length })),
    )
    const found: Found[] = []
    for (let i = 0; i < words.length; i++) {
      const { word = '', folded = '', start = 0 } = words[i] ?? {}
      if (!/^\p{Lu}/u.test(word)) continue
      for (let length = Math.min(longest.get(folded) ?? 0, words.length - i); length > 0; length--) {
        const end = words[i + length - 1]?.end ?? start
        const phrase = text.slice(start, end)
        const form = forms.get(
          words
            .slice(i, i + length)
            .map((one) => one.folded)
            .join(' '),
        )
        // What is an ordinary word as well is a place where a place is expected.
        const isExpected = phrase === text || /(?:[,(]|\b(?:of|in|for|the))\s*$/.test(text.slice(0, start))
        if (!form || /[,;:()]/.test(phrase) || (form.isDoubtful && !isExpected) || (form.isShort && !isShort(phrase)))
          continue
        found.push({ name: form.place, start, end })
        i += length - 1
        break
      }
    }
    return found
  }
}

/** Makes a gazetteer of its tables. Places may not lie within one another in a circle. */
export function gazetteer(tables: Tables): Gazetteer {
  const forms = formsOf(tables)
  const within = new Map(tables.regions.map(([name = '', outer = '']) => [name, outer]))
  const parts = new Map(tables.federations.map(([whole = '', some]) => [whole, several(some)]))
  const nations = new Set(tables.nations.map(([, place = '']) => place))

  const chain = (place: string): string[] => {
    const found: string[] = []
    for (let at = place; at !== ''; at = within.get(at) ?? '') found.push(at)
    return found
  }
  /** Continents and the like: what is no nation, is in none, and has nations in it. */
  const above = new Set(
    [...nations].flatMap((nation) => {
      const outward = chain(nation)
      return outward.slice(outward.findLastIndex((outer) => nations.has(outer)) + 1)
    }),
  )
  return {
    named: (name) => forms.get(fold(name))?.place,
    find: finder(forms),
    around: (some) => only(some.filter((place) => some.every((other) => chain(other).includes(place)))),
    isLocated: (place) => nations.has(place) || (within.get(place) ?? '') !== '',
    nested: (a, b) => chain(a).includes(b) || chain(b).includes(a),
    jurisdiction: (place) => {
      const outward = chain(place)
      const whole = outward.findLastIndex((outer) => parts.has(outer))
      const listed = parts.get(outward[whole] ?? '') ?? []
      if (whole >= 0 && listed.length > 0) return outward.find((one) => listed.includes(one)) ?? outward[whole] ?? place
      if (whole >= 0) return outward[Math.max(whole - 1, 0)] ?? place
      return outward.findLast((outer) => !above.has(outer)) ?? place
    },
  }
}
