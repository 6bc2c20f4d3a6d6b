// What went wrong with one input while the rest went on.
import { SourceError } from './error.js'

/** One finding about the input. An `error` means that something was left out; a `note` is only worth knowing. */
export interface Problem {
  /** File, folder or line: `data/x.txt:3:7`, `line 12 (x)`. */
  readonly where: string
  readonly message: string
  readonly severity: 'error' | 'note'
}

/** Takes problems as they are met. */
export type Report = (problem: Problem) => void

/** The problem that a thrown `error` is for whoever asked for the file or folder at `path`. */
export function problemOf(path: string, error: unknown): Problem {
  if (!(error instanceof SourceError)) {
    const found = error instanceof Error ? error.message : String(error)
    return { where: path, message: `Cannot read \`${path}\`, expected to be let in, found ${found}`, severity: 'error' }
  }
  const { place, reason } = error
  const where = place ? `${path}:${place.line}:${place.column}` : path
  return { where, message: `Cannot read \`${path}\`, ${reason}`, severity: 'error' }
}
