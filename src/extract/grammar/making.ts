// Makes phrases, all of one shape.
// V8 gives what a spread makes a shape of its own at every place in the program, and is slow to read what comes in more than four.
import type { Mention } from '../names/mentions.js'
import type { Phrase } from './phrases.js'

const NONE: readonly never[] = []

const blank: Phrase = {
  first: 0,
  end: 0,
  head: '',
  plural: false,
  modifiers: NONE,
  mention: undefined,
  possessor: undefined,
  of: NONE,
  members: NONE,
  appositions: NONE,
  dates: NONE,
  aside: undefined,
}

/** A phrase like another, but for what has changed. */
export function changed(phrase: Phrase, change: Partial<Phrase>): Phrase {
  const made = { ...phrase, ...change }
  return {
    first: made.first,
    end: made.end,
    head: made.head,
    plural: made.plural,
    modifiers: made.modifiers,
    mention: made.mention,
    possessor: made.possessor,
    of: made.of,
    members: made.members,
    appositions: made.appositions,
    dates: made.dates,
    aside: made.aside,
  }
}

/** A phrase of which no more is known than this. */
export const newPhrase = (known: Partial<Phrase>): Phrase => changed(blank, known)

/** “it”, where the text leaves it out. */
export const pronoun = (at: number): Phrase => newPhrase({ first: at, end: at, head: 'it' })

/** The last word of a name, lower case. */
export const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

/** A name as a phrase of its own. */
export const namePhrase = (mention: Mention): Phrase =>
  newPhrase({ first: mention.first, end: mention.end, head: lastWord(mention.name), mention })
