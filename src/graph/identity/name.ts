// What a name tells by itself: what it names without the place, which place, and how much of a name it is.
import type { EntityType } from '../../model.js'
import { fold } from '../../names.js'
import type { Knowledge } from '../knowledge.js'
import { withoutNumber } from '../naming.js'
import { qualified } from './qualifier.js'

/**
 * How much a name tells of who bears it: `bare` is a kind or a rank and nothing more (“Board”), `institution` what every state has one
 * of (“Parliament”), `office` what every state has one of for its subject (“Ministry of Salt”), `local` what every town or county has (“County Council”), `telling` holds a place without which it says nothing
 * (“Bank of Saltland”), or is the name of a land; all others are `plain`.
 */
export type Scope = 'bare' | 'institution' | 'office' | 'local' | 'plain' | 'telling'

export interface NameRead {
  /** The folded name; without its place, where what is left still is a name. */
  readonly core: string
  readonly scope: Scope
  /** The place that was left out of the core. */
  readonly place?: string
}

/** Reads a name as it is written: capitals tell places from other words. */
export type NameReader = (type: EntityType, name: string) => NameRead

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'or', 'to', 'in', 'on'])
/** “Salt Department” is a “Department of Salt”. */
const TURNED = /^(.+) (department|ministry|bureau)$/
const straight = (core: string): string => core.replace(TURNED, '$2 of $1').replace(/ the(?= )/g, '')
const OPEN = / (?:of|for)$/
const singular = (word: string): string => word.replace(/s$/, '')

/** The name without a place at its end (“X of Y”, “X, Y”, “X (Y)”) or its beginning (“Yish X”, “Y's X”); undefined if it stands elsewhere. */
function remainder(name: string, { start, end }: { readonly start: number; readonly end: number }): string | undefined {
  const [before, after] = [name.slice(0, start), name.slice(end)]
  if (/^[).\s]*$/.test(after)) return /^(.*?)(?:\s+(?:of|for|in)\s+(?:the\s+)?|\s*[(,]\s*|\s+)$/i.exec(before)?.[1]
  return /^(?:the )?$/i.test(before) ? /^(?:['’]s?)?\s+(.*)$/.exec(after)?.[1] : undefined
}

/** Prepares reading names; the same names come again and again. */
export function nameReader(knowledge: Knowledge): NameReader {
  const { places, heads, strongHeads, institutions, localWords, titleWords, collectives } = knowledge
  const known = new Map<string, NameRead>()

  const tellsRank = (word: string) => titleWords.has(word) || titleWords.has(singular(word))
  const tellsKind = (word: string) => SMALL.has(word) || strongHeads.has(word) || strongHeads.has(singular(word))
  const isLocal = (core: string) => core.split(' ').some((word) => localWords.has(word))
  const isBare = (type: EntityType, core: string) =>
    type === 'Post'
      ? core.split(' ').every((word) => tellsKind(word) || tellsRank(word)) &&
        !core.split(' ').some((word) => institutions.has(word))
      : heads.has(core) || core.split(' ').every(tellsKind)
  const offices = [...institutions].filter((name) => OPEN.test(name))
  const scopeOf = (type: EntityType, core: string): Scope => {
    if (institutions.has(core)) return 'institution'
    if (offices.some((office) => core.startsWith(`${office} `))) return 'office'
    if (isLocal(core)) return 'local'
    return isBare(type, core) ? 'bare' : 'plain'
  }
  const isWhole = (core: string) => {
    const words = core.split(' ')
    return words.length > 1 && !SMALL.has(words[0] ?? '') && !SMALL.has(words.at(-1) ?? '')
  }

  const region = (name: string): NameRead => {
    const collective = withoutNumber(name)
    if (collectives.has(collective)) return { core: collective, scope: 'telling' }
    const [core, place] = [fold(name), places.named(name)]
    if (isLocal(core)) return { core, scope: 'local' }
    return { core, scope: place && places.jurisdiction(place) === place ? 'telling' : 'plain' }
  }
  const other = (type: EntityType, name: string): NameRead => {
    const core = straight(fold(name))
    const found = places.find(name)
    const [place] = found
    if (!place) {
      const { name: plain, qualifier } = qualified(name)
      const left = straight(fold(plain))
      const scope = scopeOf(type, left)
      // Every state has one, so that brackets say whose it is, even if no list has the place.
      if (qualifier && (scope === 'office' || scope === 'institution')) return { core: left, scope, place: qualifier }
      return { core, scope: scopeOf(type, core) }
    }
    const rest = found.length === 1 ? remainder(name, place) : undefined
    const left = straight(fold(rest || name))
    const scope = scopeOf(type, left)
    const isSet = /[(,]\s*$/.test(name.slice(0, place.start))
    // “X, Y” is an X whatever it is; a “Bank of Y” is no bank among others.
    if (rest && (isSet || scope === 'institution' || (isWhole(left) && scope !== 'bare')))
      return { core: left, scope, place: place.name }
    return { core, scope: 'telling', place: place.name }
  }

  return (type, name) => {
    const key = `${type}\n${name}`
    const read = known.get(key) ?? (type === 'Region' ? region(name) : other(type, name))
    known.set(key, read)
    return read
  }
}
