// A build after a build: it reads again only what has changed, and comes to the same as a build from nothing.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chancery, folderOf } from './program.js'

const SALT = 'Board of Salt\n\nThe Board of Salt was created in 1900 and merged into the Trade Authority in 1974.\n'
const WEIGHTS =
  'Office of Weights\n\nThe Office of Weights was an agency of the Ministry of Measures from 1920 to 1930.\n'
const KEPT = 'out/cache/claims.jsonl'

const files = ['manifest.json', 'chancery.nq', 'chancery.trig', 'chancery.ttl', 'store/core.nq', 'store/evidence.nq']
const made = (folder: string) => files.map((file) => readFileSync(join(folder, 'out', file), 'utf8'))
const kept = (folder: string) => readFileSync(join(folder, KEPT), 'utf8').trimEnd().split('\n')

/** What is kept as if another rule had read it, with the digest that it must have to be trusted. */
function forged(text: string): string {
  const [head = '', ...rest] = text.replaceAll('founding/', 'kept/').split('\n')
  const lines = createHash('sha256').update(rest.join('\n')).digest('hex')
  return [JSON.stringify({ ...JSON.parse(head), lines }), ...rest].join('\n')
}

/** A build from nothing, in a folder of its own, of the texts of another. */
function fromNothing(texts: Readonly<Record<string, string>>): string[] {
  const folder = folderOf(texts)
  expect(chancery(['build', 'notes'], { cwd: folder }).status).toBe(0)
  return made(folder)
}

function builtTwice(between: (folder: string) => void): string {
  const folder = folderOf({ 'notes/salt.txt': SALT, 'notes/weights.txt': WEIGHTS })
  chancery(['build', 'notes'], { cwd: folder })
  between(folder)
  const { status, stderr } = chancery(['build', 'notes'], { cwd: folder })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return folder
}

describe('a build after a build', () => {
  it('does not read what is as it was', () => {
    const folder = builtTwice((folder) => {
      // What is kept is taken at its word: a name that no rule has can only come from there.
      writeFileSync(join(folder, KEPT), forged(readFileSync(join(folder, KEPT), 'utf8')))
    })
    expect(readFileSync(join(folder, 'out/store/evidence.nq'), 'utf8')).toContain('"kept/was-established"')
  })

  it('comes to the same bytes', () => {
    expect(made(builtTwice(() => undefined))).toEqual(
      fromNothing({ 'notes/salt.txt': SALT, 'notes/weights.txt': WEIGHTS }),
    )
  })

  it('reads what has changed', () => {
    const changed = SALT.replace('1900', '1901')
    const folder = builtTwice((folder) => writeFileSync(join(folder, 'notes/salt.txt'), changed))
    expect(made(folder)).toEqual(fromNothing({ 'notes/salt.txt': changed, 'notes/weights.txt': WEIGHTS }))
  })

  it('has no trace of what is gone', () => {
    const folder = builtTwice((folder) => rmSync(join(folder, 'notes/weights.txt')))
    expect(made(folder)).toEqual(fromNothing({ 'notes/salt.txt': SALT }))
    const other = folderOf({ 'notes/salt.txt': SALT })
    chancery(['build', 'notes'], { cwd: other })
    expect(kept(folder)).toEqual(kept(other))
    expect(kept(folder)).toHaveLength(2)
  })

  it.each([
    ['by another program', (text: string) => text.replace(/"program":"\w/, '"program":"-')],
    ['and then cut short', (text: string) => text.slice(0, -10)],
    ['and then robbed of a line', (text: string) => text.replace(/\n.*\n$/, '\n')],
    ['and then changed', (text: string) => text.replaceAll('kept/', 'lost/')],
    ['in another form', () => '{}\n{"entry":1}\n'],
    ['and then emptied', () => ''],
  ])('does not trust what was kept %s', (_, harm) => {
    const folder = builtTwice((folder) => {
      writeFileSync(join(folder, KEPT), harm(forged(readFileSync(join(folder, KEPT), 'utf8'))))
    })
    expect(made(folder)).toEqual(fromNothing({ 'notes/salt.txt': SALT, 'notes/weights.txt': WEIGHTS }))
  })

  it('keeps nothing of a build that failed', () => {
    const folder = folderOf({ 'notes/salt.txt': '' })
    writeFileSync(join(folder, 'notes/salt.txt'), Buffer.from([0xff, 0x00, 0xfd]))
    expect(chancery(['build', 'notes'], { cwd: folder }).status).toBe(1)
    expect(existsSync(join(folder, KEPT))).toBe(false)
  })
})
