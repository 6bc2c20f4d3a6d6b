// Claims of many entries, and reviewed links, become one graph.
import type { Link, Review } from '../link/index.js'
import type { Claim, Entry } from '../model.js'
import { DEFAULT_BASE } from '../vocabulary.js'
import { coreQuads } from './core.js'
import { disagreements } from './disagree.js'
import { accounts } from './identity/account.js'
import { paths } from './iri.js'
import { readKnowledge } from './knowledge.js'
import { linkQuads } from './links.js'
import type { Fused } from './model.js'
import { sortQuads } from './nquads.js'
import { statements } from './terms.js'
import { testimonyQuads } from './testimony.js'
import { view } from './view.js'

export interface BuildInput {
  readonly entries: readonly Entry[]
  readonly claims: readonly Claim[]
  readonly links: readonly Link[]
  /** What people say on who is who. */
  readonly reviews?: readonly Review[]
  /** IRI that ends in `/`, below which IRIs are minted. */
  readonly base?: string
}

/**
 * Fuses what entries say into one graph, in the shape of docs/architecture.txt. The same statements for any order of entries, claims
 * and links, and however often each is given.
 * @throws {Error} if a claim's entry is not among the entries, its date is not EDTF, or reviews contradict each other
 */
export function buildGraph({ entries, claims, links, reviews = [], base = DEFAULT_BASE }: BuildInput): Fused {
  const fused = view(entries, claims, readKnowledge(), reviews)
  const write = statements(base)
  const found = disagreements(fused).map((one) => [paths.disagreement([one.kind, one.about]), one] as const)
  const described = [
    ...fused.entities,
    ...[...fused.seats.seats, ...fused.seats.regions].map(({ thing }) => thing),
    ...fused.changes,
    ...fused.tenures,
    ...fused.names,
    ...fused.records,
  ]
  const inGraph = new Set(described.map(({ path }) => path))
  const linked = {
    identity: fused.identity,
    entries: new Map(fused.entries.map(({ id }) => [paths.entry(id), id])),
    paths: inGraph,
  }
  return {
    core: sortQuads([...coreQuads(fused, found, write), ...linkQuads(links, linked, write)]),
    evidence: sortQuads(testimonyQuads(fused, write)),
    accounts: accounts(fused.identity).filter(({ thing }) => inGraph.has(thing)),
    idle: fused.identity.reviewed.idle,
  }
}
