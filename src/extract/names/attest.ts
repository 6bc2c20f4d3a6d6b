// What a text says in so many words that a name is: “Saltum is a company”, “the Salt Examiner was a newspaper”, “Salto Department is a department of Uruguay”.

import type { Reading } from '../grammar/phrases.js'
import type { Registry } from '../reference/registry.js'
import type { Token } from '../text/tagger.js'
import { isAreaKind } from './areas.js'
import { agencyHead, isBodyKind, isPostKind } from './known.js'
import type { Mention } from './mentions.js'
import { closeOf } from './words.js'

const OFFICES = /^(?:post|position|office|rank|role|title|appointment|portfolio)$/
/** What is neither body, post nor place, whatever its name: “Lake Examiner”, “Wide Area Service”. */
const THINGS = new Set(
  (
    'newspaper magazine journal periodical newsletter ship vessel steamship frigate destroyer cruiser submarine aircraft film book novel album song software product ' +
    'database protocol railway line road street highway motorway river lake mountain canal building house mansion monument memorial cemetery stadium award prize medal ' +
    'competition tournament offering plan statute law treaty game'
  ).split(' '),
)
/** Those that are called as bodies and posts are: “Kent Examiner”. */
const WRITINGS = new Set('newspaper magazine journal periodical newsletter channel'.split(' '))
/** Parts of a country that are called as bodies are: “Salto Department”. */
const DIVISIONS = /^(?:Department|Division|Subdivision|Circle|Prefecture|Region)$/
/** Of what a text speaks that tells of a place. */
const TELLS_OF_PLACE =
  /\b(?:population|[Ii]ts capital|[Tt]he capital (?:is|was|of)|inhabitants|km²|km2|communes?|municipalit(?:y|ies)|prefectures?|sub-?districts?|tehsils?|cantons)\b/i

/** The token behind a name and the brackets that follow it. */
function behind({ tokens }: Reading, end: number): number {
  const close = tokens[end]?.text === '(' ? closeOf(tokens, end) : undefined
  return close === undefined ? end : close + 1
}

/** The nouns of what a name is said to be, up to what tells more of it: “a [board] of …”, “one of the [departments] of …”. */
function nounsFrom({ tokens }: Reading, at: number): Token[] {
  const from = tokens[at - 1]?.lower === 'one' && tokens[at]?.lower === 'of' ? at + 1 : at
  const stretch = tokens.slice(from, from + 8)
  const end = stretch.findIndex(
    ({ lower, pos }, i) =>
      /^(?:of|for|in|that|which|who|\()$/.test(lower) || (pos === 'VERB' && stretch[i - 1]?.pos === 'NOUN'),
  )
  return stretch.slice(0, end < 0 ? undefined : end).filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
}

/** Parts of a body; said of what has no known sort they make it one where they are of a body. */
const PARTS = /^(?:wing|arm|branch|section|unit|subsidiary|offshoot|component)$/

/**
 * What a noun beside a name says that it is: “Saltley, a [town] in Kent”, “Saltwise, the trading [arm] of the Board”; nothing where a clause
 * may begin: “In Saltley, a committee was formed”.
 */
function sortBeside({ tokens, mentions }: Reading, first: number, comma: number): 'Region' | 'Agency' | undefined {
  if (tokens[comma]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[comma + 1]?.lower ?? '')) return undefined
  let at = comma + 2
  while (/^(?:NOUN|ADJ|ADV|NUM)$/.test(tokens[at]?.pos ?? '') && !mentions.has(at)) at++
  const [noun, next] = [tokens[at - 1]?.lemma.toLowerCase() ?? '', tokens[at]]
  if (isAreaKind(noun) || /^(?:capital|seat)$/.test(noun))
    return /^(?:of|in)$/.test(next?.lower ?? '') ? 'Region' : undefined
  if (next?.pos === 'AUX' || next?.pos === 'VERB' || /^(?:in|at|on|by|for|from)$/.test(tokens[first - 1]?.lower ?? ''))
    return undefined
  const whole = next?.lower === 'of' ? mentions.get(at + (tokens[at + 1]?.lower === 'the' ? 2 : 1)) : undefined
  return isBodyKind(noun) || (PARTS.test(noun) && whole?.type === 'Agency') ? 'Agency' : undefined
}

/** “[Salto] is a department of Uruguay”, where the title is “Salto Department”: the whole name. */
function wholeName({ title }: Reading, { name, type }: Mention, [noun]: readonly Token[]): string | undefined {
  const place = type === undefined || type === 'Region'
  const kind = noun && place && title?.name.startsWith(`${name} `) && title.name.slice(name.length + 1)
  return kind && kind.toLowerCase() === noun.lemma.toLowerCase() ? title?.name : undefined
}

/** “Salto Department is a department in the north of Uruguay”: a part of a country, if the text goes on to speak of one. */
function isDivision(reading: Reading, from: number, name: string, nouns: readonly Token[]): boolean {
  const [noun, other] = nouns
  const next = [...reading.mentions.values()].find(({ first, type }) => first > from && type === 'Region')
  const called = DIVISIONS.exec(name.split(' ').at(-1) ?? '')?.[0].toLowerCase()
  return called !== undefined && noun?.lemma.toLowerCase() === called && other === undefined && next !== undefined
}

/** “the Pepper Division, which includes the districts of …”: it is a place. */
const isOfDistricts = ({ tokens }: Reading, end: number): boolean =>
  /^,? ?(?:which|that) (?:includes?|included|comprises?|comprised|contains?|contained) (?:\S+ ){0,3}(?:districts|communes|municipalities|provinces|counties|villages|parishes)\b/.test(
    tokens
      .slice(end, end + 9)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** Enters what the names of a sentence are said to be. `text` is what the entry says. */
export function attest(registry: Registry, reading: Reading, text: string): void {
  const { tokens } = reading
  for (const mention of reading.mentions.values()) {
    if (DIVISIONS.test(mention.name.split(' ').at(-1) ?? '') && isOfDistricts(reading, mention.end)) {
      const place = registry.find(mention.name)
      if (place) place.type = 'Region'
    }
    const be = behind(reading, mention.end)
    const beside = mention.type === undefined ? sortBeside(reading, mention.first, be) : undefined
    const described = beside && registry.find(mention.name)
    if (described && !described.type && !described.thing) Object.assign(described, { type: beside, attested: true })
    if (
      !/^(?:is|was|are|were)$/.test(tokens[be]?.lower ?? '') ||
      !/^(?:an?|the|one)$/.test(tokens[be + 1]?.lower ?? '')
    )
      continue
    const nouns = nounsFrom(reading, be + 2)
    const whole = wholeName(reading, mention, nouns)
    const named = whole ? registry.find(whole) : undefined
    if (named) registry.alias(named, mention.name)
    const referent = registry.find(mention.name)
    if (!referent) continue
    const noun = nouns.at(-1)?.lower ?? ''
    if (mention.type !== 'Region')
      referent.thing ||= mention.strength === 'strong' ? WRITINGS.has(noun) : THINGS.has(noun)
    if (isDivision(reading, be, whole ?? mention.name, nouns) && TELLS_OF_PLACE.test(text)) referent.type = 'Region'
    if (referent.type || referent.thing) continue
    // “one of the divisions of Kent” may be a place as well.
    const ofMany = tokens[be + 1]?.lower === 'one'
    const titled = tokens[mention.first - 1]?.lower === 'the'
    for (const { lower, lemma } of nouns) {
      // “George Salter was the director”: a person, unless the name has an article or the word says what it is.
      if (isPostKind(lower) && (titled || OFFICES.test(lower))) referent.type = 'Post'
      else if (!ofMany && (isBodyKind(lower) || agencyHead(lower) === 'strong')) referent.type = 'Agency'
      else if (isAreaKind(lemma.toLowerCase())) referent.type = 'Region'
    }
    if (referent.type) referent.attested = true
  }
}
