// The head of a text: its title, and the dates of existence below it.
import { isDates } from './dates.js'
import { fieldStart } from './labels.js'
import type { Paragraph } from './paragraphs.js'
import { canBeTitle } from './shape.js'

export interface Head {
  readonly title?: Paragraph
  /** The lines of dates right below it. */
  readonly dates: readonly Paragraph[]
}

/** An identifier alone on its line, as catalogues put above a title: “CA 780”, “VA/1043”, “GB 0251 D/HA”, “ARCHIVES - FONDS AG-088”. */
const IDENTIFIER = /^(?=.*\d)[\p{Lu}\d][\p{Lu}\d ./:()–-]*$/u

/** Finds the title, which is the first line unless that is an identifier, a field, or prose already; and the dates right below. */
export function headOf(paragraphs: readonly Paragraph[]): Head {
  const titleAt =
    paragraphs[0] && IDENTIFIER.test(paragraphs[0].text) && isTitle(paragraphs[1]) && /\p{Ll}/u.test(paragraphs[1].text)
      ? 1
      : 0
  const title = paragraphs[titleAt]
  if (!isTitle(title)) return { dates: [] }
  const below = paragraphs.slice(titleAt + 1)
  const undated = below.findIndex(({ text }) => !isDates(text))
  return { title, dates: undated < 0 ? below : below.slice(0, undated) }
}

const isTitle = (paragraph: Paragraph | undefined): paragraph is Paragraph =>
  paragraph !== undefined && canBeTitle(paragraph) && !isDates(paragraph.text) && !fieldStart(paragraph.text)?.known

/** What dumps of web pages leave of XML's predefined entities. */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A title as a string: line breaks are spaces, Markdown's marks are gone, entities are the characters that they stand for. */
export const titleOf = (text: string): string =>
  text
    .replace(/\*\*|__|`/gu, '')
    .replace(/&(amp|lt|gt|quot|apos);/gu, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/\s+/gu, ' ')
    .trim()
