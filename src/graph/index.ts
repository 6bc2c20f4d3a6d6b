// What the graph room offers: fusing, checking, and the graph's own terms and lines.
export { type BuildInput, buildGraph } from './build.js'
export { checkEvidence, type Misquotation } from './evidence.js'
export type { Account } from './identity/account.js'
export type { Fused, Graph } from './model.js'
export { escaped, line, nquads, sortQuads } from './nquads.js'
export { iri, type Literal, type NamedNode, Parser, type Quad, quad, Store, type Term, text, typed } from './rdf.js'
export { type Said, saidIn } from './said.js'
export { type Violation, validate } from './validate.js'
