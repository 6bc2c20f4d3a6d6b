// Where everything of the graph has its IRI: paths below the base, the same for any base. docs/architecture.txt lists them.
import { createHash } from 'node:crypto'
import type { EntityType, Span } from '../model.js'
import { fold } from '../names.js'
import { groupBy } from './group.js'

/** The first 16 hexadecimal digits (64 bits) of the SHA-256 of `content` as JSON. */
export const digest = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)

/** A folded name as one step of a path. Two names have one slug only if they fold to one. Never empty. */
export function slug(name: string): string {
  const folded = fold(name)
  return /^[\p{L}\p{N} ]+$/u.test(folded) ? folded.replaceAll(' ', '-') : digest(folded)
}

/** An entry's name is a file's name, and may hold anything: as one step of a path. */
const step = encodeURIComponent

/** Reviewed links live in a named graph of their own. */
export const LINKS_GRAPH = 'graph/links'

export const paths = {
  entity: (type: EntityType, slug: string): string => `${type.toLowerCase()}/${slug}`,
  seat: (post: string, region: string): string => `post/${post}/in/${region}`,
  change: (kind: string, anchor: string, year: string): string => `change/${kind.toLowerCase()}/${anchor}/${year}`,
  tenure: (kind: string, subject: string, object?: string): string =>
    ['tenure', kind.toLowerCase(), subject, ...(object ? [object] : [])].join('/'),
  name: (type: EntityType, entity: string, name: string): string =>
    `name/${type.toLowerCase()}/${entity}/${slug(name)}`,
  records: (entry: string): string => `records/${step(entry)}`,
  entry: (entry: string): string => `entry/${step(entry)}`,
  entryGraph: (entry: string): string => `graph/entry/${step(entry)}`,
  claim: (entry: string, content: unknown): string => `claim/${step(entry)}/${digest(content)}`,
  passage: (entry: string, { start, end }: Span): string => `passage/${step(entry)}/${start}-${end}`,
  disagreement: (content: unknown): string => `disagreement/${digest(content)}`,
} as const

/**
 * Tells apart what would have one path: such things get a digest of their content as a last step, the others stay as they are.
 * @returns the items with their paths, in the order in which they came
 */
export function distinct<T>(
  items: readonly T[],
  path: (item: T) => string,
  content: (item: T) => unknown,
): (readonly [T, string])[] {
  const alike = groupBy(items, path)
  return items.map((item) => {
    const plain = path(item)
    return [item, (alike.get(plain)?.length ?? 0) > 1 ? `${plain}/${digest(content(item))}` : plain] as const
  })
}
