// `chancery query`: SPARQL as typed, from a file and from a pipe.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chancery, folderOf, folderWithDataset } from './program.js'

const cwd = folderWithDataset()
const ask = (...args: readonly string[]) => chancery(args, { cwd })

describe('query', () => {
  const QUERY =
    'SELECT ?name { ?x a chy:Post ; skos:prefLabel ?name FILTER NOT EXISTS { ?x chy:seatOf ?y } } ORDER BY ?name'

  it('takes the query as typed, from a file or from a pipe', () => {
    const file = join(folderOf({ 'posts.rq': QUERY }), 'posts.rq')
    const typed = ask('query', QUERY, '--format', 'tsv')
    expect(typed.status).toBe(0)
    expect(typed.stdout).toContain('"Regional Offender Manager"@en')
    expect(ask('query', file, '--format', 'tsv')).toEqual(typed)
    expect(chancery(['query', '-', '--format', 'tsv'], { cwd, input: QUERY })).toEqual(typed)
  })

  it('writes statements as Turtle, and yes or no in words', () => {
    expect(ask('query', 'CONSTRUCT WHERE { ?x a chy:Region }').stdout).toMatch(/^@prefix chy:/)
    expect(ask('query', 'ASK { ?x a chy:Agency }').stdout).toBe('yes\n')
  })

  it('tells on stderr where to look when claims are asked of the fused view', () => {
    const { status, stdout, stderr } = ask('query', 'SELECT ?c { ?c a chy:Claim } ORDER BY ?c')
    expect({ status, stdout }).toEqual({ status: 0, stdout: '(no rows)\n' })
    expect(stderr).toMatch(/GRAPH \?g/)
    expect(ask('query', 'SELECT ?c { ?c a chy:Claim } ORDER BY ?c', '--union').stdout).toMatch(/rows$/m)
  })

  it('tells on stderr of a column that stands nowhere else, and answers', () => {
    const { status, stderr } = ask('query', 'SELECT ?lable { ?a skos:prefLabel ?label }')
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: '?lable stands nowhere in the query but among its columns: did you mean ?label?\n',
    })
  })

  it('gives up a query that is not answered in time, and answers one that is as without a limit', () => {
    const endless = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a != ?d) }'
    expect(ask('query', endless, '--timeout', '0.5')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'error: Cannot answer, expected an answer within 0.5 s, found none (--timeout)\n',
    })
    for (const query of ['SELECT ?x { ?x a chy:Agency } ORDER BY ?x', 'SELECT ?x { ?x a chy:Agnecy }'])
      expect(ask('query', query, '--timeout', '60')).toEqual(ask('query', query))
  })

  it.each([
    [['query', '.'], /^error: Cannot read `\.`, expected a file, a SPARQL query or “-” for stdin, found a folder/],
    [['query', 'nowhere.rq'], /^error: Cannot read `nowhere\.rq`, expected a file, a SPARQL query or “-” for stdin/],
    [['query', 'SELECT ?x { ?x a chy:Agency'], /found the end of the text \(query:1:28\)/],
    [['query', 'INSERT DATA { <urn:a> <urn:b> <urn:c> }'], /found an update: the dataset is only read/],
  ])('says what is wrong with %j, with status 1', (args, message) => {
    const { status, stdout, stderr } = ask(...args)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(message)
  })
})
