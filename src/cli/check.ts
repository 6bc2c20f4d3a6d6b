// `chancery check`: where the entries disagree, side by side.
import type { Command } from 'commander'
import { OUT_OPTION } from './answers.js'
import { colourful, style } from './colour.js'
import { examples } from './help.js'
import { PAGE, print, width } from './terminal.js'

/** Adds `check` to the program. */
export function checkCommand(program: Command): void {
  program
    .command('check')
    .summary('where the entries disagree')
    .description('Prints where the entries contradict each other, or themselves, with the words of each side.')
    .option(...OUT_OPTION)
    .addHelpText(
      'after',
      examples(['chancery check', ''], ['chancery ask disagreements --format csv', 'the same as data']),
    )
    .action(async ({ out }: { readonly out: string }) => {
      const { answer, savedQuestion } = await import('../sparql/index.js')
      const { disagreementsText } = await import('./page/disagreements.js')
      const found = await answer(out, savedQuestion('disagreements'))
      const rows = found.kind === 'table' ? found.rows : []
      await print(disagreementsText(rows, width(PAGE), style(colourful(process.stdout))))
    })
}
