// Every address of the server, with the methods that it takes and who answers.
import { endpoint } from './endpoint.js'
import { health, metricsPage } from './health.js'
import { METHODS } from './protocol.js'
import type { Handler } from './serving.js'

export interface Route {
  readonly path: string
  readonly methods: readonly string[]
  readonly handle: Handler
}

const READ = ['GET', 'HEAD']

export const ROUTES: readonly Route[] = [
  { path: '/sparql', methods: METHODS, handle: endpoint },
  { path: '/health', methods: READ, handle: health },
  { path: '/metrics', methods: READ, handle: metricsPage },
]
