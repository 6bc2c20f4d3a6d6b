// The dataset on disk: whole or not at all, vouched for by its manifest, and the same for the same graph.
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nquads, sortQuads } from '../../src/graph/index.js'
import { type Manifest, writeDataset } from '../../src/publish/index.js'
import { DEFAULT_BASE } from '../../src/vocabulary.js'
import { sample } from './sample.js'

const STATEMENTS = ['store/core.nq', 'store/evidence.nq', 'chancery.nq', 'chancery.trig', 'chancery.ttl']
const FILES = [...STATEMENTS, 'disagreements.md', 'identity.tsv']

describe('writeDataset', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chancery-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const read = (path: string) => readFile(join(folder, path), 'utf8')
  const readAll = async () => Promise.all([...FILES, 'manifest.json'].map(read))

  it('keeps the fused view and the evidence apart for the store, and together in the dump', async () => {
    await writeDataset(sample, folder)
    expect(await read('store/core.nq')).toBe(nquads(sample.core))
    expect(await read('store/evidence.nq')).toBe(nquads(sample.evidence))
    expect(await read('chancery.nq')).toBe(nquads(sortQuads([...sample.core, ...sample.evidence])))
  })

  it('vouches for every file by length, digest and number of statements', async () => {
    const told = await writeDataset(sample, folder)
    const manifest = JSON.parse(await read('manifest.json')) as Manifest
    expect(manifest).toEqual(told)
    expect(manifest.base).toBe(DEFAULT_BASE)
    expect(manifest.program).toMatch(/^chancery \d+\.\d+\.\d+$/)
    expect(manifest.files.map(({ path }) => path)).toEqual(FILES)
    for (const { path, bytes, sha256, quads } of manifest.files) {
      const content = await readFile(join(folder, path))
      expect(content.length).toBe(bytes)
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
      expect(quads !== undefined && quads > 0).toBe(STATEMENTS.includes(path))
    }
  })

  it('leaves nothing of its own beside the dataset', async () => {
    await writeDataset(sample, folder)
    expect((await readdir(folder)).sort()).toEqual([
      'chancery.nq',
      'chancery.trig',
      'chancery.ttl',
      'disagreements.md',
      'identity.tsv',
      'manifest.json',
      'store',
    ])
  })

  it('writes the same bytes again for the same graph', async () => {
    await writeDataset(sample, folder)
    const before = await readAll()
    await writeDataset(sample, folder)
    expect(await readAll()).toEqual(before)
  })

  it('cannot write where a file is in the way, and says so', async () => {
    await writeDataset(sample, folder)
    await expect(writeDataset(sample, join(folder, 'manifest.json'))).rejects.toThrow('ENOTDIR')
  })
})
