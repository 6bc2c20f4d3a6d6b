// The salt dataset as files: what `chancery build` would leave, made of salt.trig.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Parser, type Quad, Writer } from 'n3'
import { DEFAULT_BASE } from '../../src/vocabulary.js'

const TRIG = readFileSync(new URL('salt.trig', import.meta.url), 'utf8')

/** Writes N-Quads into `store/` of a new folder, and says where it is. */
export function datasetOf(core: string, evidence = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-'))
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
