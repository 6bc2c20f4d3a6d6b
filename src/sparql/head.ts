// The head of a saved question, in comments that start with `#+` (as grlc writes them): what it asks, and its parameters.
import { placeAt, type Source, unreadable } from './error.js'
import { cellsIn } from './example.js'
import { type Head, PARAM_TYPES, type Param, type ParamType, type Steps } from './model.js'

interface Line {
  readonly key: string
  readonly value: string
  /** Where the line starts in the text. */
  readonly offset: number
}

const LINE = /^#\+ (?<key>param(?= )|[a-z]+(?=: )):? (?<value>.*\S)\s*$/
const MORE = /^#\+ {2,}(?<value>.*\S)\s*$/
const PARAM =
  /^(?<name>[a-z][a-z0-9]*) \((?<type>[^)]+)\)(?: = (?<value>"(?:[^"\\]|\\["\\])*"|[^\s:"]+))?: (?<description>.+)$/
const STEPS = /^(?<left>\w+) (?<way>[<>]) (?<right>\w+)(?: \((?<by>\w+(?:, \w+)*)\))?$/
const KEYS = ['summary', 'description', 'group', 'param', 'steps', 'example', 'row']

function lines(source: Source): Line[] {
  const found: Line[] = []
  let offset = 0
  for (const line of source.text.split('\n')) {
    if (!line.startsWith('#+')) break
    const more = MORE.exec(line)?.groups
    const { key, value } = LINE.exec(line)?.groups ?? {}
    const last = found.at(-1)
    if (more && last) found[found.length - 1] = { ...last, value: `${last.value} ${more['value']}` }
    else if (key && value && KEYS.includes(key)) found.push({ key, value, offset })
    else {
      const wanted = `expected one of ${KEYS.map((known) => `“#+ ${known}: …”`).join(', ')}, found “${line}”`
      throw unreadable(source, wanted, placeAt(source.text, offset))
    }
    offset += line.length + 1
  }
  return found
}

function param(source: Source, { value, offset }: Line): Param {
  const { name, type, value: written, description } = PARAM.exec(value)?.groups ?? {}
  const place = placeAt(source.text, offset)
  if (!name || !type || !description) {
    const wanted = `expected a parameter as in “#+ param body (agency or post) = "Home Office": whose history”`
    throw unreadable(source, `${wanted}, found “${value}”`, place)
  }
  if (!PARAM_TYPES.includes(type as ParamType)) {
    throw unreadable(source, `expected a type (${PARAM_TYPES.join(', ')}), found “${type}”`, place)
  }
  const given = written?.startsWith('"') ? written.slice(1, -1).replace(/\\(.)/g, '$1') : written
  return { name, type: type as ParamType, description, ...(given !== undefined && { default: given }) }
}

/** `before > after (kind, date)`: an arrow from one column to the other; `after < before` is the same, read from its point. */
function steps(source: Source, { value, offset }: Line): Steps {
  const { left = '', way, right = '', by } = STEPS.exec(value)?.groups ?? {}
  if (!way) {
    const wanted = `expected steps as in “#+ steps: before > after (kind, date)”, found “${value}”`
    throw unreadable(source, wanted, placeAt(source.text, offset))
  }
  const back = way === '<'
  return { from: back ? right : left, to: back ? left : right, by: by?.split(', ') ?? [], back }
}

/**
 * Reads the head: the `#+` lines at the very start of a text. A line that starts `#+` and two spaces or more goes on with the one before.
 *
 *     #+ summary: What became of a body or post?
 *     #+ description: Each step, with its date.
 *     #+ group: lineage
 *     #+ param body (agency or post) = "Home Office": whose fate is asked
 *     #+ steps: before > after (kind, date)
 *     #+ example: chancery ask what-became-of --body "Home Office"
 *     #+ row: Home Office | handed work over to | Ministry of Justice | 2007-05-09
 *
 * The rows are the first of the first example's answer, `…` for the rest.
 *
 * @throws {QueryError} if a line cannot be read, or summary, description or group are missing or said twice
 */
export function readHead(source: Source): Head {
  const all = lines(source)
  const one = (key: string): string => {
    const [first, second] = all.filter((line) => line.key === key)
    if (!first) throw unreadable(source, `expected “#+ ${key}: …” at its start, found none`, { line: 1, column: 1 })
    if (second) throw unreadable(source, `expected one “#+ ${key}: …”, found two`, placeAt(source.text, second.offset))
    return first.value
  }
  const params = all.filter(({ key }) => key === 'param').map((line) => param(source, line))
  const twice = params.find(({ name }, i) => params.findIndex((other) => other.name === name) !== i)
  if (twice) throw unreadable(source, `expected one parameter “${twice.name}”, found two`)
  const examples = all.filter(({ key }) => key === 'example').map(({ value }) => value)
  const rows = all.filter(({ key }) => key === 'row').map(({ value }) => cellsIn(value))
  const [drawn] = all.filter(({ key }) => key === 'steps').map((line) => steps(source, line))
  return {
    summary: one('summary'),
    description: one('description'),
    group: one('group'),
    params,
    ...(drawn && { steps: drawn }),
    examples,
    rows,
  }
}
