// Reviewed links as statements of a named graph of their own: only for what the graph has.
import type { Link } from '../link/index.js'
import { LINKS_GRAPH } from './iri.js'
import type { Quad } from './rdf.js'
import { iri } from './rdf.js'
import type { Statements } from './terms.js'

/**
 * Statements of the links whose subjects are among `paths`.
 * @param paths of everything that the graph describes
 */
export const linkQuads = (links: readonly Link[], paths: ReadonlySet<string>, { describe }: Statements): Quad[] =>
  links
    .filter(({ subject }) => paths.has(subject))
    .flatMap(({ subject, predicate, object }) => describe(subject, [], [[predicate, iri(object)]], LINKS_GRAPH))
