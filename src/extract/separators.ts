// What parts the conjuncts of a list: commas, “and”, “as well as”, and places that stand between them.
import type { Phrase, Reading } from './phrases.js'
import type { Token } from './tagger.js'

/** Words that open a description: “, then part of …”. */
const STATED = /^(?:itself|now|then|formerly|originally|once|currently|later)$/

/** A comma or “and” between two conjuncts; how many tokens it takes. */
export function separator(r: Reading, i: number): { length: number; last: boolean } | undefined {
  const token = r.tokens[i]
  const and = (t: Token | undefined) => t?.lower === 'and' || t?.lower === 'or' || t?.text === '&'
  if (and(token)) return { length: 1, last: true }
  if (token?.lower === 'as' && r.tokens[i + 1]?.lower === 'well' && r.tokens[i + 2]?.lower === 'as')
    return { length: 3, last: true }
  const comma = token?.text === ',' ? 1 : 0
  if (/^(?:together|along)$/.test(r.tokens[i + comma]?.lower ?? '') && r.tokens[i + comma + 1]?.lower === 'with')
    return { length: comma + 2, last: true }
  if (token?.text === ',' && and(r.tokens[i + 1])) return { length: 2, last: true }
  // “the Salt Board, [itself] an agency of …”
  if (token?.text === ',') return { length: STATED.test(r.tokens[i + 1]?.lower ?? '') ? 2 : 1, last: false }
  return undefined
}

/** “the Salt Home [in Kent, Ohio, and] the Pepper Home”: places do not part the names of a list. */
export function separatorBehindPlace(
  r: Reading,
  { end, mention }: Phrase,
): { length: number; last: boolean } | undefined {
  if (mention?.type !== 'Agency' || !/^(?:in|at|for)$/.test(r.tokens[end]?.lower ?? '')) return undefined
  let after = end
  for (let place = r.mentions.get(end + 1); place?.type === 'Region'; ) {
    after = place.end
    place = r.tokens[after]?.text === ',' ? r.mentions.get(after + 1) : undefined
  }
  const gap = after > end ? separator(r, after) : undefined
  if (!gap?.last) return undefined
  const length = after - end + gap.length
  const article = r.tokens[end + length]?.pos === 'DET' ? 1 : 0
  return r.mentions.get(end + length + article)?.type === 'Agency' ? { length, last: true } : undefined
}
