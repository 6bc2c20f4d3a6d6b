// How commands write answers: in the format that was asked for, as wide as the terminal, coloured where people read.
import type { Answer } from '../sparql/index.js'
import { colourful } from './colour.js'
import { complain, print, width } from './terminal.js'

/** Columns of a table where no terminal says how many. */
const TABLE = 100

/** `--format`, wherever answers are written; the names are those of the sparql room's formats. */
export const FORMAT_OPTION = [
  '--format <format>',
  'how to write the answer: table, csv, tsv, json, markdown; or turtle, for statements',
] as const

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
