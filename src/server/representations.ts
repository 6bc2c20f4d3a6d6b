// The formats that answers are offered in over HTTP, and how a client’s wishes choose among them.
import { type Answer, FORMATS, type Format } from '../sparql/index.js'
import { preferred } from './negotiate.js'
import { Refusal } from './refusal.js'
import type { Choice } from './task.js'

const KINDS = ['table', 'truth', 'statements'] as const satisfies readonly Answer['kind'][]

/** What clients may ask for by media type, best first where all are equally welcome. The others go by name alone. */
const ORDER = ['json', 'turtle', 'xml', 'csv', 'tsv', 'n-triples', 'json-ld', 'n-quads', 'markdown', 'table']

/** Other media types that clients know a format by. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  json: ['application/json'],
  xml: ['application/xml', 'text/xml'],
}

const formatsOf = (kind: Answer['kind']): Format[] =>
  ORDER.flatMap((name) => FORMATS.filter((format) => format.name === name && format[kind]))

/** The media types in which answers of a kind can be written, best first. */
export const offered = (kind: Answer['kind']): string[] => formatsOf(kind).map(({ media }) => media)

/** The names by which `?format=` and file endings ask for a format. */
export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ name }) => name)

/** The format of that name or media type, for every kind of answer: what it cannot write is found out when it is tried. */
function named(wanted: string): Choice {
  const format = FORMATS.find(({ name, media }) => name === wanted || media === wanted)
  if (format) return Object.fromEntries(KINDS.map((kind) => [kind, format.name]))
  throw new Refusal({ status: 400, message: `Cannot write “${wanted}”, expected one of ${FORMAT_NAMES.join(', ')}` })
}

/**
 * How each kind of answer is to be written.
 * @param accept the header of that name; without it everything is welcome
 * @param wanted the name of a format, or a media type: stands above `accept`
 * @throws {Refusal} if there is no format of that name
 */
export function choiceOf(accept: string | undefined, wanted?: string): Choice {
  if (wanted !== undefined) return named(wanted)
  return Object.fromEntries(
    KINDS.flatMap((kind) => {
      const types = formatsOf(kind).flatMap(({ name, media }) =>
        [media, ...(ALIASES[name] ?? [])].map((type) => ({ type, name })),
      )
      const best = preferred(
        accept,
        types.map(({ type }) => type),
      )
      const found = types.find(({ type }) => type === best)
      return found ? [[kind, found.name]] : []
    }),
  )
}
