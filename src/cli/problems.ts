// Bad entries: each is told on stderr as it is met and skipped, and the exit status says so in the end.
import type { Problem } from '../source/index.js'
import { complain } from './terminal.js'

/** Tells the problems of one command, and remembers whether any of them was an error. */
export interface Reporter {
  readonly problem: (problem: Problem) => void
  /** To be called when all else is done: status 1 if an entry was left out. */
  readonly settle: () => void
}

/** A reporter that writes each problem on a line of stderr, with its place. */
export function reporter(): Reporter {
  let failed = false
  return {
    problem: ({ where, message, severity }) => {
      failed ||= severity === 'error'
      complain(message.includes(`\`${where}\``) ? message : `${message} (${where})`)
    },
    settle: () => {
      if (failed) process.exitCode = 1
    },
  }
}
