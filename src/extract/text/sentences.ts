// The sentences of an entry: its blocks of prose, tagged, with their dates.
import type { Block, Entry, Span } from '../../model.js'
import { isRelated } from '../../source/index.js'
import { type DateExpression, findDates } from '../time/dates.js'
import { type Token, tag } from './tagger.js'

/** One sentence, or one line of a list, with the block that it stands in. */
export interface Sentence extends Span {
  readonly block: Block
  readonly tokens: readonly Token[]
  readonly dates: readonly DateExpression[]
  /** Whether it opens its block: pronouns then look to the entry's own subject. */
  readonly opens: boolean
}

/** Whether brackets are still open at the end: “the Salt Act (14 Geo.”. */
const isOpen = (tokens: readonly Token[]): boolean =>
  tokens.findLastIndex(({ text }) => text === '(') > tokens.findLastIndex(({ text }) => text === ')')
const closes = (tokens: readonly Token[]): boolean => tokens.find(({ text }) => /^[()]$/.test(text))?.text === ')'

/** A full stop that ends an abbreviation does not end a sentence: “the Dept. was” goes on in lower case. */
function rejoin(sentences: readonly Token[][]): Token[][] {
  const whole: Token[][] = []
  for (const tokens of sentences) {
    const before = whole.at(-1)
    const goesOn = /^[a-z,;)]/.test(tokens[0]?.text ?? '') && before?.at(-1)?.text !== ';'
    if (before && (goesOn || (isOpen(before) && closes(tokens)))) before.push(...tokens)
    else whole.push([...tokens])
  }
  return whole
}

/** @param without what to read as blanks */
const lineOf = (text: string, span: Span, without?: RegExp): Sentence | undefined => {
  const line = text.slice(span.start, span.end).replace(/\s/g, ' ')
  const prose = without ? line.replace(without, (found) => ' '.repeat(found.length)) : line
  const tokens = tag(prose, span.start).flat().slice(0, LONGEST)
  if (tokens.length === 0) return undefined
  const block: Block = { kind: 'item', start: span.start, end: span.end }
  return {
    start: tokens[0]!.start,
    end: tokens.at(-1)!.end,
    block,
    tokens,
    dates: findDates(prose, span.start, undefined),
    opens: true,
  }
}

/** The title as a sentence of its own; its offsets point into the title, not into the text. */
export const titleSentence = (entry: Entry): Sentence =>
  lineOf(entry.title, { start: 0, end: entry.title.length }) ?? {
    start: 0,
    end: 0,
    block: { kind: 'title', start: 0, end: 0 },
    tokens: [],
    dates: [],
    opens: true,
  }

/** “Chief Secretary—R. J. Hall”, “Chief Secretary: Mr Hall”: a line of a list of officers is a field in all but name. */
const OFFICER =
  /^(?<post>\p{Lu}[^—–:;.]{3,60}?)(?: ?[—–] ?(?:\p{Lu}|vacant\b)|: (?:(?:The )?Hon|Sir|Mrs?|Ms|Miss|Dr|Lt|Col|Capt|Major|\p{Lu}\.)[. ])/u

/** Headings of such a list that name a body; below them “Director” is that body's, and the name of no post. */
const BODY = /\b(?:Department|Ministry|Court|Council|Police|Board|Office|Commission|Authority)$/i

/** Each of them under the body that a heading above it names. */
function officerLines(entry: Entry): { label: string; sentence: Sentence }[] {
  let about: string | undefined
  return entry.blocks
    .filter((block) => block.kind !== 'title')
    .flatMap((block) => {
      const text = entry.text.slice(block.start, block.end)
      const post = OFFICER.exec(text)?.groups?.['post']
      if (block.kind === 'heading' && !post) about = BODY.test(text) ? text : undefined
      if (!post || (about && !post.includes(' '))) return []
      const sentence = lineOf(entry.text, { start: block.start, end: block.start + post.length })
      const below = about ? { about } : {}
      return sentence ? [{ label: 'Officer', sentence: { ...sentence, block: { ...sentence.block, ...below } } }] : []
    })
}

/** “Salt Police (1882–1904)”: a heading or item that ends in a stretch of time. */
function datedHeadings(entry: Entry): { label: string; sentence: Sentence }[] {
  return entry.blocks
    .filter(({ kind, start, end }) => /^(?:heading|item)$/.test(kind) && end - start < 120)
    .flatMap((block) => {
      const sentence = /\d{4}/.test(entry.text.slice(block.start, block.end)) ? lineOf(entry.text, block) : undefined
      const [date, ...others] = sentence?.dates ?? []
      return sentence && date?.role === 'during' && others.length === 0 ? [{ label: 'Heading', sentence }] : []
    })
}

/** “CA 12”, “(VA/1043)”: a catalogue's number of a body is no part of its name. */
const NUMBER = /\(?\b\p{Lu}{1,4}[ /-]?\d{1,6}\b\)?[:,]?/gu

/** A title that says what the records of a body are called: dates below it are theirs. */
const OF_RECORDS =
  /^(?:the )?(?:administrative )?(?:records|papers|archives|files|minutes|correspondence) (?:of|from|relating|concerning|created)\b|\b(?:records|papers|fonds)\b(?:, [\d–-]+)?$/i

/** What parts the names in a value: a semicolon, or, behind the year that ends one, a comma or “and” before a capital. */
const PARTING = /;\s*|(?<!^[\d\s–-]*)(?<=\d{4}\)?|[-–/]\d\d\)?)(?:,|,?\s+and)\s+(?=\p{Lu})/gu
/** “In the Trade Ministry: …”: where the bodies of a list were. */
const WITHIN = /^In (?:the )?\p{Lu}[^:;]{2,80}:\s*/u

/** “Salt Laboratory; Office of Salt Mines”: the parts of a value that names several. */
function partsOf(text: string, { start, end }: Span): Span[] {
  const value = text.slice(start, end)
  const marks = [...value.matchAll(PARTING)]
  return [0, ...marks.map(({ 0: mark, index }) => index + mark.length)].flatMap((from, i) => {
    const part = value.slice(from, marks[i]?.index)
    const lead = WITHIN.exec(part)?.[0].length ?? 0
    const [first, last] = [start + from + lead, start + from + part.trimEnd().length]
    return first < last ? [{ start: first, end: last }] : []
  })
}

/** Labels under which several bodies may stand, each with its dates. */
const CREATORS = /^(?:name of )?creators?$/i

/** The values of the labelled fields, each as a line of its own. */
export function fieldSentences(entry: Entry): { label: string; sentence: Sentence }[] {
  const prose = entry.blocks.filter((block) => block.kind === 'prose')
  const ofRecords = OF_RECORDS.test(entry.title)
  const values = entry.fields
    .filter(({ label }) => !(ofRecords && /^dates?$/i.test(label)))
    .flatMap(({ label, values }) =>
      values
        .filter((value) => !prose.some((block) => block.start < value.end && value.start < block.end))
        .flatMap((value) => (isRelated(label) || CREATORS.test(label) ? partsOf(entry.text, value) : [value]))
        .flatMap((value) => {
          const sentence = lineOf(entry.text, value, isRelated(label) ? NUMBER : undefined)
          return sentence ? [{ label, sentence }] : []
        }),
    )
  return [...values, ...datedHeadings(entry), ...officerLines(entry)]
}

/** “Department of Salt [II]”: an archivist's number of a name that was borne before; “[sic]”. */
const ARCHIVISTS = /\[(?:[IVX]{1,4}|sic)\]/gu

/** A sentence shorter than this, in tokens, may well be said twice of two things: “It was abolished in 1974.” */
const SHORT = 10

/** No sentence of prose is longer; a run of words that is (a table, a list without marks) is read in pieces of this many tokens. */
const LONGEST = 400

const pieces = (tokens: readonly Token[]): (readonly Token[])[] =>
  tokens.length <= LONGEST
    ? [tokens]
    : Array.from({ length: Math.ceil(tokens.length / LONGEST) }, (_, i) => tokens.slice(i * LONGEST, (i + 1) * LONGEST))

/**
 * Tags the prose of an entry, block by block, in order. The same sentence said twice is given once.
 * @returns sentences whose tokens and dates point into `entry.text`
 */
export function sentencesOf(entry: Entry): Sentence[] {
  const seen = new Set<string>()
  const result: Sentence[] = []
  let last: string | undefined
  let heading: string | undefined
  for (const given of entry.blocks) {
    if (given.kind === 'heading') {
      heading = entry.text.slice(given.start, given.end).replace(/\s+/g, ' ').replace(/[.:]$/, '')
      continue
    }
    // A section speaks of what its heading names, if that is a name; the gloss of a linked article of its own subject.
    const { kind, start, end, about = heading } = given
    const block = about === undefined ? given : { kind, start, end, about }
    const prose = entry.text
      .slice(block.start, block.end)
      .replace(/\s/g, ' ')
      .replace(ARCHIVISTS, (found) => ' '.repeat(found.length))
    let opens = true
    for (const tokens of rejoin(tag(prose, block.start)).flatMap(pieces)) {
      const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end]
      const text = prose.slice(start - block.start, end - block.start)
      const dates = findDates(text, start, last)
      last = dates.at(-1)?.edtf.split('/')[0] ?? last
      const key = text.replace(/\W+/g, ' ').toLowerCase()
      if (!seen.has(key) || tokens.length < SHORT) result.push({ start, end, block, tokens, dates, opens })
      seen.add(key)
      opens = false
    }
  }
  return result
}
