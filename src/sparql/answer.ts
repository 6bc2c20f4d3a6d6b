// A question and its parameters, or a query as typed, in; an answer out.
import { PREFIXES } from '../vocabulary.js'
import { bind } from './bind.js'
import { QueryError } from './error.js'
import { misplaced, needsEvidence } from './evidence.js'
import type { Answer } from './model.js'
import { termsOf } from './params.js'
import { parse, type Question } from './saved.js'
import { openStore, type Store } from './store.js'

/** A dataset to ask: the folder that `chancery build` wrote, or a store that is open already. */
export type Dataset = string | Store

/** The store to ask: opened if need be. */
export async function storeFor(dataset: Dataset, evidence: boolean): Promise<Store> {
  if (typeof dataset === 'string') return openStore(dataset, { evidence })
  if (dataset.evidence || !evidence) return dataset
  throw new QueryError('Cannot ask who says so, expected a store that holds the evidence, found the fused view alone')
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
): Promise<Answer> {
  const store = await storeFor(dataset, needsEvidence(question.query))
  return store.query(question.query.tree.queryType, bind(question.query, await termsOf(store, question, given)))
}

const isEmpty = (answer: Answer): boolean => (answer.kind === 'truth' ? !answer.value : answer.rows.length === 0)

/**
 * Answers a query as typed. The prefixes of the vocabulary need no declaration.
 * @param options.file where the text is from, for messages
 * @param options.union sees all graphs as one, where the query does not say GRAPH
 * @throws {QueryError} with line, column and the line itself, if it is not a query; or if the dataset cannot be read
 */
export async function queryText(
  dataset: Dataset,
  text: string,
  { file, union = false }: { readonly file?: string; readonly union?: boolean } = {},
): Promise<Answer> {
  const query = parse({ text, ...(file !== undefined && { file }) }, PREFIXES)
  const store = await storeFor(dataset, union || needsEvidence(query))
  const undeclared = Object.entries(PREFIXES).filter(([prefix]) => !Object.hasOwn(query.tree.prefixes, prefix))
  const prologue = undeclared.map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>`).join(' ')
  const found = store.query(query.tree.queryType, `${prologue} ${text}`, { union })
  const hidden = union || !isEmpty(found) ? [] : misplaced(query)
  if (hidden.length === 0) return found
  const note = `${hidden.join(', ')}: only in the entries' own graphs. Write GRAPH ?g { … } around it, or ask all graphs as one.`
  return { ...found, note }
}
