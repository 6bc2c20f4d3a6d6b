// Where an entry is at home: the place that its title names, failing that the one that its first words name most.
import type { Entry } from '../../model.js'
import { groupBy } from '../group.js'
import type { Knowledge } from '../knowledge.js'
import type { Found } from './gazetteer.js'
import { qualified } from './qualifier.js'

/** An entry's own place. */
export interface Home {
  /** A place of the gazetteer: the last that the title names, which says where the others are. */
  readonly place?: string
  /** The title's own words for a county, a town or a ward, with the place that it is in: “Salt County, Nevada”. */
  readonly local?: string
  /** The title without its place, and without what stands in brackets. */
  readonly title: string
  /** What the title has in brackets to tell its topic from namesakes. */
  readonly qualifier?: string
}

/** Code units of the text that are its first words. */
const LEAD = 600

/** Whether a place stands at the beginning or the end of a title, or in a part of its own. */
const isSetOff = (title: string, { start, end }: Found): boolean =>
  /^(?:the )?$|[,(]\s*$/i.test(title.slice(0, start)) || /^[)\s]*(?:$|,)/.test(title.slice(end))

/** Prepares finding out where entries are at home. */
export function homes({ places, localWords }: Knowledge): (entry: Entry) => Home {
  const isLocal = (phrase: string) => phrase.split(' ').some((word) => localWords.has(word.toLowerCase()))

  /** The place of the jurisdiction that is named most, the first of those named as often. */
  const leading = (text: string): string | undefined => {
    const located = places.find(text).filter(({ name }) => places.isLocated(name))
    const named = located.map(({ name }) => places.jurisdiction(name))
    return [...groupBy(named, (name) => name)].sort(([, a], [, b]) => b.length - a.length)[0]?.[0]
  }
  return ({ title, text, blocks }) => {
    const found = places.find(title).filter((one) => places.isLocated(one.name) && isSetOff(title, one))
    const last = found.at(-1)
    const phrases = title.match(/\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*/gu) ?? []
    const phrase = phrases
      .find(isLocal)
      ?.replace(/^(.*\b(?:County|District|Borough|Township|City|Town|Parish)\b).*$/, '$1')
    const isOnlyPlace = last && isLocal(title.slice(last.start, last.end)) && found.length === 1
    const start = blocks.find(({ kind }) => kind === 'prose')?.start ?? 0
    const { qualifier } = qualified(title)
    const place = last && !isOnlyPlace ? last.name : (leading(text.slice(start, start + LEAD)) ?? last?.name)
    return {
      ...(place && { place }),
      ...(qualifier && { qualifier }),
      ...(phrase && { local: `${phrase}, ${place ?? ''}` }),
      title: title.replace(/\s*(?:\([^)]*\)|,.*)$/, ''),
    }
  }
}
