// Where the entries disagree, with one another or with themselves: one kind of disagreement a file in disagree/.
import { afterEnd, successionWithoutEnd } from './disagree/after-end.js'
import { beforeBeginning } from './disagree/before-beginning.js'
import { cycles } from './disagree/cycle.js'
import { dates } from './disagree/date.js'
import type { Check, Disagreement, Ground } from './disagree/disagreement.js'
import { kinds } from './disagree/kind.js'
import { recordsBeforeCreator } from './disagree/records-before-creator.js'
import { renamedOrNew } from './disagree/renamed-or-new.js'
import { tenureDates } from './disagree/tenure-dates.js'
import { weighing } from './disagree/weigh.js'
import { byPath, groupBy } from './group.js'
import type { View } from './view.js'

/** Those that tell most of a disagreement come first: what a later one finds again is left out. */
const CHECKS: readonly Check[] = [
  kinds,
  renamedOrNew,
  dates,
  tenureDates,
  afterEnd,
  successionWithoutEnd,
  beforeBeginning,
  recordsBeforeCreator,
  cycles,
]

const overlap = (a: Ground, b: Ground): boolean =>
  a.entry === b.entry &&
  a.evidence.some((one) => b.evidence.some((other) => one.start < other.end && other.start < one.end))

/** Whether the same words disagree in the same way: on one thing by a claim of both, or by no words that are not in the other. */
function isAgain(one: Disagreement, before: Disagreement): boolean {
  const shared = one.between.filter((ground) => before.between.some(({ path }) => path === ground.path))
  const isSame = one.about === before.about && shared.length > 0
  return isSame || one.between.every((ground) => before.between.some((other) => overlap(ground, other)))
}

/** Those of one kind on one thing as one: a merger of three bodies can be told with other dates for each of them. */
function joined(group: readonly Disagreement[]): Disagreement[] {
  const [first] = group
  if (!first) return []
  const comment = [...new Set(group.map((one) => one.comment))].join(' ')
  return [{ ...first, between: byPath(group.flatMap(({ between }) => between)), comment }]
}

/** All disagreements in the fused view, each once. Nothing is decided: every claim stays. */
export function disagreements(view: View): Disagreement[] {
  const weigh = weighing(view.entries)
  const found: Disagreement[] = []
  for (const one of CHECKS.flatMap((check) => check(view, weigh)))
    if (!found.some((before) => isAgain(one, before))) found.push(one)
  return [...groupBy(found, ({ kind, about }) => `${kind} ${about}`).values()].flatMap(joined)
}
