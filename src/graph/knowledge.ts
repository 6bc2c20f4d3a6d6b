// What the graph room knows of the world beforehand: the tables of data/names that it reads.
import { readFileSync } from 'node:fs'
import { fold } from '../names.js'
import { shipped } from '../paths.js'
import { groupBy } from './group.js'

export interface Knowledge {
  /** Folded words of which bare titles are made: “director”, “general”. */
  readonly titleWords: ReadonlySet<string>
  /** The regions that a collective name stands for, by its folded form: “english regions” → North East England, … */
  readonly collectives: ReadonlyMap<string, readonly string[]>
  /** The places that have an alias, by its folded form: “uk” → United Kingdom. */
  readonly placesByAlias: ReadonlyMap<string, readonly string[]>
}

const lines = (path: string): string[] =>
  readFileSync(shipped(path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')

/** Rows of a table under data/names, checked against the columns that it must begin with. */
function rows(path: string, columns: readonly string[]): readonly (readonly string[])[] {
  const [head = '', ...body] = lines(path)
  if (!head.startsWith(columns.join('\t')))
    throw new Error(
      `Cannot read \`${path}\`, expected the columns ${columns.join(', ')}, found “${head}” (${path}:1:1)`,
    )
  return body.map((line) => line.split('\t'))
}

/**
 * Reads data/names.
 * @throws {Error} if a table is missing or has other columns
 */
export function readKnowledge(): Knowledge {
  const members = rows('data/names/collectives.tsv', ['collective', 'member'])
  const aliases = rows('data/names/regions.tsv', ['name', 'within', 'aliases']).flatMap(([name = '', , aliases = '']) =>
    aliases
      .split('|')
      .filter((alias) => alias !== '')
      .map((alias) => [alias, name] as const),
  )
  const byFirst = (pairs: readonly (readonly string[])[]) =>
    new Map(
      [...groupBy(pairs, ([first = '']) => fold(first))].map(([key, group]) => [
        key,
        group.map(([, second = '']) => second),
      ]),
    )
  return {
    titleWords: new Set(lines('data/names/title-words.txt').map(fold)),
    collectives: byFirst(members),
    placesByAlias: byFirst(aliases),
  }
}
