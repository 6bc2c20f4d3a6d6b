// A state that lasts, of the graph: what several readings of it come to, and when it can have begun and ended.
import { stretch } from '../edtf.js'
import type { Relation } from '../model.js'
import type { Entity } from './entity.js'
import { byPath, compare, groupBy } from './group.js'
import { distinct, paths } from './iri.js'
import type { Reading } from './reading.js'
import { alternatives, canMeet, common, END, least, most, START } from './time.js'

const KINDS = {
  partOf: 'Affiliation',
  postIn: 'Holding',
  covers: 'Remit',
  within: 'Containment',
  active: 'Attestation',
} as const satisfies Partial<Record<Relation, string>>

export type TenureKind = (typeof KINDS)[keyof typeof KINDS]

/** When a state began and ended. EDTF without `/`, and days; absent where nothing is known. */
export interface Period {
  readonly from?: string
  readonly fromEarliest?: string
  readonly fromLatest?: string
  readonly until?: string
  readonly untilEarliest?: string
  readonly untilLatest?: string
}

/** A way in which a tenure's dates were worked out, and the changes from which. */
export interface Derivation {
  readonly rule: string
  readonly from: readonly string[]
}

export interface Tenure extends Period {
  readonly kind: TenureKind
  readonly path: string
  readonly subject: Entity
  /** Absent for an attestation. */
  readonly object?: Entity
  readonly readings: readonly Reading[]
  readonly derivations: readonly Derivation[]
}

/** Drops what is not known; an end of which only days are known has no date. */
const known = (period: Readonly<Record<keyof Period, string | undefined>>): Period =>
  Object.fromEntries(
    Object.entries(period).filter(([, day]) => day && day !== START && day !== END && !day.includes('/')),
  )

/** What dates of one state tell: when it began and ended, by when it had begun, and after when it had not ended. */
interface Told {
  readonly from: readonly string[]
  readonly until: readonly string[]
  readonly by?: string | undefined
  readonly after?: string | undefined
}

function toldBy(date: string): Told {
  if (date.includes('/')) {
    const { from, until } = stretch(date)
    return { from: from ? [from] : [], until: until ? [until] : [] }
  }
  const times = alternatives(date)
  return { from: [], until: [], by: times.at(-1)?.latest, after: times[0]?.earliest }
}

const together = (a: Told, b: Told): Told => ({
  from: [...new Set([...a.from, ...b.from])],
  until: [...new Set([...a.until, ...b.until])],
  by: least([a.by, b.by]),
  after: most([a.after, b.after]),
})

/** The stretch of which all that is true; undefined if there is none. */
function periodTold(told: Told): Period | undefined {
  const [from, until] = [common(told.from), common(told.until)]
  const fromLatest = least([from.latest, told.by])
  const untilEarliest = most([until.earliest, told.after])
  const fits =
    !from.contradictory &&
    !until.contradictory &&
    (from.earliest ?? START) <= (fromLatest ?? END) &&
    (untilEarliest ?? START) <= (until.latest ?? END) &&
    (from.earliest ?? START) <= (until.latest ?? END)
  if (!fits) return undefined
  return known({
    from: from.date,
    fromEarliest: from.earliest,
    fromLatest,
    until: until.date,
    untilEarliest,
    untilLatest: until.latest,
  })
}

/**
 * The stretch of which all `dates` (EDTF) can be said. An interval tells where it began and ended; a date without `/` tells that
 * it had begun by then and had not yet ended.
 * @returns undefined if no stretch has all of them
 */
export const periodOf = (dates: readonly string[]): Period | undefined =>
  periodTold(dates.map(toldBy).reduce(together, { from: [], until: [] }))

/** Stretches of which the beginning is said come first, then those of which the end is, then moments; the earlier first. */
const order = (a: string, b: string): number => {
  const rank = (date: string) => {
    const { from, until } = date.includes('/') ? stretch(date) : {}
    return `${from ? 0 : until ? 1 : 2}${alternatives(from ?? until ?? date)[0]?.earliest ?? ''}`
  }
  return compare(rank(a), rank(b)) || compare(a, b)
}

/** Whether two beginnings, and two ends, can be one: what is soon seen, before all that is told is held together. */
const mayBeOne = (a: Told, b: Told): boolean =>
  (['from', 'until'] as const).every((side) => {
    const [one, other] = [a[side][0], b[side][0]]
    return one === undefined || other === undefined || canMeet(alternatives(one), alternatives(other))
  })

/** Splits readings of one state by the stretch of time that they can be of. Undated ones join a stretch of their own entry, or the first. */
function byStretch(readings: readonly Reading[]): Reading[][] {
  const byDate = groupBy(readings, ({ claim }) => claim.date ?? '')
  const stretches: { told: Told; readonly readings: Reading[] }[] = []
  for (const date of [...byDate.keys()].filter((date) => date !== '').sort(order)) {
    const group = byDate.get(date) ?? []
    const told = toldBy(date)
    const open = stretches.find((one) => mayBeOne(one.told, told) && periodTold(together(one.told, told)))
    if (open) {
      open.told = together(open.told, told)
      open.readings.push(...group)
    } else stretches.push({ told, readings: [...group] })
  }
  const dated = stretches.map(({ readings }) => readings)
  const undated = byDate.get('') ?? []
  if (dated.length === 0) return undated.length > 0 ? [undated] : []
  const homeOf = ({ claim: { entry } }: Reading) =>
    dated.find((group) => group.some(({ claim }) => claim.entry === entry)) ?? dated[0]
  for (const { reading, home } of undated.map((reading) => ({ reading, home: homeOf(reading) }))) home?.push(reading)
  return dated
}

/** Whether a relation tells of a state, and not of a change or a name. */
export const isState = (relation: Relation): relation is keyof typeof KINDS => relation in KINDS

/** The states that `readings` tell of, in the order of their paths. */
export function tenures(readings: readonly Reading[]): Tenure[] {
  const stated = byPath(readings).flatMap((reading) => {
    const { relation } = reading.claim
    return isState(relation) ? [{ reading, kind: KINDS[relation] }] : []
  })
  const alike = groupBy(stated, ({ reading: { subject, object }, kind }) =>
    [kind, subject.path, object?.path].join('\n'),
  )
  const made = [...alike.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { kind, reading } = first
    const { subject, object } = reading
    return byStretch(group.map(({ reading }) => reading)).map((same) => ({
      kind,
      subject,
      ...(object && { object }),
      ...periodOf(same.flatMap(({ claim }) => claim.date ?? [])),
      readings: byPath(same),
      derivations: [],
    }))
  })
  const pathOf = ({ kind, subject, object }: Omit<Tenure, 'path'>) => paths.tenure(kind, subject.slug, object?.slug)
  const content = ({ subject, object, readings, derivations, ...period }: Omit<Tenure, 'path'>) => [
    subject.path,
    object?.path ?? '',
    Object.entries(period).sort(),
  ]
  return byPath(distinct<Omit<Tenure, 'path'>>(made, pathOf, content).map(([tenure, path]) => ({ ...tenure, path })))
}
