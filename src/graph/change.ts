// A change of the graph: what kind of change several readings come to, who took part in it, where, and when.
import type { Entity } from './entity.js'
import { type ChangeKind, type Fused, fuse, localPlaces, placesOf } from './fuse.js'
import { byPath } from './group.js'
import { distinct, paths } from './iri.js'
import type { Reading } from './reading.js'
import { type Seat, seatIn } from './seat.js'
import { common, type FusedDate, yearOf } from './time.js'
import { changeInWords } from './words.js'

/** Who can take part in a change: a body, a post, or the seat of a post in one region. */
export type Participant = Entity | Seat

/** A change, with all the readings that tell of it. Participants and places in the order of their paths. */
export interface Change {
  readonly kind: ChangeKind
  readonly path: string
  readonly label: string
  readonly before: readonly Participant[]
  readonly after: readonly Participant[]
  /** Who it concerns: those on both sides, and others that are on neither. */
  readonly concerns: readonly Participant[]
  readonly places: readonly Entity[]
  readonly date: FusedDate
  readonly readings: readonly Reading[]
}

type Parties = Pick<Change, 'before' | 'after' | 'concerns' | 'places'>

/**
 * What began, ended or was tried out. A post that began or ended in some regions only is not what began or ended: its seats there
 * are, and the change concerns the post.
 */
function oneSided(kind: ChangeKind, { subject, ...reading }: Reading): Parties {
  const places = localPlaces({ subject, ...reading })
  const seats = subject.type === 'Post' && kind !== 'Pilot' ? places.map((region) => seatIn(subject, region)) : []
  const parties: Participant[] = seats.length > 0 ? seats : [subject]
  return {
    before: kind === 'Abolition' ? parties : [],
    after: kind === 'Founding' ? parties : [],
    concerns: byPath<Participant>([subject, ...seats]),
    places,
  }
}

function twoSided(readings: readonly Reading[]): Parties {
  const before = byPath(readings.map(({ subject }) => subject))
  const after = byPath(readings.flatMap(({ object }) => object ?? []))
  return { before, after, concerns: byPath([...before, ...after]), places: placesOf(readings) }
}

function partiesOf({ kind, readings }: Fused): Parties {
  const [first] = readings
  return first && ['Founding', 'Abolition', 'Pilot'].includes(kind) ? oneSided(kind, first) : twoSided(readings)
}

/** Whose name the path shows: what came out of a merger or a transfer, what was there before any other change. */
function anchor({ kind, before, after, concerns, places }: Omit<Change, 'path'>): string {
  if (kind === 'Pilot') return [...concerns, ...places].map(({ slug }) => slug).join('-in-')
  const [first] = kind === 'Merger' || kind === 'Transfer' ? after : [...before, ...after]
  return first?.slug ?? ''
}

/** The changes that `readings` tell of, in the order of their paths. */
export function changes(readings: readonly Reading[]): Change[] {
  const made = fuse(readings).map((fused): Omit<Change, 'path'> => {
    const parties = partiesOf(fused)
    const date = common(fused.readings.flatMap(({ claim }) => claim.date ?? []))
    return { ...fused, ...parties, date, label: changeInWords(fused.kind, parties, date.date) }
  })
  const pathOf = (change: Omit<Change, 'path'>) => paths.change(change.kind, anchor(change), yearOf(change.date))
  const content = ({ before, after, places, date }: Omit<Change, 'path'>) => [
    ...[before, after, places].map((things) => things.map(({ path }) => path)),
    date.date ?? '',
  ]
  return byPath(distinct(made, pathOf, content).map(([change, path]) => ({ ...change, path })))
}
