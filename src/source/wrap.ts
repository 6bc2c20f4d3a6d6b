// Whether a line runs on into the next: hard-wrapped text, and lines broken in the middle of a sentence.
import type { Line } from './lines.js'
import { announces, endsSentence, goesOn, isUnfinished } from './sentence.js'
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

/**
 * The width at which the text was wrapped, or 0 if it was not. In wrapped text, most lines that another follows are full; lines that
 * hold a paragraph or an item each are of all lengths, so that few come near to the longest. Nine in ten lines count, as a long address can
 * stick out: a width too narrow only joins a paragraph to the next.
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
  const runOn = pairs.some(([line, next]) => !endsSentence(line.text) && (goesOn(next.text) || isUnfinished(line.text)))
  return runOn && width >= NARROWEST && pairs.length > 1 && full * 2 >= pairs.length ? width : 0
}

/** Whether wrapping broke the line in the middle of a sentence, so that what looks like a mark at the start of `next` is none. */
export const isCut = (line: Line, next: Line, width: number): boolean =>
  width > 0 && isFull(line, next, width - SLACK) && !endsSentence(line.text) && !/[:;]$/.test(line.text)

/**
 * Whether `next` is to be read together with `line`, as one run of prose.
 * @param width as {@link wrapWidth} gives it for the whole text
 */
export function runsOn(line: Line, next: Line, width: number): boolean {
  if (!next.adjacent) return false
  if (endsSentence(line.text) || announces(line.text)) {
    const isHeading = endsSentence(next.text) && shapeOf({ mark: undefined, text: next.text }) === 'heading'
    return width > 0 && next.indent <= line.indent && !isHeading && isFull(line, next, width)
  }
  if (isUnfinished(line.text) || goesOn(next.text)) return true
  return isCut(line, next, width)
}
