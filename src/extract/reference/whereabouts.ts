// Which places are meant: “the county of Kent”, “the Kent area”, “the colony”.
import { fold } from '../../names.js'
import type { Phrase } from '../grammar/phrases.js'
import { isAreaKind, isCalledBefore, standsForPlace } from '../names/areas.js'
import { isLand, pluralOf } from '../names/known.js'
import type { Referent } from './registry.js'

/** “the north of Kent” */
const COMPASS = /^(?:(?:north|south)?-?(?:east|west)|north|south|centre|center|heart|middle)$/
/** Places that hold no others worth a name, and those that do. */
const SMALL = /^(?:city|town|village|borough|burgh|municipality|parish|township|settlement)$/
const LARGE =
  /^(?:state|country|nation|republic|kingdom|dominion|federation|commonwealth|colony|protectorate|province|territory|county|island)$/

/** The phrases that name the places of a phrase; undefined for a phrase that says no such thing. */
export function namesOfPlace(phrase: Phrase): readonly Phrase[] | undefined {
  const { head, of, possessor, modifiers } = phrase
  if (COMPASS.test(head) ? modifiers.length !== 1 : !standsForPlace(head)) return undefined
  const own = possessor && isCalledBefore(phrase) ? [possessor] : of
  return own.length > 0 ? own : undefined
}

/** What of those named is the place of a phrase: “the parishes of A and B” are both, and what they are called is what they are; “the parishes of A” are not A. */
export function placesAmong({ head, plural }: Phrase, named: readonly Referent[]): readonly Referent[] {
  if (plural && named.length < 2) return []
  if (plural && isAreaKind(head)) for (const place of named) place.type ??= 'Region'
  return named.filter(({ type }) => type === 'Region')
}

/** What a place that others rule is called, be it an island or a town. */
const RULED = /^(?:colony|protectorate|dependency|dominion|presidency)$/

/** “a separate Crown Colony” is what a place is, and the name of none. */
const isKindOnly = (name: string): boolean =>
  fold(name)
    .split(' ')
    .every((word) => isAreaKind(word) || word === 'crown')

const kindsIn = (name: string): readonly string[] => fold(name).split(' ').filter(isAreaKind)

/** Whom “the colonies” means: the places that are called so, if the text has spoken of no others. */
export function placesCalled(
  kind: string,
  home: Referent | undefined,
  recent: readonly Referent[],
): Referent | undefined {
  const called = [...new Set([...(home ? [home] : []), ...recent])].filter(
    ({ type, name }) => type === 'Region' && name.toLowerCase().split(' ').includes(pluralOf(kind)),
  )
  return called.length === 1 || called[0] === home ? called[0] : undefined
}

/**
 * Whom “the colony” means: the place of the title, or the one spoken of last, whose name says that it is one; else the place of the title, if by
 * what is known to lie in it it may be one.
 */
export function placeCalled(
  kind: string,
  home: Referent | undefined,
  recent: readonly Referent[],
): Referent | undefined {
  const places = [...(home ? [home] : []), ...recent.filter(({ type }) => type === 'Region')]
  const called = places.find(
    ({ name, names }) => !isKindOnly(name) && [...names].some((other) => kindsIn(other).includes(kind)),
  )
  if (called || !home) return called
  if (RULED.test(kind)) return home
  if (kindsIn(home.name).length > 0) return undefined
  return (isLand(home.name) ? LARGE : SMALL).test(kind) ? home : undefined
}
