// `chancery check`: where the entries disagree, side by side.
import type { Command } from 'commander'
import type { Row } from '../sparql/index.js'
import { OUT_OPTION } from './answers.js'
import { colourful, type Style, style } from './colour.js'
import { examples } from './help.js'
import { PAGE, print, width } from './terminal.js'
import { wrap } from './wrap.js'

const value = (row: Row | undefined, column: string): string => row?.[column]?.value ?? ''

/** Rows that are of one disagreement, in the order in which they come. */
function grouped(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = ['about', 'kind', 'comment'].map((column) => value(row, column)).join('\n')
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}

/** One disagreement: what it is about, what is wrong, and the words of each side. */
function paragraph(rows: readonly Row[], columns: number, { strong, faint }: Style): string {
  const [first] = rows
  const quotes = rows.map((row) =>
    [
      wrap(`“${value(row, 'quote')}”`, columns, '  '),
      faint(wrap(value(row, 'saysLabel'), columns, '    – ', '      ')),
    ].join('\n'),
  )
  return [strong(value(first, 'aboutLabel')), wrap(value(first, 'comment'), columns), ...quotes, ''].join('\n')
}

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
      const found = await answer(out, savedQuestion('disagreements'))
      const groups = found.kind === 'table' ? grouped(found.rows) : []
      const look = style(colourful(process.stdout))
      const texts = groups.map((rows) => paragraph(rows, width(PAGE), look))
      await print(texts.length > 0 ? texts.join('\n') : 'The entries do not disagree.\n')
    })
}
