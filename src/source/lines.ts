// Text → its lines, each with its place in the text.
import type { Span } from '../model.js'

/** A line that has something on it. Its span leaves out the white space at both ends. */
export interface Line extends Span {
  /** `text.slice(start, end)`. */
  readonly text: string
  /** How many characters of white space stand before it. */
  readonly indent: number
  /** Whether it follows directly on the line before, with no empty line between. */
  readonly adjacent: boolean
}

/** The mandatory breaks of Unicode line breaking (UAX #14: BK, CR, LF, NL). */
const BREAK = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/g

/** The lines of `text` that are not blank, in order. Linear in the text, whatever its line ends. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let adjacent = false
  const add = (from: number, to: number) => {
    const raw = text.slice(from, to)
    const trimmed = raw.trim()
    if (trimmed) {
      const indent = raw.length - raw.trimStart().length
      const start = from + indent
      lines.push({ start, end: start + trimmed.length, text: trimmed, indent, adjacent })
    }
    adjacent = trimmed !== ''
  }
  let from = 0
  for (const found of text.matchAll(BREAK)) {
    add(from, found.index)
    from = found.index + found[0].length
  }
  add(from, text.length)
  return lines
}
