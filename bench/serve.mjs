// How many requests the endpoint answers, and how soon: 1 and 16 connections, a few kinds of questions.
// node bench/serve.mjs OUT [SECONDS]     needs autocannon: npm ci --prefix bench
import autocannon from 'autocannon'
import { startServer } from './server.mjs'

const [out = 'out', seconds = '10'] = process.argv.slice(2)
const sparql = (query) => `/sparql?query=${encodeURIComponent(query)}`
const ASKED = {
  'one label': sparql('SELECT ?label { ?a a chy:Agency ; skos:prefLabel ?label } ORDER BY ?label LIMIT 1'),
  'lineage, 20 rows': sparql('SELECT ?a ?b { ?a chy:gaveWayTo+ ?b } ORDER BY ?a ?b LIMIT 20'),
  'quotes, 20 rows': sparql('SELECT ?quote { GRAPH ?g { ?claim chy:evidence/oa:exact ?quote } } LIMIT 20'),
  'saved: what became of': '/questions/what-became-of?body=NOMS',
  'saved: parents as of': '/questions/parents-as-of?body=NOMS&date=2008-03',
}

const server = await startServer(out, '--client', '64')
console.log(`${server.statements} statements, ${seconds} s each\n`)
console.log('| asked                 | connections | requests/s | p50 ms | p99 ms | not 200 |')
console.log('| --------------------- | ----------: | ---------: | -----: | -----: | ------: |')
for (const [name, path] of Object.entries(ASKED)) {
  for (const connections of [1, 16]) {
    const url = `http://127.0.0.1:${server.port}${path}`
    await autocannon({ url, connections, duration: 1 })
    const { requests, latency, non2xx, errors } = await autocannon({ url, connections, duration: Number(seconds) })
    const cells = [name.padEnd(21), connections, requests.average, latency.p50, latency.p99, non2xx + errors]
    console.log(`| ${cells.join(' | ')} |`)
  }
}
await server.stop()
