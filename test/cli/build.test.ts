// `chancery build` and `chancery extract`: what they write, what they say, and how they fail.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model.js'
import { shipped } from '../../src/paths.js'
import { chancery, folderOf } from './program.js'

const SALT = `Board of Salt

The Board of Salt (BoS) was created in 1900. The Board of Salt was replaced by the Salt Authority on 1 April 1990.
`
const WEIGHTS = `Office of Weights

The Office of Weights was an agency of the Ministry of Measures. In 1990 the Office of Weights was merged into the Salt Authority.
`
const MANIFEST = 'manifest.json'

describe('build', () => {
  it('makes a dataset of its own entries, in ./out, and says what is in it', () => {
    const cwd = folderOf()
    const { status, stdout, stderr } = chancery(['build'], { cwd })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^2 entries, \d+ claims:\n {2}\d+ agencies, \d+ posts, /)
    expect(stdout).toMatch(/^[\d,]+ statements in out$/m)
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([
      'cache',
      'chancery.nq',
      'chancery.trig',
      'chancery.ttl',
      'disagreements.md',
      'identity.tsv',
      MANIFEST,
      'store',
    ])
  })

  it('writes the same bytes for the same entries, whatever their order and wherever they are', () => {
    const one = folderOf({ 'notes/salt.txt': SALT, 'notes/weights.txt': WEIGHTS })
    const other = folderOf({ 'b/weights.txt': WEIGHTS, 'a/salt.txt': SALT })
    chancery(['build', 'notes'], { cwd: one })
    chancery(['build', 'b', 'a'], { cwd: other })
    expect(readFileSync(join(one, 'out', MANIFEST), 'utf8')).toBe(readFileSync(join(other, 'out', MANIFEST), 'utf8'))
  })

  it('mints below another base, which the questions then go by', () => {
    const cwd = folderOf({ 'salt.txt': SALT })
    expect(chancery(['build', 'salt.txt', '--base', 'https://data.example.org/'], { cwd }).status).toBe(0)
    expect(readFileSync(join(cwd, 'out/chancery.ttl'), 'utf8')).toMatch(/^@base <https:\/\/data\.example\.org\/> \.$/m)
    const { stdout } = chancery(['explain', 'agency/board-of-salt'], { cwd })
    expect(stdout).toContain('https://data.example.org/agency/board-of-salt')
  })

  it('tells of a bad entry, leaves it out, builds the others, and says so in its status', () => {
    const cwd = folderOf({ 'notes/salt.txt': SALT, 'notes/empty.txt': '' })
    writeFileSync(join(cwd, 'notes/latin.txt'), Buffer.from([0x53, 0xe9, 0x6c]))
    const { status, stdout, stderr } = chancery(['build', 'notes'], { cwd })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^1 entry, /)
    expect(stderr.split('\n').filter(Boolean)).toEqual([
      expect.stringMatching(/^Cannot read `notes\/empty\.txt`, expected text, found an empty file/),
      expect.stringMatching(/^Cannot read `notes\/latin\.txt`, expected UTF-8, found .* \(notes\/latin\.txt:1:2\)$/),
    ])
  })

  it('passes over files of unknown formats with a note', () => {
    const cwd = folderOf({ 'notes/salt.txt': SALT, 'notes/picture.xcf': '…' })
    const { status, stderr } = chancery(['build', 'notes'], { cwd })
    expect(status).toBe(0)
    expect(stderr).toMatch(/^Passed over 1 .*\.xcf/m)
  })

  it.each([
    ['nowhere', /^Cannot read `nowhere`, expected a file or folder, found nothing there$/m],
    ['void', /^Cannot read `void`, expected .*found none$/m],
  ])('writes nothing where %s holds no entry', (source, message) => {
    const cwd = folderOf()
    mkdirSync(join(cwd, 'void'))
    const { status, stdout, stderr } = chancery(['build', source], { cwd })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/^error: Cannot build `out`, expected at least one entry, found none$/m)
    expect(existsSync(join(cwd, 'out'))).toBe(false)
  })

  it.each([
    ['taken', /^error: Cannot write `taken`, expected a folder, found a file there$/m],
    ['taken/below', /^error: Cannot write `taken\/below`, expected a folder that can be written, found “ENOTDIR.*”$/m],
  ])('says that it cannot write %s where a file stands, and leaves that file as it was', (out, message) => {
    const cwd = folderOf({ 'salt.txt': SALT, taken: 'mine' })
    const { status, stdout, stderr } = chancery(['build', 'salt.txt', '--out', out], { cwd })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(message)
    expect(readFileSync(join(cwd, 'taken'), 'utf8')).toBe('mine')
  })

  it('leaves the dataset that is there when there is nothing to replace it', () => {
    const cwd = folderOf({ 'salt.txt': SALT })
    chancery(['build', 'salt.txt'], { cwd })
    const before = readFileSync(join(cwd, 'out', MANIFEST), 'utf8')
    expect(chancery(['build', 'nowhere'], { cwd }).status).toBe(1)
    expect(readFileSync(join(cwd, 'out', MANIFEST), 'utf8')).toBe(before)
  })
})

describe('extract', () => {
  const claims = (stdout: string) =>
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Claim)

  it('leaves out claims of rules that were seldom right, and of rules that were not measured, if asked to', () => {
    const cwd = folderOf({ 'salt.txt': SALT })
    const all = claims(chancery(['extract', 'salt.txt'], { cwd }).stdout)
    const sure = claims(chancery(['extract', 'salt.txt', '--min-confidence', '1'], { cwd }).stdout)
    expect(all.length).toBeGreaterThan(sure.length)
    expect(sure).toEqual(all.filter(({ confidence }) => confidence?.precision === 1))
    expect(chancery(['build', 'salt.txt', '--min-confidence', '1'], { cwd }).stdout).toContain(
      `1 entry, ${sure.length} claim`,
    )
  })

  it.each(['often', '1.1', '-1', ''])('does not take “%s” for a confidence', (share) => {
    const { status, stderr } = chancery(['extract', '.', '--min-confidence', share])
    expect(status).toBe(2)
    expect(stderr).toContain('expected a number from 0 to 1')
  })

  it('tells how each sentence was read, if asked to', () => {
    const cwd = folderOf({ 'salt.txt': SALT })
    const { status, stdout } = chancery(['extract', '--trace', 'salt.txt'], { cwd })
    expect(status).toBe(0)
    expect(stdout).toMatch(/^The Board of Salt was replaced by the Salt Authority on 1 April 1990\.$/m)
    expect(stdout).toMatch(/^ {2}clause {2}replace \(passive\): subject “The Board of Salt”, by “the Salt$/m)
    expect(stdout).toMatch(/^ {2}fired {3}succession\/was-replaced-by succeededBy: Board of Salt →/m)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('prints a claim a line, fields in their order, with quotes that are where they say', () => {
    const cwd = folderOf({ 'salt.txt': SALT })
    const { status, stdout, stderr } = chancery(['extract', 'salt.txt'], { cwd })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const found = claims(stdout)
    const replaced = found.find(({ relation }) => relation === 'succeededBy')
    expect(Object.keys(replaced ?? {})).toEqual([
      'entry',
      'relation',
      'subject',
      'object',
      'date',
      'evidence',
      'rule',
      'confidence',
    ])
    expect(replaced).toMatchObject({
      entry: 'salt',
      subject: { name: 'Board of Salt', type: 'Agency' },
      object: { name: 'Salt Authority', type: 'Agency' },
      date: '1990-04-01',
    })
    for (const { start, end, quote } of found.flatMap(({ evidence }) => evidence))
      expect(SALT.slice(start, end)).toBe(quote)
  })

  it('reads entries from a pipe, in their order, and goes on after a bad line', () => {
    const line = (id: string, text: string) => JSON.stringify({ id, title: id, kind: 'note', text })
    const input = [line('weights', WEIGHTS), 'nonsense', line('salt', SALT), ''].join('\n')
    const { status, stdout, stderr } = chancery(['extract', '--stdin'], { input })
    expect(status).toBe(1)
    expect([...new Set(claims(stdout).map(({ entry }) => entry))]).toEqual(['weights', 'salt'])
    expect(stderr).toMatch(/line 2/)
  })

  it('prints nothing for an entry that says nothing', () => {
    const cwd = folderOf({ 'quiet.txt': 'Salt is white.\n' })
    expect(chancery(['extract', 'quiet.txt'], { cwd })).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it('says the same of the bundled entries as the build reads', () => {
    const { stdout } = chancery(['extract', shipped('data/entries')])
    const { stdout: summary } = chancery(['build'], { cwd: folderOf() })
    expect(summary).toContain(` ${claims(stdout).length} claims:`)
  })
})
