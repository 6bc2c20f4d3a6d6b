// Sentences and tagged words of a run of prose: the only file that imports wink-nlp.
import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemSentence } from 'wink-nlp'
import type { Span } from '../model.js'

/** A word or mark, with its universal part of speech; offsets into the entry's text. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly pos: string
}

const nlp = winkNLP(model, ['sbd', 'pos'])
const { its } = nlp

/**
 * Splits prose into sentences of tagged tokens.
 * @param prose text whose line breaks have been turned into spaces, one for one, so that offsets stay true
 * @param offset where `prose` begins in the entry's text
 */
export function tag(prose: string, offset: number): Token[][] {
  const doc = nlp.readDoc(prose)
  const words = doc.tokens().out() as string[]
  const parts = doc.tokens().out(its.pos) as string[]
  const lemmas = doc.tokens().out(its.lemma as unknown as typeof its.value) as unknown as string[]
  const gaps = doc.tokens().out(its.precedingSpaces as unknown as typeof its.value) as unknown as string[]
  let at = offset
  const tokens = words.map((text, i): Token => {
    const start = at + (gaps[i] ?? '').length
    at = start + text.length
    return { text, lower: text.toLowerCase(), lemma: lemmas[i] ?? text, pos: parts[i] ?? 'X', start, end: at }
  })
  const sentences: Token[][] = []
  doc.sentences().each((sentence: ItemSentence) => {
    const [first, last] = sentence.out(its.span) as unknown as [number, number]
    sentences.push(tokens.slice(first, last + 1))
  })
  return sentences
}
