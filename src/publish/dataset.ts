// The dataset on disk: the store's two files, the dumps that people take, and a manifest that vouches for them.
import { type Account, type Graph, sortQuads } from '../graph/index.js'
import { VERSION } from '../version.js'
import { DEFAULT_BASE } from '../vocabulary.js'
import { disagreementsPage } from './disagreements.js'
import { type Written, writeFiles } from './files.js'
import { IDENTITY_FILE, identityTable } from './identity.js'
import { nquads } from './nquads.js'
import { trig } from './trig.js'
import { triples, turtle } from './turtle.js'

/** What `manifest.json` holds: enough to check every file, and no clock, so that equal datasets have equal manifests. */
export interface Manifest {
  /** Name and version of the program that wrote the dataset. */
  readonly program: string
  readonly base: string
  /** With the number of statements, where they are statements. */
  readonly files: readonly (Written & { readonly quads?: number })[]
}

/**
 * Writes a graph as a dataset: `store/core.nq` and `store/evidence.nq` to be loaded, `chancery.nq`, `.trig` and `.ttl` to be taken
 * away, `disagreements.md` and `identity.tsv` (why mentions are of one thing) to be read, and last `manifest.json`. Where a write
 * fails, the folder stays as it was.
 * @param options.accounts why each mention is of its thing
 * @param options.base IRI that ends in `/`, below which the graph's own IRIs were minted
 * @throws {Error} of the file system
 */
export async function writeDataset(
  graph: Graph,
  folder: string,
  { base = DEFAULT_BASE, accounts = [] }: { readonly base?: string; readonly accounts?: readonly Account[] } = {},
): Promise<Manifest> {
  const all = sortQuads([...graph.core, ...graph.evidence])
  const flat = triples(all)
  const outputs = [
    { path: 'store/core.nq', quads: graph.core, write: nquads },
    { path: 'store/evidence.nq', quads: graph.evidence, write: nquads },
    { path: 'chancery.nq', quads: all, write: nquads },
    { path: 'chancery.trig', quads: all, write: trig },
    { path: 'chancery.ttl', quads: flat, write: turtle },
  ]
  const manifest = (written: readonly Written[]): Manifest => ({
    program: `chancery ${VERSION}`,
    base,
    files: written.map((file, i) => ({ ...file, ...(outputs[i] && { quads: outputs[i].quads.length }) })),
  })
  const drafts = [
    ...outputs.map(({ path, quads, write }) => ({ path, pieces: () => write(quads, base) })),
    { path: 'disagreements.md', pieces: () => disagreementsPage(graph) },
    { path: IDENTITY_FILE, pieces: () => identityTable(accounts) },
  ]
  const seal = (written: readonly Written[]) => ({
    path: 'manifest.json',
    pieces: () => [`${JSON.stringify(manifest(written), undefined, 2)}\n`],
  })
  return manifest(await writeFiles(folder, drafts, seal))
}
