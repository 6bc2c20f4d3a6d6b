// Entries to dataset, all the way: read, extract, check every quote, fuse, validate, write.
import type { Graph, Violation } from '../graph/index.js'
import type { Claim, Entry } from '../model.js'
import { shipped } from '../paths.js'
import type { Manifest } from '../publish/index.js'
import { BadInput } from './failure.js'
import type { Reporter } from './problems.js'
import { progress } from './terminal.js'

/** What a dataset was made of, and what was made. */
export interface Built {
  readonly entries: readonly Entry[]
  readonly claims: readonly Claim[]
  readonly graph: Graph
  readonly manifest: Manifest
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

/** What breaks a shape, and where it was said. */
const inWords = ({ label, message, found, saidIn }: Violation): string =>
  [
    `${label}: ${message}${found.length > 0 ? ` Found: ${found.join(', ')}.` : ''}`,
    ...saidIn.map(({ entry, start, end, quote }) => `    “${quote.replace(/\s+/g, ' ')}” (${entry}:${start}–${end})`),
  ].join('\n')

function refuse(out: string, faults: readonly string[]): void {
  if (faults.length === 0) return
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`
  throw new BadInput([`Cannot build \`${out}\`, found ${count}:`, ...faults.map((fault) => `  ${fault}`)].join('\n'))
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
  refuse(
    out,
    checkEvidence(entries, claims).map(({ message }) => message),
  )
  progress(`Fusing ${claims.length} claims`)
  const graph = buildGraph({ entries, claims, links: readLinks(shipped('data/links/wikidata.sssom.tsv')), base })
  progress(`Validating ${graph.core.length + graph.evidence.length} statements`)
  const violations = await validate(graph)
  refuse(out, violations.filter(({ severity }) => severity === 'Violation').map(inWords))
  progress(`Writing ${out}`)
  const manifest = await writeDataset(graph, out, { base })
  progress()
  return { entries, claims, graph, manifest }
}
