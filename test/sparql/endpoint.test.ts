// A SPARQL server in place of the dataset in memory: the same questions, and what goes wrong on the way.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  answer,
  endpoint,
  openStore,
  queryText,
  render,
  type Store,
  savedQuestion,
  server,
} from '../../src/sparql/index.js'
import { parse } from '../../src/sparql/saved.js'
import { DEFAULT_BASE } from '../../src/vocabulary.js'
import { saltDataset } from './dataset.js'

const JSON_RESULTS = 'application/sparql-results+json'
const folder = saltDataset()

let store: Store
let http: Server
let url: string
/** What the server got last. */
let seen: { readonly method?: string; readonly type?: string; readonly body: URLSearchParams }

type Reply = (response: ServerResponse, query: string, accept: string) => unknown

/** Answers as a SPARQL server does, from the store. */
const faithfully: Reply = async (response, query, accept) => {
  const answered = await store.query(parse({ text: query }).tree.queryType, query)
  const format = accept === JSON_RESULTS ? 'json' : 'n-triples'
  response.setHeader('content-type', `${accept}; charset=utf-8`)
  response.end(await render(answered, format))
}
let reply: Reply = faithfully

beforeAll(async () => {
  store = await openStore(folder, { evidence: true })
  http = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', headers } = request
    seen = { method, type: headers['content-type'] ?? '', body: new URLSearchParams(await text(request)) }
    await reply(response, seen.body.get('query') ?? '', headers.accept ?? '')
  })
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/query`
})
afterAll(() => {
  http.closeAllConnections()
  http.close()
})

/** What is said of a query to which the server gives this reply. */
async function complaint(given: Reply, query = 'ASK {}', timeout = 1000): Promise<string> {
  reply = given
  try {
    await queryText(endpoint({ url, timeout }), query)
    return 'nothing'
  } catch (error) {
    return (error as Error).message.replace(url, 'URL')
  } finally {
    reply = faithfully
  }
}

describe('a SPARQL server', () => {
  it.each([
    ['parents-as-of', { body: 'BoS', date: '1950' }],
    ['mergers', {}],
    ['lineage', { body: 'Salt and Weights Authority' }],
    ['evidence-for', { thing: 'claim/salt-catalogue/k1' }],
  ])('answers %s as the dataset in memory does', async (name, given) => {
    const question = savedQuestion(name)
    expect(await answer(endpoint({ url }), question, given)).toEqual(await answer(folder, question, given))
  })

  it.each([
    ['https://example.org/agency/id/agency/board-of-salt', 'https://example.org/agency/id/'],
    ['https://example.org/post/clerk/in/north', 'https://example.org/'],
    ['https://example.org/Q1', DEFAULT_BASE],
    [undefined, DEFAULT_BASE],
  ])('that holds <%s> has the base <%s>', async (iri, base) => {
    const bindings = iri ? [{ thing: { type: 'uri', value: iri } }] : []
    reply = (response) => {
      response.setHeader('content-type', JSON_RESULTS)
      response.end(JSON.stringify({ head: { vars: ['thing'] }, results: { bindings } }))
    }
    expect((await server({ url })).base).toBe(base)
    reply = faithfully
  })

  it('is asked by POST with a form, and for its graphs by IRI', async () => {
    const graphs = { default: ['https://example.org/a'], named: ['https://example.org/b', 'https://example.org/c'] }
    await queryText(endpoint({ url }), 'ASK { ?s chy:partOf ?o }', { graphs })
    expect(seen.method).toBe('POST')
    expect(seen.type).toMatch(/^application\/x-www-form-urlencoded/)
    expect(seen.body.get('query')).toContain('ASK { ?s chy:partOf ?o }')
    expect(seen.body.getAll('default-graph-uri')).toEqual(graphs.default)
    expect(seen.body.getAll('named-graph-uri')).toEqual(graphs.named)
  })

  it('gets a query as it was typed, since it is not the engine that has to be put right', async () => {
    await queryText(endpoint({ url }), 'ASK { <https://example.org/x> chy:partOf* ?o }')
    expect(seen.body.get('query')).toContain('ASK { <https://example.org/x> chy:partOf* ?o }')
  })

  it('that knows no such name is told as a dataset that does not', async () => {
    await expect(answer(endpoint({ url }), savedQuestion('history'), { body: 'Board of Slat' })).rejects.toThrow(
      'Near it are:\n  Board of Salt (agency, agency/board-of-salt)',
    )
  })

  it.each<[string, Reply, string]>([
    [
      'refuses',
      (response) => response.writeHead(400).end('<h1>Bad\n query</h1>'),
      'Cannot answer the query, <URL> says 400: Bad query',
    ],
    [
      'sends a page',
      (response) => response.setHeader('content-type', 'text/html').end('<p>Welcome'),
      `Cannot read the answer of <URL>, expected ${JSON_RESULTS}, found text/html: Welcome`,
    ],
    [
      'sends half an answer',
      (response) => response.setHeader('content-type', JSON_RESULTS).end('{"head":'),
      'Cannot read the answer of <URL>, expected SPARQL results as JSON, found: ',
    ],
    ['hangs up', (response) => void response.destroy(), 'Cannot ask <URL>, expected a SPARQL server, found: '],
    ['is late', () => undefined, 'Cannot ask <URL>, expected an answer within 0.2 s, found none (--timeout)'],
  ])('that %s is reported', async (what, given, message) => {
    expect(await complaint(given, 'ASK {}', what === 'is late' ? 200 : 5000)).toContain(message)
  })

  it('that sends something else than N-Triples is reported with it', async () => {
    const reply: Reply = (response) =>
      void response.setHeader('content-type', 'application/n-triples').end('# x\n<a:a> .\n')
    expect(await complaint(reply, 'DESCRIBE <a:a>')).toBe('Cannot read statements, expected N-Triples, found “<a:a> .”')
  })

  it('that is not there, or has no address, is reported', async () => {
    await expect(queryText(endpoint({ url: 'http://127.0.0.1:1/' }), 'ASK {}')).rejects.toThrow(
      /^Cannot ask <http:\/\/127\.0\.0\.1:1\/>, expected a SPARQL server, found: /,
    )
    for (const address of ['nowhere', 'file:///etc/hosts'])
      expect(() => endpoint({ url: address })).toThrow(
        `Cannot ask “${address}”, expected the address of a SPARQL server`,
      )
  })

  it('cannot be asked for all graphs as one', async () => {
    await expect(queryText(endpoint({ url }), 'ASK {}', { union: true })).rejects.toThrow(
      'expected GRAPH ?g { … } or FROM',
    )
  })
})
