// The room's door: files, folders and JSON Lines in, entries out.
export { SourceError } from './error.js'
export { lineProblem, readLine, readLines, repeated } from './jsonl.js'
export { readPaths } from './paths.js'
export type { Problem, Report } from './problem.js'
export { isRelated, RELATED } from './related.js'
export { linesIn } from './stream.js'
export { type About, readText } from './text.js'
