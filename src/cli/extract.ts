// `chancery extract`: what entries say, one claim a line, as JSON Lines on stdout.
import type { Command } from 'commander'
import type { Entry } from '../model.js'
import { colourful, style } from './colour.js'
import { type Confident, confidenceOption, confident } from './confidence.js'
import { Misuse } from './failure.js'
import { examples } from './help.js'
import { type Reporter, reporter } from './problems.js'
import { type Placed, type Read, readAll, threadsOf } from './readers.js'
import { PAGE, print, progress, width } from './terminal.js'

/** Reads the entries that are asked for, one at a time. */
async function* entriesOf(sources: readonly string[], stdin: boolean, report: Reporter): AsyncGenerator<Entry> {
  const { linesIn, readLines, readPaths } = await import('../source/index.js')
  yield* stdin ? readLines(linesIn(process.stdin), report.problem) : readPaths(sources, report.problem)
}

/** What is to be read, with its places: lines of stdin go to the threads as they are, and become entries there. */
async function* placed(sources: readonly string[], stdin: boolean, report: Reporter): AsyncGenerator<Placed> {
  const { linesIn } = await import('../source/index.js')
  let line = 0
  if (stdin) for await (const source of linesIn(process.stdin)) yield { source, where: `line ${++line}` }
  else for await (const entry of entriesOf(sources, false, report)) yield { source: entry, where: entry.id }
}

/** Prints how each entry was read. */
async function printTraces(entries: AsyncIterable<Entry>): Promise<void> {
  const { trace } = await import('../extract/index.js')
  const { traceText } = await import('./page/trace.js')
  const look = style(colourful(process.stdout))
  for await (const entry of entries) await print(traceText(entry, trace(entry), width(PAGE), look))
}

/** Prints what each entry says; one that broke its reader is reported. */
async function printClaims(all: AsyncIterable<Read>, report: Reporter): Promise<void> {
  const { lineProblem, readLine, repeated } = await import('../source/index.js')
  /** The lines that the ids of entries were met in. */
  const seen = new Map<string, string>()
  let count = 0
  for await (const read of all) {
    const { source, where } = read
    const isLine = source instanceof Uint8Array
    if ('fault' in read) {
      const line = isLine ? readLine(source) : undefined
      const id = line && 'entry' in line ? line.entry.id : undefined
      report.problem(lineProblem(where, id, `found “${read.fault}”`))
      continue
    }
    const { id } = read.value
    const earlier = isLine && id !== undefined ? seen.get(id) : undefined
    if ('wrong' in read.value) report.problem(lineProblem(where, id, read.value.wrong))
    else if (earlier !== undefined) report.problem(lineProblem(where, id, repeated(earlier)))
    else {
      if (id !== undefined) {
        progress(`Read ${++count}: ${id}`)
        seen.set(id, where)
      }
      await print(read.value.claims)
    }
  }
  progress()
}

/** Adds `extract` to the program. */
export function extractCommand(program: Command): void {
  const command = program
    .command('extract')
    .summary('print what entries say, one claim a line')
    .description('Prints the claims of entries as JSON Lines, in the order of the entries.')
    .argument('[SOURCE...]', 'files (.txt, or .jsonl with an entry a line), or folders of texts')
    .option('--stdin', 'read entries from stdin as JSON Lines: {"id", "title", "kind", "text", "source"?}')
    .option(
      '--workers <count>',
      'threads that read entries side by side (default: one for each core, once there is work for them)',
    )
    .option('--trace', 'print how each sentence was read instead: the rules that fired, and those that nearly did')
  confidenceOption(command)
    .addHelpText(
      'after',
      examples(
        ['chancery extract notes/home-office.txt', 'one entry'],
        ['chancery extract data/entries > claims.jsonl', 'every entry of a folder'],
        ['chancery extract --stdin < entries.jsonl', 'entries from a pipe'],
        ['chancery extract notes --min-confidence 0.9', 'only what the surest rules read'],
        ['chancery extract --trace notes/home-office.txt', 'why a claim was made, or not'],
      ),
    )
    .action(
      async (
        sources: readonly string[],
        options: Confident & { readonly stdin?: true; readonly trace?: true; readonly workers?: string },
      ) => {
        if (options.stdin ? sources.length > 0 : sources.length === 0)
          throw new Misuse('Expected files or folders to read, or --stdin, and not both')
        confident(options)
        const threads = threadsOf(options.workers)
        const report = reporter()
        const stdin = options.stdin === true
        if (options.trace) await printTraces(entriesOf(sources, stdin, report))
        else await printClaims(readAll(placed(sources, stdin, report), options, threads), report)
        report.settle()
      },
    )
}
