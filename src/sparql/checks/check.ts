// The shape of a check: what a saved question has to be, so that its answer is right and always in one order.
import type { Head } from '../model.js'
import type { Query } from '../saved.js'

/** What is wrong: “expected …, found …”, and the code where it shows. */
export interface Finding {
  readonly wanted: string
  readonly at?: RegExp
}

/** One thing that holds for every question. `says` is for the reader of docs and tests. */
export interface Check {
  readonly name: string
  readonly says: string
  readonly find: (query: Query, head: Head) => Finding[]
}

/** The code of a variable, however it is marked. */
export const variable = (name: string): RegExp => new RegExp(`[?$]${name}\\b`)
