// Turtle and TriG: the bytes people read, and what other programs read back from them.
import fc from 'fast-check'
import * as rdflib from 'rdflib'
import { describe, expect, it } from 'vitest'
import { iri, type Quad, quad, sortQuads, text, typed } from '../../src/graph/index.js'
import { trig, turtle } from '../../src/publish/index.js'
import { DEFAULT_BASE, EDTF, PREFIXES, xsd } from '../../src/vocabulary.js'
import { readBack, spelled } from './readback.js'
import { sample } from './sample.js'

const all = sortQuads([...sample.core, ...sample.evidence])
const asTurtle = (quads: readonly Quad[]) => turtle(sortQuads(quads), DEFAULT_BASE).join('')
const asTrig = (quads: readonly Quad[]) => trig(sortQuads(quads), DEFAULT_BASE).join('')

/** A triple as one string, whichever library read it. */
const spell = (subject: string, predicate: string, object: { value: string; language?: string; datatype?: unknown }) =>
  [
    subject,
    predicate,
    object.value,
    object.language ?? '',
    (object.datatype as { value: string } | undefined)?.value,
  ].join(' | ')

describe('turtle', () => {
  it('writes one block a subject, types first, one object a line, and only the prefixes it uses', () => {
    expect(asTurtle(all)).toBe(`@base <https://w3id.org/chancery/id/> .
@prefix chy: <https://w3id.org/chancery/ns#> .
@prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix wd: <http://www.wikidata.org/entity/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<agency/health-authority>
    a chy:Agency .

<agency/health-board>
    a chy:Agency ;
    skos:altLabel
        "HB"@en ,
        "The Board"@en ;
    skos:exactMatch wd:Q763388 ;
    skos:prefLabel "Health Board"@en ;
    chy:succeededBy <agency/health-authority> .

<change/succession/health-board/1974>
    a chy:Change, chy:Succession ;
    chy:date "1974"^^edtf:EDTF ;
    chy:earliest "1974-01-01"^^xsd:date .

<claim/boards/1f>
    a chy:Claim ;
    chy:asserts <change/succession/health-board/1974> ;
    chy:evidence <passage/boards/0-42> .

<passage/boards/0-42>
    a chy:Passage ;
    oa:exact "The “Board” was \\\\ replaced\\nby\\tthe \\"Authority\\"" ;
    oa:start 0 .

`)
  })

  it('is read back by rdflib as the same triples', () => {
    const store = rdflib.graph()
    rdflib.parse(asTurtle(all), store, DEFAULT_BASE, 'text/turtle')
    const read = store.statements.map((s) => spell(s.subject.value, s.predicate.value, s.object as rdflib.Literal))
    const written = all.map((q) => spell(q.subject.value, q.predicate.value, q.object))
    expect(read.sort()).toEqual(written.sort())
  })

  it('says once what two graphs say alike', () => {
    const [one] = sample.core
    if (!one) throw new Error('the sample is empty')
    const twice = [one, quad(one.subject, one.predicate, one.object, iri(`${DEFAULT_BASE}graph/links`))]
    expect(asTurtle(twice)).toBe(asTurtle([one]))
  })
})

describe('trig', () => {
  it('keeps each named graph as a block of its own, after the default graph', () => {
    const text = asTrig(all)
    expect(text.indexOf('<graph/links> {')).toBeGreaterThan(text.indexOf('<graph/entry/boards> {'))
    expect(text.indexOf('<graph/entry/boards> {')).toBeGreaterThan(
      text.indexOf('<change/succession/health-board/1974>'),
    )
  })

  it('is read back by n3 as the same quads', () => {
    expect(readBack(asTrig(all))).toEqual(spelled(all))
  })
})

describe('any graph', () => {
  const iris = fc
    .tuple(fc.constantFrom(DEFAULT_BASE, ...Object.values(PREFIXES), 'urn:x:'), fc.webPath())
    .map(([namespace, path]) => iri(namespace + path))
  const literals = fc.oneof(
    fc.string({ unit: 'binary' }).map((value) => text(value)),
    fc.string({ unit: 'grapheme' }).map((value) => text(value, 'en')),
    fc.integer().map((value) => typed(String(value), xsd.integer)),
    fc.constantFrom('[2004,2005]/..', '2008-01').map((value) => typed(value, EDTF)),
  )
  const quads = fc.array(
    fc.tuple(iris, iris, fc.oneof(iris, literals), iris).map(([s, p, o, g]) => quad(s, p, o, g)),
    { maxLength: 20 },
  )

  it('comes back whole from TriG, whatever its IRIs and strings hold', () => {
    fc.assert(
      fc.property(quads, (some) => {
        expect(readBack(asTrig(some))).toEqual(spelled(sortQuads(some)))
      }),
    )
  })

  it('gives the same bytes in any order of its statements', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (shuffled) => {
        expect(asTurtle(shuffled)).toBe(asTurtle(all))
        expect(asTrig(shuffled)).toBe(asTrig(all))
      }),
    )
  })
})
