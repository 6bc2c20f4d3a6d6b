// The formats that answers are offered in over HTTP, and how a client’s wishes choose among them.
import { type Answer, FORMATS, type Format } from '../sparql/index.js'
import { preferred } from './negotiate.js'
import { Refusal } from './refusal.js'
import type { Choice } from './task.js'

const KINDS = ['table', 'truth', 'statements'] as const satisfies readonly Answer['kind'][]

/** Pages are made here, and not where the formats of files are. */
export const HTML = { name: 'html', media: 'text/html' }

/** What clients may ask for by media type, best first where all are equally welcome. The others go by name alone. */
const ORDER = ['json', 'turtle', 'xml', 'csv', 'tsv', 'n-triples', 'json-ld', 'n-quads', 'markdown', 'table']

/** Other media types that clients know a format by. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  json: ['application/json'],
  xml: ['application/xml', 'text/xml'],
}

const formatsOf = (kind: Answer['kind']): Format[] =>
  ORDER.flatMap((name) => FORMATS.filter((format) => format.name === name && format[kind]))

const all = (kind: Answer['kind']): Pick<Format, 'name' | 'media'>[] => [...formatsOf(kind), HTML]

/** The media types in which answers of a kind can be written, best first. */
export const offered = (kind: Answer['kind']): string[] => all(kind).map(({ media }) => media)

/** The names by which `?format=` and file endings ask for a format. */
export const FORMAT_NAMES: readonly string[] = [...FORMATS, HTML].map(({ name }) => name)

/** Endings of files that are not names of formats. */
const ENDINGS: Readonly<Record<string, string>> = {
  ...{ md: 'markdown', ttl: 'turtle', nt: 'n-triples', nq: 'n-quads', jsonld: 'json-ld', txt: 'table' },
}

/** The format of that name or media type, for every kind of answer: what it cannot write is found out when it is tried. */
function named(wanted: string): Choice {
  const known = ENDINGS[wanted] ?? wanted
  const format = [...FORMATS, HTML].find(({ name, media }) => name === known || media === known)
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
      const formats = all(kind)
      const types = [
        ...formats.map(({ name, media }) => ({ type: media, name })),
        ...formats.flatMap(({ name }) => (ALIASES[name] ?? []).map((type) => ({ type, name }))),
      ]
      const best = preferred(
        accept,
        types.map(({ type }) => type),
      )
      const found = types.find(({ type }) => type === best)
      return found ? [[kind, found.name]] : []
    }),
  )
}
