// Files that appear whole or not at all, whatever fails on the way.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Draft, writeFiles } from '../../src/publish/files.js'

const draft = (path: string, ...pieces: string[]): Draft => ({ path, pieces: () => pieces })
const last = () => draft('last', 'all is well')

describe('writeFiles', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chancery-'))
    await writeFile(join(folder, 'first'), 'old')
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('tells the length in bytes and the digest of what it wrote, in order', async () => {
    expect(await writeFiles(folder, [draft('first', 'né', 'e'), draft('a/b', '')], last)).toEqual([
      { path: 'first', bytes: 4, sha256: 'e07977587e0731f71d9d3b9e674f663548829e89f47cbc2434152f06dccd4989' },
      { path: 'a/b', bytes: 0, sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
    ])
    expect(await readFile(join(folder, 'last'), 'utf8')).toBe('all is well')
  })

  it('joins pieces of any size without a seam', async () => {
    const pieces = ['é'.repeat(600_000), 'ß'.repeat(900_000), '', 'end']
    await writeFiles(folder, [draft('first', ...pieces)], last)
    expect(await readFile(join(folder, 'first'), 'utf8')).toBe(pieces.join(''))
  })

  it('makes the folders above, and gives up where there can be none', async () => {
    await writeFiles(join(folder, 'a/b'), [draft('c/d', 'new')], last)
    expect(await readFile(join(folder, 'a/b/c/d'), 'utf8')).toBe('new')
    await expect(writeFiles(join(folder, 'first/below'), [], last)).rejects.toThrow('ENOTDIR')
    if (process.platform === 'linux') await expect(writeFiles('/proc/salt/board', [], last)).rejects.toThrow('ENOENT')
  })

  it('leaves every old file as it was, and no trace, when a later file fails half-way', async () => {
    const failing: Draft = {
      path: 'second',
      *pieces() {
        yield 'half'
        throw new Error('the disk is full')
      },
    }
    await expect(writeFiles(folder, [draft('first', 'new'), failing], last)).rejects.toThrow('the disk is full')
    expect(await readFile(join(folder, 'first'), 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['first'])
  })

  it('leaves every old file as it was when the last file fails', async () => {
    const unsealed = () => {
      throw new Error('cannot be sealed')
    }
    await expect(writeFiles(folder, [draft('first', 'new')], unsealed)).rejects.toThrow('cannot be sealed')
    expect(await readFile(join(folder, 'first'), 'utf8')).toBe('old')
  })
})
