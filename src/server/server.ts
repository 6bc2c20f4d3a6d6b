// The whole server: a dataset, its threads, and the socket, from start to end.
import { savedQuestions } from '../sparql/index.js'
import { appOf, type Handled } from './app.js'
import { Dataset } from './dataset.js'
import { type Limits, limitsWith } from './limits.js'
import { addressOf, leaving, listen } from './listen.js'
import { Metrics } from './metrics.js'
import type { Why } from './why.js'

export interface ServerOptions {
  /** The folder that `chancery build` wrote. */
  readonly out: string
  /** 0 is any that is free. */
  readonly port: number
  readonly host: string
  /** Names that the server answers to, besides those of this machine itself. */
  readonly allowHosts?: readonly string[]
  /** Whether pages of other sites may read answers. */
  readonly cors?: boolean
  /** Scheme and authority under which clients know the server. */
  readonly url?: string
  readonly limits?: Partial<Limits>
  readonly handled?: (handled: Handled) => void
  /** Told in words what befalls the server besides requests. */
  readonly note?: (text: string) => void
}

export interface Running {
  readonly port: number
  /** Statements in the dataset. */
  readonly quads: number
  /** Looks for another build, and serves it. */
  readonly refresh: () => Promise<void>
  /** Answers what was asked, and ends. */
  readonly close: () => Promise<void>
}

/** Milliseconds between looks at the memory. */
const WATCH = 200
const MEBIBYTE = 1 << 20

/**
 * Starts to serve.
 * @throws {SnapshotError} if there is no dataset, or it is not whole
 * @throws {Error} of the system, if the address cannot be had
 */
export async function startServer(options: ServerOptions): Promise<Running> {
  const { out, port, host, allowHosts = [], cors = true, url, handled = () => {}, note = () => {} } = options
  const limits = limitsWith(options.limits)
  const metrics: Metrics = new Metrics([
    { name: 'chancery_statements', help: 'Statements in the dataset.', value: () => dataset.pool.quads },
    { name: 'chancery_threads', help: 'Threads, those that load included.', value: () => dataset.pool.stats.threads },
    { name: 'chancery_threads_loading', help: 'Threads that load.', value: () => dataset.pool.stats.loading },
    { name: 'chancery_running', help: 'Requests that a thread works on.', value: () => dataset.pool.stats.running },
    { name: 'chancery_waiting', help: 'Requests that wait for a thread.', value: () => dataset.pool.stats.waiting },
    { name: 'process_resident_memory_bytes', help: 'Memory of the process.', value: () => process.memoryUsage.rss() },
  ])
  const ended = (why: Why) =>
    metrics.count('chancery_threads_ended_total', 'Threads that were ended or lost, by reason.', { why })
  const dataset = await Dataset.open(out, limits, {
    ended,
    swapped: (digest) => note(`Serving another build: ${digest}`),
    unserved: (why) => note(`Serving the build before: ${why}`),
  })
  const app = appOf(
    { dataset, limits, metrics, url, questions: savedQuestions() },
    { allowHosts: [host, ...allowHosts], cors, log: handled, addressOf, leaving },
  )
  const listening = await listen((request, env) => app.fetch(request, env as object), { port, host, limits })
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > limits.memory * MEBIBYTE) dataset.pool.relieve()
  }, WATCH)
  const close = async () => {
    await listening.close()
    await dataset.close()
    clearInterval(watch)
  }
  return { port: listening.port, quads: dataset.pool.quads, refresh: () => dataset.refresh(), close }
}
