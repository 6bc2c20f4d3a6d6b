// Lines → paragraphs: what is read together, without its marks, and without what was said before.
import type { Span } from '../model.js'
import { isDates } from './dates.js'
import { piecesOf } from './inline.js'
import { fieldStart } from './labels.js'
import { type Line, linesOf } from './lines.js'
import { isRule, type Marked, marksOf } from './marks.js'
import { repetitions } from './repetition.js'
import { announces, endsSentence, hasFiniteVerb, isUnfinished } from './sentence.js'
import { isCut, runsOn, wrapWidth } from './wrap.js'

/** One or more lines that are read as one. Its span leaves out bullets and Markdown. */
export interface Paragraph extends Span {
  /** `text.slice(start, end)`, line breaks and all. */
  readonly text: string
  /** What its marks say that it is. */
  readonly mark: Marked['kind']
  /** Whether it follows directly on the paragraph before: no empty line, rule or repetition between. */
  readonly adjacent: boolean
}

/** A paragraph that may still grow. */
interface Draft {
  readonly start: number
  readonly adjacent: boolean
  readonly first: Line
  readonly mark: Marked['kind']
  end: number
  last: Line
}

/** The paragraphs of a text, in order; they do not overlap. Rules and repetitions are in none. */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = linesOf(text)
  const repeated = repetitions(lines)
  const width = wrapWidth(lines)
  const drafts: Draft[] = []
  let adjacent = false
  for (const [index, line] of lines.entries()) {
    const before = line.adjacent && adjacent ? drafts.at(-1) : undefined
    adjacent = !isRule(line.text) && !repeated.has(index)
    if (!adjacent) {
      continue
    }
    const marks = before && isWithin(before, line, width) ? { from: 0, to: line.text.length } : marksOf(line.text)
    const [start, end] = [line.start + marks.from, line.start + marks.to]
    if (before && !opens(line, marks) && continues(before, line, width, text)) {
      before.end = end
      before.last = line
    } else {
      drafts.push({ start, end, adjacent: before !== undefined, mark: marks.kind, first: line, last: line })
    }
  }
  return drafts.flatMap(({ start, end, mark, adjacent }) => {
    const whole = text.slice(start, end)
    return piecesOf(whole).map(({ from, to }) => ({
      start: start + from,
      end: start + to,
      mark,
      adjacent: adjacent && from === 0,
      text: whole.slice(from, to),
    }))
  })
}

/** Whether a line is in the middle of a wrapped sentence, where “- ” or “2. ” at its start is no mark. */
const isWithin = ({ mark, last }: Draft, line: Line, width: number): boolean =>
  mark === undefined && isCut(last, line, width)

/** Whether a line opens something of its own, whatever stands before it. */
const opens = (line: Line, { kind, from }: Marked): boolean =>
  kind !== undefined || from > 0 || fieldStart(line.text)?.known === true

/**
 * Whether `next` goes on with the paragraph. An item's lines hang under its first. Below a title, dates stand alone, and so does
 * a bracket; they go on with a clause: “was replaced by the Home Office ⏎ (HO) on 27 March ⏎ 1782”.
 */
function continues({ start, first, last, mark }: Draft, next: Line, width: number, text: string): boolean {
  if (mark === 'heading') return false
  if (mark === 'item' && next.indent > first.indent) return true
  const isOpen = () => !endsSentence(last.text) && !announces(last.text) && hasFiniteVerb(text.slice(start, last.end))
  if (first === last && isDates(next.text)) return isUnfinished(last.text) || isOpen()
  return runsOn(last, next, width) || (/^[(\d]/.test(next.text) && isOpen())
}
