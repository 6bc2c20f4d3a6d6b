// The metadata block of SSSOM/TSV: the part of YAML that mapping sets are written in, after `#`.
import { type Place, SssomError } from './error.js'

/** One slot of the block: text, or names with texts. The items of a list are checked, and passed over. */
export interface Slot extends Place {
  readonly text?: string
  readonly map?: ReadonlyMap<string, string>
}

export interface Header {
  readonly slots: ReadonlyMap<string, Slot>
  /** Where the block ends and the mappings begin: in code units, and in lines. */
  readonly end: number
  readonly lines: number
}

const SLOT = /^([A-Za-z_]\w*):(?:\s+(\S.*?))?\s*$/
const ITEM = /^\s*-\s+(\S.*?)\s*$/
const PAIR = /^\s+([\w.-]+):\s+(\S.*?)\s*$/
/** What YAML gives another meaning: these cannot begin a plain text, and `: ` or ` #` cannot be in one. */
const NOT_PLAIN = /^[[\]{}&*!|>%@`"',#?:-]|: | #/

/** A plain, single-quoted or double-quoted text of YAML on one line; undefined for anything else. */
function scalar(written: string): string | undefined {
  if (/^'(?:[^']|'')*'$/.test(written)) return written.slice(1, -1).replaceAll("''", "'")
  if (/^"(?:[^"\\\p{Cc}]|\\["\\/nt])*"$/u.test(written)) return JSON.parse(written) as string
  return NOT_PLAIN.test(written) ? undefined : written
}

/**
 * Reads the metadata block: the lines at the top that begin with `#`.
 * @param file name of the file, for errors
 * @throws {SssomError} at the first line that is not `slot: text`, an item of a list or a pair of a map
 */
export function header(text: string, file: string): Header {
  const [metadata = ''] = /^(?:#[^\n]*(?:\n|$))*/.exec(text) ?? []
  const block = metadata.match(/#[^\r\n]*/g) ?? []
  const margin = /^#( *)/.exec(block[0] ?? '')?.[0] ?? '#'

  const slots = new Map<string, Slot>()
  let open: Map<string, string> | undefined
  for (const [index, line] of block.entries()) {
    const fail = (expected: string, found: string): never => {
      const place = { line: index + 1, column: Math.max(line.indexOf(found), 0) + 1 }
      throw new SssomError(file, `expected ${expected}, found “${found}”`, place)
    }
    const value = (written: string): string => scalar(written) ?? fail('one line of plain or quoted text', written)
    if (!line.startsWith(margin)) fail(`\`${margin}\` at the start, as in the first line`, line)
    const content = line.slice(margin.length)
    const place = { line: index + 1, column: margin.length + 1 }

    const [, name, written] = SLOT.exec(content) ?? []
    const [, item] = ITEM.exec(content) ?? []
    const [, key, paired] = PAIR.exec(content) ?? []
    if (name !== undefined) {
      if (slots.has(name)) fail('each slot once', name)
      open = written === undefined ? new Map() : undefined
      slots.set(name, open ? { ...place, map: open } : { ...place, text: value(written ?? '') })
    } else if (open && item !== undefined) value(item)
    else if (open && key !== undefined && paired !== undefined) {
      if (open.has(key)) fail('each name once', key)
      open.set(key, value(paired))
    } else fail('`slot: text`, `- item` or `name: text`', content)
  }
  return { slots, end: metadata.length, lines: block.length }
}
