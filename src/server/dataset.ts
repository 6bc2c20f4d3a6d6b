// The dataset that is served: watched on disk, and replaced whole, while requests go on.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Limits } from './limits.js'
import { Pool } from './pool.js'
import { type Snapshot, takeSnapshot } from './snapshot.js'
import type { Why } from './why.js'

/** What is told of a dataset while it is served. */
export interface DatasetEvents {
  readonly ended: (why: Why) => void
  /** Another build is served from now on. */
  readonly swapped: (digest: string) => void
  /** There is another build on disk, but it cannot be served; the one before still is. */
  readonly unserved: (why: string) => void
}

/** Milliseconds between looks at the manifest. */
const LOOK = 2000

/** Tells one writing of a file from another. */
async function signature(path: string): Promise<string> {
  try {
    const { mtimeMs, ino, size } = await stat(path)
    return [mtimeMs, ino, size].join()
  } catch {
    return ''
  }
}

export class Dataset {
  snapshot: Snapshot
  pool: Pool
  /** Where it is on disk. */
  readonly folder: string
  readonly #limits: Limits
  readonly #events: DatasetEvents
  #seen: string
  #refreshing: Promise<void> = Promise.resolve()
  readonly #watch: NodeJS.Timeout

  private constructor(
    folder: string,
    limits: Limits,
    events: DatasetEvents,
    seen: string,
    snapshot: Snapshot,
    pool: Pool,
  ) {
    this.folder = folder
    this.#limits = limits
    this.#events = events
    this.#seen = seen
    this.snapshot = snapshot
    this.pool = pool
    this.#watch = setInterval(() => void this.#look(), LOOK).unref()
  }

  /**
   * Starts to serve what is in `folder`.
   * @throws {SnapshotError} if there is no dataset, or it is not whole
   */
  static async open(folder: string, limits: Limits, events: DatasetEvents): Promise<Dataset> {
    const seen = await signature(join(folder, 'manifest.json'))
    const snapshot = await takeSnapshot(folder)
    const pool = new Pool(snapshot, limits, events.ended)
    await pool.ready
    return new Dataset(folder, limits, events, seen, snapshot, pool)
  }

  /** Serves what is on disk now, if it is another dataset. One at a time; what is asked meanwhile is answered by the old one. */
  refresh(): Promise<void> {
    this.#refreshing = this.#refreshing.then(() => this.#swap())
    return this.#refreshing
  }

  /** Ends all threads once everything that was asked is answered. */
  async close(): Promise<void> {
    clearInterval(this.#watch)
    await this.#refreshing
    await this.pool.close()
  }

  async #look(): Promise<void> {
    const now = await signature(join(this.folder, 'manifest.json'))
    if (now === '' || now === this.#seen) return
    this.#seen = now
    await this.refresh()
  }

  async #swap(): Promise<void> {
    try {
      const snapshot = await takeSnapshot(this.folder)
      if (snapshot.digest === this.snapshot.digest) return
      const next = new Pool(snapshot, this.#limits, this.#events.ended)
      await next.ready
      const old = this.pool
      this.pool = next
      this.snapshot = snapshot
      this.#events.swapped(snapshot.digest)
      void old.close()
    } catch (error) {
      this.#events.unserved((error as Error).message)
    }
  }
}
