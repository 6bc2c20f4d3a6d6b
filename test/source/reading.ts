// Reads a text as an entry and shows its parts as lines that a test can compare.
import type { Entry, Span } from '../../src/model.js'
import { readText } from '../../src/source/index.js'

export const read = (text: string, id = 'the-entry'): Entry => readText(id, Buffer.from(text))

/** The words of a span, with every run of white space as one space. */
export const words = (entry: Entry, { start, end }: Span): string => entry.text.slice(start, end).replace(/\s+/g, ' ')

/** The blocks as “kind: words”, with “kind about X: words” for a gloss. */
export const blocks = (entry: Entry): string[] =>
  entry.blocks.map(
    (block) => `${block.kind}${block.about === undefined ? '' : ` about ${block.about}`}: ${words(entry, block)}`,
  )

export const fields = (entry: Entry): Record<string, string[]> =>
  Object.fromEntries(entry.fields.map(({ label, values }) => [label, values.map((value) => words(entry, value))]))
