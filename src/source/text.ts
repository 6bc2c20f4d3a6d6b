// Plain text → Entry: the parts of a text, each marked in its place.
import type { Block, Entry, Origin, Span } from '../model.js'
import { blocksOf } from './blocks.js'
import { decode } from './decode.js'
import { fieldsOf } from './fields.js'
import { headOf, titleOf } from './head.js'
import { type Paragraph, paragraphsOf } from './paragraphs.js'

/** What is known of an entry from elsewhere than its text. */
export interface About {
  readonly title?: string
  readonly kind?: string
  readonly origin?: Origin
}

/** From so many known fields on, a text is a catalogue description. */
const CATALOGUE_FIELDS = 2

/**
 * Reads plain text, in UTF-8, as an entry: title, headings, paragraphs, list items, labelled fields and glosses of linked
 * articles, each as a span of the text as received (UTF-16 code units of the decoded text; no character is moved).
 * What the text says twice is in its blocks once. Without a title, in the text or in `about`, the entry is called by its id.
 * @throws {SourceError} if the bytes are not UTF-8 or hold no text
 */
export const readText = (id: string, bytes: Uint8Array, about: About = {}): Entry =>
  entryOf(id, decode(id, bytes), about)

/** The entry of a text that has been decoded already and is not blank. */
export function entryOf(id: string, text: string, about: About): Entry {
  const paragraphs = paragraphsOf(text)
  const { title: firstLine, dates } = headOf(paragraphs)
  const inHead = new Set([...dates, firstLine])
  const { fields, known, taken } = fieldsOf(paragraphs.filter((paragraph) => !inHead.has(paragraph)))
  const labelled = [...taken.values()].find((block) => block?.kind === 'title')
  const roles = new Map<Paragraph, Block | undefined>(taken)
  for (const line of dates) roles.set(line, undefined)
  if (firstLine) roles.set(firstLine, { ...spanOf(firstLine), kind: labelled ? 'heading' : 'title' })
  const titled = labelled ?? firstLine
  const title = about.title ?? (titled ? titleOf(text.slice(titled.start, titled.end)) : id.replaceAll('-', ' '))
  const isCatalogue = known >= CATALOGUE_FIELDS || dates.length > 0
  return {
    id,
    title,
    kind: about.kind ?? (isCatalogue ? 'catalogue' : 'encyclopedia'),
    text,
    ...(about.origin && { origin: about.origin }),
    blocks: blocksOf(paragraphs, roles, title),
    // Dates of existence below a title are what a catalogue would label so.
    fields: dates.length > 0 ? [{ label: 'Dates', values: dates.map(spanOf) }, ...fields] : fields,
  }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
