// How many a phrase says that there are: “three main agencies”.
import type { Phrase } from './phrases.js'

/** Numbers in words, from one. */
export const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ')
/** “[three] main agencies” */
export const countOf = ({ modifiers }: Phrase): number | undefined =>
  modifiers
    .map((word) => (/^\d{1,2}$/.test(word) ? Number(word) : NUMBERS.indexOf(word) + 1))
    .find((count) => count > 1)
