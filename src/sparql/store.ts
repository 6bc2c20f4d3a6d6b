// The dataset in memory, ready for questions: the only file that imports oxigraph.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as Engine from 'oxigraph'
import { DEFAULT_BASE } from '../vocabulary.js'
import { QueryError } from './error.js'
import { linesOf } from './lines.js'
import type { Answer, Row } from './model.js'
import { statements } from './ntriples.js'

/** The forms of a SPARQL query. */
export type Form = 'SELECT' | 'ASK' | 'CONSTRUCT' | 'DESCRIBE'

/** A dataset that answers queries. Its default graph is the default graph of the dataset: what all entries together say. */
export interface Store {
  /** Statements in it. */
  readonly size: number
  /** IRI below which the dataset minted its own. */
  readonly base: string
  /** Whether the entries' own graphs are loaded, and not the fused view alone. */
  readonly evidence: boolean
  /**
   * Answers one query.
   * @param form the query's own form: it says what the engine will hand out
   * @param options.union sees all graphs as one, where the query does not say GRAPH
   * @throws {QueryError} if the engine refuses the query or gives up on it; after that, open another store
   */
  readonly query: (form: Form, text: string, options?: { readonly union?: boolean }) => Answer
}

/** The engine's memory ends near 13 million statements, and with it everything else. */
const CEILING = 12_000_000

/** SPARQL 1.1 Query Results JSON, as the engine writes it. */
interface Results {
  readonly head: { readonly vars?: readonly string[] }
  readonly results?: { readonly bindings: readonly Row[] }
  readonly boolean?: boolean
}

const COLUMNS = ['subject', 'predicate', 'object']

/** All stores of a process share the engine's memory: after a trap none can be trusted, and none answers. */
let trapped: QueryError | undefined

/** Lets the engine do something, and puts what it throws into words. */
function engineDoes<T>(work: () => T, refused: (message: string) => string): T {
  if (trapped) throw trapped
  try {
    return work()
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
    if (name !== 'RuntimeError' && name !== 'RangeError') throw new QueryError(refused(message))
    trapped = new QueryError(
      `Cannot answer, the engine gave up (${message}): start again, ask for less, or nest it less deeply`,
    )
    throw trapped
  }
}

/** What the engine says of a query that it does not take; its lists of what could come next are left out. */
function refusal(message: string): string {
  const service = /^The service <(.*)> is not supported/.exec(message)?.[1]
  if (service) return `Cannot ask <${service}>, expected a query of this dataset alone, found SERVICE`
  return `Cannot answer the query, the engine says: ${message.replace(/expected one of .*/s, 'unexpected here')}`
}

/** The base that the dataset's manifest names; datasets without a manifest have the usual one. */
function baseOf(folder: string): string {
  const path = join(folder, 'manifest.json')
  if (!existsSync(path)) return DEFAULT_BASE
  try {
    const { base } = JSON.parse(readFileSync(path, 'utf8')) as { readonly base?: unknown }
    return typeof base === 'string' ? base : DEFAULT_BASE
  } catch (error) {
    throw new QueryError(`Cannot read \`${path}\`, expected the dataset's manifest, found: ${(error as Error).message}`)
  }
}

function load(store: Engine.Store, path: string): void {
  if (!existsSync(path)) {
    throw new QueryError(`Cannot read \`${path}\`, expected a dataset, found nothing: make one with \`chancery build\``)
  }
  engineDoes(
    () => store.load(linesOf(path), { format: 'application/n-quads', lenient: true }),
    (message) => `Cannot read \`${path}\`, expected N-Quads, found: ${message}`,
  )
  if (store.size <= CEILING) return
  throw new QueryError(
    `Cannot load \`${path}\`, expected at most ${CEILING} statements, found ${store.size}: use a SPARQL server`,
  )
}

/**
 * Loads a dataset that `chancery build` wrote: `store/core.nq` below `folder`, and `store/evidence.nq` if `evidence` says so.
 * @throws {QueryError} if a file is missing or is not N-Quads, or if there are more statements than the engine holds
 */
export async function openStore(folder: string, { evidence }: { readonly evidence: boolean }): Promise<Store> {
  const base = baseOf(folder)
  const { default: engine } = await import('oxigraph')
  const store = engineDoes(() => new engine.Store(), refusal)
  for (const file of evidence ? ['core.nq', 'evidence.nq'] : ['core.nq']) load(store, join(folder, 'store', file))

  const query: Store['query'] = (form, text, { union = false } = {}) => {
    const isGraph = form === 'CONSTRUCT' || form === 'DESCRIBE'
    const results_format = isGraph ? 'application/n-triples' : 'application/sparql-results+json'
    // Strings, never terms: each term that the engine hands out costs more than the query that found it.
    const answer = engineDoes(
      () => String(store.query(text, { results_format, use_default_graph_as_union: union })),
      refusal,
    )
    if (isGraph) return { kind: 'statements', columns: COLUMNS, rows: statements(answer), base }
    const { head, results, boolean } = JSON.parse(answer) as Results
    if (boolean !== undefined) return { kind: 'truth', value: boolean, base }
    return { kind: 'table', columns: head.vars ?? [], rows: results?.bindings ?? [], base }
  }
  return { size: store.size, base, evidence, query }
}
