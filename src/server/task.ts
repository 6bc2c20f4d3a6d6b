// What the server asks its threads, and what they answer: plain data that can cross to another thread.
import type { Answer, View } from '../sparql/index.js'
import type { Limits } from './limits.js'
import type { Refused } from './refusal.js'
import type { Snapshot } from './snapshot.js'

/** The name of the format in which each kind of answer is to be written; none if the client takes none that fits. */
export type Choice = Readonly<Partial<Record<Answer['kind'], string>>>

/** One thing to answer. */
export type Task = { readonly choice: Choice } & (
  | { readonly kind: 'query'; readonly text: string; readonly view: View }
  | { readonly kind: 'question'; readonly name: string; readonly given: Readonly<Record<string, string>> }
)

/** An answer as it is sent. */
export interface Written {
  readonly body: Uint8Array<ArrayBuffer>
  /** Its media type. */
  readonly type: string
  /** The limit to which it was cut, if it was. */
  readonly cut?: 'rows' | 'bytes'
}

/** What came of a task, and how much memory the thread's engine has by now. `spent`: the engine gave up, and the thread with it. */
export type Answered = { readonly memory: number } & (
  | { readonly written: Written }
  | { readonly refused: Refused; readonly spent: boolean }
)

/** A thread holds the dataset, of so many statements. `number` is the system's number of the thread, where it is known. */
export interface Loaded {
  readonly loaded: number
  readonly memory: number
  readonly number?: number
}

/** What a thread says: that it holds the dataset, or cannot, or what came of a task. */
export type Report = Loaded | { readonly unloadable: string } | Answered

/** What a thread starts with. */
export interface Start {
  readonly snapshot: Snapshot
  readonly limits: Limits
}
