// What a paragraph is by its shape: heading, list item or prose.
import type { Paragraph } from './paragraphs.js'
import { announces, asks, countWords, endsSentence, goesOn, hasAuxiliary, hasFiniteVerb } from './sentence.js'

/** A heading has at most so many words; with a final point, as plain-text dumps of wikis write “History.”, so few. */
const HEADING = { words: 12, wordsWithPoint: 6 }
const TITLE = { words: 25, wordsWithPoint: 12 }
/** Longer paragraphs are never headings, which saves looking at their words. */
const LONGEST_HEADING = 240

/** What a page has for finding other pages: an address alone, a wiki's “Category:…”. */
const FURNITURE = /^(?:Category:\S|https?:\/\/\S+$)/u

/** A line of a chronicle, with its point: “1946: Formation of the Board.”, “Abolished 1950.”, “Superseded by the Mint, 1950.” */
const CHRONICLE = /^(?:\d{4}\b[^.]*\p{Ll}|\p{Lu}\p{Ll}+ed\b[^.]*\b\d{4})\.$/u

export type Shape = 'heading' | 'item' | 'prose'

/** The shape of a paragraph. In doubt it is prose: a heading read as prose says nothing, a sentence lost says nothing either. */
export function shapeOf({ mark, text }: Pick<Paragraph, 'mark' | 'text'>): Shape {
  if (mark) return mark
  if (FURNITURE.test(text)) return 'heading'
  if (text.length > LONGEST_HEADING || goesOn(text) || /[,;]$/.test(text)) return 'prose'
  const words = countWords(text, HEADING.words)
  if (asks(text)) return words <= HEADING.words ? 'heading' : 'prose'
  if (CHRONICLE.test(text)) return 'prose'
  const most = endsSentence(text) || announces(text) ? HEADING.wordsWithPoint : HEADING.words
  return words <= most && !hasFiniteVerb(text) ? 'heading' : 'prose'
}

/** Whether the first paragraph of a text can be its title. */
export function canBeTitle({ mark, text }: Paragraph): boolean {
  if (mark === 'heading') return true
  if (mark === 'item' || text.length > LONGEST_HEADING || hasAuxiliary(text)) return false
  const words = countWords(text, TITLE.words)
  return endsSentence(text) ? words <= TITLE.wordsWithPoint && !hasFiniteVerb(text) : words <= TITLE.words
}

/** Whether a text reads as a sentence, so that a rule may find something in it. */
export function readsAsSentence(text: string): boolean {
  if (text.length > LONGEST_HEADING) return true
  const words = countWords(text, HEADING.words)
  return endsSentence(text) || announces(text)
    ? words > HEADING.wordsWithPoint || hasFiniteVerb(text)
    : words > HEADING.words && hasFiniteVerb(text)
}
