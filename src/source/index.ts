// The room's door: files, folders and JSON Lines in, entries out.
export { SourceError } from './error.js'
export { readLines } from './jsonl.js'
export { readPaths } from './paths.js'
export type { Problem, Report } from './problem.js'
export { isRelated, RELATED } from './related.js'
export { type About, readText } from './text.js'
