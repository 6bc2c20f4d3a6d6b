// The singular of a name that names several: “Regional Offender Managers”, “Directors of Offender Management”, “ROMs”.
import { type HeadSpan, headOf } from './heads.js'
import { piecesOf } from './lookup.js'
import { PREPOSITIONS } from './plural.js'

/** A name that begins so is one body's, in the plural as well: “Her Majesty's Inspectors of Prisons”. */
const ROYAL = /^(?:(?:her|his) majesty['’]s|h\.? ?m\.?) /i
const PIECE = /[\p{L}\p{M}\p{N}]+/gu
const PLURAL_ABBREVIATION = /^\p{Lu}[\p{L}\p{N}]*[\p{Lu}\p{N}]s$/u
const CAPITALS = /^[\p{Lu}\p{N}]+S$/u

const isPreposition = (word: string | undefined) => word === undefined || PREPOSITIONS.has(word.toLowerCase())

const capitalised = (word: string, like: string): string => {
  if (like.length > 1 && like === like.toUpperCase()) return word.toUpperCase()
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** The words of a plural head with those that tell its number replaced, as the name writes them: “DIRECTORS”, “Directors”. */
function singularHead(text: string, { head }: HeadSpan): string {
  const singular = piecesOf(head)
  let i = 0
  return text.replace(PIECE, (piece) => {
    const word = singular[i++] ?? piece
    return word === piece.toLowerCase() ? piece : capitalised(word, piece)
  })
}

function singularAbbreviation(word: string, known: (name: string) => boolean): string {
  const rest = word.slice(0, -1)
  return PLURAL_ABBREVIATION.test(word) || (CAPITALS.test(word) && known(rest)) ? rest : word
}

/** “commissions and panels”: two heads, of which one alone cannot be made singular. */
const joinsHeads = (words: readonly string[], end: number): boolean =>
  words.some((word, i) => word === 'and' && i > 0 && i < end && headOf(words.slice(0, i))?.plural === true)

/**
 * The singular of a name: the head of a post or of a list of bodies is made singular, with all else as it was. The name of one
 * body in the plural stays: “Archives”, “Commissioners of Customs”, “Her Majesty's Inspectors of Prisons”.
 * @param name without an article, its words parted by single spaces
 * @param known whether a name is known by itself; “ROMS” is the plural of “ROM” only if that is so, since “NOMS” is no plural
 */
export function singularName(name: string, known: (name: string) => boolean = () => false): string {
  if (ROYAL.test(name)) return name
  const words = name.split(' ')
  const preposition = words.findIndex((word, i) => i > 0 && isPreposition(word))
  const end = preposition < 0 ? words.length : preposition
  const before = (count: number) => words.slice(0, count)
  const head = headOf(words, end)
  if (!head)
    return [...before(end - 1), singularAbbreviation(words[end - 1] ?? '', known), ...words.slice(end)].join(' ')
  if (!head.plural || !isPreposition(words[head.end]) || joinsHeads(words, end)) return name
  const plural = words.slice(head.first, head.end).join(' ')
  return [...before(head.first), singularHead(plural, head), ...words.slice(head.end)].join(' ')
}
