// How commands write answers: in the format that was asked for, as wide as the terminal, coloured where people read.
import type { Command } from 'commander'
import type { Answer, Question } from '../sparql/index.js'
import { colourful } from './colour.js'
import { complain, print, width } from './terminal.js'

/** Columns of a table where no terminal says how many. */
const TABLE = 100

/** The sparql room's formats by name, the usual one first: known here, so that help does not wait for that room to load. */
export const FORMATS = [
  ...['table', 'markdown', 'csv', 'tsv', 'json', 'xml', 'turtle', 'n-triples', 'n-quads', 'json-ld'],
  ...['tree', 'mermaid', 'dot'],
]

/** Adds `--format` to a command that writes answers. */
export function formatOption(command: Command, usual?: string): void {
  const option = command.createOption('--format <format>', 'how to write the answer').choices(FORMATS)
  command.addOption(usual === undefined ? option : option.default(usual))
}

/** `--out`, wherever a dataset is read. */
export const OUT_OPTION = ['--out <folder>', 'the dataset to ask', 'out'] as const

/** An answer as text; without a format, rows become a table and statements Turtle. */
export async function written(answer: Answer, format?: string): Promise<string> {
  const { render } = await import('../sparql/index.js')
  const usual = answer.kind === 'statements' ? 'turtle' : 'table'
  return render(answer, format ?? usual, { width: width(TABLE), colour: colourful(process.stdout) })
}

/** Writes an answer to stdout, and what its reader should know beside it to stderr. */
export async function show(answer: Answer, format?: string): Promise<void> {
  await print(await written(answer, format))
  if (answer.note) complain(answer.note)
}

/** Questions in the order in which they are shown: by group, and by name in each. */
export const byGroup = (questions: readonly Question[]): readonly Question[] =>
  [...questions].sort((a, b) => (`${a.group}\n${a.name}` < `${b.group}\n${b.name}` ? -1 : 1))
