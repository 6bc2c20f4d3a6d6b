// Entries to dataset, all the way: read, extract, check every quote, fuse, validate, write.
import { existsSync, statSync } from 'node:fs'
import type { Fused } from '../graph/index.js'
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
  readonly graph: Fused
}

/** Where a dataset comes from, and where it goes. */
export interface Plan {
  /** Files and folders of entries. */
  readonly sources: readonly string[]
  /** Folder to write. */
  readonly out: string
  /** IRI that ends in `/`, below which IRIs are minted. */
  readonly base: string
  /** Files of claims that were extracted before: with them, nothing is extracted. */
  readonly claims?: readonly string[]
  /** File of reviews on who is who; the one that ships with the program, if not said. */
  readonly identity?: string
  /** File of links (SSSOM/TSV); those that ship with the program, if not said. */
  readonly links?: string
  /** Which claims go in; all, if not said. */
  readonly keep?: (claim: Claim) => boolean
}

/** Tells what stands in the way of a folder before any work is done for it. */
function expectFolder(out: string): void {
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new BadInput(`Cannot write \`${out}\`, expected a folder, found a file there`)
}

/** What the system says of a folder that it does not let us write, in our words; anything else as it is. */
function unwritable(out: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error
  return new BadInput(`Cannot write \`${out}\`, expected a folder that can be written, found “${error.message}”`)
}

/**
 * Makes a dataset. Bad entries are told to `report` and left out; progress is shown on a terminal.
 * @throws {BadInput} if the folder cannot be written, no entry could be read, a quote is not where it says, or the graph breaks a
 *   shape: nothing is written then
 */
export async function makeDataset(plan: Plan, report: Reporter): Promise<Built> {
  const { sources, out, base, keep = () => true } = plan
  const { identity = shipped('data/links/identity.tsv'), links = shipped('data/links/wikidata.sssom.tsv') } = plan
  const { readPaths } = await import('../source/index.js')
  const { readIdentity, readLinks } = await import('../link/index.js')
  const { buildGraph, checkEvidence, validate } = await import('../graph/index.js')
  const { writeDataset } = await import('../publish/index.js')
  const { memory } = await import('./memory.js')
  const { readClaims } = await import('./said.js')

  expectFolder(out)
  const reviews = readIdentity(identity)
  const linked = readLinks(links)
  const entries: Entry[] = []
  const claims: Claim[] = []
  const past = plan.claims ? undefined : memory(out)
  for (const entry of readPaths(sources, report.problem)) {
    progress(`Reading ${entries.length + 1}: ${entry.id}`)
    entries.push(entry)
    const said = past?.recall(entry) ?? past?.learn(entry, (await import('../extract/index.js')).extract(entry))
    claims.push(...(said ?? []).filter(keep))
  }
  if (entries.length === 0) throw new BadInput(`Cannot build \`${out}\`, expected at least one entry, found none`)
  const ids = new Set(entries.map(({ id }) => id))
  claims.push(...readClaims(plan.claims ?? [], ids, report.problem).filter(keep))
  refuse(out, checkEvidence(entries, claims))
  progress(`Fusing ${claims.length} claims`)
  const graph = buildGraph({ entries, claims, links: linked, reviews, base })
  for (const { one, other, where } of graph.idle)
    report.problem({
      where,
      message: `Passed over a review, expected two things called “${one.name}” (${one.entry}) and “${other.name}” (${other.entry}), found none`,
      severity: 'note',
    })
  progress(`Validating ${graph.core.length + graph.evidence.length} statements`)
  refuse(out, await validate(graph))
  progress(`Writing ${out}`)
  await writeDataset(graph, out, { base, accounts: graph.accounts }).catch((error: unknown) => {
    throw unwritable(out, error)
  })
  await past?.keep()
  progress()
  return { entries, claims, graph }
}
