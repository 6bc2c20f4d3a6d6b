// What “which” and “who” speak of.
import { newFrame, type State, wordAt } from './frame.js'
import { postHead } from './names.js'
import type { Phrase } from './phrases.js'

const isPerson = ({ mention, head }: Phrase): boolean =>
  !mention && (/^(?:head|leader|member|predecessor|successor|forerunner)$/.test(head) || postHead([head]) !== undefined)

/** “[the work of] A and B, within C, which were …”: several are meant, not the one said last. */
export function antecedentOf(s: State, word: string): Phrase | undefined {
  // “the head of [the Ministry] which …”: a person is “who”.
  const [owner] = s.last?.of ?? []
  if (word === 'which' && owner?.mention && s.last?.of.length === 1 && isPerson(s.last)) return owner
  const before = s.phrases.at(-2)
  if (!before || !s.last?.mention || !/^(?:are|were|have)$/.test(wordAt(s, s.at + 1))) return s.last
  if (before.members.length > 0) return before
  const [first, ...others] = before.of
  return first && others.length > 0 ? { ...first, members: before.of, end: others.at(-1)!.end } : s.last
}

/** “the Ministry, [under which] the Board was placed”: “which” is the phrase before it. */
export function readPiedPiping(s: State, preposition: string): void {
  const phrase = antecedentOf(s, 'which')!
  const { clause, lead } = s.frame
  // “In 1972 a reform was carried out [in which] the Board was merged”: both happened then.
  const then = preposition === 'in' ? [...(clause?.lead ?? lead), ...(clause?.dates ?? [])] : []
  s.stack.push(s.frame)
  s.frame = newFrame({ governor: 'which', fronted: { preposition, phrase }, parent: clause, lead: then })
  s.at += 2
}
