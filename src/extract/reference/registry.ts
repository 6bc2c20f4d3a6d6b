// The names of an entry: which of them mean the same body, post or place.
import type { EntityType } from '../../model.js'
import { fold } from '../../names.js'
import { regionNamed } from '../names/known.js'
import { isAbbreviation } from '../names/words.js'

/** A body, post or place of one entry, under all the names that the entry gives it. */
export interface Referent {
  name: string
  type: EntityType | undefined
  /** Folded names that mean it. */
  readonly names: Set<string>
  /** Whether the entry is about it, or says in words what it is. */
  attested: boolean
  /** Whether the text says that it is neither body, post nor place: a newspaper, a ship. */
  thing: boolean
  /** Whether it has no name, and is only spoken of: “a committee”. */
  readonly nameless: boolean
}

/** Someone of whom no more is known than this. */
export const newReferent = (
  name: string,
  type: EntityType | undefined,
  {
    names = [],
    attested = false,
    nameless = false,
  }: Partial<Pick<Referent, 'attested' | 'nameless'>> & { readonly names?: Iterable<string> } = {},
): Referent => ({ name, type, names: new Set(names), attested, thing: false, nameless })

/** “Salt Ltd.” is Salt Limited. */
const keyOf = (name: string) => fold(name).replace(/ ltd$/, ' limited')
const isShouted = (name: string) => name === name.toUpperCase() && /\p{L}{2,} \p{L}{2,}/u.test(name)
/** “BOARD OF TRADE” → “Board of Trade”. */
export const spoken = (name: string) =>
  name
    .toLowerCase()
    .replace(/(?<!['’\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/ (?:Of|For|And|The|In|On|To) /g, (word) => word.toLowerCase())

/** The names of an entry, and which of them mean the same. */
export class Registry {
  readonly #byName = new Map<string, Referent>()
  readonly all: Referent[] = []

  /** Enters a name, or finds it under a name already there. */
  enter(mention: { name: string; type: EntityType | undefined }): Referent {
    const key = keyOf(mention.name)
    const known = this.#byName.get(key)
    if (known) {
      known.type ??= mention.type
      if (isShouted(known.name) && !isShouted(mention.name)) known.name = mention.name
      return known
    }
    const name = isShouted(mention.name) ? spoken(mention.name) : mention.name
    const referent = newReferent(name, mention.type, { names: [key] })
    this.#byName.set(key, referent)
    this.all.push(referent)
    return referent
  }

  find(name: string): Referent | undefined {
    return this.#byName.get(keyOf(name))
  }

  /** Makes `alias` mean `referent` from now on; what the alias meant before is joined to it. */
  alias(referent: Referent, alias: string): void {
    const key = keyOf(alias)
    const other = this.#byName.get(key)
    if (other && other !== referent) {
      for (const name of other.names) {
        this.#byName.set(name, referent)
        referent.names.add(name)
      }
      referent.type ??= other.type
      this.all.splice(this.all.indexOf(other), 1)
    }
    this.#byName.set(key, referent)
    referent.names.add(key)
  }

  /** Joins short forms to the full ones: “X for Wales” and “X (Wales)” are X, unless there is an X for Kent too; “NOMS” is what has these initials. */
  settle(): void {
    const scopes = new Map<string, Set<string>>()
    for (const { name } of this.all) {
      const { core, scope } = scoped(name)
      if (core && scope) scopes.set(core, (scopes.get(core) ?? new Set()).add(scope))
    }
    for (const referent of [...this.all]) {
      if (!this.all.includes(referent)) continue
      const { core } = scoped(referent.name)
      const base = core && scopes.get(core)?.size === 1 ? this.find(core) : undefined
      // “Assistant Secretary (Salt)” is one of several, and not the Assistant Secretary of a place.
      const oneOfMany = referent.type === 'Post' && referent.name.endsWith(')') && !isPlace(referent.name)
      if (base && base !== referent && base.type === referent.type && base.type !== 'Region' && !oneOfMany) {
        this.alias(base, referent.name)
        if (referent.name.endsWith(')')) base.name = referent.name
      }
    }
    const byInitials = new Map<string, Referent[]>()
    for (const full of this.all) {
      if (!full.type || full.type === 'Region') continue
      const letters = initials(full.name)
      byInitials.set(letters, [...(byInitials.get(letters) ?? []), full])
    }
    for (const short of [...this.all]) {
      if (short.type !== undefined || !isAbbreviation(short.name)) continue
      const [only, ...others] = byInitials.get(short.name.replace(/[.]|s$/g, '').toUpperCase()) ?? []
      if (only && others.length === 0) this.alias(only, short.name)
    }
  }
}

/** “X for Wales”, “X (Wales)”: X and Wales, folded. */
function scoped(name: string): { core?: string; scope?: string } {
  const [, core, inBrackets, plain] = /^(.+?) (?:\(([^)]+)\)|(?:for|in) ([A-Z][\w ]+))$/.exec(name) ?? []
  const scope = inBrackets ?? plain
  return core && scope ? { core: fold(core), scope: fold(scope) } : {}
}

/** Whether what a name has in brackets is a place: “Chief Clerk (Kent)”. */
const isPlace = (name: string): boolean => {
  const inBrackets = /\(([^()]+)\)$/.exec(name)?.[1]
  return inBrackets !== undefined && regionNamed(inBrackets) !== undefined
}

const SMALL = /^(?:of|for|and|the|in|on|to|&)$/i
const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .filter((word) => !SMALL.test(word))
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase()
