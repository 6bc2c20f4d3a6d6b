// Columns that stand nowhere else in their query.
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/sparql/saved.js'
import { strays } from '../../src/sparql/strays.js'

describe('a column that stands nowhere else', () => {
  it('is told with what was meant, perhaps', () => {
    expect(strays(parse({ text: 'SELECT ?lable { ?a <urn:name> ?label }' }))).toEqual([
      '?lable stands nowhere in the query but among its columns: did you mean ?label?',
    ])
    expect(strays(parse({ text: 'SELECT ?a ?pepper { ?a <urn:name> "Salt" }' }))).toEqual([
      '?pepper stands nowhere in the query but among its columns',
    ])
  })

  it('is looked for in subqueries too', () => {
    const text = 'SELECT ?a { { SELECT ?a ?lable { ?a <urn:name> ?label } } }'
    expect(strays(parse({ text }))).toHaveLength(1)
  })

  it.each([
    'SELECT * { ?a ?b ?c }',
    'SELECT ?a (COUNT(?b) AS ?count) { ?a <urn:p> ?b } GROUP BY ?a',
    'SELECT ?first { ?a <urn:p> ?b } GROUP BY (STR(?b) AS ?first)',
    'SELECT ?a ?b { ?a <urn:p> ?c } VALUES ?b { 1 }',
    'SELECT ?a { OPTIONAL { VALUES ?a { 1 } } }',
    'SELECT ?g ?n { GRAPH ?g { ?a <urn:p> ?c } { SELECT (1 AS ?n) {} } }',
    'ASK { ?a ?b ?c }',
  ])('is none in %s', (text) => {
    expect(strays(parse({ text }))).toEqual([])
  })
})
