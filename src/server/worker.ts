// A thread of the server: holds the dataset, and answers one task at a time until its engine gives up.
import { parentPort, workerData } from 'node:worker_threads'
import {
  answer,
  EngineError,
  piecesOf,
  QueryError,
  type Question,
  queryText,
  savedQuestion,
  storeOf,
} from '../sparql/index.js'
import { ownNumber } from './priority.js'
import { Refusal, type Refused } from './refusal.js'
import type { Report, Start, Task } from './task.js'
import { written } from './written.js'

const { snapshot, limits } = workerData as Start

const say = (report: Report, transfer: ArrayBuffer[] = []) => parentPort?.postMessage(report, transfer)
/** The engine's memory counts as external to the thread's heap. It never shrinks. */
const memory = () => process.memoryUsage().external

async function load() {
  const texts = snapshot.parts.map(({ name, bytes }) => ({ name, pieces: () => piecesOf(Buffer.from(bytes)) }))
  return storeOf(texts, { base: snapshot.base, evidence: true })
}

/** Questions that were asked before: reading and checking one takes longer than most answers. */
const known = new Map<string, Question>()

function questionOf(name: string): Question {
  const question = known.get(name) ?? savedQuestion(name)
  known.set(name, question)
  return question
}

type Loaded = Awaited<ReturnType<typeof load>>

async function done(store: Loaded, task: Task) {
  const { rows, queryBytes, depth, operators } = limits
  const found =
    task.kind === 'query'
      ? await queryText(store, task.text, {
          limit: rows,
          bounds: { bytes: queryBytes, depth, operators },
          ...task.view,
        })
      : await answer(store, questionOf(task.name), task.given, { limit: rows })
  return written(found, task.choice, limits.bytes)
}

/** What to say of an error, and whether the engine has ended with it. */
function refusalOf(error: unknown): { readonly refused: Refused; readonly spent: boolean } {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof Refusal) return { refused: error.refused, spent: false }
  if (error instanceof QueryError && !(error instanceof EngineError)) {
    return { refused: { status: 400, message }, spent: false }
  }
  return { refused: { status: 500, message }, spent: true }
}

try {
  const store = await load()
  parentPort?.on('message', async (task: Task) => {
    try {
      const answered = await done(store, task)
      say({ written: answered, memory: memory() }, [answered.body.buffer])
    } catch (error) {
      say({ ...refusalOf(error), memory: memory() })
    }
  })
  const number = ownNumber()
  say({ loaded: store.size, memory: memory(), ...(number !== undefined && { number }) })
} catch (error) {
  say({ unloadable: (error as Error).message })
}
