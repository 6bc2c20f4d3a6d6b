// Reads the lists of data: tables with a heading, and plain lists.
import { readFileSync } from 'node:fs'
import { shipped } from '../../paths.js'

/**
 * The lines of a plain list, one item a line.
 * @param file its path below data
 * @throws {Error} if there is no such file
 */
export const readList = (file: string): string[] =>
  readFileSync(shipped(`data/${file}`), 'utf8')
    .trimEnd()
    .split('\n')

/**
 * The rows of a table, each as its cells in the order of `columns`.
 * @param file its path below data
 * @throws {Error} if there is no such file, or its heading is not `columns`
 */
export function readTable(file: string, columns: readonly string[]): string[][] {
  const [heading = '', ...rows] = readList(file)
  const expected = columns.join('\t')
  if (heading !== expected)
    throw new Error(
      `Cannot read \`data/${file}\`, expected the heading “${expected}”, found “${heading}” (data/${file}:1:1)`,
    )
  return rows.map((row) => row.split('\t'))
}

/** Makes a value when it is first asked for, and only then. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
