// Every address of the server, with the methods that it takes and who answers.
import { dump } from './dumps.js'
import { endpoint } from './endpoint.js'
import { health, metricsPage } from './health.js'
import { indexPage, style } from './index-page.js'
import { openapi } from './openapi.js'
import { METHODS } from './protocol.js'
import { question, questionList } from './questions.js'
import type { Handler } from './serving.js'

export interface Route {
  readonly path: string
  readonly methods: readonly string[]
  readonly handle: Handler
}

const READ = ['GET', 'HEAD']

export const ROUTES: readonly Route[] = [
  { path: '/', methods: READ, handle: indexPage },
  { path: '/style.css', methods: READ, handle: style },
  { path: '/questions', methods: READ, handle: questionList },
  { path: '/questions/:file', methods: READ, handle: question },
  { path: '/openapi.json', methods: READ, handle: openapi },
  { path: '/dumps/:file', methods: READ, handle: dump },
  { path: '/sparql', methods: METHODS, handle: endpoint },
  { path: '/health', methods: READ, handle: health },
  { path: '/metrics', methods: READ, handle: metricsPage },
]
