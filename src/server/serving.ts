// What every handler has at hand, and the shape of a handler: a request in, a response out, nothing else.
import type { Question } from '../sparql/index.js'
import type { Dataset } from './dataset.js'
import type { Limits } from './limits.js'
import type { Metrics } from './metrics.js'

export interface Serving {
  readonly dataset: Dataset
  readonly limits: Limits
  readonly questions: readonly Question[]
  readonly metrics: Metrics
  /** Scheme and authority under which clients know the server, where it is not what they say in `Host`. */
  readonly url?: string | undefined
}

/**
 * Answers one request.
 * @param gone says when nobody waits for the answer any more
 * @throws {Refusal} in place of an answer
 */
export type Handler = (request: Request, serving: Serving, gone: AbortSignal) => Response | Promise<Response>

/** The beginning of every address of this server: `http://127.0.0.1:3000`. */
export const originOf = (request: Request, { url }: Serving): string => url ?? new URL(request.url).origin

/** What stands behind the `?` of an address. */
export const searchOf = (request: Request): string => new URL(request.url).search.slice(1)

/** A media type with the encoding that all our texts have. */
export const withCharset = (type: string): string => (type.startsWith('text/') ? `${type}; charset=utf-8` : type)

/** A text of some media type. */
export const textResponse = (text: string, type: string, status = 200): Response =>
  new Response(text, { status, headers: { 'content-type': withCharset(type) } })
