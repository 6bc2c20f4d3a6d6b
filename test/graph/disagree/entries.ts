// Small entries, read by the grammar book, and where they disagree.
import { extract } from '../../../src/extract/index.js'
import type { Disagreement } from '../../../src/graph/disagree/disagreement.js'
import { disagreements } from '../../../src/graph/disagree.js'
import { readKnowledge } from '../../../src/graph/knowledge.js'
import { view } from '../../../src/graph/view.js'
import { readText } from '../../../src/source/index.js'

/** Where texts disagree; they are called one, two and so on. */
export function between(...texts: readonly string[]): Disagreement[] {
  const names = ['one', 'two', 'three', 'four']
  const entries = texts.map((text, i) => readText(names[i] ?? `text-${i}`, new TextEncoder().encode(text)))
  return disagreements(view(entries, entries.flatMap(extract), readKnowledge()))
}
