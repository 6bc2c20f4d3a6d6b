// Every limit of the server: its option, what it bounds, and what it is unless told.
import { availableParallelism } from 'node:os'
import { BOUNDS } from '../sparql/index.js'

/** One limit, in the words of the command line and of refusals: at most so many of its unit, of which `says` tells the rest. */
export interface Limit {
  /** As it is typed: `--deadline`. */
  readonly option: string
  readonly unit: string
  readonly says: string
  readonly usual: number
}

const CORES = availableParallelism()

export const LIMITS = {
  deadline: { option: '--deadline', unit: 'seconds', says: 'for a request, from its arrival', usual: 10 },
  rows: { option: '--rows', unit: 'rows', says: 'in an answer; the rest is cut', usual: 10_000 },
  bytes: { option: '--bytes', unit: 'bytes', says: 'in an answer; the rest is cut', usual: 16_777_216 },
  queryBytes: { option: '--query-bytes', unit: 'bytes', says: 'in a query', usual: BOUNDS.bytes },
  depth: { option: '--depth', unit: 'brackets', says: 'inside one another in a query', usual: BOUNDS.depth },
  operators: { option: '--operators', unit: 'operators', says: 'and patterns in a query', usual: BOUNDS.operators },
  threads: { option: '--threads', unit: 'threads', says: 'that hold the dataset and answer', usual: CORES + 3 },
  slow: { option: '--slow', unit: 'queries', says: 'that have run for half a second, at once', usual: CORES },
  queue: { option: '--queue', unit: 'requests', says: 'that wait for a thread', usual: 64 },
  client: { option: '--client', unit: 'requests', says: 'of one address at once', usual: 48 },
  memory: { option: '--memory', unit: 'MiB', says: 'for the whole process', usual: 2048 },
  body: { option: '--body', unit: 'bytes', says: 'in the body of a request', usual: 262_144 },
  headers: { option: '--headers', unit: 'bytes', says: 'in the address and headers of a request', usual: 32_768 },
  arrival: { option: '--arrival', unit: 'seconds', says: 'for a request to arrive', usual: 10 },
  connections: { option: '--connections', unit: 'connections', says: 'at once', usual: 256 },
} as const satisfies Readonly<Record<string, Limit>>

export type LimitName = keyof typeof LIMITS
export type Limits = Readonly<Record<LimitName, number>>

/** The limits, each as usual unless `given`. */
export const limitsWith = (given: Partial<Limits> = {}): Limits =>
  Object.fromEntries(
    Object.entries(LIMITS).map(([name, { usual }]) => [name, given[name as LimitName] ?? usual]),
  ) as Limits
