// Every format that an answer can be written in: one file each.
import { QueryError } from '../error.js'
import type { Answer } from '../model.js'
import { csv } from './csv.js'
import type { Format, Look } from './format.js'
import { json } from './json.js'
import { markdown } from './markdown.js'
import { tableFormat } from './table.js'
import { tsv } from './tsv.js'
import { turtle } from './turtle.js'

export type { Format, Look }

export const FORMATS: readonly Format[] = [csv, json, markdown, tableFormat, tsv, turtle]

const KINDS = { table: 'rows', truth: 'yes or no', statements: 'statements' } as const

const namesOf = (formats: readonly Format[]): string => formats.map(({ name }) => name).join(', ')

/** How wide a table is where nobody says how wide the terminal is. */
const WIDTH = 100

function written(answer: Answer, format: Format, look: Look): string | undefined {
  if (answer.kind === 'truth') return format.truth?.(answer.value, look)
  return format[answer.kind]?.(answer, look)
}

/**
 * An answer as text in a format: its name is one of `FORMATS`.
 * @param look for people's formats: the terminal's columns (100), and whether it shows colours (no)
 * @throws {QueryError} if there is no such format, or it cannot write that kind of answer, with the formats that can
 */
export function render(answer: Answer, name: string, look: Partial<Omit<Look, 'base'>> = {}): string {
  const format = FORMATS.find((one) => one.name === name)
  if (!format) throw new QueryError(`Cannot write “${name}”, expected one of ${namesOf(FORMATS)}`)
  const text = written(answer, format, { width: WIDTH, colour: false, ...look, base: answer.base })
  if (text !== undefined) return text
  const able = FORMATS.filter((one) => one[answer.kind])
  throw new QueryError(`Cannot write ${KINDS[answer.kind]} as ${name}, expected one of ${namesOf(able)}`)
}
