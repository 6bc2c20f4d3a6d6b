// Which files a query needs: the evidence lies apart, so that questions that do not look at it start sooner.
import { chy, oa, prefixed, rdf, skos } from '../vocabulary.js'
import type { Query } from './saved.js'
import { isLeaf, isVariable, ofType, type Part, parts, selects, triples } from './tree.js'

/** The predicates of the links graph, which lies in the core file. */
const LINKS: ReadonlySet<string> = new Set([skos.exactMatch, skos.closeMatch, skos.broadMatch, skos.narrowMatch])

/** What gives no row where its triples find none: OPTIONAL, counts and the like see graphs in which there is nothing. */
const STRICT: ReadonlySet<unknown> = new Set(['graph', 'bgp', 'union', 'group', 'bind'])

const onlyLinks = (graph: Part): boolean => {
  const patterns = parts(graph).filter((part) => Array.isArray(part['patterns']) || Array.isArray(part['triples']))
  if (patterns.some(({ type }) => !STRICT.has(type)) || selects(graph).length > 0) return false
  const predicates = triples(graph).map(({ predicate }) => predicate)
  return predicates.length > 0 && predicates.every((term) => isLeaf(term) && !isVariable(term) && LINKS.has(term.value))
}

/**
 * Whether `query` can see the entries' own graphs: it looks into named graphs, and not for links alone, or says FROM.
 * A pattern outside GRAPH sees the default graph only.
 */
export const needsEvidence = ({ tree }: Query): boolean =>
  tree.from !== undefined || ofType(tree, 'graph').some((graph) => !onlyLinks(graph))

/** What is said in the entries' graphs only. */
const EVIDENCE: ReadonlySet<string> = new Set([
  ...[chy.Claim, chy.Passage, chy.Entry, chy.asserts, chy.accordingTo, chy.evidence, chy.rule, chy.confidence],
  ...[chy.measuredOn, chy.sha256],
  ...[rdf.subject, rdf.predicate, rdf.object, ...Object.values(oa)],
])

/** Terms of the entries' graphs that `query` looks for in the default graph, where they never are, by prefix: `chy:Claim`. */
export function misplaced({ tree }: Query): string[] {
  const inside = new Set(ofType(tree, 'graph').flatMap((graph) => parts(graph)))
  const outside = triples(tree).filter((triple) => !inside.has(triple))
  const found = parts(outside).filter((part) => isLeaf(part) && EVIDENCE.has(part.value))
  const named = found.map(({ value }) => prefixed(String(value))?.join(':') ?? String(value))
  return [...new Set(named)].sort()
}
