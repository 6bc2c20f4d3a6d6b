// What a name is called for short: by its head word, or by what stands before “of”.
import { fold } from '../names.js'
import { headOf } from './names.js'
import type { Referent } from './registry.js'

const lastWord = (text: string) => text.split(' ').at(-1) ?? ''
/** The head word of a name: what stands before “of” or “for”, unless that is part of a place (“East of Kent Salt Board”). */
export const headWord = (name: string) => {
  const words = fold(name)
  const core = words.split(/ (?:of|for|on|to) /)[0] ?? ''
  return headOf(core.split(' '))?.head ?? headOf(words.split(' '))?.head ?? lastWord(core)
}

/** “the Board” for “Board of Trade” or “Marine Board”; “the Chief Executive” for “Chief Executive of X”. */
export function isShortFor(short: string, referent: Referent): boolean {
  for (const name of referent.names) {
    if (name === short) continue
    const core = name.split(/ (?:of|for|on|to) /)[0] ?? ''
    if (core === short || (!short.includes(' ') && core.split(' ').slice(1).includes(short))) return true
  }
  return false
}

const coreOf = (name: string) => fold(name).split(/ (?:of|for|on|to) /)[0]
/** Whether two names differ only in what they are of: “National Museum of Salt”, “National Museum of Salt and Pepper”. */
export const isLike = (a: Referent, b: Referent | undefined): boolean =>
  b !== undefined && a.name !== b.name && coreOf(a.name) === coreOf(b.name)

/** What a body may be called that bears another name: “the department” is the Ministry that the entry is about. */
const LOOSE = new Set('department ministry service corporation authority company'.split(' '))
/** Heads of the names of those that have departments, and are called none. */
const RULERS = /^(?:government|cabinet|parliament|assembly|senate|court)$/
/** Heads of the names of those that are called “the force”. */
const FORCES = /^(?:police|force|service|constabulary|brigade|guard|patrol|gendarmerie)$/

/** Whether the body that an entry is about may be called so, though its name has no such word. */
export const mayBeCalled = (noun: string, name: string): boolean =>
  (LOOSE.has(noun) && !RULERS.test(headWord(name))) || (noun === 'force' && FORCES.test(headWord(name)))
