// Short names that the text itself introduces in brackets: “National Offender Management Service (NOMS)”.

import type { Reading } from '../grammar/phrases.js'
import { headOf, isBodyKind, longestRegion, nationAt } from './known.js'
import type { Mention } from './mentions.js'
import { closeOf, isAbbreviation, isPossessive, textOf } from './words.js'

/** A name and the short form given for it; token indexes, half-open. */
export interface Definition {
  readonly full: Mention
  readonly alias: string
  readonly first: number
  readonly end: number
}

const FILLERS =
  /^(?:the|or|also|officially|formally|legally|known|called|abbreviated|as|hereafter|hereinafter|henceforth|to|referred|and|later|simply|for|short|acronym|ab{1,2}re?v?\.?|abbreviation|initialism|commonly|usually|:|["“”'‘’])$/i

const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase()

/** Whether letters stand in a text in this order, others between them. */
function inOrder(letters: string, text: string): boolean {
  let at = 0
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Whether a word is made of the beginnings of words, the first among them: “SecDef”, “Saltrans”. */
function isBlend(short: string, words: readonly string[]): boolean {
  if (short === '') return true
  return words.some((word, at) => {
    for (let length = Math.min(word.length, short.length); length > 0; length--)
      if (word.startsWith(short.slice(0, length)) && isBlend(short.slice(length), words.slice(at + 1))) return true
    return false
  })
}

/** Whether a short form is made of a name's first letters (“ATF”), or of its letters beginning with the first (“MoJ”, “DfT”, “ROMs”). */
export function abbreviates(short: string, full: string): boolean {
  const letters = short
    .replace(/s$/, '')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
  const text = full.toLowerCase()
  if (/\d/.test(short) && !/\d/.test(full)) return false
  if (letters.length < 2) return false
  if (inOrder(letters, initials(full)) || (text[0] === letters[0] && inOrder(letters, text))) return true
  // “Bureau of Salt Inspection (SIN)” begins with a later word, “Testing of Salt Division (DTS)” with the last.
  const words = text.split(/[\s-]+/)
  const sorted = (all: string) => [...all].sort().join('')
  const mixed = sorted(initials(full.replace(/ (?:of|for|and|the|in|on|to|&)(?= )/g, '')))
  return (
    letters.length >= 3 &&
    isAbbreviation(short) &&
    (sorted(letters) === mixed ||
      words.some((word, i) => word[0] === letters[0] && inOrder(letters, words.slice(i).join(' '))))
  )
}

/** Whether a short form is a name's first letters, from the first on, though perhaps not to the last. */
const shortens = (short: string, full: string): boolean =>
  initials(full.replace(/ (?:of|for|and|the|in|on|to|&)(?= )/g, '')).startsWith(
    short.replace(/[^\p{L}]/gu, '').toLowerCase(),
  )

/** “The Federal Service of Salt ([Rossalt]) is …”: a name of no known sort, and no place or word that tells more of what stands before it. */
function isCoined({ tokens }: Reading, word: string, first: number, end: number): boolean {
  const close = tokens[end]?.text === ';' ? end + 1 : end
  const alone = end - first === 1 && tokens[first - 1]?.text === '(' && tokens[close]?.text === ')'
  return (
    alone &&
    /^(?:is|was)$/.test(tokens[close + 1]?.lower ?? '') &&
    /^\p{Lu}\p{Ll}{4,}(?<!al|ed|ing|ary)$/u.test(word) &&
    !longestRegion([word], 0) &&
    !nationAt([word]) &&
    !headOf([word]) &&
    !isBodyKind(word.toLowerCase())
  )
}

/** “([French]: Conseil du Sel)” */
const isLanguage = ({ tokens }: Reading, i: number): boolean =>
  tokens[i + 1]?.text === ':' && (LANGUAGE.test(tokens[i]!.text) || nationAt([tokens[i]!.text]) !== undefined)
const LANGUAGE =
  /^(?:Arabic|Bengali|Cantonese|Catalan|Gaelic|Hebrew|Hindi|Latin|Malay|Mandarin|Marathi|Persian|Sinhala|Tamil|Urdu|Welsh)$/

/** “(French: Conseil du Sel)”: the name in another language of what the entry is about. */
function isTranslated(r: Reading, { name, type }: Mention, alias: string, first: number): boolean {
  const opens = /^["“”]$/.test(r.tokens[first - 1]?.text ?? '') ? first - 2 : first - 1
  const told = r.tokens[opens]?.text === ':' && isLanguage(r, opens - 1)
  return told && type !== undefined && r.known(name) && /^\p{Lu}[^\d]+$/u.test(alias) && alias.split(' ').length <= 9
}

/** The alternatives in the brackets that open at a token: “(NWLB or WLB)” has two. */
function bracketed(r: Reading, open: number): { parts: { first: number; end: number }[]; close: number } | undefined {
  const close = closeOf(r.tokens, open)
  if (close === undefined) return undefined
  const parts: { first: number; end: number }[] = []
  for (let first = open + 1; first < close; ) {
    let end = first
    while (end < close && !/^(?:[,;]|or)$/.test(r.tokens[end]!.text)) end++
    const next = end + 1
    while (first < end && (FILLERS.test(r.tokens[first]!.text) || isLanguage(r, first))) first++
    while (end > first && FILLERS.test(r.tokens[end - 1]!.text)) end--
    if (first < end) parts.push({ first, end })
    first = next
  }
  return { parts, close: close + 1 }
}

/** “Licentiate of the Salt Council (LSC)”: short for more than the name before the brackets. */
function isOfLonger({ tokens }: Reading, { first, name }: Mention, alias: string): boolean {
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const head = tokens[of]?.lower === 'of' ? (tokens[of - 1]?.text ?? '') : ''
  return (
    head !== '' && alias === head[0] + initials(name.replace(/ (?:of|for|and|the|in|on|to|&)(?= )/g, '')).toUpperCase()
  )
}

/** The full name and the short form, whichever of them the brackets hold; undefined where they define nothing. */
function defined(
  r: Reading,
  mention: Mention,
  open: number,
  first: number,
  end: number,
): Pick<Definition, 'full' | 'alias'> | undefined {
  const alias = textOf(r, first, end)
  if (isOfLonger(r, mention, alias)) return undefined
  const inner = r.mentions.get(first)
  if (inner?.end === end && isAbbreviation(mention.name) && abbreviates(mention.name, inner.name))
    return { full: inner, alias: mention.name }
  // “the Secret Service (MI6)”: letters with a number stand for a name by themselves.
  const cipher = /^[A-Z]{2,4}\d{1,2}$/.test(alias) && mention.type === 'Agency'
  const fits = cipher || abbreviates(alias, mention.name) || (r.known(mention.name) && /^[A-Z]{3,}$/.test(alias))
  const words = mention.name.toLowerCase().split(/[\s-]+/)
  const blend =
    /^\p{Lu}\p{L}{2,11}$/u.test(alias) && alias[0] === mention.name[0] && isBlend(alias.toLowerCase(), words)
  // “(DoT SB)”: letters in two groups
  const parts = alias.split(' ')
  const lettered = parts.length <= 2 && parts.every((part) => isAbbreviation(part))
  const short = lettered || (parts.length === 1 && blend && !words.includes(alias.toLowerCase()))
  // “the Federal Service of Salt (Rossalt)”: a word that is nothing else, behind what the entry is about.
  const coined = r.known(mention.name) && mention.type === 'Agency' && isCoined(r, alias, first, end)
  if (coined) return { full: mention, alias }
  if (short && (fits || blend)) {
    // “Office of the South East Asia Treaty Organization (SEATO)”: the name inside may be the one that is shortened.
    const inner = mention.inner.find((name) => name.end === mention.end && shortens(alias, name.name))
    const full = inner && !shortens(alias, mention.name) ? inner : mention
    return { full, alias: mention.plural ? alias.replace(/s$/i, '') : alias }
  }
  // “(officially the National Board of Salt)”
  const official = /^(?:officially|formally|legally|also|or)$/.test(r.tokens[open + 1]?.lower ?? '')
  if (isTranslated(r, mention, alias, first)) return { full: mention, alias }
  if (official && inner?.end === end && inner.type === mention.type && mention.type)
    return { full: mention, alias: inner.name }
  // (“Board”), (hereafter “the Board”)
  const opens = r.tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const quoted = /^["“‘']$/.test(r.tokens[opens]?.text ?? '')
  // “Austria (the “Anschluss”)” tells what befell it, “Ulster (in Irish the word for five, “cúig”)” where its name is from.
  const event = mention.type === 'Region' && (r.tokens[opens - 1]?.lower === 'the' || opens - open > 6)
  return quoted && mention.type && !event && /^[A-Z]./.test(alias) && end - first <= 4
    ? { full: mention, alias }
    : undefined
}

/** “the Salt Board, commonly the Board of Salt (SB or BS)”: the short form of the name said first. */
function definedBefore(
  r: Reading,
  { first: second }: Mention,
  ...[open, first, end]: [number, number, number]
): Pick<Definition, 'full' | 'alias'> | undefined {
  const other = [...r.mentions.values()].findLast((mention) => mention.end < second)
  const between = other ? r.tokens.slice(other.end, second) : []
  const renames =
    between.length > 0 &&
    between.length <= 4 &&
    between.every(({ text }) => text === ',' || (FILLERS.test(text) && text !== 'and'))
  return other && renames && between.some(({ lower }) => !/^(?:,|the)$/.test(lower))
    ? defined(r, other, open, first, end)
    : undefined
}

/** Finds the short forms that a sentence defines. */
export function definitionsIn(r: Reading): Definition[] {
  return [...r.mentions.values()].flatMap((mention) => {
    let open = isPossessive(r.tokens[mention.end]) ? mention.end + 1 : mention.end
    if (/^["“”]$/.test(r.tokens[open]?.text ?? '')) open++
    // “the Ministry of Salt of Kenya (MS)”
    const place = r.tokens[open]?.lower === 'of' && r.known(mention.name) ? r.mentions.get(open + 1) : undefined
    if (place?.type === 'Region') open = place.end
    const inside = r.tokens[open]?.text === '(' ? bracketed(r, open) : undefined
    return (inside?.parts ?? []).flatMap(({ first, end }) => {
      const definition = defined(r, mention, open, first, end) ?? definedBefore(r, mention, open, first, end)
      return definition && inside ? [{ ...definition, first: mention.first, end: inside.close }] : []
    })
  })
}
