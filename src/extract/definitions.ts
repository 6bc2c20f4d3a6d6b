// Short names that the text itself introduces in brackets: “National Offender Management Service (NOMS)”.
import type { Mention } from './mentions.js'
import type { Reading } from './phrases.js'
import { isAbbreviation, isPossessive, textOf } from './words.js'

/** A name and the short form given for it; token indexes, half-open. */
export interface Definition {
  readonly full: Mention
  readonly alias: string
  readonly first: number
  readonly end: number
}

const FILLERS =
  /^(?:the|or|also|known|called|abbreviated|as|hereafter|hereinafter|henceforth|to|referred|and|later|simply|["“”'‘’])$/i

/** Whether the letters of a short form stand in the name, in this order, the first of them first: “MoJ”, “DfT”, “ROMs”. */
export function abbreviates(short: string, full: string): boolean {
  const letters = short
    .replace(/s$/, '')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
  const text = full.toLowerCase()
  let at = 0
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return letters.length >= 2 && text[0] === letters[0]
}

function bracketed(r: Reading, open: number): { first: number; end: number; close: number } | undefined {
  let close = open + 1
  while (close < r.tokens.length && r.tokens[close]!.text !== ')' && close - open < 14) close++
  if (r.tokens[close]?.text !== ')') return undefined
  let first = open + 1
  let end = close
  while (first < end && FILLERS.test(r.tokens[first]!.text)) first++
  for (let i = first; i < end; i++) if (/^(?:[,;]|or)$/.test(r.tokens[i]!.text)) end = i
  while (end > first && FILLERS.test(r.tokens[end - 1]!.text)) end--
  return first < end ? { first, end, close: close + 1 } : undefined
}

/** Finds the short forms that a sentence defines. */
export function definitionsIn(r: Reading): Definition[] {
  const found: Definition[] = []
  for (const mention of r.mentions.values()) {
    const open = isPossessive(r.tokens[mention.end]) ? mention.end + 1 : mention.end
    const inside = r.tokens[open]?.text === '(' ? bracketed(r, open) : undefined
    if (!inside) continue
    const alias = textOf(r, inside.first, inside.end)
    const span = { first: mention.first, end: inside.close }
    const quoted = /^["“‘']$/.test(r.tokens[inside.first - 1]?.text ?? '')
    const inner = r.mentions.get(inside.first)
    if (inner && inner.end === inside.end && isAbbreviation(mention.name) && abbreviates(mention.name, inner.name))
      found.push({ full: inner, alias: mention.name, ...span })
    else if (
      inside.end - inside.first === 1 &&
      isAbbreviation(alias) &&
      (abbreviates(alias, mention.name) || (r.known(mention.name) && /^[A-Z]{3,}$/.test(alias)))
    )
      found.push({ full: mention, alias: mention.plural ? alias.replace(/s$/i, '') : alias, ...span })
    else if (quoted && mention.type && /^[A-Z]/.test(alias) && inside.end - inside.first <= 4)
      found.push({ full: mention, alias, ...span })
  }
  return found
}
