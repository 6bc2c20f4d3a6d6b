// Where the files that ship with the program are, wherever it was installed.
import { fileURLToPath } from 'node:url'

/** Absolute path of a file or folder that ships with the program: `shipped('data/names')`. */
export const shipped = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))
