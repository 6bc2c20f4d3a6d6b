// What stands behind a name and tells it from its namesakes: a number, a place behind a dash or in brackets.
import { longestRegion } from './known.js'
import { isAnd, type Words, wordsOf } from './words.js'

/** “District 8”; “Districts 2, 3 and 4”. */
function numbersEnd(w: Words, from: number): number {
  const isNumber = (i: number) => /^\d{1,3}$/.test(w.tokens[i]?.text ?? '') && !w.blocked.has(i)
  if (!isNumber(from)) return from
  let end = from + 1
  if (!/s$/i.test(w.tokens[from - 1]!.text)) return end
  for (;;) {
    const gap =
      w.tokens[end]?.text === ',' && isAnd(w.tokens[end + 1])
        ? 2
        : w.tokens[end]?.text === ',' || isAnd(w.tokens[end])
          ? 1
          : 0
    if (gap === 0 || !isNumber(end + gap)) return end
    end += gap + 1
  }
}

/** “Salt House - Dover”: a place behind a dash tells one body from its namesakes. */
function branchEnd(w: Words, end: number): number {
  const [dash, next] = [w.tokens[end], w.tokens[end + 1]]
  if (!dash || !next || !/^[-–]$/.test(dash.text) || dash.start === w.tokens[end - 1]!.end || next.start === dash.end)
    return end
  const region = longestRegion(w.words, end + 1)
  return region ? end + 1 + region.length : end
}

/** “Local Government (Scotland) [Act]”: a law, whose name ends there. */
const LAW = /^(?:Act|Bill|Ordinance|Order|Regulations)$/

/** “(Northern Ireland)” right after a name belongs to it, and so does what makes it a law's. */
function qualifierEnd(w: Words, end: number): number {
  if (w.tokens[end]?.text !== '(') return end
  const words = wordsOf(w, end + 1, end + 8)
  const region = longestRegion(words, 0)
  if (!region || w.tokens[end + 1 + region.length]?.text !== ')') return end
  const closed = end + region.length + 2
  return LAW.test(w.tokens[closed]?.text ?? '') ? closed + 1 : closed
}

/** Where a name ends with what tells it from others: “District [8]”, “Salt House [- Dover]”, “Salt Board [(Wales)]”. */
export const qualifiedEnd = (w: Words, end: number, counted: boolean): number =>
  branchEnd(w, qualifierEnd(w, counted ? numbersEnd(w, end) : end))
