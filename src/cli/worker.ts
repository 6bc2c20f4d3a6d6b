// A thread of `chancery extract`: takes entries, and answers each with its claims.
import { parentPort, workerData } from 'node:worker_threads'
import type { Entry } from '../model.js'
import { claimWriter } from './claims.js'
import type { Confident } from './confidence.js'
import { attempt } from './pool.js'

const written = await claimWriter(workerData as Confident)
parentPort?.on('message', (entry: Entry) => parentPort?.postMessage(attempt(() => written(entry))))
