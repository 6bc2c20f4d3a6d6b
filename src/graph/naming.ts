// What names of bodies and posts say: which are abbreviations, which only a rank, which carry a number.
import { fold } from '../names.js'

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
