// Claims that were extracted before, or elsewhere: the lines of `chancery extract`, read back and checked.
import { readFileSync } from 'node:fs'
import { bounds } from '../edtf.js'
import { type Claim, RELATIONS } from '../model.js'
import type { Report } from '../source/index.js'
import { BadInput } from './failure.js'

/** A check of one member of a claim: what was expected of it, if it is not that. */
type Check = (value: unknown) => string | undefined
type Members = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const expected =
  (what: string, isSo: (value: unknown) => boolean): Check =>
  (value) =>
    isSo(value) ? undefined : what
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isListOf = (value: unknown, isOne: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne)

const isParty = (value: unknown): boolean =>
  isObject(value) && isText(value['name']) && ['Agency', 'Post', 'Region'].includes(value['type'] as string)
const isEvidence = (value: unknown): boolean =>
  isObject(value) && Number.isInteger(value['start']) && Number.isInteger(value['end']) && isText(value['quote'])
const isConfidence = (value: unknown): boolean =>
  isObject(value) && typeof value['precision'] === 'number' && Number.isInteger(value['of'])

function isEdtf(value: unknown): boolean {
  try {
    return isText(value) && bounds(value) !== undefined
  } catch {
    return false
  }
}

const REQUIRED: Readonly<Record<string, Check>> = {
  entry: expected('the id of an entry', isText),
  relation: expected(`one of ${RELATIONS.join(', ')}`, (value) => (RELATIONS as readonly unknown[]).includes(value)),
  subject: expected('a name and a type', isParty),
  evidence: expected('passages with start, end and quote', (value) => isListOf(value, isEvidence)),
  rule: expected('the name of a rule', isText),
}
const OPTIONAL: Readonly<Record<string, Check>> = {
  object: expected('a name and a type', isParty),
  date: expected('a date in EDTF', isEdtf),
  regions: expected('names of places', (value) => isListOf(value, isText)),
  confidence: expected('precision and of', isConfidence),
}

/** What is wrong with a value that should be a claim. */
function faultOf(value: unknown): string | undefined {
  if (!isObject(value)) return 'expected an object, found another value'
  const wrong = [
    ...Object.entries(REQUIRED).map(([name, check]) => ({ name, fault: check(value[name]) })),
    ...Object.entries(OPTIONAL).map(([name, check]) => ({
      name,
      fault: value[name] === undefined ? undefined : check(value[name]),
    })),
  ].find(({ fault }) => fault !== undefined)
  return wrong && `expected ${wrong.fault} as “${wrong.name}”, found ${JSON.stringify(value[wrong.name]) ?? 'none'}`
}

function read(line: string, entries: ReadonlySet<string>): { readonly claim?: Claim; readonly fault?: string } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { fault: `expected JSON, found ${(error as Error).message}` }
  }
  const fault = faultOf(value)
  if (fault !== undefined) return { fault }
  const claim = value as Claim
  return entries.has(claim.entry)
    ? { claim }
    : { fault: `expected the id of an entry of this build, found “${claim.entry}”` }
}

/**
 * Reads files of claims, one a line, as `chancery extract` prints them. A line that is no claim, or a claim of no entry of the build, is
 * reported with its file and line; the rest goes on.
 * @param entries ids of the entries of the build
 * @throws {BadInput} if a file cannot be read
 */
export function readClaims(files: readonly string[], entries: ReadonlySet<string>, report: Report): Claim[] {
  return files.flatMap((file) => {
    let text: string
    try {
      text = readFileSync(file, 'utf8')
    } catch (error) {
      throw new BadInput(`Cannot read \`${file}\`, expected a file of claims, found “${(error as Error).message}”`)
    }
    return text.split('\n').flatMap((line, i) => {
      if (line.trim() === '') return []
      const { claim, fault } = read(line, entries)
      const where = `${file}:${i + 1}`
      if (fault !== undefined) report({ where, message: `Cannot read the claim, ${fault}`, severity: 'error' })
      return claim ? [claim] : []
    })
  })
}
