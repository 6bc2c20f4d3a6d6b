// Sentences and tagged words of a run of prose: the only file that imports wink-nlp.
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Span } from '../../model.js'

/** A word or mark, with its universal part of speech; offsets into the entry's text. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly pos: string
}

const nlp = winkNLP(model, ['sbd', 'pos'])
const { its } = nlp
// The library's types give these two the wrong signature; they are used as `its.value` is.
const lemma = its.lemma as unknown as typeof its.value
const spaces = its.precedingSpaces as unknown as typeof its.value
const lemmas = (text: string) => nlp.readDoc(text).tokens().out(lemma) as unknown as string[]
/** Words that the model mistakes in prose about bodies: “was part of”, “an ex officio member”. */
const CORRECTIONS: ReadonlyMap<string, string> = new Map([
  ['part', 'NOUN'],
  ['body', 'NOUN'],
  ['chief', 'ADJ'],
  ['ex', 'ADJ'],
  ['officio', 'ADJ'],
])

/** Letters that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ŋ: 'n',
  Ŋ: 'N',
  ŧ: 't',
  Ŧ: 'T',
}

/** Words in italics or bold, as Markdown and MediaWiki mark them: “_Salt Board_”, “**Salt Board**”, “''Salt Board''”. */
const EMPHASIS =
  /(?<![\p{L}\p{N}*_'])(_{1,2}|\*{1,3}|'{2,5})(?=[\p{L}\p{N}("“])([^*_\n]{1,120}?)(?<!\s)\1(?![\p{L}\p{N}*_'])/gu

/** “Roads &amp; Bridges”: what is left of a page's own marks. */
const ENTITY = /&amp;|&nbsp;/g

/** Text without its marks of emphasis: spaces stand in their place. */
const unmarked = (prose: string): string =>
  prose
    .replace(ENTITY, (mark) => (mark === '&amp;' ? '&' : ' ').padEnd(mark.length))
    .replace(EMPHASIS, (_, mark: string, words: string) => {
      const gap = ' '.repeat(mark.length)
      return gap + words + gap
    })

/**
 * Prose as the model can read it. It knows the letters of Western Europe, and splits words at others: “Tăriceanu” is shown to it as “Tariceanu”, and a
 * mark that stands for itself as a letter. Every character stays one, so that offsets stay true.
 */
const readable = (prose: string): string =>
  prose.replace(/[\u0100-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/g, (letter) => {
    const base = PLAIN[letter] ?? letter.normalize('NFD').charAt(0)
    return /^[A-Za-z]$/.test(base) ? base : 'h'
  })

/**
 * Splits prose into sentences of tagged tokens.
 * @param prose text whose line breaks have been turned into spaces, one for one, so that offsets stay true
 * @param offset where `prose` begins in the entry's text
 */
export function tag(prose: string, offset: number): Token[][] {
  const doc = nlp.readDoc(readable(unmarked(prose)))
  const all = doc.tokens()
  const words = all.out() as string[]
  const parts = all.out(its.pos) as string[]
  const roots = all.out(lemma) as unknown as string[]
  const gaps = all.out(spaces) as unknown as string[]
  let at = offset
  const tokens = words.map((word, i): Token => {
    const start = at + (gaps[i] ?? '').length
    at = start + word.length
    // The model's own string, where it is the same: what is met again and again is quick to look up, and keeps no text alive.
    const text = prose.startsWith(word, start - offset) ? word : prose.slice(start - offset, at - offset)
    return {
      text,
      lower: text.toLowerCase(),
      lemma: lemmaOf(text, roots[i] ?? text),
      pos: CORRECTIONS.get(text) ?? parts[i] ?? 'X',
      start,
      end: at,
    }
  })
  const spans = doc.sentences().out(its.span) as unknown as [number, number][]
  return spans.map(([first, last]) => {
    const [opener, ...others] = apart(tokens.slice(first, last + 1))
    const words = opener ? unhyphenated([opening(opener), ...others]) : []
    return words.map((token, i) => asGerund(asNoun(token, words[i - 1]), words[i - 1], words[i + 1]))
  })
}

const stems = new Map<string, string>()

/** The model knows no verb with a hyphen: “re-merged” is as good as “remerged”. */
function lemmaOf(text: string, root: string): string {
  const stem = /^re-([a-z]{4,})$/i.exec(text)?.[1]?.toLowerCase()
  if (!stem) return root
  if (!stems.has(stem)) stems.set(stem, lemmas(`They ${stem} it`)[1] ?? stem)
  return `re${stems.get(stem)}`
}

/** A token read as another part of speech. Tokens are written out wherever they are made, so that they have one shape, which makes them quick to read. */
export const retagged = ({ text, lower, start, end }: Token, pos: string, lemma: string): Token => ({
  text,
  lower,
  lemma,
  pos,
  start,
  end,
})

const nouns = new Map<string, string>()

/** The model takes a plural that opens a sentence for a name: “Functions of the Board” speaks of its functions. */
function opening(token: Token): Token {
  const { text, lower, lemma, pos } = token
  if (pos !== 'PROPN' || lemma !== lower || !/^\p{Lu}\p{Ll}+s$/u.test(text)) return token
  if (!nouns.has(lower)) nouns.set(lower, lemmas(`the ${lower}`)[1] ?? lower)
  return retagged(token, token.pos, nouns.get(lower) ?? lower)
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])
/** Past participles that look like the verb itself. */
const UNCHANGED = new Set(['split', 'set', 'put', 'cut', 'run', 'become', 'come', 'shut', 'let', 'cast', 'spread'])

/** “by act of 1850”, “under control of”: no plain form of a verb stands behind these. */
const PREPOSITIONS = new Set(['by', 'under', 'of', 'in', 'for', 'with', 'from', 'into', 'upon', 'through', 'without'])

/** “was head of the Board”, “by act of 1850”: a verb's plain form behind “be” or a preposition is a noun. */
const asNoun = (token: Token, before: Token | undefined): Token =>
  token.pos === 'VERB' &&
  before &&
  (BE.has(before.lower) || PREPOSITIONS.has(before.lower)) &&
  token.lower === token.lemma &&
  !UNCHANGED.has(token.lower)
    ? retagged(token, 'NOUN', token.lemma)
    : token

const gerunds = new Map<string, string>()

/** “formed by splitting the Board”: what has an object is no noun. */
function asGerund(token: Token, before: Token | undefined, next: Token | undefined): Token {
  const { lower, pos } = token
  if (pos !== 'NOUN' || !/..ing$/.test(lower) || before?.pos !== 'ADP' || !/^(?:the|a|an|its)$/.test(next?.lower ?? ''))
    return token
  if (!gerunds.has(lower)) gerunds.set(lower, lemmas(`They were ${lower} it`)[2] ?? lower)
  return retagged(token, 'VERB', gerunds.get(lower) ?? lower)
}

const isFace = ({ text }: Token): boolean => /^[(),:;]{2,}$/.test(text)
const marks = (token: Token): Token[] =>
  [...token.text].map((text, i) => {
    const start = token.start + i
    return { text, lower: text, lemma: text, pos: 'PUNCT', start, end: start + 1 }
  })

/** The model takes “(;” for a face; it opens brackets from which a foreign script has gone. */
const apart = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some(isFace) ? tokens.flatMap((token) => (isFace(token) ? marks(token) : [token])) : tokens

const isHyphen = ({ text }: Token): boolean => text === '-' || text === '–'

/** “state-owned”, “government-run”: what ends so is an adjective. */
const COMPOUND = /^(?:owned|run|led|based|funded|controlled|sponsored|wide|elected|appointed)$/

/** The model splits “Director-General” and “24-hour” at their hyphens; they are one word. */
function unhyphenated(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isHyphen)) return tokens
  const whole: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const [before, next] = [whole.at(-1), tokens[i + 1]]
    const joins = isHyphen(token) && before && next && before.end === token.start && token.end === next.start
    const counted = before !== undefined && /^\d{1,3}$/.test(before.text)
    if (!joins || !(counted || /\p{L}$/u.test(before.text)) || !/^\p{L}/u.test(next.text)) {
      whole.push(token)
      continue
    }
    const text = `${before.text}${token.text}${next.text}`
    whole[whole.length - 1] = {
      text,
      lower: text.toLowerCase(),
      lemma: text.toLowerCase(),
      pos: counted || COMPOUND.test(next.lower) ? 'ADJ' : next.pos,
      start: before.start,
      end: next.end,
    }
    i++
  }
  return whole
}
