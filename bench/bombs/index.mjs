// Every bomb: what to do to a server on a port of this machine, and what came back.
import { request } from 'node:http'
import { QUERIES } from './queries.mjs'
import { WIRE } from './wire.mjs'

export { QUERIES, UNREAD } from './queries.mjs'
export { WIRE } from './wire.mjs'

/** Posts a query. The status, and the milliseconds until the whole response was there. */
export const ask = (port, query, accept = 'application/sparql-results+json, text/turtle') =>
  new Promise((done) => {
    const started = performance.now()
    const settle = (status) => done({ status, ms: performance.now() - started })
    const headers = { 'content-type': 'application/sparql-query', accept }
    const sent = request(
      { port, host: '127.0.0.1', path: '/sparql', method: 'POST', headers, agent: false },
      (response) => {
        response.resume()
        response.on('close', () => settle(String(response.statusCode)))
      },
    )
    sent.on('error', () => settle('closed'))
    sent.end(query)
  })

/** By name, the queries between the requests, so that neither kind comes all at once. */
export const BOMBS = Object.fromEntries([
  ...Object.entries(QUERIES).map(([name, query]) => [name, (port) => ask(port, query)]),
  ...Object.entries(WIRE),
])
