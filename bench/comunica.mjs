// Comunica over an N3 store, behind HTTP: `GET /sparql?query=`, SPARQL results as JSON. Its library has no server without the packages for files
// and remote sources, so this is node:http around its query engine and nothing else.
// node bench/comunica.mjs OUT
import { createServer } from 'node:http'
import { bindingsOf, load } from './witness.mjs'

const store = load(process.argv[2])

const TYPES = { NamedNode: 'uri', BlankNode: 'bnode', Literal: 'literal' }
const json = ({ termType, value, language, datatype }) => ({
  ...{ type: TYPES[termType], value },
  ...(language ? { 'xml:lang': language } : datatype && { datatype: datatype.value }),
})

const server = createServer(async (request, response) => {
  try {
    const query = new URL(request.url, 'http://localhost').searchParams.get('query')
    const rows = await bindingsOf(store, query)
    const bindings = rows.map((row) => Object.fromEntries([...row].map(([name, term]) => [name.value, json(term)])))
    response.setHeader('content-type', 'application/sparql-results+json')
    response.end(JSON.stringify({ head: { vars: Object.keys(bindings[0] ?? {}) }, results: { bindings } }))
  } catch (error) {
    response.writeHead(500).end(error.message)
  }
})
server.listen(0, '127.0.0.1', () =>
  console.log(`Serving ${store.size} statements at http://127.0.0.1:${server.address().port}/`),
)
process.on('SIGTERM', () => process.exit())
