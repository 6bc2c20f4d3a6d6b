// Labelled fields of a catalogue description: “Date: 2000-2017”, or a label alone with its values below.
import type { Block, Field, Span } from '../model.js'
import { type FieldStart, fieldStart } from './labels.js'
import type { Paragraph } from './paragraphs.js'
import { asks } from './sentence.js'
import { readsAsSentence, shapeOf } from './shape.js'

export interface Fields {
  readonly fields: readonly Field[]
  /** How many of them have a label of archival description. */
  readonly known: number
  /** The paragraphs that are part of a field, each with the block that it gives as well, if it is to be read as prose. */
  readonly taken: ReadonlyMap<Paragraph, Block | undefined>
}

const TITLE = /^(?:title|agency(?: (?:name|title))?|authori[sz]ed form of name)$/iu
/** “In the Trade Ministry:”: within a list of bodies it tells where the next ones were. */
const WITHIN = /^In (?:the )?\p{Lu}[^:;.]{2,80}:$/u

interface OpenField extends FieldStart {
  readonly values: Span[]
  /** Whether its value began on the label's own line. */
  readonly inline: boolean
  /** Whether its values stand line upon line, with nothing between. */
  tight: boolean
  /** Whether one of its values is a sentence. */
  prose: boolean
}

/**
 * Reads the fields among `paragraphs`. A text has fields only if it begins with them, perhaps below a title: a label in the
 * middle of an article (“Note: …”, “These include:”) is prose, unless it can be nothing else (“Superseded by: …”). Once there are fields, known
 * labels open more of them anywhere.
 */
export function fieldsOf(paragraphs: readonly Paragraph[]): Fields {
  const fields: OpenField[] = []
  const taken = new Map<Paragraph, Block | undefined>()
  let open: OpenField | undefined
  let head = true
  for (const paragraph of paragraphs) {
    const start = fieldStart(paragraph.text)
    if (start && opensField(start, paragraph, { open, any: fields.length > 0, head })) {
      const inline = start.valueAt < paragraph.text.length
      open = { ...start, values: [], inline, tight: inline, prose: false }
      fields.push(open)
      taken.set(paragraph, inline ? addValue(open, paragraph, start.valueAt) : undefined)
    } else if (open && takes(open, paragraph)) {
      taken.set(paragraph, addValue(open, paragraph, 0))
    } else if (!(open && isHeadingWithin(open, paragraph))) {
      open = undefined
      head &&= shapeOf(paragraph) === 'heading'
    }
  }
  const filled = fields.filter(({ values }) => values.length > 0)
  return {
    fields: filled.map(({ label, values }) => ({ label, values })),
    known: filled.filter(({ known }) => known).length,
    taken,
  }
}

interface Position {
  readonly open: OpenField | undefined
  readonly any: boolean
  /** Whether no prose has come yet, save in fields. */
  readonly head: boolean
}

/** Whether a label opens a field here: a known one in the head or after other fields, another only in a compact list of fields. */
function opensField(start: FieldStart, { text, adjacent }: Paragraph, { open, any, head }: Position): boolean {
  const isShort = start.valueAt < text.length && !readsAsSentence(text.slice(start.valueAt).replace(/\.$/, ''))
  if (start.known) return head || any || (start.related && (isShort || start.valueAt === text.length))
  return head && adjacent && (open ? open.inline && !open.prose : isShort)
}

/** Whether a paragraph without a label belongs to the open field. */
function takes(open: OpenField, paragraph: Paragraph): boolean {
  if (open.related && WITHIN.test(paragraph.text)) return true
  if (open.values.length === 0) return takesFirst(open, paragraph)
  if (open.narrative || open.prose) return !isHeadingWithin(open, paragraph)
  if (readsAsSentence(paragraph.text) || paragraph.mark === 'heading' || asks(paragraph.text)) return false
  return open.tight ? paragraph.adjacent : true
}

/** Whether a paragraph can be the first value below a label: directly below it, the values that follow stand so too. */
function takesFirst(open: OpenField, { mark, adjacent, text }: Paragraph): boolean {
  open.tight = adjacent
  return mark !== 'heading' && (!open.related || ((adjacent || mark === 'item') && !readsAsSentence(text)))
}

/** Whether a paragraph is a heading between or after the sentences of a field: a section, or what a web page puts at its end. */
const isHeadingWithin = (open: OpenField, paragraph: Paragraph): boolean =>
  open.prose && shapeOf(paragraph) === 'heading'

/** Adds the paragraph's words from `at` on as a value; gives the block under which they are read, if they are a title or prose. */
function addValue(open: OpenField, paragraph: Paragraph, at: number): Block | undefined {
  const span = { start: paragraph.start + at, end: paragraph.end }
  open.values.push(span)
  if (TITLE.test(open.label)) return { ...span, kind: 'title' }
  if (open.known && !open.narrative && open.inline) return undefined
  const sentence = readsAsSentence(paragraph.text.slice(at))
  if (sentence) open.prose = true
  if (!sentence && !open.narrative) return undefined
  return { ...span, kind: paragraph.mark === 'item' ? 'item' : 'prose' }
}
