// Threads that work side by side: what comes back, in which order, and what a broken one costs.
import { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { attempt, inOrder, type Outcome, Pool } from '../../src/cli/pool.js'

/** Doubles numbers; “throw” is told as a fault, “die”, “crash” and “hoard” end the thread, “hang” keeps it for ever. */
const THREAD = `
  const { parentPort } = require('node:worker_threads')
  parentPort.on('message', (task) => {
    if (task === 'die') process.exit(3)
    if (task === 'crash') throw new Error('out of salt')
    if (task === 'hang') for (;;);
    for (const hoard = []; task === 'hoard'; ) hoard.push(Array.from({ length: 1000 }, String))
    parentPort.postMessage(task === 'throw' ? { fault: 'no number' } : { value: 2 * task })
  })`

const pools: Pool<unknown, number>[] = []
let started = 0

function poolOf(size: number): Pool<unknown, number> {
  started = 0
  const start = () => {
    started++
    return new Worker(THREAD, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } })
  }
  const pool = new Pool<unknown, number>(start, size)
  pools.push(pool)
  return pool
}

const LONG = 20_000

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()))
})

async function* stream<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('a pool', () => {
  it('answers every task', async () => {
    const pool = poolOf(2)
    const answers = await Promise.all([1, 2, 3, 4, 5].map((task) => pool.run(task, LONG)))
    expect(answers).toEqual([2, 4, 6, 8, 10].map((value) => ({ value })))
  })

  it('starts no thread before there is work for it, and no more than it may', async () => {
    const pool = poolOf(2)
    expect(started).toBe(0)
    await pool.run(1, LONG)
    expect(started).toBe(1)
    await Promise.all([1, 2, 3, 4].map((task) => pool.run(task, LONG)))
    expect(started).toBe(2)
  })

  it.each([
    ['throw', 'no number', 1],
    ['crash', 'out of salt', 2],
    ['die', 'its thread ended with status 3', 2],
    ['hoard', 'Worker terminated due to reaching memory limit: JS heap out of memory', 2],
  ])('goes on after a task that makes its thread %s', async (task, fault, threads) => {
    const pool = poolOf(1)
    const answers = await Promise.all([1, task, 3].map((each) => pool.run(each, LONG)))
    expect(answers).toEqual([{ value: 2 }, { fault }, { value: 6 }])
    expect(started).toBe(threads)
  })

  it('gives a thread up that does not answer in time', async () => {
    const pool = poolOf(1)
    const answers = await Promise.all([pool.run('hang', 300), pool.run(3, LONG)])
    expect(answers).toEqual([{ fault: 'there was no answer in 300 ms' }, { value: 6 }])
  })
})

describe('tasks in order', () => {
  it('give their results in the order of the tasks, whichever is done first', async () => {
    const delays = [40, 5, 20, 1, 0]
    const run = (delay: number) => new Promise<number>((done) => setTimeout(() => done(delay), delay))
    expect(await all(inOrder(stream(delays), run, 3))).toEqual(delays)
  })

  it('give nothing where there are none', async () => {
    expect(await all(inOrder(stream([]), (task) => Promise.resolve(task), 3))).toEqual([])
  })

  it('are read no further ahead than allowed, however many there are', async () => {
    let read = 0
    let given = 0
    let furthest = 0
    async function* tasks(): AsyncGenerator<number> {
      for (; read < 100; read++) yield read
    }
    const run = async (task: number) => {
      furthest = Math.max(furthest, task - given)
      return task
    }
    for await (const _ of inOrder(tasks(), run, 4)) given++
    expect(given).toBe(100)
    expect(furthest).toBeLessThanOrEqual(4)
  })

  it('give a result as soon as it is there, though the next task is still to come', async () => {
    async function* tasks(): AsyncGenerator<number> {
      yield 1
      await new Promise(() => {})
    }
    const results = inOrder(tasks(), (task) => Promise.resolve(task), 4)
    expect(await results.next()).toEqual({ value: 1, done: false })
  })
})

describe('an attempt', () => {
  it('is an answer, or what went wrong', () => {
    const outcomes: Outcome<number>[] = [
      attempt(() => 1),
      attempt(() => {
        throw new Error('out of salt')
      }),
    ]
    expect(outcomes).toEqual([{ value: 1 }, { fault: 'out of salt' }])
  })
})
