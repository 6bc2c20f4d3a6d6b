// One head in the plural that several names share: “Salt and Mining Divisions”.
import { headOf, singularName } from './known.js'
import type { Run } from './runs.js'
import { isAnd, type Words } from './words.js'

const isJoint = (word: string) => /^(?:and|&|,|the)$/i.test(word)
/** “Salt, Payroll & Benefits, and Claims”: among commas and “and”, “&” parts nothing. */
const isGrouped = (words: readonly string[]) => words.includes(',') && words.includes('and')

/** Splits a list of words at its commas and “and”. */
function conjuncts(words: readonly string[]): string[][] {
  const parts: string[][] = [[]]
  for (const word of words) {
    if (!isJoint(word) || (word === '&' && isGrouped(words))) parts.at(-1)!.push(word)
    else if (parts.at(-1)!.length > 0) parts.push([])
  }
  return parts.filter((part) => part.length > 0)
}

/** The names that share a head: “Districts 2 and 4”, “Salt and Mining Divisions”, “Departments of Trade and Labour”. */
export function severalNames(w: Words, { first, core, end, complements }: Run): string[] | undefined {
  const words = w.tokens.slice(first, end).map((token) => token.text)
  const heads = words.slice(0, core - first)
  const head = headOf(heads)
  if (!head?.plural || head.type !== 'Agency') return undefined
  const plural = heads.slice(head.first).join(' ')
  const one = singularName(plural, w.known) === plural ? capitalised(head.head) : singularName(plural, w.known)
  const numbers = words.slice(core - first)
  if (/^\d/.test(numbers[0] ?? '')) return conjuncts(numbers).map((number) => `${one} ${number.join(' ')}`)
  const before = conjuncts(heads.slice(0, head.first))
  if (before.length > 1) return before.map((part) => `${part.join(' ')} ${one}`)
  // “Departments of Coal and Salt Trade and the Trade of Spice”: the article parts them.
  const rest = words.slice(core - first + 1)
  const the = rest.findIndex((word, i) => isJoint(rest[i - 1] ?? '') && word === 'the')
  if (the > 1 && heads.length === 1)
    return [rest.slice(0, the - 1), rest.slice(the)].map((part) => `${one} ${w.tokens[core]!.text} ${part.join(' ')}`)
  const wordsIn = (part: { first: number; end: number }) => w.tokens.slice(part.first, part.end).map(({ text }) => text)
  const [only, second] = complements
  // “Ministries of Food and of Labour”, “Ministries of Food and Labour”
  const parts =
    second && isAnd(w.tokens[only!.end]) ? complements.map(wordsIn) : only && !second ? conjuncts(wordsIn(only)) : []
  if (parts.length < 2 || heads.length !== 1 || (words.includes('&') && !isGrouped(words))) return undefined
  return parts.map((part) => `${one} ${w.tokens[core]!.text} ${part.join(' ')}`)
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
