// What happens at each limit: what is said, and that others are served meanwhile.
import { describe, expect, it } from 'vitest'
import { ask as bomb, QUERIES, UNREAD } from '../../bench/bombs/index.mjs'
import { LIMITS, type Limits } from '../../src/server/index.js'
import { get, post, serverOf } from './serving.js'

const QUERY = 'application/sparql-query'
const EVERYTHING = 'SELECT * { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }'
const ENDLESS = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }'
const small = (limits: Partial<Limits>) => serverOf({ limits: { threads: 2, ...limits } })

const said = async (response: Response) => ({ status: response.status, text: await response.text() })

describe('an answer with more rows than may be sent', () => {
  it.each([
    ['application/sparql-results+json', (text: string) => JSON.parse(text).results.bindings.length],
    ['text/csv', (text: string) => text.trimEnd().split('\n').length - 1],
  ])('is cut as %s, and says so', async (accept, rows) => {
    const { ask } = await small({ rows: 5 })
    const response = await ask(get(EVERYTHING), { headers: { accept } })
    expect(response.headers.get('x-chancery-cut')).toBe('rows; limit=5; option=--rows')
    expect(rows(await response.text())).toBe(5)
  })

  it('is cut as statements, and says so', async () => {
    const { ask } = await small({ rows: 5 })
    const response = await ask(get('CONSTRUCT WHERE { ?s ?p ?o }'))
    expect(response.headers.get('x-chancery-cut')).toContain('rows')
  })

  it('is cut to as many bytes as may be sent, and says so', async () => {
    const { ask } = await small({ bytes: 2000 })
    const response = await ask(get(EVERYTHING), { headers: { accept: 'text/csv' } })
    expect(response.headers.get('x-chancery-cut')).toBe('bytes; limit=2000; option=--bytes')
    const text = await response.text()
    expect(text.length).toBeLessThanOrEqual(2000)
    expect(text.endsWith('\r\n')).toBe(true)
  })
})

describe('a query that takes too long', () => {
  it('is stopped, and the next one is answered', async () => {
    const { ask } = await small({ deadline: 1, threads: 1 })
    expect(await said(await ask(get(ENDLESS)))).toEqual({
      status: 504,
      text: 'Stopped, there was no answer in time: at most 1 seconds for a request, from its arrival (--deadline)\n',
    })
    expect((await ask(get('ASK {}'))).status).toBe(200)
  })

  it('gives way when there are too many such, the longest first', async () => {
    const { ask } = await small({ threads: 3, slow: 1 })
    const first = ask(get(ENDLESS))
    await ask(get('ASK {}'))
    const second = ask(get(`${ENDLESS} # second`))
    const stopped = await first
    expect(stopped.headers.get('retry-after')).toBe('5')
    expect((await said(stopped)).text).toContain('at most 1 queries that have run for half a second, at once (--slow)')
    expect((await ask(get('ASK {}'))).status).toBe(200)
    expect((await second).status).toBe(504)
  })

  it('does not go on once nobody waits for it', async () => {
    const { ask } = await small({ threads: 1, deadline: 60 })
    const gone = new AbortController()
    const started = ask(get(ENDLESS), { signal: gone.signal }).catch((error: Error) => error.name)
    await new Promise((wait) => setTimeout(wait, 300))
    gone.abort()
    expect(await started).toBe('AbortError')
    expect((await ask(get('ASK {}'))).status).toBe(200)
  })
})

describe('more requests than there is room for', () => {
  it('are told to come back', async () => {
    const { ask } = await small({ threads: 1, queue: 1, deadline: 2 })
    const answers = await Promise.all([1, 2, 3, 4].map((i) => ask(get(`${ENDLESS} # ${i}`))))
    const full = answers.filter(({ status }) => status === 503)
    expect(full.length).toBeGreaterThanOrEqual(2)
    expect(full[0]?.headers.get('retry-after')).toBe('1')
    expect(await full[0]?.text()).toContain('at most 1 requests that wait for a thread (--queue)')
  })

  it('of one address are refused, and not those of others', async () => {
    const { ask } = await small({ threads: 1, client: 2, deadline: 2 })
    const answers = await Promise.all([1, 2, 3].map((i) => ask(get(`${ENDLESS} # ${i}`))))
    expect(answers.map(({ status }) => status).sort()).toEqual([429, 504, 504])
  })
})

describe('a request that is too large', () => {
  it.each(UNREAD)('is not read: %s', async (name) => {
    const { port } = await unread
    expect((await bomb(port, QUERIES[name] ?? '')).status).toMatch(/^4(?:00|13)$/)
  })
  const unread = small({ threads: 1 })

  it.each([
    ['body', post('a'.repeat(300_000), QUERY), 413, '(--body)'],
    ['queryBytes', post(`ASK {} # ${'a'.repeat(70_000)}`, QUERY), 413, '(--query-bytes)'],
    ['operators', post(`ASK { ${'?a ?b ?c . '.repeat(600)} }`, QUERY), 400, '(--operators)'],
    ['depth', post(`ASK ${'{'.repeat(70)}${'}'.repeat(70)}`, QUERY), 400, '(--depth)'],
  ] as const)('names the limit: %s', async (_, init, status, option) => {
    const { ask } = await unread
    const found = await said(await ask('/sparql', init))
    expect(found.status).toBe(status)
    expect(found.text).toContain(option)
  })

  it('names the limit of headers', async () => {
    const { ask } = await unread
    const found = await said(await ask('/health', { headers: { 'x-salt': 'a'.repeat(40_000) } }))
    expect(found).toEqual({ status: 431, text: expect.stringContaining('(--headers)') })
  })

  it('may be larger where an option says so', async () => {
    const { ask } = await small({ queryBytes: 100_000, depth: 80 })
    expect((await ask('/sparql', post(`ASK {} # ${'a'.repeat(70_000)}`, QUERY))).status).toBe(200)
    expect((await ask('/sparql', post(`ASK ${'{'.repeat(70)}${'}'.repeat(70)}`, QUERY))).status).toBe(200)
  })
})

describe('every limit', () => {
  it('has an option of its own', () => {
    const options = Object.values(LIMITS).map(({ option }) => option)
    expect(new Set(options).size).toBe(options.length)
  })
})
