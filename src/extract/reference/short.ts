// What a name is called for short: by its head word, or by what stands before “of”.
import { fold } from '../../names.js'
import { headOf } from '../names/known.js'
import type { Referent } from './registry.js'

const lastWord = (text: string) => text.split(' ').at(-1) ?? ''
/** What stands before “of” or “for” in a folded name; all of it, where that is part of a place: “East of Kent Salt Board”. */
function coreOf(name: string): string {
  const core = name.split(/ (?:of|for|on|to) /)[0] ?? ''
  return core !== name && !headOf(core.split(' ')) && headOf(name.split(' ')) ? name : core
}

/** The head word of a name: what stands before “of” or “for”. */
export function headWord(name: string): string {
  const core = coreOf(fold(name))
  return headOf(core.split(' '))?.head ?? lastWord(core)
}

/** “the Board” for “Board of Trade” or “Marine Board”; “the Chief Executive” for “Chief Executive of X”. */
export function isShortFor(short: string, referent: Referent): boolean {
  for (const name of referent.names) {
    if (name === short) continue
    const core = coreOf(name)
    if (core === short || (!short.includes(' ') && core.split(' ').slice(1).includes(short))) return true
  }
  return false
}

/** Whether two names differ only in what they are of: “National Museum of Salt”, “National Museum of Salt and Pepper”. */
export const isLike = (a: Referent, b: Referent | undefined): boolean =>
  b !== undefined && a.name !== b.name && coreOf(fold(a.name)) === coreOf(fold(b.name))

/** What a body may be called that bears another name: “the department” is the Ministry that the entry is about. */
const LOOSE = new Set('department ministry service corporation authority company'.split(' '))
/** Heads of the names of those that have departments, and are called none. */
const RULERS = /^(?:government|cabinet|parliament|assembly|senate|court)$/
/** Nouns that take in some heads of names: hyponyms of “force”, “legislature”, “office”, “unit”. */
const HYPONYMS: Readonly<Record<string, RegExp>> = {
  force: /^(?:police|force|service|constabulary|brigade|guard|patrol|gendarmerie)$/,
  legislature: /^(?:parliament|assembly|congress|council|duma|diet|legislature)$/,
  office:
    /^(?:bureau|agency|authority|ministry|commission|secretariat|registry|directorate|administration|inspectorate|executive)$/,
  unit: /^(?:squad|command|branch|section|team|battalion|brigade|regiment|division|squadron|detachment|bureau)$/,
}

/** Whether the body that an entry is about may be called so, though its name has no such word. */
export const mayBeCalled = (noun: string, name: string): boolean =>
  (LOOSE.has(noun) && !RULERS.test(headWord(name))) || (HYPONYMS[noun]?.test(headWord(name)) ?? false)
