// A question and its parameters, or a query as typed, in; an answer out.
import { PREFIXES } from '../vocabulary.js'
import { bound } from './bind.js'
import { QueryError } from './error.js'
import { misplaced, needsEvidence } from './evidence.js'
import { type Bounds, guard } from './guard.js'
import { limited } from './limit.js'
import type { Answer } from './model.js'
import { termsOf } from './params.js'
import { repaired } from './repair/index.js'
import { generate, parse, type Query, type Question } from './saved.js'
import { type Asked, baseOf, openStore, type View } from './store.js'

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

/**
 * Answers a query as typed. The prefixes of the vocabulary need no declaration; relative IRIs are relative to the dataset's base.
 * @param options.file where the text is from, for messages
 * @param options.bounds what the text may be at most
 * @throws {BoundsError} if it is larger than that
 * @throws {QueryError} with line, column and the line itself, if it is not a query; if it is one that the engine answers wrongly and that
 *   cannot be put otherwise; or if the dataset cannot be read
 */
export async function queryText(
  dataset: Dataset,
  text: string,
  { file, limit, bounds, ...view }: View & Wanted & { readonly file?: string; readonly bounds?: Bounds } = {},
): Promise<Answer> {
  const source = { text, ...(file !== undefined && { file }) }
  guard(source, bounds)
  const base = typeof dataset === 'string' ? baseOf(dataset) : dataset.base
  const query = parse(source, { prefixes: PREFIXES, base })
  const mended = repaired(query)
  const { union = false, graphs } = view
  const store = await storeFor(dataset, union || graphs !== undefined || needsEvidence(mended))
  const ask = (asked: string) => store.query(mended.tree.queryType, asked, view)
  const found =
    limit === undefined
      ? await ask(mended === query ? typed(query, base) : mended.text)
      : await limited(mended.tree, limit, ask)
  const hidden = union || graphs || !isEmpty(found) ? [] : misplaced(query)
  if (hidden.length === 0) return found
  const note = `${hidden.join(', ')}: only in the entries' own graphs. Write GRAPH ?g { … } around it, or ask all graphs as one.`
  return { ...found, note }
}
