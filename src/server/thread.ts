// One thread of the pool: what it is doing, since when, and what it said last.
import type { Worker } from 'node:worker_threads'
import { giveNiceness, NICENESS } from './priority.js'
import type { Report, Task } from './task.js'

/** What a thread tells its pool. */
export interface Listener {
  /** It said something. */
  readonly heard: (report: Report) => void
  /** It is gone without being told to: out of memory, or broken. */
  readonly lost: (why: string) => void
}

/** A thread that starts by loading the dataset, and then does one task after the other. */
export class Thread {
  /** `busy` while it does a task; `loading` until it holds the dataset. */
  state: 'loading' | 'idle' | 'busy' = 'loading'
  readonly #worker: Worker
  #ended = false
  #number: number | undefined
  #behind = false

  constructor(worker: Worker, { heard, lost }: Listener) {
    this.#worker = worker
    worker.on('message', (report: Report) => {
      if (this.#ended) return
      this.state = 'idle'
      if ('loaded' in report) this.#number = report.number
      heard(report)
    })
    const gone = (why: string) => {
      if (this.#ended) return
      this.#ended = true
      lost(why)
    }
    worker.on('error', (error) => gone(error.message))
    worker.on('exit', (status) => gone(`its thread ended with status ${status}`))
  }

  /** Gives it a task. */
  do(task: Task): void {
    this.state = 'busy'
    this.#worker.postMessage(task)
  }

  /** Lets all others go before it, where the system can tell threads apart. */
  stepBack(): void {
    this.#behind = this.#number !== undefined && giveNiceness(this.#number, NICENESS.behind)
  }

  /** Lets it be one of the others again. @returns whether it is: without the privilege, a thread that stepped back stays behind */
  stepForward(): boolean {
    if (this.#behind && this.#number !== undefined) this.#behind = !giveNiceness(this.#number, NICENESS.usual)
    return !this.#behind
  }

  /** Ends it, whatever it is doing. Nothing more is heard of it. */
  async end(): Promise<void> {
    this.#ended = true
    await this.#worker.terminate()
  }
}
