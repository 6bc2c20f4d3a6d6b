// Claims as quads: what each entry says, in a graph of its own, beside what all say.
import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build.js'
import type { Link } from '../../src/link/index.js'
import type { Claim } from '../../src/model.js'
import { DEFAULT_BASE, skos } from '../../src/vocabulary.js'
import { agency, alone, claim, entry, graphOf, post, region, said } from './claims.js'

const [OFFICE, AUTHORITY] = [agency('Salt Office'), agency('Salt Authority')]

describe('what an entry says', () => {
  const graph = graphOf([
    claim('mergedInto', OFFICE, AUTHORITY, { date: '1990', regions: ['Wales'], at: 7 }),
    claim('partOf', OFFICE, agency('Ministry of Salt'), { date: '[1980,1981]/..' }),
    claim('partOf', OFFICE, agency('Board of Salt'), { date: '1950' }),
    claim('alias', OFFICE, agency('SO')),
  ])
  const claims = [...new Set(graph.evidence.map(({ subject }) => subject.value.slice(DEFAULT_BASE.length)))]
    .filter((path) => path.startsWith('claim/'))
    .map((path) => said(graph, path))
  const of = (predicate: string) => claims.filter((statements) => statements.includes(`rdf:predicate chy:${predicate}`))

  it('is a claim with its passage, its rule, and what it asserts', () => {
    expect(of('mergedInto')).toEqual([
      [
        'chy:accordingTo entry/a',
        'chy:asserts change/merger/salt-authority/1990',
        'chy:date 1990',
        'chy:earliest 1990-01-01',
        'chy:evidence passage/a/7-17',
        'chy:inRegion region/wales',
        'chy:latest 1990-12-31',
        'chy:rule mergedInto/test',
        'rdf:object agency/salt-authority',
        'rdf:predicate chy:mergedInto',
        'rdf:subject agency/salt-office',
        'rdf:type chy:Claim',
      ],
    ])
    expect(said(graph, 'passage/a/7-17')).toEqual([
      'oa:end 17',
      'oa:exact Salt Office and Salt Authority',
      'oa:hasSource entry/a',
      'oa:start 7',
      'rdf:type chy:Passage',
    ])
  })

  it('of a state has the two ends, or one day of it', () => {
    const stretch = of('partOf').find((statements) => statements.includes('rdf:object agency/ministry-of-salt'))
    const moment = of('partOf').find((statements) => statements.includes('rdf:object agency/board-of-salt'))
    expect(stretch).toEqual(
      expect.arrayContaining(['chy:from [1980,1981]', 'chy:fromEarliest 1980-01-01', 'chy:fromLatest 1981-12-31']),
    )
    expect(moment).toEqual(
      expect.arrayContaining(['chy:date 1950', 'chy:fromLatest 1950-12-31', 'chy:untilEarliest 1950-01-01']),
    )
  })

  it('of a name asserts the name', () => {
    expect(of('alias')).toEqual([expect.arrayContaining(['chy:asserts name/agency/salt-office/so', 'rdf:object SO'])])
    expect(said(graph, 'name/agency/salt-office/so')).toEqual([
      'chy:nameOf agency/salt-office',
      'rdf:type chy:Name',
      'rdfs:label SO',
    ])
    expect(said(graph, 'agency/salt-office')).toContain('skos:altLabel SO')
  })

  it('is in a graph of its own; what all say is in the default graph', () => {
    expect([...new Set(graph.evidence.map(({ graph }) => graph.value))]).toEqual([`${DEFAULT_BASE}graph/entry/a`])
    expect(graph.core.every(({ graph }) => graph.termType === 'DefaultGraph')).toBe(true)
  })

  it('is left out where it relates a thing to itself, or parties that it cannot relate', () => {
    const { core, evidence } = graphOf([
      claim('renamedTo', OFFICE, agency('the Salt Office')),
      claim('partOf', OFFICE, post('Minister for Salt')),
    ])
    expect(core).toEqual([])
    expect(evidence.every(({ subject }) => subject.value === `${DEFAULT_BASE}entry/a`)).toBe(true)
  })
})

describe('shortcuts', () => {
  it('join parties directly, and say that one gave way to the other', () => {
    const graph = graphOf([
      claim('splitInto', OFFICE, AUTHORITY),
      claim('partOf', OFFICE, agency('Ministry of Salt')),
      claim('covers', OFFICE, region('Wales')),
    ])
    expect(said(graph, 'agency/salt-office').filter((statement) => statement.startsWith('chy:'))).toEqual([
      'chy:covers region/wales',
      'chy:gaveWayTo agency/salt-authority',
      'chy:partOf agency/ministry-of-salt',
      'chy:splitInto agency/salt-authority',
    ])
  })
})

describe('an entry', () => {
  it('has its title, kind, origin and a fingerprint of its text', () => {
    const origin = { url: 'https://example.org/salt', publisher: 'Salt Press', licence: 'all rights reserved' }
    const graph = buildGraph({ entries: [{ ...entry('old note'), origin }], claims: [], links: [] })
    expect(said(graph, 'entry/old%20note')).toEqual([
      expect.stringMatching(/^chy:sha256 [0-9a-f]{64}$/),
      'dct:license all rights reserved',
      'dct:publisher Salt Press',
      'dct:source https://example.org/salt',
      'dct:title Entry old note',
      'dct:type test',
      'rdf:type chy:Entry',
    ])
  })
})

describe('links', () => {
  const link = (subject: string, more: Partial<Link> = {}): Link => ({
    subject,
    subjectLabel: '',
    predicate: skos.exactMatch,
    object: 'https://example.org/salt',
    objectLabel: '',
    justification: '',
    date: '',
    seenIn: [],
    comment: '',
    ...more,
  })

  it('are in a graph of their own, for what the graph has', () => {
    const { core } = graphOf([alone('created', OFFICE)], {
      links: [link('agency/salt-office'), link('agency/home-office')],
    })
    expect(core.filter(({ predicate }) => predicate.value === skos.exactMatch)).toMatchObject([
      { subject: { value: `${DEFAULT_BASE}agency/salt-office` }, graph: { value: `${DEFAULT_BASE}graph/links` } },
    ])
  })

  it('hold for what the name means in the entry that they were made for, and not without that entry', () => {
    const linkedIn = (entry: string, claims: readonly Claim[]) =>
      graphOf(claims, { links: [link('agency/salt-office', { subjectLabel: 'Salt Office', entry })] }).core.flatMap(
        ({ subject, predicate }) =>
          predicate.value === skos.exactMatch ? subject.value.slice(DEFAULT_BASE.length) : [],
      )
    const of = (entry: string, place: string) => [
      alone('created', OFFICE, { in: entry }),
      claim('covers', OFFICE, region(place), { in: entry }),
    ]
    const namesakes = [...of('a', 'Scotland'), ...of('b', 'France')]
    expect(linkedIn('entry/b', of('b', 'France'))).toEqual(['agency/salt-office'])
    expect(linkedIn('entry/b', namesakes)).toEqual(['agency/salt-office-france'])
    expect(linkedIn('entry/c', namesakes)).toEqual([])
  })
})
describe('buildGraph', () => {
  it('mints IRIs below the base that it is given', () => {
    const { core } = graphOf([alone('created', OFFICE)], { base: 'https://data.example.org/' })
    expect(core.map(({ subject }) => subject.value)).toContain('https://data.example.org/agency/salt-office')
  })

  it('refuses a claim of an entry that is not there', () => {
    expect(() => buildGraph({ entries: [], claims: [alone('created', OFFICE)], links: [] })).toThrow(
      'Cannot place a claim by created/test, expected an entry, found none of the id “a”',
    )
  })

  it('refuses a date that is not EDTF, and says where', () => {
    expect(() => graphOf([alone('created', OFFICE, { date: 'last year', at: 40 })])).toThrow(
      'Cannot read the date of a claim, expected EDTF, found “last year” (a:40)',
    )
    expect(() => graphOf([claim('partOf', OFFICE, AUTHORITY, { date: '1990/1980' })])).toThrow('found “1990/1980”')
  })
})
