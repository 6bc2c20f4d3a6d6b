// `chancery build --claims`: claims that were extracted apart, fused later.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chancery, folderOf } from './program.js'

const NOTES = {
  'notes/salt.txt':
    'Board of Salt\n\nThe Board of Salt was created in 1900 and merged into the Trade Authority in 1974.\n',
  'notes/trade.txt': 'Trade Authority\n\nThe Trade Authority replaced the Board of Salt on 1 April 1974.\n',
  'notes/pepper.txt': 'Pepper Board\n\nThe Pepper Board was an agency of the Trade Authority from 1980 to 1990.\n',
}
const files = ['manifest.json', 'chancery.nq', 'chancery.trig', 'chancery.ttl', 'store/core.nq', 'store/evidence.nq']
const made = (cwd: string) => files.map((file) => readFileSync(join(cwd, 'out', file), 'utf8'))

/** The claims of some notes, as `chancery extract` prints them, in a file. */
function extracted(cwd: string, to: string, ...notes: string[]): string {
  const { status, stdout } = chancery(['extract', ...notes.map((note) => `notes/${note}.txt`)], { cwd })
  expect(status).toBe(0)
  writeFileSync(join(cwd, to), stdout)
  return stdout
}

describe('build --claims', () => {
  it('makes of shards that were extracted apart what one build makes, in any order, and given twice', () => {
    const [one, other] = [folderOf(NOTES), folderOf(NOTES)]
    chancery(['build', 'notes'], { cwd: one })
    extracted(other, 'a.jsonl', 'trade')
    extracted(other, 'b.jsonl', 'salt', 'pepper')
    const { status, stderr } = chancery(['build', 'notes', '--claims', 'b.jsonl', 'a.jsonl', 'b.jsonl'], { cwd: other })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(made(other)).toEqual(made(one))
  })

  it('extracts nothing, and leaves what was kept as it is', () => {
    const cwd = folderOf(NOTES)
    extracted(cwd, 'a.jsonl', 'salt')
    expect(chancery(['build', 'notes', '--claims', 'a.jsonl'], { cwd }).stdout).toMatch(/^3 entries, 2 claims:/)
    expect(existsSync(join(cwd, 'out/cache'))).toBe(false)
  })

  it.each([
    ['no JSON', '{', 'expected JSON, found'],
    ['no object', '[]', 'expected an object, found another value'],
    ['no claim', '{"entry":"salt"}', 'expected one of created, abolished'],
    [
      'of an entry that is not in the build',
      (line: string) => line.replace('"salt"', '"pepper corn"'),
      'expected the id of an entry of this build, found “pepper corn”',
    ],
    [
      'of a date that is none',
      (line: string) => line.replace('"1900"', '"last year"'),
      'expected a date in EDTF as “date”, found "last year"',
    ],
    [
      'without passages',
      (line: string) => line.replace(/"evidence":\[.*?\]/, '"evidence":1'),
      'expected passages with start, end and quote as “evidence”, found 1',
    ],
  ])('tells of a line that is %s, with its place, and builds the others', (_, change, reason) => {
    const cwd = folderOf(NOTES)
    const [first = '', ...rest] = extracted(cwd, 'a.jsonl', 'salt').trimEnd().split('\n')
    const line = typeof change === 'string' ? change : change(first)
    writeFileSync(join(cwd, 'a.jsonl'), `${[...rest, line].join('\n')}\n`)
    const { status, stdout, stderr } = chancery(['build', 'notes', '--claims', 'a.jsonl'], { cwd })
    expect(stdout).toMatch(/^3 entries, 1 claim:/)
    expect(stderr).toContain(reason)
    expect(stderr).toContain('(a.jsonl:2)')
    expect(status).toBe(1)
  })

  it('refuses words that are not in the entry, and a file that is not there', () => {
    const cwd = folderOf(NOTES)
    const lines = extracted(cwd, 'a.jsonl', 'salt')
    writeFileSync(join(cwd, 'a.jsonl'), lines.replaceAll('1900', '1901'))
    const misquoted = chancery(['build', 'notes', '--claims', 'a.jsonl'], { cwd })
    expect(misquoted.status).toBe(1)
    expect(misquoted.stderr).toMatch(/expected “.*1901.*” at \d+–\d+, found “.*1900/)
    expect(existsSync(join(cwd, 'out/manifest.json'))).toBe(false)
    const { status, stderr } = chancery(['build', 'notes', '--claims', 'nowhere.jsonl'], { cwd })
    expect(status).toBe(1)
    expect(stderr).toContain('Cannot read `nowhere.jsonl`, expected a file of claims')
  })
})
