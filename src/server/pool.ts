// The threads that hold one dataset: who works, who waits, and who gives way so that all get their turn.
import { Worker } from 'node:worker_threads'
import { shipped } from '../paths.js'
import type { Limits } from './limits.js'
import { beyondLimit, Refusal, type Refused } from './refusal.js'
import type { Snapshot } from './snapshot.js'
import type { Answered, Report, Start, Task, Written } from './task.js'
import { Thread } from './thread.js'
import { refusedFor, type Why } from './why.js'

/** Milliseconds after which a query is slow. Only a few may be at once, so that the others find a free thread. */
const SLOW = 500
/** Milliseconds after which a query lets those go first that are newer. */
const LONG = 200
/** Milliseconds before a thread that could not load the dataset is replaced. */
const PAUSE = 1000
/** An engine's memory never shrinks: one that has grown to this many times what the dataset takes is replaced. */
const GROWN = 3
/** Compiled, wherever this file is: threads load no TypeScript. */
const WORKER = shipped('dist/server/worker.js')

interface Job {
  readonly task: Task
  readonly settle: (outcome: Written | Refused) => void
  readonly timers: NodeJS.Timeout[]
  /** The connection that asked. */
  readonly connection: AbortSignal | undefined
  thread?: Thread
  slow?: boolean
  /** Nobody waits for its answer any more. */
  abandoned?: boolean
}

/** What a pool is doing. */
export interface Stats {
  readonly threads: number
  readonly loading: number
  readonly running: number
  readonly waiting: number
}

export class Pool {
  /** Done when one thread has loaded the dataset; fails if it cannot. */
  readonly ready: Promise<void>
  /** Statements in the dataset, once it is loaded. */
  quads = 0
  readonly #start: Start
  readonly #limits: Limits
  readonly #ended: (why: Why) => void
  readonly #threads = new Set<Thread>()
  /** In the order in which they started. */
  readonly #running = new Set<Job>()
  readonly #waiting = new Set<Job>()
  #announce: { readonly loaded: () => void; readonly failed: (error: Error) => void } | undefined
  #drained: (() => void) | undefined
  #closed = false
  /** Bytes that an engine takes with nothing but the dataset. */
  #size = 0

  /**
   * A pool all of whose threads are being started.
   * @param ended is told of every thread that was ended or lost
   */
  constructor(snapshot: Snapshot, limits: Limits, ended: (why: Why) => void) {
    this.#start = { snapshot, limits }
    this.#limits = limits
    this.#ended = ended
    this.ready = new Promise((loaded, failed) => {
      this.#announce = { loaded, failed }
    })
    for (let i = 0; i < limits.threads; i++) this.#hire()
  }

  get stats(): Stats {
    const loading = [...this.#threads].filter(({ state }) => state === 'loading').length
    return { threads: this.#threads.size, loading, running: this.#running.size, waiting: this.#waiting.size }
  }

  /**
   * Has a task done.
   * @param connection says when nobody waits any more: then the task is dropped, or stopped once it is slow. What came over one
   *   connection is done one after the other, since its answers go out so: twenty queries in one breath do not take all threads.
   * @throws {Refusal} if a limit is hit, or the query is refused
   */
  async run(task: Task, connection?: AbortSignal): Promise<Written> {
    if (this.#waiting.size >= this.#limits.queue) {
      const sentence = 'Cannot answer now, too many requests wait already'
      throw new Refusal(beyondLimit('queue', this.#limits, { status: 503, sentence, retryAfter: 1 }))
    }
    let leave = () => {}
    const outcome = await new Promise<Written | Refused>((settle) => {
      const job: Job = { task, settle, timers: [], connection }
      job.timers.push(setTimeout(() => this.#stop(job, 'deadline'), this.#limits.deadline * 1000))
      leave = () => this.#abandon(job)
      connection?.addEventListener('abort', leave)
      this.#waiting.add(job)
      this.#assign()
    })
    connection?.removeEventListener('abort', leave)
    if ('body' in outcome) return outcome
    throw new Refusal(outcome)
  }

  /** Stops the slow query that has run longest: there is too little memory for all, and short ones are not to blame. */
  relieve(): void {
    const longest = [...this.#running].find(({ slow }) => slow)
    if (longest) this.#stop(longest, 'memory')
  }

  /** Ends all threads, once everything that was asked is answered. */
  async close(): Promise<void> {
    await new Promise<void>((drained) => {
      this.#drained = drained
      this.#check()
    })
    this.#closed = true
    await Promise.all([...this.#threads].map((thread) => thread.end()))
    this.#threads.clear()
  }

  #check(): void {
    if (this.#running.size + this.#waiting.size === 0) this.#drained?.()
  }

  #hire(): void {
    if (this.#closed) return
    const worker = new Worker(WORKER, { workerData: this.#start })
    const thread: Thread = new Thread(worker, {
      heard: (report) => this.#heard(thread, report),
      lost: () => this.#lost(thread),
    })
    this.#threads.add(thread)
  }

  #replace(thread: Thread, pause = 0): void {
    this.#threads.delete(thread)
    void thread.end()
    if (pause === 0) this.#hire()
    else setTimeout(() => this.#hire(), pause).unref()
  }

  #jobOf(thread: Thread): Job | undefined {
    return [...this.#running].find((job) => job.thread === thread)
  }

  #heard(thread: Thread, report: Report): void {
    if ('unloadable' in report) {
      this.#announce?.failed(new Error(report.unloadable))
      this.#replace(thread, PAUSE)
    } else if ('loaded' in report) {
      this.quads = report.loaded
      this.#size = report.memory
      this.#announce?.loaded()
      this.#assign()
    } else this.#answered(thread, report)
  }

  #answered(thread: Thread, report: Answered): void {
    const job = this.#jobOf(thread)
    const spent = 'spent' in report && report.spent
    if (spent) this.#ended('trap')
    if (spent || report.memory > GROWN * this.#size || !thread.stepForward()) this.#replace(thread)
    if (job) this.#finish(job, 'written' in report ? report.written : report.refused)
  }

  #lost(thread: Thread): void {
    const job = this.#jobOf(thread)
    this.#ended('lost')
    this.#replace(thread, job ? 0 : PAUSE)
    if (job) this.#finish(job, refusedFor('lost', this.#limits))
  }

  #assign(): void {
    // Under a flood the newest comes first: those who wait longest are likely gone, or the flood itself.
    const waiting = [...this.#waiting]
    for (const job of waiting.length > this.#limits.threads ? waiting.reverse() : waiting) {
      const thread = [...this.#threads].find(({ state }) => state === 'idle')
      if (!thread) return
      if (job.connection && [...this.#running].some(({ connection }) => connection === job.connection)) continue
      this.#waiting.delete(job)
      this.#running.add(job)
      job.thread = thread
      job.timers.push(setTimeout(() => thread.stepBack(), LONG))
      job.timers.push(setTimeout(() => this.#slow(job), SLOW))
      thread.do(job.task)
    }
  }

  #slow(job: Job): void {
    if (job.abandoned) {
      this.#stop(job, 'abandoned')
      return
    }
    job.slow = true
    const slow = [...this.#running].filter((running) => running.slow)
    const [longest] = slow
    if (longest && slow.length > this.#limits.slow) this.#stop(longest, 'slow')
  }

  #abandon(job: Job): void {
    job.abandoned = true
    if (this.#waiting.has(job) || (this.#running.has(job) && job.slow)) this.#stop(job, 'abandoned')
  }

  #stop(job: Job, why: Why): void {
    if (job.thread) {
      this.#ended(why)
      this.#replace(job.thread)
    }
    this.#finish(job, refusedFor(why, this.#limits))
  }

  #finish(job: Job, outcome: Written | Refused): void {
    for (const timer of job.timers) clearTimeout(timer)
    this.#running.delete(job)
    this.#waiting.delete(job)
    job.settle(outcome)
    this.#assign()
    this.#check()
  }
}
