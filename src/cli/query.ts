// `chancery query`: any SPARQL query, from a file, the command line or a pipe.
import { existsSync, readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import type { Command } from 'commander'
import { formatOption, OUT_OPTION, show } from './answers.js'
import { BadInput } from './failure.js'
import { examples } from './help.js'

interface Options {
  readonly out: string
  readonly format?: string
  readonly union?: boolean
}

/**
 * The query that an argument means: `-` is stdin, then a file of that name, then what has a space in it is the query itself.
 * @throws {BadInput} if it can only be the name of a file, and there is none
 */
async function source(query: string): Promise<{ readonly text: string; readonly file?: string }> {
  if (query === '-') return { text: await text(process.stdin), file: 'stdin' }
  if (existsSync(query)) return { text: readFileSync(query, 'utf8'), file: query }
  if (/\s/.test(query)) return { text: query }
  throw new BadInput(`Cannot read \`${query}\`, expected a file, a SPARQL query or “-” for stdin, found nothing there`)
}

/** Adds `query` to the program. */
export function queryCommand(program: Command): void {
  const command = program
    .command('query')
    .summary('ask anything in SPARQL')
    .description(
      'Answers a SPARQL 1.1 query. The prefixes of the vocabulary (chy, skos, org, …) need no declaration. What entries say, and\n' +
        'their words, is in one named graph an entry: ask it inside GRAPH ?entry { … }, or with --union.',
    )
    .argument('<QUERY>', 'a file, the query itself in quotes, or - for stdin')
    .option(...OUT_OPTION)
    .option('--union', 'see all graphs as one')
    .addHelpText(
      'after',
      examples(
        ['chancery query mine.rq --format csv', 'a query from a file'],
        ["chancery query 'SELECT ?agency { ?agency a chy:Agency } ORDER BY ?agency'", 'or as typed'],
        ["chancery query 'DESCRIBE ?x { ?x a chy:Merger }'", 'statements come as Turtle'],
      ),
    )
    .action(async (query: string, { out, format, union = false }: Options) => {
      const { queryText } = await import('../sparql/index.js')
      const { text, file } = await source(query)
      await show(await queryText(out, text, { ...(file !== undefined && { file }), union }), format)
    })
  formatOption(command)
}
