// Answers of which only the beginning is wanted.
import { describe, expect, it } from 'vitest'
import { type Answer, answer, queryText, savedQuestion } from '../../src/sparql/index.js'
import { datasetOf, saltDataset } from './dataset.js'

const SIX = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `<x:${name}> <x:in> <x:here> .\n`).join('')
const folder = datasetOf(SIX)
const seen = (found: Answer) => (found.kind === 'truth' ? found.value : { rows: found.rows.length, cut: found.cut })

describe('an answer of at most three rows', () => {
  it.each([
    ['SELECT ?a { ?a <x:in> ?b }', { rows: 3, cut: true }],
    ['SELECT ?a { ?a <x:in> ?b } LIMIT 2', { rows: 2 }],
    ['SELECT ?a { ?a <x:in> ?b } LIMIT 3', { rows: 3 }],
    ['SELECT ?a { ?a <x:in> ?b } LIMIT 5', { rows: 3, cut: true }],
    ['SELECT ?a { ?a <x:in> ?b } OFFSET 2', { rows: 3, cut: true }],
    ['SELECT ?a { ?a <x:in> ?b } OFFSET 3', { rows: 3 }],
    ['SELECT ?a { ?a <x:in> ?b } VALUES ?a { <x:a> <x:b> <x:c> <x:d> }', { rows: 3, cut: true }],
    ['SELECT (COUNT(*) AS ?n) { ?a <x:in> ?b }', { rows: 1 }],
    ['ASK { ?a <x:in> ?b }', true],
    ['CONSTRUCT { ?a <x:in> ?b } { ?a <x:in> ?b }', { rows: 3, cut: true }],
    ['CONSTRUCT { ?a <x:in> ?b . ?b <x:has> ?a } { ?a <x:in> ?b } LIMIT 2', { rows: 3, cut: true }],
    ['CONSTRUCT { ?b <x:is> "full" } { ?a <x:in> ?b }', { rows: 1, cut: true }],
    ['CONSTRUCT { ?b <x:is> "full" } { ?a <x:in> ?b } LIMIT 3', { rows: 1 }],
    ['DESCRIBE <x:a>', { rows: 1 }],
    ['DESCRIBE ?a { ?a <x:in> ?b }', { rows: 3, cut: true }],
  ])('to %s', async (text, expected) => {
    expect(seen(await queryText(folder, text, { limit: 3 }))).toEqual(expected)
  })

  it('keeps columns and order', async () => {
    const found = await queryText(folder, 'SELECT ?b ?a { ?a <x:in> ?b } ORDER BY DESC(?a)', { limit: 2 })
    expect(found).toMatchObject({ columns: ['b', 'a'], rows: [{ a: { value: 'x:f' } }, { a: { value: 'x:e' } }] })
  })

  it('is the beginning of the whole answer to a saved question', async () => {
    const salt = saltDataset()
    const question = savedQuestion('names')
    const given = { thing: 'Board of Salt' }
    const whole = await answer(salt, question, given)
    const some = await answer(salt, question, given, { limit: 1 })
    if (whole.kind === 'truth' || some.kind === 'truth') throw new Error('expected a table')
    expect(some.rows).toEqual(whole.rows.slice(0, 1))
    expect(some.cut).toBe(whole.rows.length > 1 ? true : undefined)
  })
})

describe('an answer that needs many rows to give a few', () => {
  it('comes at once if a few are wanted', async () => {
    const product =
      'SELECT * { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f . ?g ?s ?h . ?i ?t ?j . ?k ?u ?l . ?m ?v ?n . ?o ?w ?x . ?y ?z ?aa . ?ab ?ac ?ad . ?ae ?af ?ag . ?ah ?ai ?aj }'
    expect(seen(await queryText(folder, product, { limit: 10 }))).toEqual({ rows: 10, cut: true })
  })
})
