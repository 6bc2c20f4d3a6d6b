// How many requests the endpoint answers, and how soon, beside Comunica behind HTTP: 1 and 16 connections, a few kinds of questions.
// node bench/serve.mjs OUT [SECONDS]     needs autocannon and Comunica: npm ci --prefix bench
import autocannon from 'autocannon'
import { openStore } from '../dist/sparql/index.js'
import { textOf } from './questions.mjs'
import { startComunica, startServer } from './server.mjs'
import { spelled } from './witness.mjs'

const [out = 'out', seconds = '10'] = process.argv.slice(2)
const PREFIXES = 'PREFIX chy: <https://w3id.org/chancery/ns#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> '
const store = await openStore(out, { evidence: true })
const ASKED = {
  'a label': `${PREFIXES} SELECT ?label { ?a a chy:Agency ; skos:prefLabel ?label } LIMIT 1`,
  'quotes, 20 rows': `PREFIX oa: <http://www.w3.org/ns/oa#> SELECT ?quote { GRAPH ?g { ?passage oa:exact ?quote } } LIMIT 20`,
}
for (const name of ['history', 'what-became-of', 'what-it-came-from', 'parents-as-of', 'names-as-of'])
  ASKED[name] = await textOf(store, name)

/** Requests a second, p50 and p99 in milliseconds, and answers that were none. */
async function measured(port, query, connections) {
  const url = `http://127.0.0.1:${port}/sparql?query=${encodeURIComponent(query)}`
  const options = { url, connections, timeout: 120, headers: { accept: 'application/sparql-results+json' } }
  await autocannon({ ...options, duration: 1 })
  const { requests, latency, non2xx, errors } = await autocannon({ ...options, duration: Number(seconds) })
  return { rate: requests.average, p50: latency.p50, p99: latency.p99, failed: non2xx + errors }
}

/** Where no request was answered in time, there is nothing to tell. */
const cell = (value) =>
  typeof value === 'string' ? value : value > 0 && Number.isFinite(value) ? Number(value.toPrecision(3)) : '–'

const ours = await startServer(out, '--client', '64')
const theirs = await startComunica(out)
console.log(`${ours.statements} statements here, ${theirs.statements} there, ${seconds} s each\n`)
const COLUMNS = ['asked', 'connections', 'requests/s', 'Comunica', 'ratio', 'p50 ms', 'Comunica', 'p99 ms', 'Comunica']
console.log(`| ${COLUMNS.join(' | ')} | not 200 |\n| --- |${' ---: |'.repeat(COLUMNS.length)}`)
for (const [name, query] of Object.entries(ASKED)) {
  for (const connections of [1, 16]) {
    const here = await measured(ours.port, query, connections)
    const there = await measured(theirs.port, spelled(query), connections)
    const cells = [
      name,
      connections,
      here.rate,
      there.rate,
      here.rate / there.rate,
      here.p50,
      there.p50,
      here.p99,
      there.p99,
    ]
    console.log(`| ${cells.map(cell).join(' | ')} | ${here.failed + there.failed} |`)
  }
}
await ours.stop()
await theirs.stop()
