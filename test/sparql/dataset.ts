// The salt dataset as files: what `chancery build` would leave, made of salt.trig.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Parser, type Quad, Writer } from 'n3'
import { afterAll } from 'vitest'
import { DEFAULT_BASE } from '../../src/vocabulary.js'

const TRIG = readFileSync(new URL('salt.trig', import.meta.url), 'utf8')

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A new folder, which goes when the tests of a file are done. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-'))
  folders.push(folder)
  return folder
}

/** Writes N-Quads into `store/` of a new folder, and says where it is. */
export function datasetOf(core: string, evidence = ''): string {
  const folder = newFolder()
  mkdirSync(join(folder, 'store'))
  writeFileSync(join(folder, 'store/core.nq'), core)
  writeFileSync(join(folder, 'store/evidence.nq'), evidence)
  return folder
}

const nquads = (quads: readonly Quad[]): string => new Writer({ format: 'N-Quads' }).quadsToString([...quads])

/** The salt dataset in a new folder. `shuffle` puts its statements in another order. */
export function saltDataset(shuffle: (quads: Quad[]) => Quad[] = (quads) => quads): string {
  const quads = shuffle(new Parser({ format: 'TriG' }).parse(TRIG))
  const isEvidence = ({ graph }: Quad) => graph.value.startsWith(`${DEFAULT_BASE}graph/entry/`)
  return datasetOf(nquads(quads.filter((quad) => !isEvidence(quad))), nquads(quads.filter(isEvidence)))
}
