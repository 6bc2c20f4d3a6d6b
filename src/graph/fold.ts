// How names are compared: what of the spelling does not matter, and which names say too little to be compared.

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

/** Whether a name is an abbreviation: one word with two capitals or more, as NOMS, MoJ, R.N. */
export const isAbbreviation = (name: string): boolean =>
  /^[\p{L}\p{N}.&]+$/u.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2

/** Whether the name of a post tells only its rank, so that many bodies have one: “Director-General”, “Secretary of State”. */
export const isBareTitle = (name: string, titleWords: ReadonlySet<string>): boolean =>
  fold(name)
    .split(' ')
    .every((word) => titleWords.has(word))

/** A folded name of several without their number: “nine English regions” are “English regions”. */
export const withoutNumber = (name: string): string =>
  fold(name).replace(/^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) /, '')
