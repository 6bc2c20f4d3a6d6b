// Whether every saved question is answered as another engine answers it: `node bench/check.mjs DATASET…`, status 1 if one is not.
import { bind } from '../dist/sparql/bind.js'
import { givenIn } from '../dist/sparql/example.js'
import { openStore, savedQuestions } from '../dist/sparql/index.js'
import { termsOf } from '../dist/sparql/params.js'
import { ask, load, spelled, written } from './witness.mjs'

/** Milliseconds after which the other engine is not waited for. */
const PATIENCE = 600_000

/** A term of ours as RDF/JS has it. */
const term = ({ type, value, 'xml:lang': language = '', datatype = 'http://www.w3.org/2001/XMLSchema#string' }) => ({
  termType: { uri: 'NamedNode', bnode: 'BlankNode', literal: 'Literal' }[type],
  value,
  language,
  datatype: { value: datatype },
})

const ours = (answer) =>
  answer.kind === 'truth'
    ? [{ truth: String(answer.value) }]
    : answer.rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, one]) => [name, written(term(one))])))

const line = (row) =>
  Object.keys(row)
    .sort()
    .map((name) => `${name}=${row[name]}`)
    .join('  ')

/** The first thing whose IRI begins with the plain form of a name: what is asked about where several have the name. */
function first(store, type, value) {
  const start = `${store.base}${type}/${value.toLowerCase().replace(/[^a-z\d]+/g, '-')}`
  const query = `SELECT ?x { ?x a ?class FILTER(STRSTARTS(STR(?x), "${start}")) } ORDER BY ?x LIMIT 1`
  return store.query('SELECT', query).rows[0]?.x.value ?? start
}

/** The values of a question; where a name does not tell one thing, the first that is called so. */
async function valuesOf(store, question, given) {
  try {
    return await termsOf(store, question, given)
  } catch {
    const named = question.params.filter(({ type }) => !/date|text|number/.test(type))
    const iris = named.map(({ name, type, default: usual }) => {
      const kind = type === 'anything' ? 'agency' : type.split(' ')[0]
      return [name, first(store, kind, given[name] ?? usual)]
    })
    return termsOf(store, question, { ...given, ...Object.fromEntries(iris) })
  }
}

const late = () => new Promise((_, fail) => setTimeout(() => fail(new Error('late')), PATIENCE).unref())

/** What is in the first list and not in the second, each as often as it is missing. */
function without(lines, others) {
  const left = new Map()
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1)
  return lines.filter((one) => {
    const count = left.get(one) ?? 0
    left.set(one, count - 1)
    return count <= 0
  })
}

let failed = false
for (const folder of process.argv.slice(2)) {
  const store = await openStore(folder, { evidence: true })
  const other = load(folder)
  console.log(`${folder}: ${store.size} statements here, ${other.size} there`)
  for (const question of savedQuestions()) {
    const asked = [{}, ...question.examples.map(givenIn)]
    for (const given of new Map(asked.map((one) => [JSON.stringify(one), one])).values()) {
      const name = `${question.name} ${JSON.stringify(given)}`
      try {
        const text = bind(question.query, await valuesOf(store, question, given))
        const here = ours(store.query(question.query.tree.queryType, text)).map(line)
        const there = (await Promise.race([ask(other, spelled(text)), late()])).map(line)
        const more = without(here, there)
        const fewer = without(there, here)
        const isOrdered = question.query.tree.queryType !== 'SELECT' || here.every((one, i) => one === there[i])
        const verdict = more.length + fewer.length > 0 ? 'DIFFERENT' : isOrdered ? 'equal' : 'equal, in another order'
        failed ||= more.length + fewer.length > 0
        console.log(`  ${verdict}: ${name}, ${here.length} rows`)
        for (const one of more.slice(0, 3)) console.log(`    only here:  ${one}`)
        for (const one of fewer.slice(0, 3)) console.log(`    only there: ${one}`)
      } catch (error) {
        failed = true
        console.log(`  NO ANSWER: ${name}: ${error.message}`)
      }
    }
  }
}
process.exitCode = failed ? 1 : 0
