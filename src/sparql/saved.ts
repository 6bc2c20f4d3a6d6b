// Saved questions, read from `queries/*.rq` and held against the checks: the only file that imports sparqljs.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Generator, Parser, type SparqlQuery, type Query as Tree } from 'sparqljs'
import { shipped } from '../paths.js'
import { check } from './checks/index.js'
import { QueryError, type Source, unreadable } from './error.js'
import { readHead } from './head.js'
import type { Head } from './model.js'
import { nearest } from './nearest.js'
import { misread } from './syntax.js'

/** A query that was understood: its text as written, and its tree. */
export interface Query extends Source {
  readonly tree: Tree
}

/** A question that ships with the program: what its head says, and its query with `$parameters`. */
export interface Question extends Head {
  /** The file's name without its ending. */
  readonly name: string
  readonly query: Query
}

/**
 * Reads one SPARQL 1.1 query.
 * @param options.prefixes those that the text may use without declaring them
 * @param options.base what its relative IRIs are relative to
 * @throws {QueryError} with line, column and the line itself, if it is not a query, or if it is an update
 */
export function parse(
  source: Source,
  { prefixes = {}, base }: { readonly prefixes?: Readonly<Record<string, string>>; readonly base?: string } = {},
): Query {
  let tree: SparqlQuery
  try {
    tree = new Parser({ prefixes: { ...prefixes }, ...(base !== undefined && { baseIRI: base }) }).parse(source.text)
  } catch (error) {
    throw misread(source, error as Error)
  }
  if (tree.type === 'query') return { ...source, tree }
  // A text without any query is an update without any operation to sparqljs, against its types without a list of them.
  const { updates = [] } = tree
  const found = updates.length > 0 ? 'an update: the dataset is only read' : 'nothing'
  throw unreadable(source, `expected SELECT, ASK, CONSTRUCT or DESCRIBE, found ${found}`)
}

/** The text of a tree, every IRI in full. */
export const generate = (tree: Tree): string => new Generator().stringify(tree)

/**
 * Reads a saved question.
 * @throws {QueryError} with file, line and column, if its head or query cannot be read or does not pass the checks
 */
export function readQuestion(file: string): Question {
  const source = { file, text: readFileSync(file, 'utf8') }
  const head = readHead(source)
  const query = parse(source)
  check(query, head)
  return { name: basename(file, '.rq'), ...head, query }
}

const FOLDER = 'queries'

const namesIn = (folder: string): string[] => {
  if (!existsSync(folder))
    throw new QueryError(`Cannot read \`${folder}\`, expected a folder of questions, found nothing`)
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    (file) => file.isFile() && file.name.endsWith('.rq'),
  )
  return files.map(({ name }) => basename(name, '.rq')).sort()
}

/**
 * Every question of a folder, in the order of their names.
 * @param folder of `.rq` files; by default the questions that ship with the program
 * @throws {QueryError} as `readQuestion` does
 */
export const savedQuestions = (folder = shipped(FOLDER)): Question[] =>
  namesIn(folder).map((name) => readQuestion(join(folder, `${name}.rq`)))

/**
 * The question of that name; no other file is read.
 * @throws {QueryError} if there is none, with the names that are close
 */
export function savedQuestion(name: string, folder = shipped(FOLDER)): Question {
  const names = namesIn(folder)
  if (names.includes(name)) return readQuestion(join(folder, `${name}.rq`))
  const close = nearest(name, names)
  const hint = close.length > 0 ? `did you mean ${close.join(', ')}?` : `the questions are ${names.join(', ')}`
  throw new QueryError(`Cannot find the question “${name}”: ${hint}`)
}
