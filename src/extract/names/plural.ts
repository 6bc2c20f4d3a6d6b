// Regular English plurals of the nouns that name bodies and posts.

/** Prepositions that end the core of a name: “Director of Offender Management”, “Commander-in-Chief”. */
export const PREPOSITIONS: ReadonlySet<string> = new Set('at by for from in of on to with'.split(' '))

const pluralWord = (word: string): string => {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

/** The regular plural of a lower-case phrase, whose noun is its last word, or the last before a preposition: “courts of law”. */
export function pluralOf(phrase: string): string {
  const words = phrase.split(/[ -]/)
  const preposition = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word))
  const noun = (preposition < 0 ? words.length : preposition) - 1
  return words.map((word, i) => (i === noun ? pluralWord(word) : word)).join(' ')
}
