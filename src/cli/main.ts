// The command line: its commands, and how it ends (0 done, 1 bad input, 2 misuse).
import { Command, CommanderError } from 'commander'
import { VERSION } from '../version.js'
import { askCommand } from './ask.js'
import { buildCommand } from './build.js'
import { checkCommand } from './check.js'
import { explainCommand } from './explain.js'
import { extractCommand } from './extract.js'
import { Misuse } from './failure.js'
import { examples } from './help.js'
import { queryCommand } from './query.js'
import { serveCommand } from './serve.js'
import { startCommand } from './start.js'
import { complain } from './terminal.js'

const program = new Command('chancery')
  .description('Turns prose about public bodies into linked data that can say who says so.')
  .version(VERSION)
  .exitOverride()
  .enablePositionalOptions()
  .showHelpAfterError('Add --help to see how it is called.')
  .addHelpText(
    'after',
    examples(
      ['chancery start', 'look around'],
      ['chancery build notes/', 'make linked data of your own texts'],
      ['chancery ask what-became-of --help', 'what a saved question takes'],
      ['chancery explain "Home Office"', 'what is known, and who says so'],
    ),
  )
for (const add of [
  startCommand,
  buildCommand,
  askCommand,
  queryCommand,
  explainCommand,
  checkCommand,
  extractCommand,
  serveCommand,
])
  add(program)

/** A mistake of ours, not of the reader: worth a stack trace. */
const isDefect = (error: unknown) =>
  !(error instanceof Error) || [TypeError, RangeError, ReferenceError, SyntaxError].includes(error.constructor as never)

function fail(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  complain(
    isDefect(error) ? `error: unexpected ${(error as Error).stack ?? error}` : `error: ${(error as Error).message}`,
  )
  return error instanceof Misuse ? 2 : 1
}

/** A reader that has seen enough (`chancery ask | head`) is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = fail(error)
}
