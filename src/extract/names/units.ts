// Names whose last word is small: “the Proactive Salt team”, “the Detective branch”.
import { isAbbreviation, isPossessive, type Words } from './words.js'

/** Parts of bodies that are written so; each is as often a common noun, and names a body only behind a name. */
const UNITS = new Set('team squad unit branch division directorate committee sub-committee subcommittee'.split(' '))

/** Whether what stands before a name makes it a name of one: “the [Salt team]”, “its [Salt team]”, “the Pepper team and [Salt team]”. */
const isOne = ({ tokens }: Words, first: number): boolean => {
  const before = tokens[first - 1]
  // “the Research and [Salt branch]” is one name, and not this.
  if (/^(?:,|and)$/.test(before?.lower ?? '')) return !/^\p{Lu}/u.test(tokens[first - 2]?.text ?? '')
  return /^(?:the|its|this)$/.test(before?.lower ?? '') || isPossessive(before)
}

/** Where a name of no known sort is a unit's by the small word behind it, its end. */
export function unitEnd(w: Words, first: number, end: number): number | undefined {
  const [noun, next] = [w.tokens[end], w.tokens[end + 1]]
  const proper = !w.blocked.has(first) && !(end - first === 1 && isAbbreviation(w.tokens[first]!.text))
  return proper &&
    noun &&
    UNITS.has(noun.text) &&
    isOne(w, first) &&
    next?.pos !== 'NOUN' &&
    !/^(?:-|into)$/.test(next?.text ?? '')
    ? end + 1
    : undefined
}
