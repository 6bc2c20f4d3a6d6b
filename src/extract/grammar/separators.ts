// The conjuncts of a list: what parts them (commas, “and”, places between), and what may stand in one list.
import { standsForPlace } from '../names/areas.js'
import { agencyHead, postHead } from '../names/known.js'
import { altered } from '../names/mention.js'
import { isAnd, isPossessive, textOf } from '../names/words.js'
import type { Token } from '../text/tagger.js'
import { changed, namePhrase, newPhrase } from './making.js'
import type { Phrase, Reading } from './phrases.js'

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

export const QUOTES = /^["“”‘]$|^''$/
export const isIndefinite = ({ modifiers }: Phrase) => /^an?$/.test(modifiers[0] ?? '')
/** “the Salt Board, [an NDPB]”: whether the second of two names says of what kind the first is. */
export const describes = (a: Phrase, b: Phrase): boolean => isIndefinite(b) && !isIndefinite(a)

/** “became dormant, and the Board”, “responsible for salt, and the Board”: what has no article stands in no list with a name. */
export const isBare = (
  { tokens }: Reading,
  { end, modifiers, mention, possessor, plural }: Phrase,
  gap: number,
): boolean => {
  const bare = modifiers.length === 0 && !mention && !possessor
  return bare && (tokens[end - 1]?.pos === 'ADJ' || (gap > 1 && !plural && tokens[end]?.text === ','))
}

/** “Kent, [Saltley] and Surrey”: a name of no known sort among places, unless the next place is where it lies (“Kent, Saltley, Ohio”). */
export function joinsPlaces(r: Reading, a: Phrase, { mention, modifiers, end }: Phrase, last: boolean): boolean {
  if (a.mention?.type !== 'Region' || !mention || mention.type || modifiers.length > 0) return false
  const next = r.tokens[end]?.text === ',' ? end + 1 : undefined
  if (next === undefined) return last || isAnd(r.tokens[end])
  const place = r.mentions.get(next)
  return isAnd(r.tokens[next]) || (place ? place.type === undefined : last)
}

/** “the Minister of Trade, the Inspector of Salt [and two merchants]”: what closes a list of names, though it is none. */
export const closes = ({ tokens }: Reading, names: Phrase, { mention, end, of }: Phrase, gap: number): boolean =>
  /^(?:Agency|Post)$/.test(names.mention?.type ?? '') &&
  !mention &&
  gap === 1 &&
  of.length === 0 &&
  !/^(?:AUX|VERB|PART)$/.test(tokens[end]?.pos ?? '')

/** Names of one sort stand in one list: “located at Braddon, and the Regional Office” is none. */
export const conjoins = (a: Phrase, b: Phrase, last: boolean, ofPlaces: boolean): boolean => {
  if (a.mention && b.mention) {
    // “the parishes of Dover, Saltley and Weightham”: known or not, they are places.
    if (ofPlaces && (a.mention.type ?? 'Region') === (b.mention.type ?? 'Region')) return true
    if (describes(a, b) && !last) return false
    const place = (phrase: Phrase) => phrase.mention?.type === 'Region'
    if (place(a) !== place(b)) return false
    return a.mention.type !== undefined || b.mention.type === undefined || b.modifiers.length === 0
  }
  // “the Board, the Office and parts of the Ministry”
  if (a.mention && last && /^(?:part|element|section|portion)$/.test(b.head) && b.of.some(({ mention }) => mention))
    return true
  // “a Chief Inspector and two deputy inspectors”
  if (a.mention?.type === 'Post' && last && !b.mention && postHead([b.head])) return true
  // “the United Kingdom and the island of Great Britain”, “Kent and some other areas”
  if (a.mention)
    return a.mention.type === 'Region' && (b.of.length > 0 || (b.plural === true && standsForPlace(b.head)))
  // “the police, the Border Agency and …”, but not “five forces in the area, the City Police, …”
  return b.mention === undefined || last || agencyHead(a.head) !== undefined
}

/** “three divisions: [Salt, Mint and Coin, and Ports]”: names with “and” in them, if they are as many as the text counts. */
export function grouped(r: Reading, first: number, count: number): Phrase | undefined {
  const members: Phrase[] = []
  let at = first
  for (;;) {
    const mention = r.mentions.get(at)
    if (!mention) return undefined
    let { end } = mention
    for (let next = r.mentions.get(end + 1); next && isAnd(r.tokens[end]); next = r.mentions.get(end + 1))
      end = next.end
    const name = textOf(r, at, end)
    members.push(namePhrase(end === mention.end ? mention : altered(mention, { end, name, names: [name], inner: [] })))
    if (r.tokens[end]?.text !== ',')
      return members.length === count ? newPhrase({ first, end, head: members[0]!.head, members }) : undefined
    at = isAnd(r.tokens[end + 1]) ? end + 2 : end + 1
  }
}

/** “the Ministry's Salt Office and [Mines Office]”: what has no article or owner of its own has the one said first. */
export const shared = ({ tokens }: Reading, { mention, possessor }: Phrase, next: Phrase): Phrase =>
  mention && next.mention && possessor && next.first === next.mention.first && isOwner(tokens, possessor)
    ? changed(next, { possessor })
    : next

const isOwner = (tokens: readonly Token[], { end, mention }: Phrase): boolean => !mention || isPossessive(tokens[end])

/** “Under the Salt Order, [responsibility] for mines passed to …”: what nobody is. */
export const isAbstract = ({ head, modifiers }: Phrase): boolean =>
  modifiers.length === 0 &&
  /^(?:responsibility|control|power|authority|jurisdiction|function|duty|staff|oversight|supervision|custody|ownership)$/.test(
    head,
  )
