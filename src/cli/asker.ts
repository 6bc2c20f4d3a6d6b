// A thread of `chancery ask` and `chancery query`: asks one thing, and says what came of it.
import { parentPort, workerData } from 'node:worker_threads'
import { type Asking, asked } from './asking.js'

const { out, asking } = workerData as { readonly out: string; readonly asking: Asking }
try {
  parentPort?.postMessage({ value: await asked(out, asking) })
} catch (error) {
  parentPort?.postMessage({ fault: (error as Error).message })
}
