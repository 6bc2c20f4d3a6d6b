// Entries to dataset, all the way: read, extract, check every quote, fuse, validate, write.
import type { Graph } from '../graph/index.js'
import type { Claim, Entry } from '../model.js'
import { shipped } from '../paths.js'
import { BadInput } from './failure.js'
import type { Reporter } from './problems.js'
import { refuse } from './refusal.js'
import { progress } from './terminal.js'

/** What a dataset was made of, and what was made. */
export interface Built {
  readonly entries: readonly Entry[]
  readonly claims: readonly Claim[]
  readonly graph: Graph
}

/** Where a dataset comes from, and where it goes. */
export interface Plan {
  /** Files and folders of entries. */
  readonly sources: readonly string[]
  /** Folder to write. */
  readonly out: string
  /** IRI that ends in `/`, below which IRIs are minted. */
  readonly base: string
}

/**
 * Makes a dataset. Bad entries are told to `report` and left out; progress is shown on a terminal.
 * @throws {BadInput} if no entry could be read, a quote is not where it says, or the graph breaks a shape: nothing is written then
 */
export async function makeDataset({ sources, out, base }: Plan, report: Reporter): Promise<Built> {
  const { readPaths } = await import('../source/index.js')
  const { extract } = await import('../extract/index.js')
  const { readLinks } = await import('../link/index.js')
  const { buildGraph, checkEvidence, validate } = await import('../graph/index.js')
  const { writeDataset } = await import('../publish/index.js')

  const entries: Entry[] = []
  const claims: Claim[] = []
  for (const entry of readPaths(sources, report.problem)) {
    progress(`Reading ${entries.length + 1}: ${entry.id}`)
    entries.push(entry)
    claims.push(...extract(entry))
  }
  if (entries.length === 0) throw new BadInput(`Cannot build \`${out}\`, expected at least one entry, found none`)
  refuse(out, checkEvidence(entries, claims))
  progress(`Fusing ${claims.length} claims`)
  const graph = buildGraph({ entries, claims, links: readLinks(shipped('data/links/wikidata.sssom.tsv')), base })
  progress(`Validating ${graph.core.length + graph.evidence.length} statements`)
  refuse(out, await validate(graph))
  progress(`Writing ${out}`)
  await writeDataset(graph, out, { base })
  progress()
  return { entries, claims, graph }
}
