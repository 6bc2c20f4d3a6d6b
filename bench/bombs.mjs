// Throws a bomb a second at a server for two minutes, while someone else asks ten plain questions a second, and tells who suffered.
// node bench/bombs.mjs OUT [SECONDS]
import { Agent, request } from 'node:http'
import { ask, BOMBS, QUERIES } from './bombs/index.mjs'
import { quantile, startServer } from './server.mjs'

const [out = 'out', seconds = '120'] = process.argv.slice(2)
const DEADLINE = 10
const GRACE = 0.5
const sleep = (ms) => new Promise((done) => setTimeout(done, ms))

const PLAIN = [
  'SELECT ?label { ?a a chy:Agency ; skos:prefLabel ?label } ORDER BY ?label ?a LIMIT 20',
  'SELECT ?a ?b { ?a chy:gaveWayTo+ ?b } ORDER BY ?a ?b LIMIT 20',
  'SELECT ?quote { GRAPH ?g { ?claim chy:evidence/oa:exact ?quote } } LIMIT 20',
].map((query) => `/sparql?query=${encodeURIComponent(query)}`)
const agent = new Agent({ keepAlive: true, maxSockets: 20 })

/** One plain question. */
const plain = (port, path) =>
  new Promise((done) => {
    const started = performance.now()
    const settle = (status) => done({ status, ms: performance.now() - started })
    const sent = request({ port, host: '127.0.0.1', path, agent }, (response) => {
      response.resume()
      response.on('end', () => settle(response.statusCode))
    })
    sent.on('error', () => settle('closed'))
    sent.end()
  })

/** Milliseconds from the end of the only thread until the next answer: it is stopped in its work, as after a trap. */
async function recovery() {
  const server = await startServer(out, '--threads', '1', '--deadline', '2')
  const { status } = await ask(server.port, QUERIES['product of three'])
  const started = performance.now()
  while ((await plain(server.port, PLAIN[0])).status !== 200) await sleep(10)
  const ms = performance.now() - started
  await server.stop()
  return { status, ms }
}

const server = await startServer(out)
console.log(`${server.statements} statements, ${Object.keys(BOMBS).length} bombs, ${seconds} s`)
for (const path of PLAIN) await plain(server.port, path)

const good = []
const hurt = []
const pending = []
const names = Object.keys(BOMBS)
const timer = setInterval(async () => good.push(await plain(server.port, PLAIN[good.length % PLAIN.length])), 100)
for (let i = 0; i < Number(seconds); i++) {
  const name = names[(i * 37) % names.length]
  pending.push(BOMBS[name](server.port).then((outcome) => hurt.push({ name, ...outcome })))
  await sleep(1000)
}
await Promise.all(pending)
clearInterval(timer)
await sleep(500)
const early = [...server.exits]
await server.stop()

hurt.sort((a, b) => b.ms - a.ms)
for (const { name, status, ms } of hurt)
  console.log(`${String(status).padEnd(7)} ${ms.toFixed(0).padStart(7)} ms  ${name}`)
const late = hurt.filter(({ ms }) => ms > (DEADLINE + GRACE) * 1000)
const times = good.map(({ ms }) => ms)
const failed = good.filter(({ status }) => status !== 200)
const { status, ms } = await recovery()
console.log(`
process exits                          ${early.length}
bombs                                  ${hurt.length}
answered after ${DEADLINE + GRACE} s                   ${late.length}
plain questions, not answered with 200 ${failed.length} of ${good.length} (${[...new Set(failed.map(({ status }) => status))]})
plain questions, p50 p95 p99 max       ${[0.5, 0.95, 0.99, 1].map((q) => `${quantile(times, q).toFixed(0)} ms`).join(', ')}
the only thread, anew after a ${status}       ${ms.toFixed(0)} ms`)
