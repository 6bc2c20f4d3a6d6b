// Notes that leave out what goes without saying: “Became the Salt Board 1950. Part of the Trade Ministry”.
import type { Sentence } from './sentences.js'
import type { Token } from './tagger.js'

/** Past forms that a note may open with, its subject left out. */
const DID: ReadonlyMap<string, string> = new Map(
  Object.entries({
    became: 'become',
    took: 'take',
    ceased: 'cease',
    operated: 'operate',
    existed: 'exist',
    comprised: 'comprise',
    consisted: 'consist',
    absorbed: 'absorb',
    replaced: 'replace',
    succeeded: 'succeed',
    superseded: 'supersede',
  }),
)
/** Those that are passive before these words, and then need nothing: “Replaced by the Mint”, “Absorbed 1950 by …”. */
const TRANSITIVE = /^(?:absorbed|replaced|succeeded|superseded)$/
const NO_OBJECT = /^(?:by|with|in|on|from|\d.*)$/
/** What a note without any verb opens with, as a part of speech. */
const WAS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    part: 'NOUN',
    successor: 'NOUN',
    under: 'ADP',
    within: 'ADP',
    subordinate: 'ADJ',
    responsible: 'ADJ',
    accountable: 'ADJ',
    originally: 'ADV',
    formerly: 'ADV',
    previously: 'ADV',
  }),
)
const FUNCTIONS = /^(?:functions|responsibilities|powers|duties|staff)$/

/** A word that is left out: it stands where another begins. */
const implied = (text: string, lemma: string, pos: string, { start }: Token): Token => ({
  text,
  lower: text.toLowerCase(),
  lemma,
  pos,
  start,
  end: start,
})

const isVerb = ({ pos, text }: Token): boolean => pos === 'AUX' || (pos === 'VERB' && /^\p{Ll}/u.test(text))
/** “Replaced in haste, [it] …”: what opens the sentence only describes a subject that follows. */
const hasSubject = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, i) => tokens[i - 1]?.text === ',' && /^(?:it|they|he|she|the|this|these)$/.test(lower))

/** What notes say of bodies without “was”. */
const HAPPENED =
  /^(?:(?:re-?)?(?:established|created|formed|founded|constituted|named|designated)|abolished|discontinued|replaced|superseded|absorbed|instituted|inaugurated|activated)$/
const isFiniteVerb = ({ pos, lower }: Token, before: Token | undefined): boolean =>
  pos === 'AUX' || (pos === 'VERB' && !/(?:ed|ing)$/.test(lower) && before?.lower !== 'to')

/** What a note tells next in the same breath: “Created 1946 [and closed] 1950”. */
const HAPPENED_NEXT =
  /^(?:closed|merged|amalgamated|dissolved|disbanded|transferred|divided|reorgani[sz]ed|incorporated|reconstituted)$/

/** “Created in 1946 and closed in 1950”: nothing but what happened, one thing after the other, to what the entry is about. */
function isRowOfEvents(sentence: readonly Token[]): boolean {
  // “… and [its functions were transferred]” has a subject of its own.
  const other = sentence.findIndex(
    ({ lower }, i) => (lower === 'its' || FUNCTIONS.test(lower)) && /^(?:[,;]|and)$/.test(sentence[i - 1]?.lower ?? ''),
  )
  const tokens = other < 0 ? sentence : sentence.slice(0, other)
  const happened = ({ text, lower }: Token) => text === lower && (HAPPENED.test(lower) || HAPPENED_NEXT.test(lower))
  const goesOn = tokens.some(
    (token, i) => i > 1 && happened(token) && /^(?:[,;]|and|then|later)$/.test(tokens[i - 1]!.lower),
  )
  // “…, Salt Board” may be the subject; “established in 1901, merged with …” may be how it was established.
  const doubtful = tokens.some(
    ({ text }, i) => tokens[i - 1]?.text === ',' && /^(?:\p{Lu}.*|merged|amalgamated)$/u.test(text),
  )
  return goesOn && !doubtful && !hasSubject(tokens) && !tokens.some((token, i) => isFiniteVerb(token, tokens[i - 1]))
}

/** The beginning of a sentence as it would be in full: “[It] became”, “[It was] part of”. */
function opened(tokens: readonly Token[]): readonly Token[] {
  const [first, next, ...rest] = tokens
  if (!first || !next || !/^\p{Lu}\p{Ll}/u.test(first.text)) return tokens
  const it = implied('It', 'it', 'PRON', first)
  const did = DID.get(first.lower)
  const was = WAS.get(first.lower)
  const { lower, start, end } = first
  const as = (lemma: string, pos: string): Token => ({ text: lower, lower, lemma, pos, start, end })
  if (HAPPENED.test(first.lower) && first.pos === 'VERB' && isRowOfEvents(tokens))
    return [it, implied('was', 'be', 'AUX', first), as(first.lemma, first.pos), next, ...rest]
  if (did && !(TRANSITIVE.test(first.lower) && NO_OBJECT.test(next.lower)) && !hasSubject(tokens))
    return [it, as(did, 'VERB'), next, ...rest]
  if (was && !tokens.some(isVerb)) return [it, implied('was', 'be', 'AUX', first), as(lower, was), next, ...rest]
  return tokens
}

/** Whether a word is the “to” of “functions to the Mint”, at the beginning or behind a semicolon. */
function isPassing(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i]!.lower === 'to' ? tokens[i - 1] : undefined
  return before !== undefined && FUNCTIONS.test(before.lower) && (i === 1 || /^[;,]$/.test(tokens[i - 2]?.text ?? ''))
}

/** “functions [were transferred] to the Mint” */
function passed(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((_, i) => isPassing(tokens, i))) return tokens
  return tokens.flatMap((token, i) =>
    isPassing(tokens, i)
      ? [implied('were', 'be', 'AUX', token), implied('transferred', 'transfer', 'VERB', token), token]
      : [token],
  )
}

/** “1992: Salt Bureau [was] created; Mint [was] closed”: a stretch without a finite verb, whose first participle tells what happened. */
function predicated(tokens: readonly Token[]): readonly Token[] {
  const mark = tokens.findIndex(({ text }) => text === ';')
  if (mark >= 0) return [...predicated(tokens.slice(0, mark)), tokens[mark]!, ...predicated(tokens.slice(mark + 1))]
  const at = tokens.findIndex(({ lower, pos }) => HAPPENED.test(lower) || pos === 'VERB')
  const [before, participle, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !participle || !HAPPENED.test(participle.text) || !/^\p{L}|^\)$/u.test(before.text)) return tokens
  const named = /^(?:NOUN|PROPN)$/.test(before.pos) || before.text === ')'
  const closed = next === undefined || /^(?:ADP|PUNCT|CCONJ|NUM|PART)$/.test(next.pos)
  if (!named || !closed || tokens.some((token, i) => isFiniteVerb(token, tokens[i - 1]))) return tokens
  return [...tokens.slice(0, at), implied('was', 'be', 'AUX', participle), ...tokens.slice(at)]
}

/** The sentence with the words that a note leaves out. */
export function restored(sentence: Sentence): Sentence {
  const tokens = predicated(opened(passed(sentence.tokens)))
  return tokens.length === sentence.tokens.length ? sentence : { ...sentence, tokens }
}
