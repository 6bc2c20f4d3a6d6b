// Threads that end: by their engine, or because nobody can wait for them.
import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { QUERIES } from '../../bench/bombs/index.mjs'
import { get, post, serverOf } from './serving.js'

/** Deep enough for the engine’s stack to end, if it is allowed to. */
const TRAP = QUERIES['EXISTS, 250 deep'] ?? ''

describe('a query that ends the engine', () => {
  it('is told so, and the next one is answered by another thread', async () => {
    const { ask } = await serverOf({ limits: { threads: 1, depth: 1000, operators: 10_000, deadline: 60 } })
    const trapped = await ask('/sparql', post(TRAP, 'application/sparql-query'))
    expect(trapped.status).toBe(500)
    expect(await trapped.text()).toMatch(/^Cannot answer, the engine gave up/)
    expect((await ask(get('ASK {}'))).status).toBe(200)
    expect(await (await ask('/metrics')).text()).toContain('chancery_threads_ended_total{why="trap"} 1')
  })
})

describe('many questions at once', () => {
  it('are all answered, each with its own answer', async () => {
    const { ask } = await serverOf({ limits: { threads: 3 } })
    const numbers = Array.from({ length: 40 }, (_, i) => i)
    const answers = await Promise.all(
      numbers.map(async (i) => (await ask(get(`SELECT (${i} + 1 AS ?n) {}`, { format: 'csv' }))).text()),
    )
    expect(answers).toEqual(numbers.map((i) => `n\r\n${i + 1}\r\n`))
  })
})

describe('long queries in one breath', () => {
  it('are done one after the other, and leave the other threads to others', async () => {
    const server = await serverOf({ limits: { threads: 3, slow: 3, deadline: 5 } })
    const socket = connect(server.port, '127.0.0.1')
    await once(socket, 'connect')
    const long = `GET ${get(QUERIES['product of three'] ?? '')} HTTP/1.1\r\nHost: localhost\r\n\r\n`
    socket.write(long.repeat(4))
    expect((await server.ask(get('ASK {}'))).status).toBe(200)
    const metrics = await (await server.ask('/metrics')).text()
    expect(metrics).toContain('chancery_running 1\n')
    expect(metrics).toContain('chancery_waiting 3\n')
    socket.destroy()
  })
})
