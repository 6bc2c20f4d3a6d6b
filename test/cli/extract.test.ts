// `chancery extract` on many entries: the same bytes for any number of threads, and bad entries that stop no others.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { chancery, PROGRAM } from './program.js'

const entry = (id: string, text: string) => JSON.stringify({ id, title: id, kind: 'note', text })
/** Entries of which every third says nothing. */
const entries = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    entry(
      `board-${i}`,
      i % 3 === 2 ? 'Salt is white.' : `The Salt Board was replaced by the Salt Authority in ${1900 + (i % 90)}.`,
    ),
  )
const read = (lines: readonly string[], ...args: readonly string[]) =>
  chancery(['extract', '--stdin', ...args], { input: lines.map((line) => `${line}\n`).join('') })
const idsIn = (stdout: string): string[] => [
  ...new Set(
    stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { entry: string }).entry),
  ),
]

describe('extract --workers', () => {
  it.each(['1', '2', '3'])('prints with %s what it prints without, in the order of the entries', (workers) => {
    const lines = entries(40)
    const { status, stdout, stderr } = read(lines, '--workers', workers)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(read(lines).stdout)
    expect(idsIn(stdout)).toEqual(lines.map((_, i) => `board-${i}`).filter((_, i) => i % 3 !== 2))
  })

  it.each([
    ['this thread', []],
    ['two others', ['--workers', '2']],
  ])('reports a bad line by its number and id, and goes on, in %s', (_, workers) => {
    const lines = entries(12)
    lines.splice(1, 0, 'nonsense', '{"id":"mute","title":"Mute","kind":"note"}', lines[0]!)
    const { status, stdout, stderr } = read(lines, ...workers)
    expect(status).toBe(1)
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^Cannot read the entry, expected JSON, .* \(line 2\)$/),
      'Cannot read the entry, expected a string as “text”, found none (line 3 (mute))',
      'Cannot read the entry, expected an id of its own, found the id of line 1 (line 4 (board-0))',
    ])
    expect(stdout).toBe(read(entries(12)).stdout)
  })

  it.each([
    ['this thread', []],
    ['two others', ['--workers', '2']],
  ])('reads a text that is too long for %s in its turn', (_, workers) => {
    const lines = entries(3)
    lines.splice(1, 0, entry('long', `The Mint was abolished in 1950.${'\n'.repeat(600_000)}It sat in York.`))
    const { status, stdout, stderr } = read(lines, ...workers)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(idsIn(stdout)).toEqual(['board-0', 'long', 'board-1'])
  })

  it('reports a line that is no UTF-8, and goes on', () => {
    const bad = Buffer.from(entry('cafe', 'Café Board was abolished in 1950.'), 'latin1')
    const input = Buffer.concat([bad, Buffer.from(`\n${entries(1)[0]}\n`)])
    const { status, stdout, stderr } = chancery(['extract', '--stdin'], { input })
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'Cannot read the entry, expected UTF-8, found the byte 0xe9 at offset 53 of the line (line 1)\n',
    })
    expect(idsIn(stdout)).toEqual(['board-0'])
  })

  it('prints nothing where there are no entries', () => {
    expect(read([], '--workers', '2')).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it.each(['0', '-1', 'many', '1.5', ''])('does not take “%s” for a number of threads', (workers) => {
    const { status, stderr } = read([], '--workers', workers)
    expect(status).toBe(2)
    expect(stderr).toContain('expected a number from 1 to 999')
  })

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'extract', '--stdin', '--workers', '2'])
    child.stdin.on('error', () => {})
    child.stdin.end(entries(2000).join('\n'))
    child.stdout.once('data', () => child.stdout.destroy())
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    const [status] = (await once(child, 'exit')) as [number]
    expect({ status, said }).toEqual({ status: 0, said: '' })
  })

  it('stops at once when it is told to, having written whole lines', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'extract', '--stdin', '--workers', '2'])
    let seen = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (seen === '') child.kill('SIGINT')
      seen += text
    })
    // The pipe stays open: there may be more to come.
    child.stdin.write(`${entries(60).join('\n')}\n`)
    const [, signal] = (await once(child, 'close')) as [unknown, string]
    expect(signal).toBe('SIGINT')
    expect(seen.endsWith('\n')).toBe(true)
  })
})
