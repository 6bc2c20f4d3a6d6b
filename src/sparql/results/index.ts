// Every format that an answer can be written in: one file each.
import { drawingOf } from '../drawing.js'
import { QueryError } from '../error.js'
import type { Answer } from '../model.js'
import { csv } from './csv.js'
import { dotFormat } from './dot.js'
import type { Format, Look } from './format.js'
import { json } from './json.js'
import { jsonld } from './jsonld.js'
import { nquads, ntriples } from './lines.js'
import { markdown } from './markdown.js'
import { mermaidFormat } from './mermaid.js'
import { tableFormat } from './table.js'
import { treeFormat } from './tree.js'
import { tsv } from './tsv.js'
import { turtle } from './turtle.js'
import { xml } from './xml.js'

export type { Format, Look }

/** For people, for programs, for statements, for graphs of steps. */
export const FORMATS: readonly Format[] = [
  ...[tableFormat, markdown],
  ...[csv, tsv, json, xml],
  ...[turtle, ntriples, nquads, jsonld],
  ...[treeFormat, mermaidFormat, dotFormat],
]

const KINDS = { table: 'rows', truth: 'yes or no', statements: 'statements' } as const

const namesOf = (formats: readonly Format[]): string => formats.map(({ name }) => name).join(', ')

/** How wide a table is where nobody says how wide the terminal is. */
const WIDTH = 100

const able = (answer: Answer): readonly Format[] =>
  FORMATS.filter((one) => one[answer.kind] || (one.drawing && drawingOf(answer)))

function written(answer: Answer, format: Format, look: Look): string | Promise<string> | undefined {
  if (format.drawing) {
    const drawing = drawingOf(answer)
    return drawing && format.drawing(drawing)
  }
  if (answer.kind === 'truth') return format.truth?.(answer.value, look)
  return format[answer.kind]?.(answer, look)
}

/**
 * An answer as text in a format: its name is one of `FORMATS`.
 * @param look for people's formats: the terminal's columns (100), and whether it shows colours (no)
 * @throws {QueryError} if there is no such format, or it cannot write that answer, with the formats that can
 */
export async function render(answer: Answer, name: string, look: Partial<Omit<Look, 'base'>> = {}): Promise<string> {
  const format = FORMATS.find((one) => one.name === name)
  if (!format) throw new QueryError(`Cannot write “${name}”, expected one of ${namesOf(FORMATS)}`)
  const text = await written(answer, format, { width: WIDTH, colour: false, ...look, base: answer.base })
  if (text !== undefined) return text
  throw new QueryError(`Cannot write ${KINDS[answer.kind]} as ${name}, expected one of ${namesOf(able(answer))}`)
}
