// What holds for every response: who may ask, who may read, what may be kept, and in which format.
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { get, post, serverOf } from './serving.js'

const { ask, port } = await serverOf({ allowHosts: ['salt.example.org'], limits: { threads: 2 } })
const TABLE = get('SELECT ?a { ?a a chy:Agency } ORDER BY ?a')
const GRAPH = get('CONSTRUCT WHERE { ?a a chy:Agency }')
const typeOf = async (path: string, accept: string) => {
  const response = await ask(path, { headers: { accept } })
  return response.status === 200 ? response.headers.get('content-type')?.replace(/;.*/, '') : response.status
}

/** The status of a request with these headers, as bytes on a socket. */
const raw = (...lines: string[]) =>
  new Promise<string>((done) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`))
    socket.once('data', (bytes) => done(bytes.toString('latin1').slice(9, 12)))
    socket.on('error', () => done('closed'))
  })

describe('the format', () => {
  it.each([
    ['*/*', 'application/sparql-results+json', 'text/turtle'],
    ['text/csv', 'text/csv', 406],
    ['application/json', 'application/sparql-results+json', 406],
    ['text/xml', 'application/sparql-results+xml', 406],
    ['text/turtle;q=0.1, application/n-triples', 406, 'application/n-triples'],
    ['application/sparql-results+json;q=0, text/csv;q=0.2, */*;q=0.1', 'text/csv', 'text/turtle'],
    ['application/ld+json', 406, 'application/ld+json'],
    ['text/*;q=0.5', 'text/csv', 'text/turtle'],
    ['image/gif', 406, 406],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html', 'text/html'],
  ])('for a client that takes %s', async (accept, table, graph) => {
    expect([await typeOf(TABLE, accept), await typeOf(GRAPH, accept)]).toEqual([table, graph])
  })

  it('is the one that the address names, whatever the client takes', async () => {
    expect(await typeOf(`${TABLE}&format=csv`, 'application/json')).toBe('text/csv')
    expect(await typeOf(`${GRAPH}&format=text/turtle`, 'application/json')).toBe('text/turtle')
  })

  it('depends on Accept, and says so', async () => {
    expect((await ask(TABLE)).headers.get('vary')).toContain('Accept')
  })
})

describe('a browser', () => {
  it('may let pages of other sites read, and tells which methods there are', async () => {
    const preflight = await ask('/sparql', { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST, QUERY')
    expect((await ask(TABLE)).headers.get('access-control-allow-origin')).toBe('*')
    expect(
      (await ask('/sparql', post('nonsense', 'application/sparql-query'))).headers.get('access-control-allow-origin'),
    ).toBe('*')
  })

  it('may not, where the server was told so', async () => {
    const closed = await serverOf({ cors: false, limits: { threads: 1 } })
    expect((await closed.ask('/health')).headers.get('access-control-allow-origin')).toBeNull()
  })

  it.each(['/', '/sparql', '/nowhere', '/questions/nothing', '/health', '/style.css'])(
    'runs no script and loads nothing from elsewhere: %s',
    async (path) => {
      const { headers } = await ask(path)
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'self'; form-action 'self'/,
      )
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
    },
  )
})

describe('the name of the server', () => {
  it.each([
    ['localhost', '200'],
    ['127.0.0.1:3000', '200'],
    ['[::1]:3000', '200'],
    ['salt.example.org', '200'],
    ['SALT.example.org.:80', '200'],
    ['rebound.example.com', '421'],
    ['localhost.example.com', '421'],
    ['salt.example.org@rebound.example.com', '400'],
  ])('%s gets %s', async (host, status) => {
    expect(await raw('GET /health HTTP/1.1', `Host: ${host}`)).toBe(status)
  })
})

describe('an answer that the client has', () => {
  it('is not sent again', async () => {
    const etag = (await ask(TABLE)).headers.get('etag') ?? ''
    const again = await ask(TABLE, { headers: { 'if-none-match': `"other", ${etag}` } })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
  })

  it('is sent in another format, and to another question', async () => {
    const etag = (await ask(TABLE)).headers.get('etag') ?? ''
    const headers = { 'if-none-match': etag }
    expect((await ask(TABLE, { headers: { ...headers, accept: 'text/csv' } })).status).toBe(200)
    expect((await ask(get('ASK {}'), { headers })).status).toBe(200)
  })

  it('has no tag if it is another each time', async () => {
    expect((await ask(get('SELECT (RAND() AS ?x) {}'))).headers.get('etag')).toBeNull()
  })
})

describe('a long answer', () => {
  it('is packed for clients that take it, and for no others', async () => {
    const path = get('SELECT * { ?s ?p ?o }')
    const packed = await ask(path, { headers: { 'accept-encoding': 'gzip' } })
    const plain = await ask(path, { headers: { 'accept-encoding': 'identity' } })
    expect([packed, plain].map(({ headers }) => headers.get('content-encoding'))).toEqual(['gzip', null])
    expect(packed.headers.get('vary')).toContain('Accept-Encoding')
    expect(await packed.text()).toBe(await plain.text())
  })
})
