// Capitals that belong together: words of a name one after another.
import { isAbbreviation, isBody, isCapital, isCode, isPossessive, sortOf, textOf, type Words } from './words.js'

/** “[No. 1] Special Force” */
const isNumberSign = ({ tokens, blocked }: Words, i: number): boolean =>
  tokens[i]?.lower === 'no.' && /^\d{1,4}$/.test(tokens[i + 1]?.text ?? '') && !blocked.has(i + 1)

/** Where capitals end that stand one after another, with possessives and numbers between. */
export function capitals(w: Words, first: number): number {
  let i = isNumberSign(w, first) ? first + 2 : first + 1
  for (;;) {
    // “Otto [von] Bismarck”
    if (isNumberSign(w, i) || (/^(?:von|van|af|zu)$/.test(w.tokens[i]?.text ?? '') && isCapital(w, i + 1))) i += 2
    else if (isCapital(w, i) && !isCode(w, i)) i++
    else if (isPossessive(w.tokens[i]) && isCapital(w, i + 1) && !owns(w, first, i)) i += 2
    else return i
  }
}

/** “the Home Office's Police Department” is two names; “the Lord Chancellor's Department” is one. */
const owns = (w: Words, first: number, end: number): boolean => {
  const { type } = sortOf(w, first, end)
  return (
    type === 'Region' ||
    (end - first === 1 && isAbbreviation(w.tokens[first]!.text)) ||
    (type === 'Agency' && isBody(w, first, end)) ||
    (type !== 'Post' && w.known(textOf(w, first, end)))
  )
}
