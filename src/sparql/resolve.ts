// Names that people type, as things of the dataset: “NOMS”, “the Home Office”, `agency/home-office` or a full IRI.
import { fold } from '../names.js'
import { PREFIXES } from '../vocabulary.js'
import { bind, isIri } from './bind.js'
import { QueryError } from './error.js'
import type { ParamType } from './model.js'
import { nearest } from './nearest.js'
import { parse } from './saved.js'
import { shorten } from './shorten.js'
import type { Asked } from './store.js'

/** A thing of the dataset under one of its names. */
interface Named {
  readonly iri: string
  /** `Agency`, `Post` or `Region`. */
  readonly type: string
  readonly name: string
  readonly preferred: boolean
}

const NAMES = `
PREFIX chy: <${PREFIXES.chy}>
PREFIX skos: <${PREFIXES.skos}>
SELECT ?iri ?type ?name ?preferred WHERE {
  VALUES ?type { chy:Agency chy:Post chy:Region }
  ?iri a ?type .
  { ?iri skos:prefLabel ?name BIND("yes" AS ?preferred) } UNION { ?iri skos:altLabel ?name BIND("no" AS ?preferred) }
}`

const TAKES: Readonly<Partial<Record<ParamType, readonly string[]>>> = {
  agency: ['Agency'],
  post: ['Post'],
  region: ['Region'],
  'agency or post': ['Agency', 'Post'],
  anything: ['Agency', 'Post', 'Region'],
}

/** The types of parameter that take a name. */
export const isNamed = (type: ParamType): boolean => type in TAKES

async function allNames(store: Asked): Promise<Named[]> {
  const answer = await store.query('SELECT', NAMES)
  const rows = answer.kind === 'table' ? answer.rows : []
  const named = rows.map(({ iri, type, name, preferred }) => ({
    iri: iri?.value ?? '',
    type: type?.value.slice(PREFIXES.chy.length) ?? '',
    name: name?.value ?? '',
    preferred: preferred?.value === 'yes',
  }))
  // Not by ORDER BY: the engine takes longer to sort them than to find them.
  return named
    .map((one) => ({ one, key: JSON.stringify(Object.values(one)) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one)
}

/** Names by dataset: listing them takes longer than most answers, and a store does not change. */
const listings = new WeakMap<Asked, Promise<Named[]>>()

async function namesIn(store: Asked, types: readonly string[]): Promise<Named[]> {
  const listing = listings.get(store) ?? allNames(store)
  listings.set(store, listing)
  return (await listing).filter(({ type }) => types.includes(type))
}

const SAID = 'ASK { { $thing ?p ?o } UNION { GRAPH ?g { $thing ?p ?o } } }'

/** Whether anything is said of `iri` at all. */
async function isKnown(store: Asked, iri: string): Promise<boolean> {
  if (!isIri(iri)) return false
  const answer = await store.query(
    'ASK',
    bind(parse({ text: SAID }), new Map([['thing', { type: 'uri', value: iri }]])),
  )
  return answer.kind === 'truth' && answer.value
}

/** The things that were found, one a line: their preferred names, and how to name them so that nothing else is meant. */
function listed(store: Asked, known: readonly Named[], found: readonly Named[]): string {
  const iris = [...new Set(found.map(({ iri }) => iri))]
  const things = iris.flatMap((iri) => known.find((thing) => thing.iri === iri && thing.preferred) ?? [])
  return things
    .map(({ iri, type, name }) => `\n  ${name} (${type.toLowerCase()}, ${shorten(iri, store.base)})`)
    .join('')
}

/**
 * The IRI of what `value` names: by preferred name, else by any other name or abbreviation, or itself an IRI, in full or relative
 * to the dataset's base.
 * @param type of the parameter that takes it; one that `isNamed`
 * @throws {QueryError} if there is no such thing, or more than one, with the candidates
 */
export async function resolve(store: Asked, type: ParamType, value: string): Promise<string> {
  const known = await namesIn(store, TAKES[type] ?? [])
  const wanted = fold(value)
  const hits = known.filter(({ name }) => fold(name) === wanted)
  const preferred = hits.filter((hit) => hit.preferred)
  const best = preferred.length > 0 ? preferred : hits
  const [first, ...others] = [...new Set(best.map(({ iri }) => iri))]
  if (first && others.length === 0) return first
  const what = type === 'anything' ? 'something known' : `one ${type}`
  if (first)
    throw new QueryError(
      `Cannot tell who “${value}” is, expected the name of ${what}, found:${listed(store, known, best)}`,
    )

  const iri = value.includes(':') ? value : store.base + value
  if (known.some((thing) => thing.iri === iri)) return iri
  if (type === 'anything' && (await isKnown(store, iri))) return iri
  const names = known.map(({ name }) => name)
  const candidates = nearest(value, names).flatMap((name) => known.filter((thing) => thing.name === name))
  const hint = candidates.length > 0 ? `. Near it are:${listed(store, known, candidates)}` : ''
  throw new QueryError(`Cannot find “${value}”, expected the name or IRI of ${what}${hint}`)
}
