// A task to the threads, and their answer back as a response: with what may be cached, and what was cut.
import { createHash } from 'node:crypto'
import { VERSION } from '../version.js'
import { LIMITS } from './limits.js'
import type { Serving } from './serving.js'
import { withCharset } from './serving.js'
import type { Task } from './task.js'

/** Functions whose value is another each time: what uses them is not the same twice. */
const VOLATILE = /\b(?:now|rand|uuid|struuid|bnode)\s*\(/i

/** A tag that is equal where the answer is: for the same dataset, program, limits and task. Known before the answer is. */
function tagOf(task: Task, { dataset, limits }: Serving): string | undefined {
  if (task.kind === 'query' && VOLATILE.test(task.text)) return undefined
  const parts = [VERSION, dataset.snapshot.digest, limits.rows, limits.bytes, task]
  return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}"`
}

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '')

/** Whether the client has what `tag` stands for (RFC 9110, section 13.1.2). */
function has(request: Request, tag: string): boolean {
  const known = request.headers.get('if-none-match')
  if (known === null || !['GET', 'HEAD'].includes(request.method)) return false
  return known.trim() === '*' || known.split(',').some((one) => opaque(one) === opaque(tag))
}

/**
 * Has a task done.
 * @throws {Refusal} if a limit is hit, or the threads refuse it
 */
export async function answered(task: Task, request: Request, serving: Serving, gone: AbortSignal): Promise<Response> {
  const tag = tagOf(task, serving)
  const headers = new Headers({ vary: 'Accept', 'cache-control': 'no-cache', ...(tag && { etag: tag }) })
  if (tag && has(request, tag)) return new Response(null, { status: 304, headers })
  const { body, type, cut } = await serving.dataset.pool.run(task, gone)
  headers.set('content-type', withCharset(type))
  headers.set('content-length', String(body.length))
  if (cut) {
    serving.metrics.count('chancery_cut_total', 'Answers of which the rest was left out, by limit.', { limit: cut })
    headers.set('x-chancery-cut', `${cut}; limit=${serving.limits[cut]}; option=${LIMITS[cut].option}`)
  }
  return new Response(body, { headers })
}
