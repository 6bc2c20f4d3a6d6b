// `chancery explain`: all that is known of one thing, each line with the words that say so.
import type { Command } from 'commander'
import { OUT_OPTION } from './answers.js'
import { colourful, style } from './colour.js'
import { examples } from './help.js'
import { PAGE, print, width } from './terminal.js'

interface Options {
  readonly out: string
  readonly format: string
  readonly identity?: true
}

async function explainIdentity(name: string, out: string, format: string): Promise<void> {
  const { identitiesOf } = await import('./identity.js')
  const { identityText } = await import('./page/identity.js')
  const known = await identitiesOf(out, name)
  if (format === 'json') return print(`${JSON.stringify(known, undefined, 2)}\n`)
  return print(identityText(known, width(PAGE), style(colourful(process.stdout))))
}

/** Adds `explain` to the program. */
export function explainCommand(program: Command): void {
  program
    .command('explain')
    .summary('what is known of one thing, and who says so')
    .description(
      'Prints all that is known of a body, post, place or change: each statement with its words, their entry and place, and the rule.',
    )
    .argument('<NAME>', 'a name, an abbreviation, or an IRI')
    .option('--identity', 'instead, which mentions of the name are of one thing, and why')
    .option(...OUT_OPTION)
    .addOption(program.createOption('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      examples(
        ['chancery explain "Regional Offender Manager"', 'by name'],
        ['chancery explain NOMS', 'by abbreviation'],
        ['chancery explain region/wales --format json', 'by IRI, for programs'],
        ['chancery explain --identity "Home Office"', 'what joined its mentions'],
      ),
    )
    .action(async (name: string, { out, format, identity }: Options) => {
      if (identity) return explainIdentity(name, out, format)
      const { explain } = await import('../sparql/index.js')
      const { explanationText } = await import('./page/explanation.js')
      const known = await explain(out, name)
      if (format === 'json') return print(`${JSON.stringify(known, undefined, 2)}\n`)
      return print(explanationText(known, width(PAGE), style(colourful(process.stdout))))
    })
}
