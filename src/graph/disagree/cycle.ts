// Circles: bodies that are part of each other at one time, or that gave way to each other at one time.
import { KINDRED } from '../fuse.js'
import { byPath, groupBy } from '../group.js'
import type { Reading } from '../reading.js'
import type { Tenure } from '../tenure.js'
import { alternatives, canMeet, END, START } from '../time.js'
import type { View } from '../view.js'
import { type Check, type Disagreement, disagreement } from './disagreement.js'
import { dateOf, type Weigh } from './weigh.js'

/** A step from one thing to another, and who says so. */
interface Step {
  readonly path: string
  readonly from: string
  readonly to: string
  readonly readings: readonly Reading[]
}

/** The shortest way back to where `step` starts; undefined if there is none. */
function wayBack(step: Step, next: ReadonlyMap<string, readonly Step[]>): Step[] | undefined {
  const cameBy = new Map<string, Step>([[step.to, step]])
  for (const at of cameBy.keys())
    for (const one of next.get(at) ?? []) {
      if (one.to !== step.from) {
        if (!cameBy.has(one.to)) cameBy.set(one.to, one)
        continue
      }
      const way = [one]
      for (let back = cameBy.get(one.from); back; back = back === step ? undefined : cameBy.get(back.from))
        way.unshift(back)
      return way
    }
  return undefined
}

/** The circles among `steps`, each once: the shortest through each step. */
function circles(steps: readonly Step[]): Step[][] {
  const next = groupBy(steps, ({ from }) => from)
  const found = steps.flatMap((step) => {
    const way = wayBack(step, next)
    return way ? [byPath(way)] : []
  })
  return [...new Map(found.map((circle) => [circle.map(({ path }) => path).join(' '), circle])).values()]
}

/** Whether no entry alone says all of it: a writer who goes round in a circle speaks of different times, or of two things of one name. */
const isSaid = (circle: readonly Step[]): boolean => {
  const [first = new Set<string>(), ...others] = circle.map(
    ({ readings }) => new Set(readings.map(({ claim }) => claim.entry)),
  )
  return ![...first].some((entry) => others.every((other) => other.has(entry)))
}

const told = (circle: readonly Step[], because: string, weigh: Weigh): Disagreement => {
  const sides = circle.map((step) => step.readings)
  return disagreement({ kind: 'cycle', about: circle[0]?.path ?? '', sides, because }, weigh)
}

const shareDay = (tenures: readonly Tenure[]): boolean => {
  const begin =
    tenures
      .map(({ fromEarliest = START }) => fromEarliest)
      .sort()
      .at(-1) ?? START
  const end = tenures.map(({ untilLatest = END }) => untilLatest).sort()[0] ?? END
  return begin <= end
}

function nested({ tenures }: View, weigh: Weigh): Disagreement[] {
  const byTenure = new Map(tenures.map((tenure) => [tenure.path, tenure]))
  return (['Affiliation', 'Containment'] as const).flatMap((kind) => {
    const steps = tenures.flatMap(({ path, subject, object, readings, ...tenure }): Step[] =>
      tenure.kind === kind && object ? [{ path, from: subject.path, to: object.path, readings }] : [],
    )
    return circles(steps)
      .filter((circle) => isSaid(circle) && shareDay(circle.flatMap(({ path }) => byTenure.get(path) ?? [])))
      .map((circle) => told(circle, 'Nothing is part of its own part at one time.', weigh))
  })
}

const meet = (a: Reading, b: Reading): boolean =>
  dateOf(a).length + dateOf(b).length === 0 ||
  dateOf(a).some((date) => dateOf(b).some((other) => canMeet(alternatives(date), alternatives(other))))

function succeeding({ changes }: View, weigh: Weigh): Disagreement[] {
  const steps = changes.flatMap(({ path, readings }) => {
    const kindred = readings.filter(({ claim, regions }) => KINDRED.has(claim.relation) && regions.length === 0)
    const pairs = groupBy(kindred, ({ subject, object }) => `${subject.path} ${object?.path}`)
    return [...pairs].map(([pair, group]): Step => {
      const [from = '', to = ''] = pair.split(' ')
      return { path, from, to, readings: group }
    })
  })
  const ways = groupBy(steps, ({ from, to }) => `${from} ${to}`)
  return steps.flatMap((step) =>
    (ways.get(`${step.to} ${step.from}`) ?? [])
      .filter(({ from, readings }) => step.from < from && step.readings.every((a) => readings.every((b) => meet(a, b))))
      .map((back) => [step, back])
      .filter(isSaid)
      .map((circle) =>
        told(
          circle,
          'Of two bodies, one came before the other, unless both changes happened, one after the other.',
          weigh,
        ),
      ),
  )
}

/** Part-of circles at one time, and pairs that gave way to each other at one time. */
export const cycles: Check = (view, weigh) => [...nested(view, weigh), ...succeeding(view, weigh)]
