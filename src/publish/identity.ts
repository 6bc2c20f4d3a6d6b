// The account of who is who as a table beside the dataset: a row a mention, for spreadsheets, for `diff`, and for `explain --identity`.
import type { Account } from '../graph/index.js'

/** Where it is, below the dataset's folder. */
export const IDENTITY_FILE = 'identity.tsv'

const COLUMNS = [
  'thing',
  'label',
  'entry',
  'name',
  'times',
  'start',
  'end',
  'quote',
  'ground',
  'because',
  'other',
  'places',
  'begun',
  'ended',
] as const
type Column = (typeof COLUMNS)[number]

/** A row with its cells by their columns. */
export type IdentityRow = Readonly<Record<Column, string>>

const BETWEEN_PLACES = '; '

/** What is in a cell stays in it: white space of any kind is one space. */
const cell = (value: string | number | undefined): string => String(value ?? '').replace(/\s+/gu, ' ')

const written = ({ passage, places, times, ...rest }: Account): Record<Column, string | number | undefined> => ({
  ...rest,
  times,
  start: passage?.start,
  end: passage?.end,
  quote: passage?.quote,
  places: places.join(BETWEEN_PLACES),
})

/** The table's lines, its heading first. */
export function* identityTable(accounts: readonly Account[]): Generator<string> {
  yield `${COLUMNS.join('\t')}\n`
  for (const account of accounts) {
    const row = written(account)
    yield `${COLUMNS.map((column) => cell(row[column])).join('\t')}\n`
  }
}

/**
 * Reads the table back.
 * @param path the file's name, for errors
 * @throws {Error} if it has not the columns that a build writes
 */
export function readIdentityTable(text: string, path: string): IdentityRow[] {
  const [heading = '', ...lines] = text.replace(/\n$/, '').split('\n')
  if (heading !== COLUMNS.join('\t'))
    throw new Error(
      `Cannot read \`${path}\`, expected the columns ${COLUMNS.join(', ')}, found “${heading.replaceAll('\t', ', ')}” (${path}:1:1)`,
    )
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(COLUMNS.map((column, i) => [column, cells[i] ?? ''])) as IdentityRow
  })
}

/** The places of a row. */
export const placesOf = ({ places }: IdentityRow): string[] => (places ? places.split(BETWEEN_PLACES) : [])
