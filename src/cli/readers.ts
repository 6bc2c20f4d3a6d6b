// Who reads the entries of `chancery extract`: this thread a few, others as many as there are cores, and one what is long.
import { availableParallelism } from 'node:os'
import { type ResourceLimits, Worker } from 'node:worker_threads'
import { claimWriter, type Reading, type Source } from './claims.js'
import type { Confident } from './confidence.js'
import { Misuse } from './failure.js'
import { attempt, inOrder, type Outcome, Pool } from './pool.js'

/** An entry, or the line that should hold it, with its place in the input, for people. */
export interface Placed {
  readonly source: Source
  readonly where: string
}

/** What came of an entry or line: what was read there, or why its reader broke. */
export type Read = Placed & Outcome<Reading>

/** As many entries as are read sooner than a thread has started. */
const FEW = 16
/** Entries under way for each thread: enough that none waits, and so few that memory stays flat. */
const AHEAD = 16
/** What a thread's memory may grow to: five times what it needs. The lower the limit, the sooner V8 collects its garbage. */
const LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 512 }
/** Texts of more characters, and lines of more bytes, may need more than that: they are read one after the other, by a thread that has all that there is. */
const LONG = 500_000
/** How long an entry may take: many times what it should. */
const patienceWith = (length: number): number => 60_000 + length
const lengthOf = (source: Source): number => (source instanceof Uint8Array ? source.length : source.text.length)

/**
 * How many threads an option asks for; undefined without it.
 * @throws {Misuse} if it is no number of threads
 */
export function threadsOf(workers: string | undefined): number | undefined {
  if (workers === undefined) return undefined
  if (!/^[1-9]\d{0,2}$/.test(workers))
    throw new Misuse(`Cannot use \`${workers}\` for --workers, expected a number from 1 to 999`)
  return Number(workers)
}

/**
 * Reads entries; what they say comes in their order, the same for any number of threads.
 * @param threads how many threads; unless told, the first few entries are read by this one, and the rest by one for each core
 */
export async function* readAll(
  sources: AsyncIterable<Placed>,
  options: Confident,
  threads: number | undefined,
): AsyncGenerator<Read> {
  const size = threads ?? availableParallelism()
  const written = threads === undefined ? await claimWriter(options) : undefined
  const start = (resourceLimits: ResourceLimits) => () =>
    new Worker(new URL('./worker.js', import.meta.url), { workerData: options, resourceLimits })
  const pool = new Pool<Source, Reading>(start(LIMITS), size)
  const spacious = new Pool<Source, Reading>(start({}), 1)
  let begun = 0
  const read = async (placed: Placed): Promise<Read> => {
    const { source } = placed
    const length = lengthOf(source)
    const long = length > LONG
    const here = written && !long && begun++ < FEW
    const outcome = here
      ? attempt(() => written(source))
      : await (long ? spacious : pool).run(source, patienceWith(length))
    return { ...placed, ...outcome }
  }
  try {
    yield* inOrder(sources, read, size * AHEAD)
  } finally {
    await Promise.all([pool.close(), spacious.close()])
  }
}
