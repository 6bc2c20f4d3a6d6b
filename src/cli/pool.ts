// Threads that work side by side, one task each at a time: a task that breaks its thread costs no other.
import type { Worker } from 'node:worker_threads'

/** What came of a task: an answer, or why there is none. A thread answers each message with one of these. */
export type Outcome<R> = { readonly value: R } | { readonly fault: string }

/** Does what may throw. */
export function attempt<R>(work: () => R): Outcome<R> {
  try {
    return { value: work() }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}

interface Job<T, R> {
  readonly task: T
  /** Milliseconds after which a thread that has not answered is given up. */
  readonly patience: number
  readonly settle: (outcome: Outcome<R>) => void
}

interface Thread<T, R> {
  readonly worker: Worker
  job?: Job<T, R> | undefined
  timer?: NodeJS.Timeout
}

/** As many threads as are allowed, started when there is work for them, and started anew when they are lost. */
export class Pool<T, R> {
  readonly #start: () => Worker
  readonly #size: number
  readonly #threads = new Set<Thread<T, R>>()
  readonly #jobs: Job<T, R>[] = []

  constructor(start: () => Worker, size: number) {
    this.#start = start
    this.#size = size
  }

  /** Has a task done. Never fails: a thread that throws, dies or says nothing for `patience` milliseconds is a fault of the task. */
  run(task: T, patience: number): Promise<Outcome<R>> {
    return new Promise((settle) => {
      this.#jobs.push({ task, patience, settle })
      this.#assign()
    })
  }

  /** Ends all threads. What they were working on stays undone. */
  async close(): Promise<void> {
    const workers = [...this.#threads].map(({ worker }) => worker)
    for (const { timer } of this.#threads) clearTimeout(timer)
    this.#threads.clear()
    await Promise.all(workers.map((worker) => worker.terminate()))
  }

  #assign(): void {
    if (this.#jobs.length === 0) return
    const idle = [...this.#threads].find(({ job }) => !job)
    const thread = idle ?? (this.#threads.size < this.#size ? this.#hire() : undefined)
    if (!thread) return
    const job = this.#jobs.shift()!
    thread.job = job
    thread.timer = setTimeout(() => this.#lose(thread, `there was no answer in ${job.patience} ms`), job.patience)
    thread.worker.postMessage(job.task)
  }

  #hire(): Thread<T, R> {
    const thread: Thread<T, R> = { worker: this.#start() }
    this.#threads.add(thread)
    thread.worker.on('message', (outcome: Outcome<R>) => this.#settle(thread, outcome))
    thread.worker.on('error', (error) => this.#lose(thread, error.message))
    thread.worker.on('exit', (status) => this.#lose(thread, `its thread ended with status ${status}`))
    return thread
  }

  #settle(thread: Thread<T, R>, outcome: Outcome<R>): void {
    const { job } = thread
    clearTimeout(thread.timer)
    thread.job = undefined
    job?.settle(outcome)
    this.#assign()
  }

  #lose(thread: Thread<T, R>, fault: string): void {
    if (!this.#threads.delete(thread)) return
    void thread.worker.terminate()
    this.#settle(thread, { fault })
  }
}

/**
 * Runs tasks side by side; their results come in the order of the tasks, each as soon as it and all before it are there.
 * @param ahead how many tasks may be under way or wait for those before them: no more are read meanwhile
 */
export async function* inOrder<T, R>(
  tasks: AsyncIterable<T>,
  run: (task: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R> {
  const source = tasks[Symbol.asyncIterator]()
  const underWay: Promise<{ readonly value: R }>[] = []
  let reading: Promise<{ readonly step: IteratorResult<T> }> | undefined
  const read = () => source.next().then((step) => ({ step }))
  for (reading = read(); reading || underWay.length > 0; ) {
    const more: typeof reading = underWay.length < ahead ? reading : undefined
    const first = await Promise.race([...underWay.slice(0, 1), ...(more ? [more] : [])])
    if ('value' in first) {
      underWay.shift()
      yield first.value
    } else if (first.step.done) reading = undefined
    else {
      underWay.push(run(first.step.value).then((value) => ({ value })))
      reading = read()
    }
  }
}
