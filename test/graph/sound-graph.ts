// A small graph that conforms to every shape, TriG as a way to write one, and which shapes fail if it is changed.
import { expect } from 'vitest'
import type { Graph } from '../../src/graph/model.js'
import { Parser, type Quad } from '../../src/graph/rdf.js'
import { validate } from '../../src/graph/validate.js'
import { DEFAULT_BASE, PREFIXES } from '../../src/vocabulary.js'

const HEAD = [
  `@base <${DEFAULT_BASE}> .`,
  ...Object.entries(PREFIXES).map(([p, iri]) => `@prefix ${p}: <${iri}> .`),
].join('\n')

/** A graph from TriG, with every prefix known: named graphs are evidence, the default graph is the core. */
export function graph(...trig: readonly string[]): Graph {
  const quads = new Parser<Quad>({ format: 'TriG' }).parse([HEAD, ...trig].join('\n'))
  const isCore = ({ graph }: Quad) => graph.termType === 'DefaultGraph'
  return { core: quads.filter(isCore), evidence: quads.filter((quad) => !isCore(quad)) }
}

/** One of everything. */
export const SOUND = `
<agency/old-service> a chy:Agency ; skos:prefLabel "Old Service"@en ; skos:altLabel "OS"@en .
<agency/new-service> a chy:Agency ; skos:prefLabel "New Service"@en .
<agency/ministry> a chy:Agency ; skos:prefLabel "Ministry"@en .
<region/wales> a chy:Region ; skos:prefLabel "Wales"@en .
<region/united-kingdom> a chy:Region ; skos:prefLabel "United Kingdom"@en .
<post/manager> a chy:Post ; skos:prefLabel "Manager"@en .
<post/manager/in/wales> a chy:Post ; skos:prefLabel "Manager, Wales"@en ; chy:seatOf <post/manager> ; chy:covers <region/wales> ;
  chy:derivedBy "collective-region" ; chy:derivedFrom <tenure/remit/manager/wales> .

<change/merger/new-service/2004> a chy:Change, chy:Merger, org:ChangeEvent ; rdfs:label "Old Service was merged into New Service"@en ;
  chy:before <agency/old-service> ; chy:after <agency/new-service> ; chy:concerns <agency/old-service>, <agency/new-service> ;
  chy:merged <agency/old-service> ; chy:resulting <agency/new-service> ;
  org:originalOrganization <agency/old-service> ; org:resultingOrganization <agency/new-service> ;
  chy:date "2004"^^edtf:EDTF ; chy:earliest "2004-01-01"^^xsd:date ; chy:latest "2004-12-31"^^xsd:date .
<change/pilot/manager/2003> a chy:Change, chy:Pilot ; rdfs:label "Manager was tried out in Wales"@en ;
  chy:concerns <post/manager> ; chy:inRegion <region/wales> ; chy:date "[2003,2004]"^^edtf:EDTF .

<tenure/affiliation/new-service/ministry> a chy:Tenure, chy:Affiliation ; chy:subject <agency/new-service> ; chy:object <agency/ministry> ;
  chy:from "2004"^^edtf:EDTF ; chy:fromEarliest "2004-01-01"^^xsd:date ; chy:fromLatest "2004-12-31"^^xsd:date ;
  chy:until "2007-05-09"^^edtf:EDTF ; chy:untilEarliest "2007-05-09"^^xsd:date ; chy:untilLatest "2007-05-09"^^xsd:date .
<tenure/holding/manager/new-service> a chy:Tenure, chy:Holding ; chy:subject <post/manager> ; chy:object <agency/new-service> .
<tenure/remit/manager/wales> a chy:Tenure, chy:Remit ; chy:subject <post/manager> ; chy:object <region/wales> .
<tenure/containment/wales/united-kingdom> a chy:Tenure, chy:Containment ; chy:subject <region/wales> ; chy:object <region/united-kingdom> .
<tenure/attestation/ministry> a chy:Tenure, chy:Attestation ; chy:subject <agency/ministry> ; chy:from "2007"^^edtf:EDTF .

<tenure/existence/old-service> a chy:Tenure, chy:Existence ; chy:subject <agency/old-service> ; chy:until "2004"^^edtf:EDTF ;
  chy:derivedBy "existence" ; chy:derivedFrom <change/merger/new-service/2004> .

<name/agency/old-service/os> a chy:Name ; chy:nameOf <agency/old-service> ; rdfs:label "OS" .
<records/catalogue> a chy:RecordSet ; dct:title "Records of the New Service" ; chy:creator <agency/new-service> ;
  chy:from "2000"^^edtf:EDTF ; chy:fromEarliest "2000-01-01"^^xsd:date ; chy:fromLatest "2000-12-31"^^xsd:date .

<graph/entry/old%20note> {
  <entry/old%20note> a chy:Entry ; dct:title "Old note" ; chy:sha256 "${'0a'.repeat(32)}" .
  <claim/old%20note/1> a chy:Claim ; rdf:subject <agency/old-service> ; rdf:predicate chy:mergedInto ; rdf:object <agency/new-service> ;
    chy:asserts <change/merger/new-service/2004> ; chy:accordingTo <entry/old%20note> ; chy:evidence <passage/old%20note/4-33> ;
    chy:rule "merger/were-merged" ; chy:date "2004"^^edtf:EDTF .
  <passage/old%20note/4-33> a chy:Passage ; oa:hasSource <entry/old%20note> ; oa:start 4 ; oa:end 33 ; oa:exact "OS was merged into NS in 2004" .
}
<graph/entry/catalogue> {
  <entry/catalogue> a chy:Entry ; dct:title "Catalogue" ; chy:sha256 "${'ff'.repeat(32)}" .
  <claim/catalogue/1> a chy:Claim ; rdf:subject <agency/old-service> ; rdf:predicate chy:mergedInto ; rdf:object <agency/new-service> ;
    chy:asserts <change/merger/new-service/2004> ; chy:accordingTo <entry/catalogue> ; chy:evidence <passage/catalogue/0-20>, <passage/catalogue/30-40> ;
    chy:rule "merger/were-merged" .
  <passage/catalogue/30-40> a chy:Passage ; oa:hasSource <entry/catalogue> ; oa:start 30 ; oa:end 40 ; oa:exact "was merged" .
  <passage/catalogue/0-20> a chy:Passage ; oa:hasSource <entry/catalogue> ; oa:start 0 ; oa:end 20 ; oa:exact "It came of a merger." .
}
<disagreement/1> a chy:Disagreement ; chy:about <change/merger/new-service/2004> ; chy:between <claim/old%20note/1>, <claim/catalogue/1> ;
  chy:disagreementKind "date" ; rdfs:comment "Old note says 2004; Catalogue gives no date."@en .
`

/** The names of the shapes that fail if `from` reads `to`. */
export async function failing(from: string, to: string): Promise<readonly string[]> {
  expect(SOUND).toContain(from)
  return (await validate(graph(SOUND.replace(from, to)))).map(({ shape }) => shape)
}
/** The names of the shapes that fail if `trig` is said as well. */
export const failingWith = async (trig: string): Promise<readonly string[]> =>
  (await validate(graph(SOUND, trig))).map(({ shape }) => shape)
