// Paragraphs → blocks: titles, headings, items and prose, in the order of the text.
import type { Block } from '../model.js'
import { glossed } from './glosses.js'
import type { Paragraph } from './paragraphs.js'
import { announces, endsSentence } from './sentence.js'
import { shapeOf } from './shape.js'

/**
 * The blocks of a text. Paragraphs in `roles` are spoken for: each gives the block that it maps to, or none.
 * @param title of the entry: a heading that repeats it begins no gloss
 */
export function blocksOf(
  paragraphs: readonly Paragraph[],
  roles: ReadonlyMap<Paragraph, Block | undefined>,
  title: string,
): Block[] {
  const blocks: Block[] = []
  let before: Paragraph | undefined
  let listed = false
  for (const paragraph of paragraphs) {
    const { start, end, text, adjacent } = paragraph
    if (roles.has(paragraph)) {
      const block = roles.get(paragraph)
      if (block) blocks.push(block)
      before = undefined
      listed = announces(text)
      continue
    }
    const shape = shapeOf(paragraph)
    const about = shape === 'prose' && before ? glossed(before, paragraph, title) : undefined
    const item = listed && adjacent && shape === 'heading' && !paragraph.mark && !endsSentence(text) && !announces(text)
    blocks.push({ start, end, kind: item ? 'item' : shape, ...(about && { about }) })
    listed = item || announces(text)
    before = paragraph
  }
  return blocks
}
