// The library's public names, in the order in which data moves: read, extract, fuse, write, ask.

// Plain data, and words for it

export { inWords } from './dates.js'
export { bounds, compatible } from './edtf.js'
export type * from './model.js'
export { VERSION } from './version.js'
export { DEFAULT_BASE, PREFIXES } from './vocabulary.js'

// Files and lines → entries

export { type About, type Problem, type Report, readLines, readPaths, readText, SourceError } from './source/index.js'

// Entry → claims

export { extract } from './extract/index.js'

// Reviewed links

export { type Link, readLinks, SssomError } from './link/index.js'

// Claims → graph

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

// Graph → files

export { type Manifest, nquads, trig, turtle, writeDataset } from './publish/index.js'

// Files → answers

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
