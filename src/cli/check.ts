// `chancery check`: where the entries disagree, side by side.
import type { Command } from 'commander'
import { DISAGREEMENT_KINDS } from '../disagreements.js'
import type { Answer, Row } from '../sparql/index.js'
import { formatOption, type Place, placeOptions, show } from './answers.js'
import { answerFrom } from './asking.js'
import { colourful, style } from './colour.js'
import { examples } from './help.js'
import { PAGE, print, width } from './terminal.js'

interface Options extends Place {
  readonly kind?: string
  readonly about?: string
  readonly format?: string
  readonly exitCode?: true
}

/** The status with `--exit-code` where there is a disagreement: apart from bad input (1) and misuse (2). */
const DISAGREE = 3

const rowsOf = (found: Answer): readonly Row[] => (found.kind === 'table' ? found.rows : [])

/** Adds `check` to the program. */
export function checkCommand(program: Command): void {
  const command = program
    .command('check')
    .summary('where the entries disagree')
    .description(
      'Prints where the entries contradict each other, or themselves, with the words of each side. The dataset holds the same as a page: disagreements.md.',
    )
    .addOption(program.createOption('--kind <kind>', 'only of this kind').choices(Object.keys(DISAGREEMENT_KINDS)))
    .option('--about <name>', 'only about this body, post or record set, or what happened to it')
    .option('--exit-code', `end with status ${DISAGREE} if there is a disagreement, for scripts`)
  formatOption(command)
  placeOptions(command)
  command
    .addHelpText(
      'after',
      examples(
        ['chancery check', 'all of them'],
        ['chancery check --about NOMS --kind date', 'dates of one body'],
        ['chancery check --format csv', 'a row for each passage'],
        ['chancery check --kind list-against-prose --exit-code', 'for a script'],
      ),
    )
    .action(async ({ kind, about, format, exitCode, ...place }: Options) => {
      const ask = (question: string, given = {}) => answerFrom(place, { question, given })
      // Says what is near, where nothing is called so.
      if (about !== undefined) await ask('names', { thing: about })
      const given = { ...(kind !== undefined && { kind }), ...(about !== undefined && { about }) }
      const found = await ask('disagreements', given)
      const rows = rowsOf(found)
      if (format === undefined) {
        const { disagreementsText, noneText } = await import('./page/disagreements.js')
        const text =
          rows.length > 0
            ? disagreementsText(rows, width(PAGE), style(colourful(process.stdout)))
            : noneText(rowsOf(await ask('disagreements')), given)
        await print(text)
      } else await show(found, format)
      if (exitCode && rows.length > 0) process.exitCode = DISAGREE
    })
}
