// The socket: what may come in, how fast, and how it ends. The only file that imports @hono/node-server.
import { setMaxListeners } from 'node:events'
import { type Server, STATUS_CODES } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import type { Limits } from './limits.js'
import { beyondLimit, type Refused } from './refusal.js'

/** Milliseconds that a connection without a request stays open. */
const KEEP = 5000
/** Milliseconds between looks for requests that take too long to arrive. */
const CHECK = 250

/** The address that a request came from. */
export const addressOf = (env: unknown): string => (env as HttpBindings).incoming.socket.remoteAddress ?? 'unknown'

const left = new WeakMap<Socket, AbortSignal>()

/** Says when the connection of a request is closed: then nobody waits for its answer. Requests in one breath share a connection. */
export function leaving(env: unknown): AbortSignal {
  const { socket } = (env as HttpBindings).incoming
  const known = left.get(socket)
  if (known) return known
  const gone = new AbortController()
  // As many listeners as requests in one breath.
  setMaxListeners(0, gone.signal)
  socket.once('close', () => gone.abort())
  left.set(socket, gone.signal)
  return gone.signal
}

/** What is wrong with a request that never became one. */
function faultOf(code: string | undefined, limits: Limits): Refused {
  if (code === 'HPE_HEADER_OVERFLOW') {
    const sentence = 'Cannot read the request, its address and headers are too long'
    return beyondLimit('headers', limits, { status: 431, sentence })
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return beyondLimit('arrival', limits, { status: 408, sentence: 'Cannot read the request, it came too slowly' })
  }
  return { status: 400, message: 'Cannot read the request, expected HTTP/1.1' }
}

function refuse(socket: Socket, { status, message }: Refused): void {
  if (!socket.writable) return void socket.destroy()
  const body = `${message}\n`
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ]
  socket.end([...head, '', body].join('\r\n'))
}

export interface Listening {
  readonly port: number
  /** Takes no new requests, and waits for those under way. */
  readonly close: () => Promise<void>
}

/**
 * Listens.
 * @param fetch answers a request
 * @throws {Error} of the system, if the address cannot be had
 */
export async function listen(
  fetch: (request: Request, env: unknown) => Response | Promise<Response>,
  { port, host, limits }: { readonly port: number; readonly host: string; readonly limits: Limits },
): Promise<Listening> {
  const patience = limits.arrival * 1000
  const server = createAdaptorServer({
    fetch,
    serverOptions: {
      maxHeaderSize: limits.headers,
      headersTimeout: patience,
      requestTimeout: patience,
      keepAliveTimeout: KEEP,
      connectionsCheckingInterval: CHECK,
    },
  }) as Server
  server.maxConnections = limits.connections
  // A reader that takes nothing for this long is gone.
  server.timeout = (limits.deadline + limits.arrival) * 1000
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) =>
    refuse(socket, faultOf(error.code, limits)),
  )
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, host, listening)
  })
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed())
      server.closeIdleConnections()
    })
  return { port: (server.address() as AddressInfo).port, close }
}
