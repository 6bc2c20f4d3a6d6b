// Bodies, posts and places: their labels, their other names, and their paths.
import type { Claim, EntityType, Party } from '../model.js'
import { fold } from '../names.js'
import { addTo, compare, groupBy, only } from './group.js'
import { digest, paths, slug } from './iri.js'

/** A body, post or place of the graph. */
export interface Entity {
  readonly type: EntityType
  /** Last step of the path. */
  readonly slug: string
  readonly path: string
  /** The form that most claims use. */
  readonly label: string
  /** Other forms and aliases, sorted. */
  readonly altLabels: readonly string[]
}

/** What is known of an entity before it has a label. */
export interface Node {
  readonly key: string
  readonly type: EntityType
  readonly folded: string
  /** The entry outside which the name means nothing; absent for most. */
  readonly scope?: string
  /** The forms in which claims name it, with the number of claims. */
  readonly forms: Map<string, number>
  readonly aliases: Set<string>
}

/**
 * The form for the label: the full name rather than an abbreviation, the form that most claims use; then one without article, not in
 * capitals throughout, the longest, the first by code units.
 */
function bestForm({ forms, folded }: Node): string {
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

type KeyOf = (entry: string, party: Party) => string

/**
 * The body that tells a bare title from its namesakes: the one that its entry says it is in; failing that, the one that the
 * post which it gave its name to, took it from, or followed is in. Only if it is the only one.
 */
function bodies(claims: readonly Claim[], keyOf: KeyOf): (post: string) => string | undefined {
  const homes = new Map<string, Set<string>>()
  const neighbours = new Map<string, Set<string>>()
  for (const { entry, relation, subject, object } of claims) {
    if (!object || subject.type !== 'Post') continue
    const [before, after] = [keyOf(entry, subject), keyOf(entry, object)]
    if (relation === 'postIn') addTo(homes, before, after)
    if (relation !== 'renamedTo' && relation !== 'succeededBy') continue
    for (const [one, other] of [
      [before, after],
      [after, before],
    ] as const)
      addTo(neighbours, `${relation}\n${one}`, other)
  }
  const near = (relation: string, post: string) =>
    only([...(neighbours.get(`${relation}\n${post}`) ?? [])].flatMap((other) => [...(homes.get(other) ?? [])]))
  return (post) =>
    homes.has(post) ? only(homes.get(post) ?? []) : (near('renamedTo', post) ?? near('succeededBy', post))
}

/**
 * Entities by the keys of their nodes. What is known in one entry only carries the body that it belongs to, or the entry's title,
 * in its label: “Director-General (National Offender Management Service)”.
 * @param nodes in the order of their keys: of two with one slug, the first that is known everywhere keeps it bare
 */
export function entities(
  nodes: readonly Node[],
  claims: readonly Claim[],
  titles: ReadonlyMap<string, string>,
  keyOf: KeyOf,
): Map<string, Entity> {
  const byKey = new Map(nodes.map((node) => [node.key, node]))
  const bodyOf = bodies(claims, keyOf)
  const labelOf = (node: Node): string => {
    if (!node.scope) return bestForm(node)
    const body = byKey.get(bodyOf(node.key) ?? '')
    return `${bestForm(node)} (${body ? bestForm(body) : (titles.get(node.scope) ?? node.scope)})`
  }
  const ranked = [...nodes].sort((a, b) => Number(a.scope !== undefined) - Number(b.scope !== undefined))
  const named = ranked.map((node) => ({
    node,
    label: labelOf(node),
    bare: slug(node.scope ? labelOf(node) : node.folded),
  }))
  const alike = groupBy(named, ({ node, bare }) => paths.entity(node.type, bare))
  return new Map(
    [...alike.values()].flatMap((group) =>
      group.map(({ node, label, bare }, i) => {
        const last = i === 0 ? bare : `${bare}-${digest(node.key)}`
        const altLabels = [...new Set([...node.forms.keys(), ...node.aliases])].filter((form) => form !== label).sort()
        return [
          node.key,
          { type: node.type, slug: last, path: paths.entity(node.type, last), label, altLabels },
        ] as const
      }),
    ),
  )
}
