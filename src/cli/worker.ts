// A thread of `chancery extract`: takes entries, or lines that hold them, and answers each with its claims.
import { parentPort, workerData } from 'node:worker_threads'
import { claimWriter, type Source } from './claims.js'
import type { Confident } from './confidence.js'
import { attempt } from './pool.js'

const written = await claimWriter(workerData as Confident)
parentPort?.on('message', (source: Source) => parentPort?.postMessage(attempt(() => written(source))))
