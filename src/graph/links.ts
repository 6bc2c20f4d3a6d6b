// Reviewed links as statements of a named graph of their own: only for what the graph has.
import type { Link } from '../link/index.js'
import type { EntityType } from '../model.js'
import type { Identity } from './identity.js'
import { LINKS_GRAPH } from './iri.js'
import { iri, type Quad } from './rdf.js'
import type { Statements } from './terms.js'

/** What a link is told to be about: the type that its subject's path begins with. */
const TYPES: Readonly<Record<string, EntityType>> = { agency: 'Agency', post: 'Post', region: 'Region' }

/** What links are held against. */
interface Linked {
  readonly identity: Identity
  /** Ids of the entries, by their paths. */
  readonly entries: ReadonlyMap<string, string>
  /** Of everything that the graph describes. */
  readonly paths: ReadonlySet<string>
}

/**
 * The path of what a link is about. A path alone can mean another thing in another build, where other things have the name: what the
 * name means in the link's entry is what was looked up. What is worked out, and named by no claim, is known by its path.
 */
function subjectOf({ subject, subjectLabel: name, entry }: Link, { identity, entries, paths }: Linked): string[] {
  const type = TYPES[subject.split('/', 1)[0] ?? '']
  const id = entries.get(entry ?? '')
  if (entry !== undefined && id === undefined) return []
  const meant = id !== undefined && type ? identity.find(id, { name, type })?.path : undefined
  return [meant ?? subject].filter((path) => paths.has(path))
}

/** Statements of the links about what the graph has. */
export const linkQuads = (links: readonly Link[], linked: Linked, { describe }: Statements): Quad[] =>
  links.flatMap((link) =>
    subjectOf(link, linked).flatMap((path) => describe(path, [], [[link.predicate, iri(link.object)]], LINKS_GRAPH)),
  )
