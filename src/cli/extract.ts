// `chancery extract`: what entries say, one claim a line, as JSON Lines on stdout.
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { colourful, style } from './colour.js'
import { type Confident, confidenceOption, confident } from './confidence.js'
import { Misuse } from './failure.js'
import { examples } from './help.js'
import { type Reporter, reporter } from './problems.js'
import { type Placed, type Read, readAll, threadsOf } from './readers.js'
import { PAGE, print, progress, width } from './terminal.js'

/** The lines of stdin; `at.line` is the number of the one read last. */
async function* numbered(at: { line: number }): AsyncGenerator<string> {
  for await (const line of createInterface({ input: process.stdin })) {
    at.line++
    yield line
  }
}

/** Reads the entries that are asked for, one at a time, with their places. */
async function* entriesOf(sources: readonly string[], stdin: boolean, report: Reporter): AsyncGenerator<Placed> {
  const { readLines, readPaths } = await import('../source/index.js')
  const at = { line: 0 }
  const entries = stdin ? readLines(numbered(at), report.problem) : readPaths(sources, report.problem)
  for await (const entry of entries) yield { entry, where: stdin ? `line ${at.line} (${entry.id})` : entry.id }
}

/** Prints how each entry was read. */
async function printTraces(entries: AsyncIterable<Placed>): Promise<void> {
  const { trace } = await import('../extract/index.js')
  const { traceText } = await import('./page/trace.js')
  const look = style(colourful(process.stdout))
  for await (const { entry } of entries) await print(traceText(entry, trace(entry), width(PAGE), look))
}

/** Prints what each entry says; one that broke its reader is reported. */
async function printClaims(entries: AsyncIterable<Read>, report: Reporter): Promise<void> {
  let count = 0
  for await (const read of entries) {
    progress(`Read ${++count}: ${read.entry.id}`)
    if ('value' in read) await print(read.value)
    else
      report.problem({ where: read.where, message: `Cannot read the entry, found “${read.fault}”`, severity: 'error' })
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
        const entries = entriesOf(sources, options.stdin === true, report)
        if (options.trace) await printTraces(entries)
        else await printClaims(readAll(entries, options, threads), report)
        report.settle()
      },
    )
}
