// How names are compared in every room: what of the spelling does not matter.

const MARK = /\p{M}+/gu
const SILENT = /['’ʼ`.]/g
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu

/** Entries have the same names again and again. */
const folded = new Map<string, string>()
/** Names kept at once; a stream of entries has no end of them. */
const KEPT = 50_000

/**
 * The name without what does not tell two things apart: case, accents, punctuation, hyphens, a leading “the”; `&` reads “and”.
 * Words are joined by one space. Never empty: a name without letters and digits is itself.
 */
export function fold(name: string): string {
  const known = folded.get(name)
  if (known !== undefined) return known
  const letters = name.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARK, '').normalize('NFC')
  const words = letters.replaceAll('&', ' and ').replace(SILENT, '').replace(BETWEEN_WORDS, ' ').trim()
  const result = words.replace(/^the (?=.)/, '') || name
  if (folded.size >= KEPT) folded.clear()
  folded.set(name, result)
  return result
}
