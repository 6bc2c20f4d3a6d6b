// `chancery query`: any SPARQL query, from a file, the command line or a pipe.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { text as whole } from 'node:stream/consumers'
import type { Command } from 'commander'
import { formatOption, type Place, placeOptions, show } from './answers.js'
import { answerFrom } from './asking.js'
import { BadInput } from './failure.js'
import { examples } from './help.js'

interface Options extends Place {
  readonly format?: string
  readonly asOf?: string
  readonly union?: boolean
}

/**
 * The query that an argument means: `-` is stdin, then a file of that name, then what has a space in it is the query itself.
 * @throws {BadInput} if it can only be the name of a file, and there is none
 */
async function source(query: string): Promise<{ readonly text: string; readonly file?: string }> {
  if (query === '-') return { text: await whole(process.stdin), file: 'stdin' }
  if (existsSync(query) && statSync(query).isDirectory())
    throw new BadInput(`Cannot read \`${query}\`, expected a file, a SPARQL query or “-” for stdin, found a folder`)
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
    .option('--union', 'see all graphs as one')
    .option('--as-of <date>', 'the day that ?asOf in the query means; a year or month means its last day')
    .addHelpText(
      'after',
      examples(
        ['chancery query mine.rq --format csv', 'a query from a file'],
        ["chancery query 'SELECT ?agency { ?agency a chy:Agency } ORDER BY ?agency'", 'or as typed'],
        ["chancery query 'DESCRIBE ?x { ?x a chy:Merger }'", 'statements come as Turtle'],
        ["chancery query 'SELECT ?x { ?x chy:earliest ?d FILTER(?d <= ?asOf) }' --as-of 2004", ''],
        ['chancery query mine.rq --endpoint http://localhost:7878/query', 'ask a SPARQL server'],
      ),
    )
    .action(async (query: string, { format, union = false, asOf, ...place }: Options) => {
      const { text, ...file } = await source(query)
      const options = { ...file, ...(asOf !== undefined && { asOf }), union }
      await show(await answerFrom(place, { text, options }), format)
    })
  placeOptions(command)
  formatOption(command)
}
