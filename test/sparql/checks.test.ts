// Each check, by queries that pass it and queries that do not.
import { describe, expect, it } from 'vitest'
import { CHECKS, check } from '../../src/sparql/checks/index.js'
import { readHead } from '../../src/sparql/head.js'
import { parse } from '../../src/sparql/saved.js'
import { PREFIXES } from '../../src/vocabulary.js'

const PROLOGUE = ['chy', 'rdfs', 'skos', 'xsd'].map((name) => `PREFIX ${name}: <${PREFIXES[name as 'chy']}>`).join('\n')
const HEAD = '#+ summary: s\n#+ description: d\n#+ group: g\n'
const BODY = '#+ param body (agency) = "x": who\n'

function found(query: string): string {
  const source = { file: 'q.rq', text: `${HEAD}${query.includes('$body') ? BODY : ''}${PROLOGUE}\n${query}` }
  try {
    check(parse(source), readHead(source))
  } catch (error) {
    return (error as Error).message
  }
  return 'nothing'
}

const GOOD = [
  'SELECT ?l WHERE { ?a chy:partOf ?b OPTIONAL { ?a chy:date ?d OPTIONAL { ?d skos:prefLabel ?l } } FILTER(!BOUND(?d)) } ORDER BY ?l',
  'SELECT ?l WHERE { { ?a chy:partOf ?b } UNION { VALUES ?a { chy:Agency } } ?a skos:prefLabel ?l } ORDER BY ?l',
  'SELECT ?l WHERE { { SELECT ?l WHERE { ?a skos:prefLabel ?l } } GRAPH ?g { ?b skos:prefLabel ?l } } ORDER BY ?l',
  'SELECT ?a ?b WHERE { ?a chy:partOf ?b } ORDER BY ?b ?a',
  'SELECT ?a (COUNT(?b) AS ?n) WHERE { ?a chy:partOf ?b } GROUP BY ?a ORDER BY DESC(?n) ?n ?a',
  'ASK { ?a chy:partOf ?b }',
  'CONSTRUCT { ?a chy:partOf ?b } WHERE { ?a chy:partOf ?b }',
  'SELECT ?a WHERE { ?a chy:partOf* ?b } ORDER BY ?a',
  'SELECT ?a WHERE { $body chy:partOf+ ?a } ORDER BY ?a',
  'SELECT ?a WHERE { { SELECT ?a WHERE { GRAPH ?g { ?a chy:partOf ?b } } } } ORDER BY ?a',
  'SELECT ?a WHERE { BIND($body AS ?a) ?a chy:partOf ?b } ORDER BY ?a',
  'SELECT ?n WHERE { { SELECT (GROUP_CONCAT(STR(?l)) AS ?n) WHERE { ?a skos:prefLabel ?l } } } ORDER BY ?n',
]

const BAD = [
  [
    'unbound',
    'SELECT ?l WHERE { ?a chy:partOf ?b OPTIONAL { ?a chy:date ?d } ?d skos:prefLabel ?l } ORDER BY ?l',
    'expected ?d to have a value in any case, found it in OPTIONAL or UNION (q.rq:8:59)',
  ],
  [
    'unbound',
    'SELECT ?l WHERE { ?a chy:partOf ?b OPTIONAL { ?a chy:date ?d } OPTIONAL { ?d skos:prefLabel ?l } } ORDER BY ?l',
    'expected ?d to have a value',
  ],
  [
    'unbound',
    'SELECT ?l WHERE { { ?a chy:partOf ?b } UNION { ?b a chy:Agency } GRAPH ?g { ?a skos:prefLabel ?l } } ORDER BY ?l',
    'expected ?a to have a value',
  ],
  ['order', 'SELECT ?a ?b WHERE { ?a chy:partOf ?b } ORDER BY ?a', 'found ?b left out (q.rq:8:41)'],
  ['order', 'SELECT ?a WHERE { ?a chy:partOf ?b }', 'found ?a left out'],
  ['order', 'SELECT ?a WHERE { ?a chy:partOf ?b } ORDER BY STR(?a)', 'found ?a left out'],
  ['order', 'SELECT * WHERE { ?a chy:partOf ?b } ORDER BY ?a ?b', 'found “SELECT *” (q.rq:8:8)'],
  ['order', 'SELECT ?a WHERE { { SELECT ?a WHERE { ?a chy:partOf ?b } LIMIT 5 } } ORDER BY ?a', 'found ?a left out'],
  [
    'counts',
    'SELECT ?g ?n WHERE { GRAPH ?g { SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o } } } ORDER BY ?g ?n',
    '(q.rq:8:22)',
  ],
  ['paths', 'SELECT ?y WHERE { $body chy:partOf* ?y } ORDER BY ?y', 'found “*” or “?” at body'],
  ['paths', 'SELECT ?y WHERE { chy:Agency chy:partOf? ?y } ORDER BY ?y', 'found “*” or “?” at'],
  ['paths', 'SELECT ?y WHERE { BIND($body AS ?x) ?x chy:partOf* ?y } ORDER BY ?y', 'found “*” or “?” at x'],
  [
    'paths',
    'SELECT ?y WHERE { VALUES ?x { chy:Agency } ?y (chy:partOf*|^chy:partOf) ?x } ORDER BY ?y',
    'found “*” or “?” at x',
  ],
  [
    'concat',
    'SELECT (GROUP_CONCAT(?l) AS ?n) WHERE { ?a skos:prefLabel ?l } ORDER BY ?n',
    'GROUP_CONCAT(STR(…)), found it without STR (q.rq:8:9)',
  ],
  ['numbers', 'SELECT (AVG(?b) AS ?n) WHERE { ?a chy:date ?b } ORDER BY ?n', 'found ?n (q.rq:8:20)'],
  ['numbers', 'SELECT ?a WHERE { ?a chy:date ?b } ORDER BY ?a (?b / 2)', 'found one'],
  ['numbers', 'SELECT ?a ?n WHERE { ?a chy:date ?b BIND(IF(?b > 1, 0.5, 1) AS ?n) } ORDER BY ?a ?n', 'found ?n'],
  ['closed', 'SELECT ?n WHERE { BIND(NOW() AS ?n) } ORDER BY ?n', 'found NOW (q.rq:8:24)'],
  ['closed', 'SELECT (SAMPLE(?a) AS ?n) WHERE { ?a chy:date ?b } ORDER BY ?n', 'found SAMPLE'],
  ['closed', 'SELECT ?a WHERE { SERVICE <https://example.org/> { ?a chy:date ?b } } ORDER BY ?a', 'found SERVICE'],
  ['closed', 'SELECT ?a FROM chy:Agency WHERE { ?a chy:date ?b } ORDER BY ?a', 'found FROM'],
  ['terms', 'SELECT ?a WHERE { ?a chy:mergedinto ?b } ORDER BY ?a', 'found “chy:mergedinto” (q.rq:8:22)'],
  ['terms', 'SELECT ?a WHERE { ?a <https://example.org/p> ?b } ORDER BY ?a', 'found “https://example.org/p”'],
  [
    'terms',
    'PREFIX ex: <https://example.org/> SELECT ?a WHERE { ?a chy:date ?b } ORDER BY ?a',
    'found “ex: <https://example.org/>”',
  ],
  ['terms', 'SELECT ?a WHERE { ?a chy:date "2004"^^xsd:dat } ORDER BY ?a', 'found “xsd:dat”'],
  [
    'params',
    'SELECT ?a WHERE { ?a chy:date $when } ORDER BY ?a',
    'expected “#+ param when (…): …” for $when, found none (q.rq:8:31)',
  ],
  ['params', 'SELECT ?a WHERE { ?a chy:date "$body" } ORDER BY ?a', 'expected $body in the query'],
  ['params', 'SELECT $body WHERE { ?a chy:date $body } ORDER BY $body', 'as a column or a target'],
  ['params', 'SELECT ?a WHERE { ?a chy:date ?b FILTER(BOUND($body)) } ORDER BY ?a', 'as a column or a target'],
  [
    'params',
    'SELECT ?a WHERE { VALUES $body { chy:Agency } ?a chy:date $body } ORDER BY ?a',
    'as a column or a target',
  ],
  [
    'params',
    'SELECT ?a WHERE { ?a chy:date $body . ?a chy:from ?body } ORDER BY ?a',
    'found ?body: it is a parameter (q.rq:9:51)',
  ],
] as const

describe('the checks', () => {
  it.each(GOOD)('let pass: %s', (query) => {
    expect(found(query)).toBe('nothing')
  })

  it.each(BAD)('find (%s): %s', (_, query, message) => {
    expect(found(query)).toContain(message)
  })

  it('are each tried here', () => {
    expect([...new Set(BAD.map(([name]) => name))].sort()).toEqual(CHECKS.map(({ name }) => name))
  })
})
