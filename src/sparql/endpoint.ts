// A SPARQL server elsewhere, asked in place of the dataset in memory (SPARQL 1.1 Protocol, 2.1.2: query via URL-encoded POST).
import { chy, DEFAULT_BASE } from '../vocabulary.js'
import { QueryError } from './error.js'
import type { Answer } from './model.js'
import { statements } from './ntriples.js'
import { type Asked, COLUMNS, type Form, type Results, type View } from './store.js'

/** Where a server is, and how long to wait for it. */
export interface Endpoint {
  readonly url: string
  /** Milliseconds until it is given up; a minute, if not said. */
  readonly timeout?: number
  /** IRI below which its dataset minted its own; the usual one, if not said. */
  readonly base?: string
}

const MINUTE = 60_000
const JSON_RESULTS = 'application/sparql-results+json'
const TRIPLES = 'application/n-triples'

const isGraph = (form: Form): boolean => form === 'CONSTRUCT' || form === 'DESCRIBE'

/** What went wrong underneath, in the words of the system. */
function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  // Where several addresses were tried, each has its own error and the one above has no words.
  const inner = cause instanceof AggregateError ? cause.errors[0] : cause
  return inner instanceof Error ? inner.message : String(inner)
}

/** The first words of a page that was sent instead of an answer. */
const beginning = (text: string): string => {
  const words = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words.length > 200 ? `${words.slice(0, 200)}…` : words
}

function bodyOf(text: string, { graphs }: View): URLSearchParams {
  const body = new URLSearchParams({ query: text })
  for (const iri of graphs?.default ?? []) body.append('default-graph-uri', iri)
  for (const iri of graphs?.named ?? []) body.append('named-graph-uri', iri)
  return body
}

/** What the server sends for a query. */
async function sent({ url, timeout = MINUTE }: Endpoint, form: Form, text: string, view: View): Promise<string> {
  const accept = isGraph(form) ? TRIPLES : JSON_RESULTS
  const signal = AbortSignal.timeout(timeout)
  try {
    const response = await fetch(url, { method: 'POST', headers: { accept }, body: bodyOf(text, view), signal })
    const answer = await response.text()
    const type = response.headers.get('content-type')?.split(';')[0]?.trim() ?? 'no media type'
    if (!response.ok) {
      throw new QueryError(`Cannot answer the query, <${url}> says ${response.status}: ${beginning(answer)}`)
    }
    if (type === accept || (type === 'application/json' && !isGraph(form))) return answer
    throw new QueryError(`Cannot read the answer of <${url}>, expected ${accept}, found ${type}: ${beginning(answer)}`)
  } catch (error) {
    if (error instanceof QueryError) throw error
    if (signal.aborted) {
      throw new QueryError(`Cannot ask <${url}>, expected an answer within ${timeout / 1000} s, found none (--timeout)`)
    }
    throw new QueryError(`Cannot ask <${url}>, expected a SPARQL server, found: ${reason(error)}`)
  }
}

function answerIn(document: string, base: string, url: string): Answer {
  try {
    const { head, results, boolean } = JSON.parse(document) as Results
    if (boolean !== undefined) return { kind: 'truth', value: boolean, base }
    return { kind: 'table', columns: head.vars ?? [], rows: results?.bindings ?? [], base }
  } catch (error) {
    throw new QueryError(
      `Cannot read the answer of <${url}>, expected SPARQL results as JSON, found: ${(error as Error).message}`,
    )
  }
}

/**
 * A SPARQL 1.1 server, to be asked as a store is. Nothing is sent before the first query.
 * @throws {QueryError} if its address is not one; its queries if it cannot be reached, is late, refuses, or sends something else
 */
export function endpoint(place: Endpoint): Asked {
  const { url, base = DEFAULT_BASE } = place
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new QueryError(
      `Cannot ask “${url}”, expected the address of a SPARQL server, as in http://localhost:7878/query`,
    )
  }
  return {
    base,
    evidence: true,
    faithful: true,
    query: async (form, text, view = {}) => {
      if (view.union) {
        throw new QueryError(`Cannot see all graphs of <${url}> as one, expected GRAPH ?g { … } or FROM in the query`)
      }
      const document = await sent(place, form, text, view)
      if (!isGraph(form)) return answerIn(document, base, url)
      return { kind: 'statements', columns: COLUMNS, rows: statements(document), base }
    },
  }
}

/** Something that a build minted an IRI for. */
const MINTED = `SELECT ?thing { VALUES ?class { <${chy.Agency}> <${chy.Post}> <${chy.Region}> } ?thing a ?class } LIMIT 1`
const BELOW_BASE = /^(.*\/)(?:agency|post|region)\/[^/]+(?:\/in\/[^/]+)?$/

/**
 * The same, after a first query for the base of its dataset: a server does not tell it otherwise.
 * @throws {QueryError} as `endpoint` and its queries do
 */
export async function server(place: Endpoint): Promise<Asked> {
  const asked = endpoint(place)
  const found = await asked.query('SELECT', MINTED)
  const iri = found.kind === 'table' ? (found.rows[0]?.['thing']?.value ?? '') : ''
  const base = BELOW_BASE.exec(iri)?.[1]
  return base === undefined ? asked : endpoint({ ...place, base })
}
