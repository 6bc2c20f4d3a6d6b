// Queries as typed.
import { describe, expect, it } from 'vitest'
import { type Answer, queryText, render } from '../../src/sparql/index.js'
import { datasetOf, saltDataset } from './dataset.js'

const folder = saltDataset()
const values = (answer: Answer, column: string) =>
  answer.kind === 'truth' ? [] : answer.rows.map((row) => row[column]?.value)
const refusal = async (text: string, options = {}) => {
  const error = await queryText(folder, text, options).catch((thrown: Error) => thrown)
  return error instanceof Error ? error.message : 'no error'
}

describe('a query', () => {
  it('knows the prefixes of the vocabulary without declaring them', async () => {
    const answer = await queryText(folder, 'SELECT ?name { ?a chy:partOf ?b . ?b skos:prefLabel ?name } ORDER BY ?name')
    expect(values(answer, 'name')).toEqual(['Department of Trade Winds', 'Ministry of Measures'])
  })

  it('may declare a prefix to mean something else', async () => {
    const text = 'PREFIX chy: <http://www.w3.org/2004/02/skos/core#>\nASK { ?a chy:prefLabel "Board of Salt"@en }'
    expect(await queryText(folder, text)).toMatchObject({ kind: 'truth', value: true })
  })

  it('keeps the columns in the order that it names them', async () => {
    const answer = await queryText(folder, 'SELECT ?z ?a { ?z chy:seatOf ?a } ORDER BY ?z')
    expect(answer).toMatchObject({ kind: 'table', columns: ['z', 'a'] })
  })

  it('asks in all four forms', async () => {
    const kinds = ['SELECT ?a { ?a a chy:Merger }', 'ASK {}', 'CONSTRUCT { ?a a ?b } { ?a a ?b }', 'DESCRIBE region:x']
    const texts = kinds.map((text) => text.replace('region:x', '<https://w3id.org/chancery/id/region/eastmark>'))
    const answers = await Promise.all(texts.map((text) => queryText(folder, text)))
    expect(answers.map(({ kind }) => kind)).toEqual(['table', 'truth', 'statements', 'statements'])
  })

  it('sees what all entries together say, and nothing else, outside GRAPH', async () => {
    expect(await queryText(folder, 'ASK { ?claim a chy:Claim }')).toMatchObject({ value: false })
    expect(await queryText(folder, 'ASK { ?a skos:exactMatch ?b }')).toMatchObject({ value: false })
    expect(await queryText(folder, 'ASK { GRAPH ?g { ?claim a chy:Claim } }')).toMatchObject({ value: true })
    expect(await queryText(folder, 'ASK { GRAPH ?g { ?a skos:exactMatch ?b } }')).toMatchObject({ value: true })
  })

  it('sees an entry’s own graph as its default graph if it says so', async () => {
    const from = 'FROM <https://w3id.org/chancery/id/graph/entry/salt-catalogue>'
    expect(await queryText(folder, `ASK ${from} { ?claim a chy:Claim }`)).toMatchObject({ value: true })
  })

  it('sees all graphs as one if asked to', async () => {
    expect(await queryText(folder, 'ASK { ?c a chy:Claim . ?a a chy:Agency }', { union: true })).toMatchObject({
      value: true,
    })
  })

  it('that looks for claims where there are none is told where they are', async () => {
    const hint =
      "chy:Claim, oa:exact: only in the entries' own graphs. Write GRAPH ?g { … } around it, or ask all graphs as one."
    const text = 'SELECT ?quote { ?claim a chy:Claim ; chy:partOf/^chy:partOf ?p . ?p oa:exact ?quote }'
    expect(await queryText(folder, text)).toMatchObject({ rows: [], note: hint })
    expect(await queryText(folder, 'SELECT ?a { ?a a chy:Agency }')).not.toHaveProperty('note')
  })

  it.each([
    [
      'SELECT ?a\nWHERE { ?a chy:partOf\t}',
      'found “}” (query:2:23)',
      '  2 | WHERE { ?a chy:partOf\t}',
      '    |                      \t^',
    ],
    [
      'SELECT ?a { ?a chi:partOf ?b }',
      'found “chi:”: did you mean chy:? (query:1:16)',
      '  1 | SELECT ?a { ?a chi:partOf ?b }',
      '    |                ^',
    ],
    ['SELECT ?a { ?a ?b # }\n # ?\n ? }', 'found “?” (query:3:2)', '  3 |  ? }', '    |  ^'],
    [
      'SELECT ?a ?a { ?a chy:partOf ?b }',
      'the same name (?a) (query:1:16)',
      '  1 | SELECT ?a ?a { ?a chy:partOf ?b }',
      '    |                ^',
    ],
  ])('that is wrong is refused with the place and the line: %j', async (text, message, ...lines) => {
    const [first, ...others] = (await refusal(text)).split('\n')
    expect(first).toMatch(/^Cannot read the query, expected /)
    expect(first).toContain(message)
    expect(others).toEqual(lines)
  })

  it.each([
    ['INSERT DATA { <a:a> <a:b> <a:c> }', 'found an update: the dataset is only read'],
    ['', 'expected SELECT, ASK, CONSTRUCT or DESCRIBE, found nothing'],
    [
      'SELECT * { SERVICE <https://example.org/> { ?a ?b ?c } }',
      'Cannot ask <https://example.org/>, expected a query of this dataset alone',
    ],
    ['SELECT ?a { ?a ?b "x"^^<no scheme> }', 'Cannot read the query'],
  ])('that cannot be answered is refused: %j', async (text, message) => {
    expect(await refusal(text)).toContain(message)
  })

  it('from a file is called by the name of the file', async () => {
    expect(await refusal('SELECT', { file: 'mine.rq' })).toMatch(
      /^Cannot read `mine\.rq`, expected .* \(mine\.rq:1:7\)/,
    )
  })
})

describe('a query as of a date', () => {
  const QUERY =
    'SELECT ?a { ?t a chy:Affiliation ; chy:subject/skos:prefLabel ?a ; chy:fromLatest ?d FILTER(?d <= ?asOf) }'

  it.each([
    ['1900-06', 0],
    ['1900', 1],
    ['1950-05-09', 2],
  ])('means %s by ?asOf', async (asOf, rows) => {
    expect(values(await queryText(folder, QUERY, { asOf }), 'a')).toHaveLength(rows)
  })

  it('has to have ?asOf, where a value can stand', async () => {
    expect(await refusal('ASK {}', { asOf: '1900' })).toContain('expected ?asOf in a query that is asked as of a date')
    expect(await refusal('SELECT ?asOf { ?a ?b ?asOf }', { asOf: '1900' })).toContain(
      'as a column or a target (query:1:8)',
    )
    expect(await refusal(QUERY, { asOf: 'yore' })).toContain('Cannot read --as-of, expected a date')
  })
})

describe('a misspelt query', () => {
  it.each([
    ['SELCT ?a { ?a ?b ?c }', 'found “SELCT”: did you mean SELECT? (query:1:1)'],
    ['SELECT ?a { ?a ?b ?c OPTINAL { ?a ?b ?d } }', 'found “OPTINAL”: did you mean OPTIONAL? (query:1:22)'],
    ['SELECT ?a { ?a ?b ?c FILTER(CONTANS(?c, "x")) }', 'found “CONTANS”: did you mean CONTAINS? (query:1:29)'],
    ['SELECT ?a { ?a sko:prefLabel ?c }', 'found “sko:”: did you mean skos:? (query:1:16)'],
    ['SELECT ?a { ?a dcterms:title ?c }', 'found “dcterms:”: did you mean dct:?'],
    ['SELECT ?a { ?a foaf:name ?c }', 'found “foaf:”: write PREFIX foaf: <http://xmlns.com/foaf/0.1/> before it'],
    ['SELECT ?a { ?a zzzzzz:name ?c }', 'found “zzzzzz:”: we know chy, dct, edtf, '],
    ['SELECT ?a { ?a chy:mergedInt ?c }', 'found “chy:mergedInt”: did you mean chy:mergedInto or '],
  ])('is answered with what was meant, perhaps: %s', async (text, message) => {
    expect(await refusal(text, { strict: true })).toContain(message)
  })

  it('in a vocabulary that is not ours is answered, with a hint if nothing is found', async () => {
    const note = 'skos:preflabel: did you mean skos:prefLabel?'
    expect(await queryText(folder, 'SELECT ?a { ?a skos:preflabel ?c }', { strict: true })).toMatchObject({ note })
    expect(await queryText(folder, 'SELECT ?a { ?a chy:mergedInt ?c }')).toMatchObject({ rows: [] })
  })
})

describe('statements', () => {
  it('come sorted, each once, and as Turtle with prefixes', async () => {
    const dataset = datasetOf(
      '<a:b> <a:p> "x\\ty \\"z\\""@en .\n<a:a> <a:p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .\n',
    )
    const answer = await queryText(dataset, 'CONSTRUCT { ?s a chy:Agency ; ?p ?o . ?s ?p ?o } { ?s ?p ?o }')
    expect(await render(answer, 'turtle')).toBe(`@prefix chy: <https://w3id.org/chancery/ns#> .

<a:a> <a:p> 1 ;
  a chy:Agency .

<a:b> <a:p> "x\\ty \\"z\\""@en ;
  a chy:Agency .
`)
  })
})

describe('graphs that are named beside the query', () => {
  const graphs = datasetOf(
    '<x:a> <x:in> <x:nowhere> .\n',
    '<x:b> <x:in> <x:one> <x:1> .\n<x:c> <x:in> <x:two> <x:2> .\n',
  )
  const SEEN = 'SELECT ?x { { ?x <x:in> ?y } UNION { GRAPH ?g { ?x <x:in> ?y } } } ORDER BY ?x'
  const view = async (given: { default?: string[]; named?: string[] }, text = SEEN) =>
    values(await queryText(graphs, text, { graphs: { default: [], named: [], ...given } }), 'x')

  it('are all that it sees', async () => {
    expect(await view({ default: ['x:1'] })).toEqual(['x:b'])
    expect(await view({ default: ['x:1', 'x:2'] })).toEqual(['x:b', 'x:c'])
    expect(await view({ named: ['x:2'] })).toEqual(['x:c'])
    expect(await view({ default: ['x:1'], named: ['x:2'] })).toEqual(['x:b', 'x:c'])
    expect(await view({ default: ['x:3'] })).toEqual([])
  })

  it('stand above those that it names itself', async () => {
    expect(await view({ default: ['x:1'] }, 'SELECT ?x FROM <x:2> FROM NAMED <x:2> { ?x <x:in> ?y }')).toEqual(['x:b'])
  })
})

describe('an IRI without a scheme', () => {
  it('is below the base of the dataset', async () => {
    expect(await queryText(folder, 'ASK { <agency/board-of-salt> a chy:Agency }')).toMatchObject({ value: true })
  })
})
