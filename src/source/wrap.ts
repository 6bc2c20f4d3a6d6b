// Whether a line runs on into the next: hard-wrapped text, and lines broken in the middle of a sentence.
import type { Line } from './lines.js'
import { announces, endsSentence, goesOn, hasAuxiliary, isUnfinished } from './sentence.js'
import { shapeOf } from './shape.js'

/** Longer lines than this were not wrapped by hand or by a mail program, but hold a paragraph each. */
const WIDEST = 140
/** Narrower columns are lists. */
const NARROWEST = 40
/** How far a line wrapped by hand may fall short of the width, beyond what the next word explains. */
const SLACK = 5

const widthOf = (line: Line): number => line.indent + line.text.length

/** Whether the first word of `next` would not have fitted on `line`: only then did wrapping break the line there. */
function isFull(line: Line, next: Line, width: number): boolean {
  const word = next.text.slice(0, width).search(/\s/)
  return widthOf(line) + 1 + (word < 0 ? next.text.length : word) > width
}

/** Whether a line stops in the middle of a sentence, as far as that shows. */
const stopsShort = ({ text }: Line, next: Line): boolean =>
  !endsSentence(text) && !announces(text) && (goesOn(next.text) || isUnfinished(text) || hasAuxiliary(text))

/**
 * The width at which the text was wrapped, or 0 if it was not. In wrapped text, sentences go on from line to line, and most lines
 * that another follows are full; lines that hold a paragraph or an item each are of all lengths, so that few come near to the
 * longest. One line in ten is let out of account, as a long address can stick out.
 */
export function wrapWidth(lines: readonly Line[]): number {
  const pairs: [Line, Line][] = []
  for (const [index, next] of lines.entries()) {
    const line = lines[index - 1]
    if (line && next.adjacent && widthOf(line) <= WIDEST) pairs.push([line, next])
  }
  const widths = pairs.map(([line]) => widthOf(line)).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0
  const full = pairs.filter(([line, next]) => isFull(line, next, width - SLACK)).length
  const isWrapped =
    width >= NARROWEST && full * 2 >= pairs.length && pairs.some(([line, next]) => stopsShort(line, next))
  return isWrapped ? width : 0
}

/** Whether wrapping broke the line in the middle of a sentence, so that what looks like a mark at the start of `next` is none. */
export const isCut = (line: Line, next: Line, width: number): boolean =>
  !endsSentence(line.text) &&
  !announces(line.text) &&
  !line.text.endsWith(';') &&
  width > 0 &&
  isFull(line, next, width - SLACK)

/** “H.”, “St.”, “Co.”: a point that may not end the sentence. */
const ABBREVIATION = /(?<!\p{L})\p{Lu}\p{L}{0,2}\.$/u

/**
 * Whether `next` is to be read together with `line`, as one run of prose.
 * @param width as {@link wrapWidth} gives it for the whole text
 */
export function runsOn(line: Line, next: Line, width: number): boolean {
  const { text } = line
  if (!next.adjacent) return false
  if (!endsSentence(text) && !announces(text)) {
    return isUnfinished(text) || goesOn(next.text) || (width > 0 && isFull(line, next, width - SLACK))
  }
  if (width === 0 || next.indent > line.indent || !isFull(line, next, width)) return false
  // Below a sentence, “History.” is a heading; below “Sir H.”, “Smith.” is not.
  const isHeading = endsSentence(next.text) && shapeOf({ mark: undefined, text: next.text }) === 'heading'
  return !isHeading || ABBREVIATION.test(text.slice(-6))
}
