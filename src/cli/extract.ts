// `chancery extract`: what entries say, one claim a line, as JSON Lines on stdout.
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import type { Claim, Entry } from '../model.js'
import { colourful, style } from './colour.js'
import { type Confident, confidenceOption, confident } from './confidence.js'
import { Misuse } from './failure.js'
import { examples } from './help.js'
import { reporter } from './problems.js'
import { PAGE, print, width } from './terminal.js'

/** One claim as a line of JSON, its fields in the order that readers of the format know. */
function claimLine({ entry, relation, subject, object, date, regions, evidence, rule, confidence }: Claim): string {
  const party = object && { name: object.name, type: object.type }
  const passages = evidence.map(({ start, end, quote }) => ({ start, end, quote }))
  const fields = { entry, relation, subject: { name: subject.name, type: subject.type }, object: party, date, regions }
  return `${JSON.stringify({ ...fields, evidence: passages, rule, confidence })}\n`
}

/** Writes the claims of an entry. */
async function extracting(keep: (claim: Claim) => boolean): Promise<(entry: Entry) => string> {
  const { extract } = await import('../extract/index.js')
  return (entry) => extract(entry).filter(keep).map(claimLine).join('')
}

/** Writes how an entry was read. */
async function tracing(): Promise<(entry: Entry) => string> {
  const { trace } = await import('../extract/index.js')
  const { traceText } = await import('./page/trace.js')
  const look = style(colourful(process.stdout))
  return (entry) => traceText(entry, trace(entry), width(PAGE), look)
}

/** Adds `extract` to the program. */
export function extractCommand(program: Command): void {
  const command = program
    .command('extract')
    .summary('print what entries say, one claim a line')
    .description('Prints the claims of entries as JSON Lines, in the order of the entries.')
    .argument('[SOURCE...]', 'files, or folders of them')
    .option('--stdin', 'read entries from stdin as JSON Lines: {"id", "title", "kind", "text", "source"?}')
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
      async (sources: readonly string[], options: Confident & { readonly stdin?: true; readonly trace?: true }) => {
        if (options.stdin ? sources.length > 0 : sources.length === 0)
          throw new Misuse('Expected files or folders to read, or --stdin, and not both')
        const { readLines, readPaths } = await import('../source/index.js')
        const written = options.trace ? await tracing() : await extracting(confident(options))
        const report = reporter()
        const entries: Iterable<Entry> | AsyncIterable<Entry> = options.stdin
          ? readLines(createInterface({ input: process.stdin }), report.problem)
          : readPaths(sources, report.problem)
        for await (const entry of entries) {
          const text = written(entry)
          if (text) await print(text)
        }
        report.settle()
      },
    )
}
