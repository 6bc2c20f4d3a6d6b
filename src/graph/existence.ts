// Between which days a body or post was there, as far as it follows from all that is said of it.
import type { Change, Participant } from './change.js'
import type { Entity } from './entity.js'
import { groupBy } from './group.js'
import type { Period, Tenure } from './tenure.js'
import { END, least, most, START } from './time.js'

/** When something was there, and the changes and states that tell it. */
export interface Lifespan extends Period {
  readonly of: Participant
  /** A day by which it surely was there: with `fromLatest`, unless its beginning is told later than that. */
  readonly seenBy?: string
  /** Paths of what tells that it began, that it was there, and that it ended. */
  readonly begins: readonly string[]
  readonly sightings: readonly string[]
  readonly ends: readonly string[]
}

/** Lifespans of bodies, posts and seats, by their paths. */
export type Existence = ReadonlyMap<string, Lifespan>

/** Something that a party had a part in, and may show it to have been there: by a day, and still after another. */
interface Sighting {
  readonly party: Participant
  readonly by?: string
  readonly after?: string
  /** The last day from which it is said to have gone on, with no end. */
  readonly on?: string
  readonly path: string
}

/** The changes after which what was before them is no more. */
const ENDS: ReadonlySet<string> = new Set(['Abolition', 'Merger', 'Renaming', 'Succession'])
/** The work of a body can pass on, and another take its place, after its end. */
const MAY_FOLLOW_THE_END: ReadonlySet<string> = new Set(['Succession', 'Transfer'])

const isActor = (party: Entity | undefined): party is Entity => party !== undefined && party.type !== 'Region'

const inStates = (tenures: readonly Tenure[]): Sighting[] =>
  tenures.flatMap(
    ({ kind, subject, object, from, fromEarliest, fromLatest, until, untilEarliest, untilLatest, path }) => {
      const [by, after] = [least([fromLatest, untilLatest]), most([fromEarliest, untilEarliest])]
      const on = kind === 'Attestation' && from && !until ? fromLatest : undefined
      return [subject, object]
        .filter(isActor)
        .map((party) => ({ party, ...(by && { by }), ...(after && { after }), ...(on && { on }), path }))
    },
  )

const inChanges = (changes: readonly Change[]): Sighting[] =>
  changes.flatMap(({ kind, before, concerns, date: { earliest, latest }, path }) =>
    concerns.map((party) => {
      if (MAY_FOLLOW_THE_END.has(kind) && before.includes(party)) return { party, path }
      return { party, ...(latest && { by: latest }), ...(earliest && { after: earliest }), path }
    }),
  )

/** Whether a change is of the whole of its parties: of them everywhere, or of seats, which are in one place. */
const isWhole = ({ places, before, after }: Change): boolean =>
  places.length === 0 || [...before, ...after].some((party) => 'region' in party)

const bySide = (changes: readonly Change[], side: 'before' | 'after'): Map<string, Change[]> =>
  new Map(
    [
      ...groupBy(
        changes.flatMap((change) => change[side].map(({ path }) => ({ path, change }))),
        ({ path }) => path,
      ),
    ].map(([path, found]) => [path, found.map(({ change }) => change)]),
  )

const pathsOf = (things: readonly { readonly path: string }[]): string[] => [...new Set(things.map(({ path }) => path))]
/** The date that all these changes have; nothing where it is a range, or they differ. */
const dateOf = (changes: readonly Change[]): string | undefined => {
  const [date, ...others] = new Set(changes.map((change) => change.date.date))
  return others.length === 0 && !date?.includes('/') ? date : undefined
}

/** When it began: as it is told, unless it was seen before; by when it was first seen, if nothing tells. */
function beginning(tellers: readonly Change[], seenBy: string | undefined): Period {
  const earliest = least(tellers.map(({ date }) => date.earliest ?? START))
  const latest = most(tellers.map(({ date }) => date.latest ?? END))
  if (earliest && seenBy && seenBy < earliest) return latest && latest !== END ? { fromLatest: latest } : {}
  const fromLatest = least([latest === END ? undefined : latest, seenBy])
  const from = dateOf(tellers)
  return { ...(from && { from }), ...(earliest && { fromEarliest: earliest }), ...(fromLatest && { fromLatest }) }
}

/** What speaks against an end: the last days on which it was seen, went on or came out of another change, or was founded. */
interface After {
  readonly seen: string | undefined
  readonly goesOn: string | undefined
  readonly founded: string | undefined
}

/** When it ended: as it is told, unless it was there later, or went on or came out of another change as late. */
function ending(tellers: readonly Change[], { seen, goesOn, founded }: After): Period {
  if (tellers.length === 0) return seen ? { untilEarliest: seen } : {}
  const earliest = tellers.map(({ date }) => date.earliest ?? START)
  const latest = tellers.map(({ date }) => date.latest ?? END)
  const [first, last] = [least(earliest.filter(Boolean)) ?? START, most(latest) ?? END]
  const agree = (most(earliest) ?? START) <= (least(latest) ?? END)
  const isOver = (most([seen, founded]) ?? START) <= last && (goesOn === undefined || goesOn < first)
  const told = earliest.every(Boolean) ? first : undefined
  const untilEarliest = agree && isOver ? most([told, seen]) : told
  const until = isOver ? dateOf(tellers) : undefined
  return {
    ...(until && { until }),
    ...(untilEarliest && { untilEarliest }),
    ...(isOver && last !== END && { untilLatest: last }),
  }
}

/**
 * When bodies, posts and seats were there. What is said of the beginning and of the end counts; so does every other day on which they
 * are shown to have been there, and where it speaks against the beginning or the end, that bound is not known.
 * @param tenures as they are said, before anything is worked out
 */
export function existence(tenures: readonly Tenure[], changes: readonly Change[]): Existence {
  const dated = changes.filter(({ date }) => date.date)
  const sightings = groupBy([...inStates(tenures), ...inChanges(dated)], ({ party }) => party.path)
  const [before, after] = [bySide(dated.filter(isWhole), 'before'), bySide(dated, 'after')]
  const lifespans = [...sightings].flatMap(([path, seen]) => {
    const [first] = seen
    if (!first) return []
    const [seenBy, seenAfter] = [least(seen.map(({ by }) => by)), most(seen.map(({ after }) => after))]
    const cameTo = after.get(path) ?? []
    const began = cameTo.filter(isWhole)
    const founded = began.filter(({ kind }) => kind === 'Founding')
    const renamed = began.filter(({ kind, date }) => kind === 'Renaming' && (seenBy ?? END) >= (date.earliest ?? START))
    const begins = founded.length > 0 ? founded : renamed
    const ends = (before.get(path) ?? []).filter(({ kind }) => ENDS.has(kind))
    const later = {
      seen: seenAfter,
      goesOn: most([
        ...seen.map(({ on }) => on),
        ...cameTo.flatMap(({ kind, date }) => (kind === 'Founding' ? [] : (date.latest ?? END))),
      ]),
      founded: most(founded.map(({ date }) => date.latest)),
    }
    const lifespan: Lifespan = {
      of: first.party,
      ...beginning(begins, seenBy),
      ...ending(ends, later),
      ...(seenBy && { seenBy }),
      begins: pathsOf(begins),
      sightings: pathsOf(seen.filter(({ by, after }) => (by && by === seenBy) || (after && after === seenAfter))),
      ends: pathsOf(ends),
    }
    return [[path, lifespan] as const]
  })
  return new Map(lifespans)
}
