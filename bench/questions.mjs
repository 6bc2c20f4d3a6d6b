// What is asked of both engines: saved questions about a body that there is something to say of.
import { bind } from '../dist/sparql/bind.js'
import { savedQuestion } from '../dist/sparql/index.js'
import { termsOf } from '../dist/sparql/params.js'

/** An agency that something became of, and which was part of something: questions about it have an answer. */
const SUBJECT = `PREFIX chy: <https://w3id.org/chancery/ns#>
SELECT ?a { ?t a chy:Affiliation ; chy:subject ?a . ?a a chy:Agency ; chy:gaveWayTo/chy:gaveWayTo* ?b } ORDER BY ?a LIMIT 1`
const PLACE = 'PREFIX chy: <https://w3id.org/chancery/ns#> SELECT ?a { ?a a chy:Region } ORDER BY ?a LIMIT 1'

const first = (store, query) => store.query('SELECT', query).rows[0]?.a.value

/** The IRI of the body that questions are about. */
export const subjectOf = (store) => first(store, SUBJECT)

/** A saved question about that body, about the first place where it asks for one, as the text of a query; nothing where there is no place. */
export async function textOf(store, name) {
  const question = savedQuestion(name)
  const named = question.params.filter(({ type }) => !/date|text|number/.test(type))
  const given = named.map(({ name, type }) => [name, type === 'region' ? first(store, PLACE) : subjectOf(store)])
  if (given.some(([, iri]) => iri === undefined)) return undefined
  return bind(question.query, await termsOf(store, question, Object.fromEntries(given)))
}
