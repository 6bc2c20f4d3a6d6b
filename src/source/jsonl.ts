// JSON Lines → entries: one entry a line, `{"id", "title", "kind", "text", "source"?, "licence"?}`.
import type { Entry, Origin } from '../model.js'
import { utf8 } from './decode.js'
import { SourceError } from './error.js'
import type { Problem, Report } from './problem.js'
import { entryOf } from './text.js'

const REQUIRED = ['id', 'title', 'kind', 'text'] as const
const OPTIONAL = ['source', 'licence'] as const
type Row = Readonly<Record<(typeof REQUIRED)[number], string> & Partial<Record<(typeof OPTIONAL)[number], string>>>

/** How the lines of one input are called, and who has an id already: ids → where they were met. */
interface Lines {
  /** The place of a line: “line 12”, “entries.jsonl:12”. */
  readonly placeOf: (number: number) => string
  readonly seen: Map<string, string>
}

/** What a line holds: an entry, or what was expected and what was found instead, with the id if it has one; undefined if it is empty. */
export type LineRead = { readonly entry: Entry } | { readonly id?: string; readonly fault: string } | undefined

/** Reads one line of JSON Lines by itself, as text or as the bytes of its UTF-8. */
export function readLine(line: string | Uint8Array): LineRead {
  const read = textOf(line)
  if ('fault' in read) return read
  const json = read.text.trim()
  if (json === '') return undefined
  const { row, id, fault } = parseRow(json)
  if (!row) return { fault: fault ?? 'expected an entry', ...(id !== undefined && { id }) }
  return { entry: entryOf(row.id, row.text, { title: row.title, kind: row.kind, ...originOf(row) }) }
}

/** The text of a line, or why it has none. */
function textOf(line: string | Uint8Array): { readonly text: string } | { readonly fault: string } {
  if (typeof line === 'string') return { text: line }
  try {
    return { text: utf8('line', line) }
  } catch (error) {
    if (error instanceof SourceError) return { fault: `${error.reason} of the line` }
    throw error
  }
}

/** The problem of a line that gives no entry. */
export function lineProblem(place: string, id: string | undefined, fault: string): Problem {
  const where = `${place}${id === undefined ? '' : ` (${id})`}`
  return { where, message: `Cannot read the entry, ${fault}`, severity: 'error' }
}

/** What is wrong with an entry whose id another has. */
export const repeated = (earlier: string): string => `expected an id of its own, found the id of ${earlier}`

/**
 * A reader of lines, to be handed one after the other. Offsets count from the start of `text`. `source` is where the text came from: a
 * URL, or the publisher's name. Other members are passed over. A line that cannot be read, and a second entry with the same id, is
 * reported with its place and, where it has one, its id, and gives no entry; so does an empty line, which is no fault.
 */
export function lineReader({ placeOf, seen }: Lines, report: Report): (line: string | Uint8Array) => Entry | undefined {
  let number = 0
  return (line) => {
    const place = placeOf(++number)
    const read = readLine(line)
    if (!read) return undefined
    const id = 'entry' in read ? read.entry.id : read.id
    const earlier = id === undefined ? undefined : seen.get(id)
    const fault = 'fault' in read ? read.fault : earlier && repeated(earlier)
    if (fault !== undefined) report(lineProblem(place, id, fault))
    if (fault !== undefined || !('entry' in read)) return undefined
    seen.set(read.entry.id, place)
    return read.entry
  }
}

/** Reads entries from a stream of lines, one at a time, in order, as `lineReader` does. */
export async function* readLines(lines: AsyncIterable<string | Uint8Array>, report: Report): AsyncGenerator<Entry> {
  const read = lineReader({ placeOf: (number) => `line ${number}`, seen: new Map() }, report)
  for await (const line of lines) {
    const entry = read(line)
    if (entry) yield entry
  }
}

interface Parsed {
  readonly row?: Row
  readonly id?: string
  /** What was expected and what was found, if the line holds no entry. */
  readonly fault?: string
}

function parseRow(json: string): Parsed {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return { fault: `expected JSON, found ${error instanceof Error ? error.message : 'none'}` }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { fault: 'expected an object with id, title, kind and text, found another value' }
  const row = value as Record<string, unknown>
  const id = typeof row['id'] === 'string' && row['id'] !== '' ? { id: row['id'] } : {}
  const fault = faultOf(row)
  return fault === undefined ? { row: row as Row, ...id } : { fault, ...id }
}

function faultOf(row: Record<string, unknown>): string | undefined {
  for (const name of [...REQUIRED, ...OPTIONAL]) {
    const value = row[name]
    const isOptional = OPTIONAL.some((one) => one === name)
    if (value === undefined && isOptional) continue
    if (typeof value !== 'string')
      return `expected a string as “${name}”, found ${value === undefined ? 'none' : typeof value}`
    if (!isOptional && value.trim() === '') return `expected a “${name}”, found only white space`
    // A half of a surrogate pair has no UTF-8, so no quote of it could be written.
    if (/\p{Surrogate}/u.test(value)) return `expected Unicode text as “${name}”, found half a character`
  }
  return undefined
}

function originOf({ source, licence }: Row): { origin?: Origin } {
  if (source === undefined && licence === undefined) return {}
  const from = source === undefined ? {} : /^https?:\/\//u.test(source) ? { url: source } : { publisher: source }
  return { origin: { ...from, ...(licence !== undefined && { licence }) } }
}
