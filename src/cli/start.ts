// `chancery start`: a tour. Builds the bundled entries, then asks every saved question of them.
import type { Command } from 'commander'
import { shipped } from '../paths.js'
import type { Answer, Question, Store } from '../sparql/index.js'
import { DEFAULT_BASE } from '../vocabulary.js'
import { byGroup, written } from './answers.js'
import { summary } from './build.js'
import { colourful, type Style, style } from './colour.js'
import { makeDataset } from './dataset.js'
import { examples } from './help.js'
import { reporter } from './problems.js'
import { print } from './terminal.js'

/** One screen: lines of an answer, heading and all. */
const SCREEN = 24

/** What a question was asked with: `--body "Home Office"`. */
const asked = ({ params }: Question): string =>
  params
    .filter(({ default: value = '' }) => value !== '')
    .map(({ name, default: value = '' }) => `--${name} ${/^[\w-]+$/.test(value) ? value : `"${value}"`}`)
    .join(' ')

const command = (question: Question): string => `chancery ask ${question.name} ${asked(question)}`.trim()

const linesOf = (text: string): readonly string[] => text.trimEnd().split('\n')

/** An answer as a table of at most `most` lines: whole, or its beginning and how to see the rest. */
async function cut(answer: Answer, most: number, more: string): Promise<string> {
  const whole = await written(answer, 'table')
  if (answer.kind === 'truth' || linesOf(whole).length <= most) return whole
  for (let shown = Math.min(answer.rows.length - 1, most); shown > 0; shown--) {
    // The last line is the number of rows, which is not that of the whole.
    const lines = linesOf(await written({ ...answer, rows: answer.rows.slice(0, shown) }, 'table')).slice(0, -1)
    if (lines.length < most) return `${lines.join('\n')}\n… ${answer.rows.length - shown} more: ${more}\n`
  }
  return whole
}

async function stop(store: Store, question: Question, { strong, faint }: Style): Promise<string> {
  const { answer } = await import('../sparql/index.js')
  const heading = [strong(question.summary), faint(command(question)), '']
  const found = await answer(store, question)
  return [...heading, await cut(found, SCREEN - heading.length, command(question)), ''].join('\n')
}

const NEXT = `What next?
  chancery explain "Regional Offender Manager"      all that is known of it
  chancery ask what-became-of --body "Home Office"  a question of your own
  chancery check                                    where the entries disagree
  chancery build FOLDER                             linked data of your texts
`

/** Adds `start` to the program. */
export function startCommand(program: Command): void {
  program
    .command('start')
    .summary('a tour: build the bundled entries, and answer every saved question')
    .description(
      'Builds the entries that ship with Chancery into ./out, then answers every saved question, a screen each.',
    )
    .option('--out <folder>', 'where the dataset goes', 'out')
    .addHelpText('after', examples(['chancery start', ''], ['chancery start | less -R', 'a page at a time']))
    .action(async ({ out }: { readonly out: string }) => {
      const look = style(colourful(process.stdout))
      const report = reporter()
      const built = await makeDataset({ sources: [shipped('data/entries')], out, base: DEFAULT_BASE }, report)
      await print(`${summary(built, out)}\n`)
      const { openStore, savedQuestions } = await import('../sparql/index.js')
      const store = await openStore(out, { evidence: true })
      for (const question of byGroup(savedQuestions())) await print(await stop(store, question, look))
      await print(NEXT)
      report.settle()
    })
}
