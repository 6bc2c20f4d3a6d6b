// Shapes: what conforms, what fails each of them, in which words, and where it was said.
import { describe, expect, it } from 'vitest'
import { validate } from '../../src/graph/validate.js'
import { DEFAULT_BASE } from '../../src/vocabulary.js'
import { failing, failingWith, graph, SOUND } from './sound-graph.js'

const MERGER = '<change/merger/new-service/2004>'
const AFFILIATION = '<tenure/affiliation/new-service/ministry>'

describe('validate', () => {
  it('finds nothing to say of a sound graph', async () => {
    expect(await validate(graph(SOUND))).toEqual([])
  })

  it('finds nothing to say of an empty graph', async () => {
    expect(await validate({ core: [], evidence: [] })).toEqual([])
  })

  it('says what fails in words, what is there instead, and which passages of which entries said so', async () => {
    const broken = graph(
      SOUND,
      `${MERGER} chy:after <agency/ministry> ; chy:resulting <agency/ministry> ; org:resultingOrganization <agency/ministry> .`,
    )
    expect(await validate(broken)).toEqual([
      {
        focus: `${DEFAULT_BASE}change/merger/new-service/2004`,
        label: 'Old Service was merged into New Service',
        shape: 'Merger-after',
        severity: 'Violation',
        message: 'A merger results in exactly one body or post.',
        found: ['Ministry', 'New Service'],
        saidIn: [
          { entry: 'catalogue', start: 0, end: 20, quote: 'It came of a merger.' },
          { entry: 'catalogue', start: 30, end: 40, quote: 'was merged' },
          { entry: 'old note', start: 4, end: 33, quote: 'OS was merged into NS in 2004' },
        ],
      },
    ])
  })

  it('cites for a body the passages of the claims that name it', async () => {
    const [violation] = await validate(graph(SOUND.replace('skos:prefLabel "Old Service"@en ;', '')))
    expect(violation).toMatchObject({ shape: 'Entity-prefLabel', found: [] })
    expect(violation?.saidIn).toHaveLength(3)
  })

  it('cites for a disagreement the passages of its claims', async () => {
    const [violation] = await validate(graph(SOUND.replace('chy:disagreementKind "date" ;', '')))
    expect(violation).toMatchObject({ shape: 'Disagreement-kind', label: `${DEFAULT_BASE}disagreement/1` })
    expect(violation?.saidIn).toHaveLength(3)
  })

  it('tells one finding for each thing and shape, in an order that the order of statements does not change', async () => {
    const broken = graph(
      SOUND,
      '<agency/b> a chy:Agency . <agency/a> a chy:Agency ; skos:prefLabel "A"@en, "a"@en, "ä"@de .',
    )
    const found = await validate(broken)
    expect(found.map(({ focus, shape }) => [focus.slice(DEFAULT_BASE.length), shape])).toEqual([
      ['agency/a', 'Entity-prefLabel'],
      ['agency/b', 'Entity-prefLabel'],
    ])
    expect(await validate({ core: broken.core.toReversed(), evidence: broken.evidence.toReversed() })).toEqual(found)
  })
})

describe('the shapes of dates', () => {
  it.each([
    ['chy:latest "2004-12-31"^^xsd:date', 'chy:latest "2003-12-31"^^xsd:date', 'earliest'],
    ['chy:latest "2004-12-31"^^xsd:date', 'chy:latest "2004"', 'latest'],
    ['chy:date "2004"^^edtf:EDTF ; chy:earliest', 'chy:date "2004" ; chy:earliest', 'date'],
    ['"[2003,2004]"^^edtf:EDTF', '"in or before 2004"^^edtf:EDTF', 'date'],
    ['chy:fromLatest "2004-12-31"^^xsd:date', 'chy:fromLatest "2003-12-31"^^xsd:date', 'fromEarliest'],
    ['chy:untilEarliest "2007-05-09"^^xsd:date', 'chy:untilEarliest "2007-05-10"^^xsd:date', 'untilEarliest'],
    ['chy:from "2007"^^edtf:EDTF', 'chy:from "2007/2008"^^edtf:EDTF', 'from'],
  ])('refuse %s as %s', async (from, to, shape) => {
    expect(await failing(from, to)).toContain(shape)
  })

  it('only warn of a state that is said to have ended before it began', async () => {
    const early = SOUND.replaceAll('"2007-05-09"', '"1999-05-09"')
    expect(await validate(graph(early))).toMatchObject([{ severity: 'Warning', shape: 'inTime' }])
  })
})

describe('the other shapes', () => {
  it.each([
    [
      'refuse two preferred names',
      'skos:prefLabel "Ministry"@en',
      'skos:prefLabel "Ministry"@en, "Department"@en',
      'Entity-prefLabel',
    ],
    [
      'refuse a preferred name in no language',
      'skos:prefLabel "Ministry"@en',
      'skos:prefLabel "Ministry"',
      'Entity-prefLabel',
    ],
    [
      'refuse a body that is a post as well',
      '<agency/ministry> a chy:Agency',
      '<agency/ministry> a chy:Agency, chy:Post',
      'Entity-type',
    ],
    [
      'refuse a seat in no region',
      'chy:seatOf <post/manager> ; chy:covers <region/wales>',
      'chy:seatOf <post/manager>',
      'Seat-covers',
    ],
    [
      'refuse an affiliation to a place',
      'chy:object <agency/ministry>',
      'chy:object <region/wales>',
      'Affiliation-object',
    ],
    [
      'refuse a holding of a body',
      'chy:subject <post/manager> ; chy:object <agency/new-service>',
      'chy:subject <agency/ministry> ; chy:object <agency/new-service>',
      'Holding-subject',
    ],
    [
      'refuse an attestation with an object',
      'chy:Attestation ;',
      'chy:Attestation ; chy:object <agency/ministry> ;',
      'Attestation-object',
    ],
    ['refuse a name of nothing', 'chy:nameOf <agency/old-service> ;', '', 'Name-nameOf'],
    [
      'refuse records created by a post',
      'chy:creator <agency/new-service>',
      'chy:creator <post/manager>',
      'RecordSet-creator',
    ],
    [
      'refuse a derived thing that names no source',
      'chy:derivedFrom <tenure/remit/manager/wales>',
      'chy:covers <region/wales>',
      'Derived-derivedFrom',
    ],
    ['refuse a derived thing that names no rule', 'chy:derivedBy "collective-region" ;', '', 'Derived-derivedBy'],
    ['refuse a claim without a passage', 'chy:evidence <passage/old%20note/4-33> ;', '', 'Claim-evidence'],
    [
      'refuse a claim of two entries',
      'chy:accordingTo <entry/catalogue>',
      'chy:accordingTo <entry/catalogue>, <entry/old%20note>',
      'Claim-accordingTo',
    ],
    ['refuse a claim in foreign terms', 'rdf:predicate chy:mergedInto', 'rdf:predicate owl:sameAs', 'Claim-predicate'],
    ['refuse a passage that ends before it starts', 'oa:end 20', 'oa:end 0', 'Passage-start'],
    ['refuse a passage of no words', 'oa:exact "was merged"', 'oa:exact ""', 'Passage-exact'],
    ['refuse a fingerprint of another length', '0a0a', '0a', 'Entry-sha256'],
    [
      'refuse a disagreement of one claim',
      'chy:between <claim/old%20note/1>, <claim/catalogue/1>',
      'chy:between <claim/catalogue/1>',
      'Disagreement-between',
    ],
  ])('%s', async (_, from, to, shape) => {
    expect(await failing(from, to)).toContain(shape)
  })

  it('hold in named graphs as in the default graph', async () => {
    expect(await failingWith('<graph/entry/new> { <passage/new/0-1> a chy:Passage . }')).toEqual([
      'Passage-end',
      'Passage-exact',
      'Passage-hasSource',
      'Passage-start',
    ])
  })

  it('take the subject of an affiliation for no one else', async () => {
    expect(await failingWith(`${AFFILIATION} chy:subject <agency/old-service> .`)).toEqual(['Tenure-subject'])
  })
})
