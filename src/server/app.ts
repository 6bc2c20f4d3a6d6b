// Requests to handlers and back, with all that holds for every request: the only file that imports hono.
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { Clients } from './clients.js'
import { dress, preflight } from './headers.js'
import { checkHost } from './hosts.js'
import { beyondLimit, Refusal, type Refused } from './refusal.js'
import { ROUTES } from './routes.js'
import { type Serving, textResponse } from './serving.js'

/** A request and what became of it, for the log. */
export interface Handled {
  readonly method: string
  /** Path and what stands behind it. */
  readonly target: string
  readonly status: number
  readonly milliseconds: number
  readonly client: string
  /** Why there is no answer. */
  readonly refused?: Refused
}

export interface AppOptions {
  readonly allowHosts: readonly string[]
  readonly cors: boolean
  readonly log: (handled: Handled) => void
  /** The address that a request came from. */
  readonly addressOf: (env: unknown) => string
  /** Says when the connection of a request is closed. */
  readonly leaving: (env: unknown) => AbortSignal
}

/** A refusal as a response: its words as plain text. */
function refusal({ status, message, retryAfter, allow }: Refused): Response {
  const response = textResponse(`${message}\n`, 'text/plain', status)
  if (retryAfter !== undefined) response.headers.set('retry-after', String(retryAfter))
  if (allow) response.headers.set('allow', allow.join(', '))
  // What is left of its body is not read: the connection cannot be used again.
  if (status === 413) response.headers.set('connection', 'close')
  response.headers.set('cache-control', 'no-store')
  return response
}

/** Nobody reads this, but the log does. */
const GONE: Refused = { status: 400, message: 'Cannot read the request, the client is gone' }
const isGone = (error: Error) => 'code' in error && error.code === 'ECONNRESET'
const DEFECT: Refused = { status: 500, message: 'Cannot answer, the server has a fault' }

/** The server as a function from requests to responses. */
export function appOf(serving: Serving, { allowHosts, cors, log, addressOf, leaving }: AppOptions) {
  const { limits, metrics } = serving
  const clients = new Clients(limits)
  const app = new Hono<{ Variables: { refused: Refused; route: string } }>()

  app.use(async (c, next) => {
    const started = performance.now()
    await next()
    const { method, path } = c.req
    const refused = c.get('refused')
    const milliseconds = performance.now() - started
    dress(c.res, cors)
    metrics.took(milliseconds / 1000)
    const labels = { route: c.get('route') ?? 'other', status: c.res.status }
    metrics.count('chancery_requests_total', 'Requests, by route and status.', labels)
    if (refused?.limit) metrics.count('chancery_limits_total', 'Refusals, by limit.', { limit: refused.limit })
    const target = path + new URL(c.req.url).search
    log({ method, target, status: c.res.status, milliseconds, client: addressOf(c.env), ...(refused && { refused }) })
  })
  app.use(compress())
  app.use(async (c, next) => {
    checkHost(c.req.header('host') ?? null, allowHosts)
    await next()
  })
  const tooLarge = () => {
    const sentence = 'Cannot read the request, its body is too large'
    throw new Refusal(beyondLimit('body', limits, { status: 413, sentence }))
  }
  app.use(bodyLimit({ maxSize: limits.body, onError: tooLarge }))

  for (const { path, methods, handle } of ROUTES) {
    app.on('OPTIONS', path, () => preflight(methods))
    app.all(path, (c) => {
      c.set('route', path)
      if (methods.includes(c.req.method)) {
        return clients.count(addressOf(c.env), async () => handle(c.req.raw, serving, leaving(c.env)))
      }
      const message = `Cannot ${c.req.method} ${c.req.path}, expected ${methods.join(', ')}`
      throw new Refusal({ status: 405, message, allow: [...methods, 'OPTIONS'] })
    })
  }
  const refuse = (refused: Refused, set: (name: 'refused', value: Refused) => void) => {
    set('refused', refused)
    return refusal(refused)
  }
  app.notFound((c) => refuse({ status: 404, message: `Cannot find ${c.req.path}: see / for what there is` }, c.set))
  app.onError((error, c) => {
    if (error instanceof Refusal) return refuse(error.refused, c.set)
    if (!isGone(error)) process.stderr.write(`error: unexpected ${error.stack}\n`)
    return refuse(isGone(error) ? GONE : DEFECT, c.set)
  })
  return app
}
