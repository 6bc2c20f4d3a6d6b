// Which lines say again what the text has said already: a sentence said twice is one source, not two.
import type { Line } from './lines.js'
import { countWords, endsSentence, goesOn } from './sentence.js'

/** Shorter sentences, such as headings with a point, recur without repeating anything. */
const FEWEST_WORDS = 4

/** A line, by index, and the earlier line that it repeats. */
interface Recurrence {
  readonly index: number
  readonly original: number
}

/**
 * Lines that repeat earlier ones, by index. A line that recurs is a repetition only if the stretch that recurs with it, in
 * the same order, holds a whole sentence: in text broken into short lines, a fragment such as “was moved to the Home Office” can
 * come back in another sentence. Lines that are new may stand between those of the stretch (the second telling with notes put in).
 */
export function repetitions(lines: readonly Line[]): ReadonlySet<number> {
  const first = new Map<string, number>()
  const repeated = new Set<number>()
  let stretch: Recurrence[] = []
  const close = () => {
    if (holdsSentence(lines, stretch)) for (const { index } of stretch) repeated.add(index)
    stretch = []
  }
  for (const [index, line] of lines.entries()) {
    const words = line.text.replace(/\s+/g, ' ')
    const original = first.get(words)
    if (original === undefined) {
      first.set(words, index)
      continue
    }
    if (original !== (stretch.at(-1)?.original ?? -1) + 1) close()
    stretch.push({ index, original })
  }
  close()
  return repeated
}

/** Whether a stretch holds a sentence from its first word, as either telling shows it, to its last. */
function holdsSentence(lines: readonly Line[], stretch: readonly Recurrence[]): boolean {
  const follows = (index: number) => lines[index]?.adjacent === true && !endsSentence(lines[index - 1]?.text ?? '.')
  let words = Number.NaN
  for (const { index, original } of stretch) {
    const text = lines[index]?.text ?? ''
    if (!goesOn(text) && !(follows(index) && follows(original))) words = 0
    words += countWords(text, FEWEST_WORDS)
    if (words >= FEWEST_WORDS && endsSentence(text)) return true
  }
  return false
}
