// Names that entries give to things beside the label: abbreviations and other names, each with who gives it.
import type { Entity } from './entity.js'
import { byPath, compare, groupBy } from './group.js'
import { paths } from './iri.js'
import type { Reading } from './reading.js'
import { type Derivation, type Period, periodOf } from './tenure.js'

/** A name of something, and when it was called so. */
export interface Name extends Period {
  readonly path: string
  readonly of: Entity
  /** The spelling that most claims use. */
  readonly label: string
  /** In the order of their paths. */
  readonly readings: readonly Reading[]
  readonly derivations: readonly Derivation[]
}

/** The names that readings give, in the order of their paths. Spellings that fold to one are one name. */
export function names(readings: readonly Reading[]): Name[] {
  const given = byPath(readings).flatMap((reading) => {
    const { claim, subject } = reading
    if (claim.relation !== 'alias' || !claim.object) return []
    const label = claim.object.name
    return [{ reading, label, path: paths.name(subject.type, subject.slug, label) }]
  })
  const made = [...groupBy(given, ({ path }) => path)].flatMap(([path, group]) => {
    const spellings = groupBy(group, ({ label }) => label)
    const [best] = [...spellings].sort(([a, x], [b, y]) => y.length - x.length || compare(a, b))
    const [first] = group
    if (!best || !first) return []
    const readings = group.map(({ reading }) => reading)
    const period = periodOf(readings.flatMap(({ claim }) => claim.date ?? []))
    return [{ path, of: first.reading.subject, label: best[0], ...period, readings, derivations: [] }]
  })
  return byPath(made)
}
