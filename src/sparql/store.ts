// The dataset in memory, ready for questions: the only file that imports oxigraph.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as Engine from 'oxigraph'
import { DEFAULT_BASE } from '../vocabulary.js'
import { EngineError, QueryError } from './error.js'
import { linesOf } from './lines.js'
import type { Answer, Row } from './model.js'
import { statements } from './ntriples.js'

/** The forms of a SPARQL query. */
export type Form = 'SELECT' | 'ASK' | 'CONSTRUCT' | 'DESCRIBE'

/** What answers queries: a store, or a SPARQL server. */
export interface Asked {
  /** IRI below which the dataset minted its own. */
  readonly base: string
  /** Whether the entries' own graphs are there, and not the fused view alone. */
  readonly evidence: boolean
  /** Whether it answers every query as SPARQL has it, so that none has to be put otherwise. */
  readonly faithful?: boolean
  /** Answers one query; see `Store`. */
  readonly query: (form: Form, text: string, view?: View) => Answer | Promise<Answer>
}

/** A dataset that answers queries. Its default graph is the default graph of the dataset: what all entries together say. */
export interface Store extends Asked {
  /** Statements in it. */
  readonly size: number
  /**
   * Answers one query.
   * @param form the query's own form: it says what the engine will hand out
   * @throws {QueryError} if the engine refuses the query
   * @throws {EngineError} if it gives up on it; after that, start another process or thread
   */
  readonly query: (form: Form, text: string, view?: View) => Answer
}

/** Which graphs a query sees, where not those that it names itself. */
export interface View {
  /** All graphs as one, where the query does not say GRAPH. */
  readonly union?: boolean
  /** These graphs alone, by IRI: together the default graph, and each for GRAPH. They stand above FROM and FROM NAMED. */
  readonly graphs?: { readonly default: readonly string[]; readonly named: readonly string[] }
}

/** A text to load, and its name in messages. */
export interface Text {
  readonly name: string
  /** N-Quads, in pieces that end where lines end. */
  readonly pieces: () => Iterable<string>
}

/** The engine's memory ends near 13 million statements, and with it everything else. */
const CEILING = 12_000_000

/** SPARQL 1.1 Query Results JSON. */
export interface Results {
  readonly head: { readonly vars?: readonly string[] }
  readonly results?: { readonly bindings: readonly Row[] }
  readonly boolean?: boolean
}

/** The columns of statements. */
export const COLUMNS = ['subject', 'predicate', 'object']

/** All stores of a process share the engine's memory: after a trap none can be trusted, and none answers. */
let trapped: EngineError | undefined

/** Lets the engine do something, and puts what it throws into words. */
function engineDoes<T>(work: () => T, refused: (message: string) => string): T {
  if (trapped) throw trapped
  try {
    return work()
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
    if (name !== 'RuntimeError' && name !== 'RangeError') throw new QueryError(refused(message))
    trapped = new EngineError(
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

/**
 * The base that a dataset's manifest names; datasets without a manifest have the usual one.
 * @throws {QueryError} if the manifest is not one
 */
export function baseOf(folder: string): string {
  const path = join(folder, 'manifest.json')
  if (!existsSync(path)) return DEFAULT_BASE
  try {
    const { base } = JSON.parse(readFileSync(path, 'utf8')) as { readonly base?: unknown }
    return typeof base === 'string' ? base : DEFAULT_BASE
  } catch (error) {
    throw new QueryError(`Cannot read \`${path}\`, expected the dataset's manifest, found: ${(error as Error).message}`)
  }
}

function load(store: Engine.Store, { name, pieces }: Text): void {
  engineDoes(
    () => store.load(pieces(), { format: 'application/n-quads', lenient: true }),
    (message) => `Cannot read \`${name}\`, expected N-Quads, found: ${message}`,
  )
  if (store.size <= CEILING) return
  throw new QueryError(
    `Cannot load \`${name}\`, expected at most ${CEILING} statements, found ${store.size}: use a SPARQL server`,
  )
}

/**
 * A store that holds `texts`.
 * @param about the base of the dataset, and whether its evidence is among the texts
 * @throws {QueryError} if a text is not N-Quads, or if there are more statements than the engine holds
 */
export async function storeOf(
  texts: readonly Text[],
  { base, evidence }: Pick<Store, 'base' | 'evidence'>,
): Promise<Store> {
  const { default: engine } = await import('oxigraph')
  const store = engineDoes(() => new engine.Store(), refusal)
  for (const text of texts) load(store, text)

  const query: Store['query'] = (form, text, { union = false, graphs } = {}) => {
    const isGraph = form === 'CONSTRUCT' || form === 'DESCRIBE'
    const options = {
      results_format: isGraph ? 'application/n-triples' : 'application/sparql-results+json',
      use_default_graph_as_union: union,
      ...(graphs && {
        default_graph: graphs.default.map((iri) => engine.namedNode(iri)),
        named_graphs: graphs.named.map((iri) => engine.namedNode(iri)),
      }),
    }
    // Strings, never terms: each term that the engine hands out costs more than the query that found it.
    const answer = engineDoes(() => String(store.query(text, options)), refusal)
    if (isGraph) return { kind: 'statements', columns: COLUMNS, rows: statements(answer), base }
    const { head, results, boolean } = JSON.parse(answer) as Results
    if (boolean !== undefined) return { kind: 'truth', value: boolean, base }
    return { kind: 'table', columns: head.vars ?? [], rows: results?.bindings ?? [], base }
  }
  return { size: store.size, base, evidence, query }
}

/**
 * Loads a dataset that `chancery build` wrote: `store/core.nq` below `folder`, and `store/evidence.nq` if `evidence` says so.
 * @throws {QueryError} as `storeOf` does, or if a file is missing
 */
export async function openStore(folder: string, { evidence }: Pick<Store, 'evidence'>): Promise<Store> {
  const paths = (evidence ? ['core.nq', 'evidence.nq'] : ['core.nq']).map((file) => join(folder, 'store', file))
  const missing = paths.find((path) => !existsSync(path))
  if (missing) {
    throw new QueryError(
      `Cannot read \`${missing}\`, expected a dataset, found nothing: make one with \`chancery build\``,
    )
  }
  const texts = paths.map((path) => ({ name: path, pieces: () => linesOf(path) }))
  return storeOf(texts, { base: baseOf(folder), evidence })
}
