// What `ask` and `query` ask, here or in a thread that is given up when its time is over.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Answer, Dataset } from '../sparql/index.js'
import { type Place, serverOf } from './answers.js'
import { BadInput } from './failure.js'
import type { Outcome } from './pool.js'

/** A saved question and what is given for its parameters, or a query as typed. */
export type Asking =
  | { readonly question: string; readonly given: Readonly<Record<string, string>> }
  | {
      readonly text: string
      readonly options: { readonly file?: string; readonly asOf?: string; readonly union: boolean }
    }

/** Asks a dataset. @throws {QueryError} as the sparql room does */
export async function asked(dataset: Dataset, asking: Asking): Promise<Answer> {
  const { answer, queryText, savedQuestion } = await import('../sparql/index.js')
  if ('question' in asking) return answer(dataset, savedQuestion(asking.question), asking.given)
  return queryText(dataset, asking.text, { ...asking.options, strict: true })
}

/** Asks in a thread: the engine cannot be interrupted, but a thread can be ended. */
async function askedWithin(seconds: number, out: string, asking: Asking): Promise<Answer> {
  const worker = new Worker(new URL('./asker.js', import.meta.url), { workerData: { out, asking } })
  const signal = AbortSignal.timeout(seconds * 1000)
  try {
    const [outcome] = (await once(worker, 'message', { signal })) as [Outcome<Answer>]
    if ('value' in outcome) return outcome.value
    throw new BadInput(outcome.fault)
  } catch (error) {
    if (!signal.aborted) throw error
    throw new BadInput(`Cannot answer, expected an answer within ${seconds} s, found none (--timeout)`)
  } finally {
    await worker.terminate()
  }
}

/**
 * Asks where options say: a server, or a dataset on disk.
 * @throws {QueryError} as the sparql room does
 * @throws {BadInput} if there is no answer in time
 */
export async function answerFrom(place: Place, asking: Asking): Promise<Answer> {
  const server = await serverOf(place)
  if (server) return asked(server, asking)
  return place.timeout === undefined ? asked(place.out, asking) : askedWithin(place.timeout, place.out, asking)
}
