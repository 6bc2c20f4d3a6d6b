// Two phrases side by side, and the words between them: “A, formerly B”, “Kent, England”.

import type { Parse } from '../grammar/parse.js'
import type { Phrase, Reading } from '../grammar/phrases.js'
import { isAreaKind } from '../names/areas.js'
import { isInside, isLand, regionNamed } from '../names/known.js'
import type { Parsed } from '../read.js'
import type { BesidePattern } from '../rule.js'
import type { Token } from '../text/tagger.js'
import type { Match } from './match.js'
import { fill, joined } from './slots.js'

/** Two phrases with no more than a few words between them. */
export interface Pair {
  readonly first: Phrase
  readonly second: Phrase
  readonly between: string
}

/** How far apart, in tokens, two phrases may be and still be side by side. */
const REACH = 8

/** A phrase that surely is what it seems: a name, though not an ambiguous one of a place, or what is spoken of. */
export const isCertain = ({ mention, head }: Phrase): boolean =>
  mention ? mention.type !== 'Region' || mention.strength === 'strong' : head === 'it'

/** The phrases of a sentence that stand side by side, from left to right. */
export function pairsOf({ everyPhrase }: Parse, { tokens }: Reading): Pair[] {
  return everyPhrase.filter(isCertain).flatMap((first) => {
    const start = first.aside ? first.aside.first - 1 : first.end
    return everyPhrase
      .filter((second) => second.first >= start && second.first <= Math.max(start, first.end - 1) + REACH)
      .map((second) => {
        const words = tokens.slice(start, second.first).map((token) => token.text)
        // “the Board (1950–1974), later the Authority”, “the Salt Board (SB), formerly the Mint”
        const between = words
          .join(' ')
          .replace(/^(?:\( (?:[\d –—-]+|est \. [^()]*|\p{Lu}\S*) \) )+/u, '')
          .replace(/ ?["“”‘]/g, '')
        return { first, second, between }
      })
  })
}

/** “Kent, Sussex and Surrey” are side by side in a list, and say nothing of each other. */
const conjuncts = (p: Parsed, a: Phrase, b: Phrase): boolean =>
  p.everyPhrase.some(
    ({ members }) => members.some(({ first }) => first === a.first) && members.some(({ first }) => first === b.first),
  )

/**
 * Whether the lists know the one place to be in the other, or know nothing of the first: then it may be in any country or province. Where it
 * is enough that it may be, a town may be in any province of its country, and a place that they do not know in any other.
 */
function liesWithin({ mention: a }: Phrase, { mention: b }: Phrase, nested: 'known' | 'possible'): boolean {
  // “Kent in the British colony”
  if (!a || !b || b.adjective) return false
  const place = regionNamed(a.name)
  if (!place) return nested === 'possible' || isLand(b.name)
  if (isInside(a.name, b.name)) return true
  const elsewhere = regionNamed(b.name) && !(place.within && isLand(b.name) && isInside(b.name, place.within))
  return nested === 'possible' && !elsewhere && !isLand(a.name)
}

/** What happens to a body is never called anything else: “the founding of the Board, now the Authority”. */
const EVENTS = /^(?:founding|foundation|creation|establishment|formation|abolition|merger|end|start|beginning)$/

/** “immediately south of [Kent], in Surrey”: what lies there is not Kent. */
const isBeyond = (tokens: readonly Token[], { first }: Phrase): boolean =>
  tokens[first - 1]?.lower === 'of' &&
  /^(?:north|south|east|west|(?:north|south)-?(?:east|west)|outside)$/.test(tokens[first - 2]?.lower ?? '')

/** The pairs of a sentence that a pattern fits. */
export function sideBySide(p: Parsed, pattern: BesidePattern): Match[] {
  if (pattern.title && p.sentence.block.kind !== 'title') return []
  // “a committee of the Board, now the Council”: it is the committee that is the Council now.
  const isInner = (phrase: Phrase) =>
    p.everyPhrase.some(
      ({ mention, head, of }) => !mention && !EVENTS.test(head) && !isAreaKind(head) && of.includes(phrase),
    )
  const { tokens } = p.reading
  return p.pairs.flatMap(({ first, second, between }) => {
    if (!pattern.between.test(between) || conjuncts(p, first, second)) return []
    if (pattern.whole && between.startsWith(',') && (isInner(first) || isBeyond(tokens, first))) return []
    const captured = fill(p, pattern.first, first)
    const more = captured && fill(p, pattern.second, second)
    if (!more || (pattern.nested && !liesWithin(first, second, pattern.nested))) return []
    const dated = p.reading.dates.get(second.end)
    // “the Salt Board (since 1918 the Salt Authority)”
    const from = second.first < first.end ? first.first : first.end
    const inside = [...p.reading.dates].filter(([at]) => at >= from && at < second.first)
    const turns = inside.flatMap(([, { date }]) =>
      date.role === 'from' || date.role === 'until' ? [{ ...date, role: 'at' as const }] : [],
    )
    return [
      {
        captured: joined(captured, more),
        first: first.first,
        end: dated?.end ?? second.end,
        dates: dated ? [dated.date] : turns,
      },
    ]
  })
}
