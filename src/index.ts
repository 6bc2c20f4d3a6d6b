// The library's public names, in the order in which data moves: read, extract, fuse, write, ask.

export { inWords } from './dates.js'
export { bounds, compatible } from './edtf.js'
// Claims
export { extract } from './extract/index.js'
// The graph
export {
  type BuildInput,
  buildGraph,
  checkEvidence,
  type Graph,
  type Misquotation,
  type Quad,
  sortQuads,
  type Violation,
  validate,
} from './graph/index.js'
// Links
export { type Link, readLinks, SssomError } from './link/index.js'
// Plain data
export type * from './model.js'
// Datasets
export { type Manifest, nquads, trig, turtle, writeDataset } from './publish/index.js'
// Entries
export { type About, type Problem, type Report, readLines, readPaths, readText, SourceError } from './source/index.js'
// Questions
export {
  type Answer,
  answer,
  type Explanation,
  explain,
  openStore,
  QueryError,
  type Question,
  queryText,
  render,
  type Store,
  savedQuestion,
  savedQuestions,
} from './sparql/index.js'
export { VERSION } from './version.js'
export { DEFAULT_BASE, PREFIXES } from './vocabulary.js'
