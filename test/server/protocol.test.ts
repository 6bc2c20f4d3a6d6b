// The SPARQL 1.1 Protocol, as the W3C’s tests have it, over HTTP.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { datasetOf } from '../sparql/dataset.js'
import { get, post, sealed, serverOf } from './serving.js'

const FORM = 'application/x-www-form-urlencoded'
const QUERY = 'application/sparql-query'
const graphs = ['1', '2', '3'].map((name) => `<x:doc${name}> <x:is> <x:Document> <x:${name}> .\n`).join('')
const { ask } = await serverOf({ out: sealed(datasetOf('<x:a> <x:is> <x:Thing> .\n', graphs)) })

const truth = async (response: Response) => ({
  status: response.status,
  value: ((await response.json()) as { boolean?: boolean }).boolean,
})
const form = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
const YES = { status: 200, value: true }

describe('a query', () => {
  it('comes by GET', async () => {
    expect(await truth(await ask(get('ASK {}')))).toEqual(YES)
  })

  it('comes in a form', async () => {
    expect(await truth(await ask('/sparql', post(form(['query', 'ASK {}']), FORM)))).toEqual(YES)
  })

  it('comes as the body itself', async () => {
    expect(await truth(await ask('/sparql', post('ASK {}', QUERY)))).toEqual(YES)
    expect(await truth(await ask('/sparql', post('ASK {}', `${QUERY}; charset=UTF-8`)))).toEqual(YES)
  })

  it.each([
    ['SELECT ?x { ?x ?y ?z }', 'application/sparql-results+json'],
    ['ASK {}', 'application/sparql-results+json'],
    ['DESCRIBE <x:a>', 'text/turtle; charset=utf-8'],
    ['CONSTRUCT { <s> <p> 1 } WHERE {}', 'text/turtle; charset=utf-8'],
  ])('is answered in a format for its form: %s', async (query, type) => {
    const response = await ask('/sparql', post(query, QUERY))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
  })

  it('is answered with headers alone to HEAD', async () => {
    const response = await ask(get('ASK {}'), { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/sparql-results+json')
    expect(await response.text()).toBe('')
  })
})

describe('the graphs of a query', () => {
  const BOTH = 'ASK { <x:doc1> ?p ?o . <x:doc2> ?p ?o }'
  const NAMED = 'ASK { GRAPH ?g { <x:doc1> ?p ?o } GRAPH ?h { <x:doc2> ?p ?o } }'
  const normal = [['default-graph-uri', 'x:1'] as const, ['default-graph-uri', 'x:2'] as const]
  const named = [['named-graph-uri', 'x:1'] as const, ['named-graph-uri', 'x:2'] as const]

  it.each([
    ['default graphs by GET', `/sparql?${form(['query', BOTH], ...normal)}`, undefined],
    ['default graphs in a form', '/sparql', post(form(['query', BOTH], ...normal), FORM)],
    ['default graphs beside a body', `/sparql?${form(...normal)}`, post(BOTH, QUERY)],
    ['named graphs by GET', `/sparql?${form(['query', NAMED], ...named)}`, undefined],
    ['named graphs beside a body', `/sparql?${form(...named)}`, post(NAMED, QUERY)],
    [
      'both',
      `/sparql?${form(['default-graph-uri', 'x:3'], ...named)}`,
      post('ASK { <x:doc3> ?p ?o GRAPH ?g { <x:doc1> ?p ?o } GRAPH ?h { <x:doc2> ?p ?o } }', QUERY),
    ],
    [
      'those beside the query, and not those in it',
      `/sparql?${form(...named)}`,
      post(
        'ASK FROM <x:3> FROM NAMED <x:3> { GRAPH ?g { <x:doc1> ?p ?o } FILTER NOT EXISTS { <x:doc3> ?p ?o } }',
        QUERY,
      ),
    ],
  ])('are %s', async (_, path, init) => {
    expect(await truth(await ask(path, init))).toEqual(YES)
  })

  it('are absolute IRIs', async () => {
    expect((await ask(get('ASK {}', { 'default-graph-uri': 'no iri' }))).status).toBe(400)
  })
})

describe('what is refused', () => {
  it.each([
    ['a method that is none of ours', 405, { method: 'PUT', body: 'ASK {}' }],
    ['a form that does not say so', 415, { ...post(form(['query', 'ASK {}']), 'text/plain') }],
    ['a query that does not say so', 415, post('ASK {}', 'text/plain')],
    ['another encoding', 415, post('ASK {}', `${QUERY}; charset=UTF-16`)],
    ['bytes that are no UTF-8', 400, post(new Uint8Array([0x41, 0xff, 0xfe]), QUERY)],
    ['bad syntax', 400, post('ASK {', QUERY)],
    ['no query', 400, post('', FORM)],
    ['two queries', 400, post(form(['query', 'ASK {}'], ['query', 'SELECT * {}']), FORM)],
    ['a body that is broken off in an escape', 400, post('query=ASK%2', FORM)],
    ['an update in a form', 403, post(form(['update', 'CLEAR ALL']), FORM)],
    ['an update as the body', 403, post('CLEAR ALL', 'application/sparql-update')],
    ['an update that calls itself a query', 400, post('CLEAR ALL', QUERY)],
  ] as const)('%s', async (_, status, init) => {
    expect((await ask('/sparql', init)).status).toBe(status)
  })

  it.each([
    ['two queries', 400, `${get('ASK {}')}&query=ASK%20%7B%7D`],
    ['an update by GET', 403, '/sparql?update=CLEAR%20ALL'],
    ['another machine', 400, get('SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }')],
    ['a format that there is not', 400, get('ASK {}', { format: 'gif' })],
    ['a bad escape', 400, '/sparql?query=%ff'],
  ])('%s by GET', async (_, status, path) => {
    expect((await ask(path)).status).toBe(status)
  })

  it('names the methods that there are', async () => {
    const response = await ask('/sparql', { method: 'DELETE' })
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST, QUERY, OPTIONS')
    expect(await response.text()).toBe('Cannot DELETE /sparql, expected GET, HEAD, POST, QUERY\n')
  })

  it('tells line, column and the line itself', async () => {
    const text = await (await ask(get('SELECT ?a {\n  ?a ?b\n}'))).text()
    expect(text).toContain('(query:3:1)')
    expect(text).toContain('3 | }')
  })
})

describe('a graph that is named by the address of another machine', () => {
  it('is a name, and nobody is asked for it', async () => {
    let calls = 0
    const canary = createServer(() => calls++).listen(0, '127.0.0.1')
    await once(canary, 'listening')
    const { port } = canary.address() as AddressInfo
    const there = `http://127.0.0.1:${port}/graph`
    const answers = await Promise.all([
      ask(get(`SELECT * FROM <${there}> { ?s ?p ?o }`)),
      ask(get('SELECT * { ?s ?p ?o }', { 'default-graph-uri': there })),
      ask(get(`SELECT * { SERVICE SILENT <${there}> { ?s ?p ?o } }`)),
      ask('/sparql', post(`LOAD <${there}>`, QUERY)),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 400])
    expect(calls).toBe(0)
    canary.close()
  })
})
