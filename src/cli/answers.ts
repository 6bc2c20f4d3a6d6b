// How commands write answers: in the format that was asked for, as wide as the terminal, coloured where people read.
import type { Command } from 'commander'
import type { Answer, Asked, Question } from '../sparql/index.js'
import { colourful } from './colour.js'
import { Misuse } from './failure.js'
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

/** Where answers come from, as options say: a folder, or a server. */
export interface Place {
  readonly out: string
  readonly endpoint?: string
  /** Seconds until the asking is given up. */
  readonly timeout?: number
}

/** Seconds that a server has, if not said; a dataset on disk has all the time that it takes. */
const PATIENCE = 60

function seconds(value: string): number {
  const number = Number(value)
  if (number > 0 && number <= 86_400) return number
  throw new Misuse(`Cannot read --timeout, expected seconds, more than 0 and at most 86400, found “${value}”`)
}

/** Adds `--out`, `--endpoint` and `--timeout` to a command that asks. */
export function placeOptions(command: Command, { out, endpoint, timeout }: Partial<Place> = {}): void {
  command.option(OUT_OPTION[0], OUT_OPTION[1], out ?? OUT_OPTION[2])
  command.option('--endpoint <url>', 'a SPARQL 1.1 server to ask instead', endpoint)
  const usual = `as long as it takes; ${PATIENCE} with --endpoint`
  command.option('--timeout <seconds>', `how long to wait for an answer (default: ${usual})`, seconds, timeout)
}

/** The server to ask, if there is one. */
export async function serverOf({ endpoint: url, timeout = PATIENCE }: Place): Promise<Asked | undefined> {
  if (url === undefined) return undefined
  const { server } = await import('../sparql/index.js')
  return server({ url, timeout: timeout * 1000 })
}

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
