// Capitals that name no body of their own: “Divisions”, “a Limited Company”, “an Order in Council”.
import { headOf, isBodyKind } from './known.js'
import type { Mention } from './mentions.js'
import type { Run } from './runs.js'
import { textOf, type Words, wordsOf } from './words.js'

/** Kinds of which a land has one, so that with capitals they name it: “a Legislative Assembly was elected”. */
const ONE_IN_A_LAND = /^(?:(?:advisory|privy) council|legislative assembly|supreme court|court of appeal)$/

/** What happens to bodies, with a capital where a line of a chronicle begins with it: “1946: [Formation] of the Salt Board”. */
const EVENT =
  /^(?:formation|establishment|creation|foundation|founding|institution|inauguration|abolition|dissolution|disbandment|closure|merger|amalgamation|division|separation|transfer|renaming|reorgani[sz]ation|opening)$/i

/** “Divisions”, “Agencies of the Ministry of Trade”: a noun in the plural names no body, whatever its letters. */
export function isCommon(w: Words, { first, core }: Run, { names, inner, end, type }: Mention): boolean {
  // “see Record Unit 12”
  const before = w.tokens[first - 1]?.text === 'Record' ? 'Record ' : ''
  if (/^Record (?:Unit|Group|Series)\b/.test(before + textOf(w, first, end))) return true
  const opens = first === 0 || /^(?:\d{4}|[-–—:])$/.test(w.tokens[first - 1]!.text)
  if (opens && core - first === 1 && EVENT.test(w.tokens[first]!.text) && w.tokens[core]?.lower === 'of') return true
  // “became a Limited Company”
  const one = /^an?$/.test(w.tokens[first - 1]?.lower ?? '') && end === core
  const kind = one ? wordsOf(w, first, end).join(' ').toLowerCase() : ''
  if (isBodyKind(kind) && !ONE_IN_A_LAND.test(kind)) return true
  const plural = type === 'Agency' && core - first === 1 && headOf([w.tokens[first]!.text])?.plural === true
  return (
    plural &&
    names.length === 1 &&
    (end === core || (w.tokens[core]?.lower === 'of' && inner.some((name) => name.type === 'Agency')))
  )
}

/** “an Order in [Council]”, “the Governor in [Council]”: how power is used, and no council. */
export const isInCouncil = ({ tokens }: Words, at: number): boolean =>
  tokens[at]!.text === 'Council' &&
  tokens[at - 1]?.text === 'in' &&
  /^(?:Orders?|(?:Lieutenant-)?Governor(?:-General)?|King|Queen|Crown)$/.test(tokens[at - 2]?.text ?? '')

/**
 * “Director of [Medical Services]”, “Inspector of [Industrial Schools]”, “Minister of [Police]”: what a post is for, and no body, unless the text
 * uses it as one.
 */
export const isMatter = (w: Words, { type, strength, name, first, end }: Mention): boolean =>
  type === 'Agency' &&
  ((strength === 'weak' && /s$/.test(name) && !w.known(name)) ||
    (end - first === 1 &&
      /^(?:of|for)$/.test(w.tokens[first - 1]!.lower) &&
      /^Ministers?$/.test(w.tokens[first - 2]!.text)))
