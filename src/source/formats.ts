// The formats that can be read, by the ending of a file's name.
import type { Entry } from '../model.js'
import { type About, readText } from './text.js'

/** Makes an entry of a file's bytes; throws SourceError where it cannot. */
export type Reader = (id: string, bytes: Uint8Array, about?: About) => Entry

/** Formats of one entry a file: one line a format. */
export const FORMATS: ReadonlyMap<string, Reader> = new Map([['.txt', readText]])

/** The ending of files that hold many entries, a line each. They are read where they are named: in folders, claims may be called so. */
export const LINES = '.jsonl'
