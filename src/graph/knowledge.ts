// What the graph room knows of the world beforehand: the tables of data/names that it reads.
import { readFileSync } from 'node:fs'
import { fold } from '../names.js'
import { shipped } from '../paths.js'
import { groupBy } from './group.js'
import { type Gazetteer, gazetteer } from './identity/gazetteer.js'

export interface Knowledge {
  /** Folded words of which bare titles are made: “director”, “general”. */
  readonly titleWords: ReadonlySet<string>
  /** The regions that a collective name stands for, by its folded form: “english regions” → North East England, … */
  readonly collectives: ReadonlyMap<string, readonly string[]>
  /** The places that have an alias, by its folded form: “uk” → United Kingdom. */
  readonly placesByAlias: ReadonlyMap<string, readonly string[]>
  readonly places: Gazetteer
  /** Folded nouns that say what kind of body something is: “board”, “office”; and those that say so in any name. */
  readonly heads: ReadonlySet<string>
  readonly strongHeads: ReadonlySet<string>
  /** Folded names of what every state has one of: “parliament”, “treasury”. */
  readonly institutions: ReadonlySet<string>
  /** Folded words that make a name that of something local: “county”, “ward”. */
  readonly localWords: ReadonlySet<string>
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
  const regions = rows('data/names/regions.tsv', ['name', 'within', 'aliases', 'note'])
  const heads = rows('data/names/agency-heads.tsv', ['head', 'strength', 'plural'])
  const members = rows('data/names/collectives.tsv', ['collective', 'member'])
  const aliases = regions.flatMap(([name = '', , aliases = '']) =>
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
    places: gazetteer({
      regions,
      nations: rows('data/names/nations.tsv', ['adjective', 'place']),
      federations: rows('data/names/federations.tsv', ['whole', 'parts']),
    }),
    heads: new Set(heads.map(([head = '']) => fold(head))),
    strongHeads: new Set(heads.flatMap(([head = '', strength]) => (strength === 'weak' ? [] : [fold(head)]))),
    institutions: new Set(lines('data/names/institutions.txt').map(fold)),
    localWords: new Set(lines('data/names/local-words.txt').map(fold)),
  }
}
