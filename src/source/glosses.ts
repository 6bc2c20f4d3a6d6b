// Glosses: short explanations of linked articles, which some copies of encyclopedias put between the lines.
import type { Paragraph } from './paragraphs.js'
import { announces, countWords, endsSentence } from './sentence.js'
import { readsAsSentence, shapeOf } from './shape.js'

/** Titles of articles are short. */
const LONGEST_TITLE = 120
/** The subject may come after a few other words: “The historic Home Office”. */
const WORDS_BEFORE = 4

/** A title without what only tells it from others of the same name: “Home Office (United Kingdom)”. */
const bare = (title: string): string => title.replace(/\s*\([^)]*\)$/u, '').replace(/\s+/gu, ' ')
const sameName = (a: string, b: string): boolean => bare(a).replace(/^the /iu, '') === bare(b).replace(/^the /iu, '')

/**
 * The title that the paragraph `gloss` explains, if `heading`, right above it, is a title and the explanation begins with it:
 * “Wales” above “Wales is a country …”.
 * @param own the entry's own title, which needs no gloss
 */
export function glossed(heading: Paragraph, gloss: Paragraph, own: string): string | undefined {
  if (!gloss.adjacent || gloss.mark || !readsAsSentence(gloss.text)) return undefined
  if (!isTitle(heading) || sameName(heading.text, own)) return undefined
  const title = bare(heading.text)
  const beginning = gloss.text.slice(0, title.length + LONGEST_TITLE).replace(/\s+/gu, ' ')
  const at = beginning.indexOf(title)
  const isWord = !/^[\p{L}\p{N}]/u.test(beginning.slice(at + title.length))
  return at >= 0 && isWord && countWords(beginning.slice(0, at), WORDS_BEFORE) <= WORDS_BEFORE ? title : undefined
}

/** Whether a paragraph is a title as a link shows it: a capital, no mark, no point. */
const isTitle = (paragraph: Paragraph): boolean =>
  paragraph.text.length <= LONGEST_TITLE &&
  /^\p{Lu}/u.test(paragraph.text) &&
  !paragraph.mark &&
  !endsSentence(paragraph.text) &&
  !announces(paragraph.text) &&
  shapeOf(paragraph) === 'heading'
