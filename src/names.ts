// How names are compared in every room: what of the spelling does not matter.

const MARK = /\p{M}+/gu
const SILENT = /['’ʼ`.]/g
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu

/**
 * The name without what does not tell two things apart: case, accents, punctuation, hyphens, a leading “the”; `&` reads “and”.
 * Words are joined by one space. Never empty: a name without letters and digits is itself.
 */
export function fold(name: string): string {
  const letters = name.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARK, '').normalize('NFC')
  const words = letters.replaceAll('&', ' and ').replace(SILENT, '').replace(BETWEEN_WORDS, ' ').trim()
  return words.replace(/^the (?=.)/, '') || name
}
