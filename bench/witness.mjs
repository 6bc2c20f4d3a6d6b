// Another engine over the same dataset: Comunica and an N3 store, installed by `npm ci --prefix bench`.
import { readFileSync } from 'node:fs'
import { QueryEngine } from '@comunica/query-sparql-rdfjs-lite'
import { Parser, Store } from 'n3'
import { generate, parse } from '../dist/sparql/saved.js'
import { isPart, rebuilt } from '../dist/sparql/tree.js'

const FILES = ['core.nq', 'evidence.nq']

/** The whole dataset of a folder, as Comunica sees it. */
export function load(folder) {
  const store = new Store()
  for (const file of FILES)
    store.addQuads(new Parser({ format: 'N-Quads' }).parse(readFileSync(`${folder}/store/${file}`, 'utf8')))
  return store
}

const isChoice = ({ predicate }) => isPart(predicate) && predicate.pathType === '|'
const single = (triple) => ({ type: 'bgp', triples: [triple] })

/**
 * A query whose paths have no alternatives: Comunica 5.2.3 finds nothing for `a|b` inside `GRAPH ?g`, and the right rows for
 * `{ a } UNION { b }`, which means the same (SPARQL 1.1, 18.2.2.4).
 */
export function spelled(text) {
  const tree = rebuilt(parse({ text }).tree, (part) => {
    if (part.type !== 'bgp' || !part.triples.some(isChoice)) return undefined
    const others = { type: 'bgp', triples: part.triples.filter((triple) => !isChoice(triple)) }
    const unions = part.triples.filter(isChoice).map(({ subject, predicate, object }) => ({
      type: 'union',
      patterns: predicate.items.map((item) => single({ subject, predicate: item, object })),
    }))
    return { type: 'group', patterns: [others, ...unions] }
  })
  return generate(tree)
}

const engine = new QueryEngine()

/** The solutions of a SELECT, as Comunica has them. */
export const bindingsOf = async (store, text) => (await engine.queryBindings(text, { sources: [store] })).toArray()

/** The answer to one query: rows of terms as text, in the order of the engine; statements as rows of three, each once. */
export async function ask(store, text) {
  const result = await engine.query(text, { sources: [store] })
  if (result.resultType === 'boolean') return [{ truth: String(await result.execute()) }]
  const isGraph = result.resultType === 'quads'
  const rows = []
  for await (const item of await result.execute()) {
    const { subject, predicate, object } = item
    const cells = isGraph ? { subject, predicate, object } : bindings(item)
    rows.push(Object.fromEntries(Object.entries(cells).map(([name, term]) => [name, written(term)])))
  }
  return isGraph ? unique(rows) : rows
}

const unique = (rows) => [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
const bindings = (solution) => Object.fromEntries([...solution].map(([name, term]) => [name.value, term]))

const XSD = 'http://www.w3.org/2001/XMLSchema#'

/** A term on one line; plain strings and xsd:string are one, and decimals of one value. */
export function written({ termType, value, language, datatype }) {
  if (termType === 'NamedNode') return `<${value}>`
  if (termType !== 'Literal') return `_:${value}`
  const type = datatype.value.replace(XSD, '')
  if (language) return `${JSON.stringify(value)}@${language}`
  return JSON.stringify(type === 'decimal' ? String(Number(value)) : value) + (type === 'string' ? '' : `^^${type}`)
}
