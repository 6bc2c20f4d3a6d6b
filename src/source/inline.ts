// Labels within a paragraph: “Predecessors: A; B. It sold salt. Successors: C.” is a field, a sentence and a field.
import { isRelated } from './related.js'

/** A label that opens a paragraph, or stands behind the end of a sentence. */
const LABEL = /(?:^|(?<=[.;)\]\d]\s+))\p{Lu}\p{L}+(?: \p{L}+){0,3}(?=:\s+\S)/gu
/** Where a field's value ends: at a full stop before a capital that ends no abbreviation; “In the Trade Ministry: …” goes on with a list. */
const END = /(?<=[\p{Ll}\d)]{2})\.\s+(?=\p{Lu})(?!In (?:the )?\p{Lu}[^.;:]{2,60}:\s)/u

/** The pieces of a paragraph as it is read: each from where to where. One only where no label of relations stands within. */
export function piecesOf(text: string): { readonly from: number; readonly to: number }[] {
  if (!text.includes(':')) return [{ from: 0, to: text.length }]
  const starts = new Set([0])
  for (const { 0: label, index } of text.matchAll(LABEL)) {
    if (!isRelated(label)) continue
    starts.add(index)
    const end = END.exec(text.slice(index))
    if (end) starts.add(index + end.index + end[0].length)
  }
  const all = [...starts].sort((a, b) => a - b)
  return all.map((from, i) => ({ from, to: from + text.slice(from, all[i + 1]).trimEnd().length }))
}
