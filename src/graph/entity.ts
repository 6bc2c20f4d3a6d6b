// Bodies, posts and places: their labels, their other names, and their paths.
import type { EntityType } from '../model.js'
import { fold } from '../names.js'
import { compare, groupBy } from './group.js'
import { digest, paths, slug } from './iri.js'

/** A body, post or place of the graph. */
export interface Entity {
  readonly type: EntityType
  /** Last step of the path. */
  readonly slug: string
  readonly path: string
  /** The form that most claims use; with what tells it from others of its name, if there are any. */
  readonly label: string
  /** Other forms and aliases, sorted. */
  readonly altLabels: readonly string[]
}

/** What is known of an entity before it has a label. */
export interface Unlabelled {
  readonly key: string
  readonly type: EntityType
  /** The folded name that the label has. */
  readonly folded: string
  /** The forms in which entries name it, with how often. */
  readonly forms: ReadonlyMap<string, number>
  readonly aliases: ReadonlySet<string>
  /** Where or to whom it belongs, and when it was there: what can tell it from others of its name, the most telling first. */
  readonly marks: readonly string[]
  /** Whether its name says nothing without a mark. */
  readonly isBare: boolean
}

/**
 * The form for the label: the full name rather than an abbreviation, the form that most claims use; then one without article, not in
 * capitals throughout, the longest, the first by code units.
 */
export function bestForm({ forms, folded }: Pick<Unlabelled, 'forms' | 'folded'>): string {
  const rank = (form: string) => [
    fold(form) === folded ? 0 : 1,
    -(forms.get(form) ?? 0),
    /^the /i.test(form) ? 1 : 0,
    form === form.toUpperCase() ? 1 : 0,
    -form.length,
  ]
  const better = (a: string, b: string): number => {
    const [x, y] = [rank(a), rank(b)]
    return x.map((value, i) => value - (y[i] ?? 0)).find((difference) => difference !== 0) ?? compare(a, b)
  }
  return [...forms.keys()].sort(better)[0] ?? folded
}

/** The marks that tell each of some namesakes from the others: as few as that takes. */
function told(namesakes: readonly Unlabelled[]): (one: Unlabelled) => string {
  const first = groupBy(namesakes, ({ marks }) => marks[0] ?? '')
  return ({ marks }) => marks.slice(0, (first.get(marks[0] ?? '')?.length ?? 0) > 1 ? 2 : 1).join(', ')
}

/**
 * Entities by their keys. Where several share a name, each has in its label and its path what tells it from the others: “Ministry of
 * Salt (Saltland)”. Of those that nothing tells apart, the first keeps the path, and the others have a digest in theirs.
 * @param things in the order of their keys
 */
export function entities(things: readonly Unlabelled[]): Map<string, Entity> {
  const namesakes = groupBy(things, ({ type, folded }) => paths.entity(type, slug(folded)))
  const named = [...namesakes.values()].flatMap((group) => {
    const marksOf = told(group)
    return group.map((thing) => {
      const mark = group.length > 1 || thing.isBare ? marksOf(thing) : ''
      const label = mark ? `${bestForm(thing)} (${mark})` : bestForm(thing)
      return { thing, label, isMarked: mark !== '', last: slug(mark ? label : thing.folded) }
    })
  })
  const ranked = named.sort((a, b) => Number(a.isMarked) - Number(b.isMarked) || compare(a.thing.key, b.thing.key))
  const alike = groupBy(ranked, ({ thing, last }) => paths.entity(thing.type, last))
  return new Map(
    [...alike.values()].flatMap((group) =>
      group.map(({ thing, label, last }, i): [string, Entity] => {
        const step = i === 0 ? last : `${last}-${digest(thing.key)}`
        const altLabels = [...new Set([...thing.forms.keys(), ...thing.aliases])]
          .filter((form) => form !== label)
          .sort()
        return [thing.key, { type: thing.type, slug: step, path: paths.entity(thing.type, step), label, altLabels }]
      }),
    ),
  )
}
