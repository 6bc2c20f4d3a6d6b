// The two bundled entries, with the claims that a careful reader finds in them.
import { readFileSync } from 'node:fs'
import type { Claim, Entry, Field } from '../../src/model.js'
import { shipped } from '../../src/paths.js'

/** Fields by hand, each value by its words: the reader of entries has tests of its own. */
const FIELDS: readonly (readonly [label: string, ...values: string[]])[] = [
  ['Reference', 'NOMS'],
  ['Title', 'Records created or inherited by the National Offender Management Service'],
  ['Date', '2000-2017'],
  ['Held by', 'The National Archives, Kew'],
  [
    'Creator',
    'HM Prison and Probation Service, 2017-',
    'HM Prison Service, 1993-2004',
    'National Offender Management Service, 2004-2017',
  ],
  ['Physical description', '41 series'],
]

function fieldsOf(text: string): Field[] {
  return FIELDS.map(([label, ...values]) => {
    const from = text.indexOf(`\n${label}:`)
    return {
      label,
      values: values.map((value) => {
        const start = text.indexOf(value, from)
        return { start, end: start + value.length }
      }),
    }
  })
}

function read(kind: string, id: string, title: string): Entry {
  const text = readFileSync(shipped(`data/entries/${kind}/${id}.txt`), 'utf8')
  return { id, title, kind, text, blocks: [], fields: kind === 'catalogue' ? fieldsOf(text) : [] }
}

export const SEED_ENTRIES: readonly Entry[] = [
  read(
    'catalogue',
    'national-offender-management-service',
    'Records created or inherited by the National Offender Management Service',
  ),
  read('encyclopedia', 'regional-offender-manager', 'Regional Offender Manager'),
]

export const SEED_CLAIMS: readonly Claim[] = readFileSync(new URL('seed-claims.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Claim => JSON.parse(line))
