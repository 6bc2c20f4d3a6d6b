// A question and its parameters, or a query as typed, in; an answer out.
import { PREFIXES } from '../vocabulary.js'
import { onDay } from './as-of.js'
import { bound } from './bind.js'
import { QueryError } from './error.js'
import { misplaced, needsEvidence } from './evidence.js'
import { type Bounds, guard } from './guard.js'
import { limited } from './limit.js'
import { expectOwnTerms, hints } from './misspelt.js'
import type { Answer } from './model.js'
import { termsOf } from './params.js'
import { repaired } from './repair/index.js'
import { generate, parse, type Query, type Question } from './saved.js'
import { type Asked, baseOf, openStore, type View } from './store.js'
import { strays } from './strays.js'

/** A dataset to ask: the folder that `chancery build` wrote, or what is open already: a store, or a SPARQL server. */
export type Dataset = string | Asked

/** What to ask: opened if need be. */
export async function storeFor(dataset: Dataset, evidence: boolean): Promise<Asked> {
  if (typeof dataset === 'string') return openStore(dataset, { evidence })
  if (dataset.evidence || !evidence) return dataset
  throw new QueryError('Cannot ask who says so, expected a store that holds the evidence, found the fused view alone')
}

/** How much of an answer is wanted: its first rows or statements; all, if not said. */
interface Wanted {
  readonly limit?: number
}

/**
 * Answers a saved question.
 * @param given values by parameter, as typed: names, abbreviations or IRIs, dates, words, numbers; defaults stand for the rest
 * @throws {QueryError} if a parameter is not of its type, or the dataset cannot be read
 */
export async function answer(
  dataset: Dataset,
  question: Question,
  given: Readonly<Record<string, string>> = {},
  { limit }: Wanted = {},
): Promise<Answer> {
  const store = await storeFor(dataset, needsEvidence(question.query))
  const terms = await termsOf(store, question, given)
  const tree = bound(question.query, terms)
  const ask = (text: string) => store.query(tree.queryType, text)
  const found = await (limit === undefined ? ask(generate(tree)) : limited(tree, limit, ask))
  if (found.kind !== 'table' || !question.steps) return found
  const root = [...terms.values()].find(({ type }) => type === 'uri')?.value
  return { ...found, steps: { ...question.steps, ...(root !== undefined && { root }) } }
}

const isEmpty = (answer: Answer): boolean => (answer.kind === 'truth' ? !answer.value : answer.rows.length === 0)

/** A query as typed, with what it may leave out: the prefixes of the vocabulary, and the base. */
function typed({ tree, text }: Query, base: string): string {
  const undeclared = Object.entries(PREFIXES).filter(([prefix]) => !Object.hasOwn(tree.prefixes, prefix))
  const prologue = undeclared.map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>`).join(' ')
  return `BASE <${base}> ${prologue} ${text}`
}

/** What the reader of an empty answer should know. */
function notes(query: Query, isWhole: boolean): readonly string[] {
  const hidden = isWhole ? [] : misplaced(query)
  const where = "only in the entries' own graphs. Write GRAPH ?g { … } around it, or ask all graphs as one."
  return [...(hidden.length > 0 ? [`${hidden.join(', ')}: ${where}`] : []), ...hints(query)]
}

/** How a query as typed is to be answered. */
interface Asking extends View, Wanted {
  /** Where the text is from, for messages. */
  readonly file?: string
  /** What the text may be at most. */
  readonly bounds?: Bounds
  /** A day, month or year, as which `?asOf` is read in the query. */
  readonly asOf?: string
  /** Whether a term that our own vocabulary lacks is an error, as it is for a person who types. */
  readonly strict?: boolean
}

/**
 * Answers a query as typed. The prefixes of the vocabulary need no declaration; relative IRIs are relative to the dataset's base.
 * @throws {BoundsError} if it is larger than its bounds
 * @throws {QueryError} with line, column and the line itself, if it is not a query or a term is misspelt; if it is one that the engine answers
 *   wrongly and that cannot be put otherwise; or if the dataset cannot be read
 */
export async function queryText(
  dataset: Dataset,
  text: string,
  { file, limit, bounds, asOf, strict = false, ...view }: Asking = {},
): Promise<Answer> {
  const source = { text, ...(file !== undefined && { file }) }
  guard(source, bounds)
  const base = typeof dataset === 'string' ? baseOf(dataset) : dataset.base
  const query = parse(source, { prefixes: PREFIXES, base })
  if (strict) expectOwnTerms(query)
  const dated = asOf === undefined ? query : await onDay(query, asOf)
  const mended = typeof dataset !== 'string' && dataset.faithful ? dated : repaired(dated)
  const { union = false, graphs } = view
  const store = await storeFor(dataset, union || graphs !== undefined || needsEvidence(mended))
  const ask = (asked: string) => store.query(mended.tree.queryType, asked, view)
  const found =
    limit === undefined
      ? await ask(mended === query ? typed(query, base) : mended.text)
      : await limited(mended.tree, limit, ask)
  const told = [...strays(query), ...(isEmpty(found) ? notes(query, union || graphs !== undefined) : [])]
  return told.length === 0 ? found : { ...found, note: told.join('\n') }
}
