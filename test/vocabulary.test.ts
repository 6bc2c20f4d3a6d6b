// The vocabulary in three places: src/vocabulary.ts, the ontology with its shapes, and the JSON-LD context.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { graph, type IndexedFormula, parse } from 'rdflib'
import { describe, expect, it } from 'vitest'
import { Parser } from '../src/graph/rdf.js'
import { shipped } from '../src/paths.js'
import { chy, DEFAULT_BASE, EDTF, org, PREFIXES, rdf, rdfs, xsd } from '../src/vocabulary.js'

const IS_DEFINED_BY = `${PREFIXES.rdfs}isDefinedBy`
const [DOMAIN, RANGE] = [`${PREFIXES.rdfs}domain`, `${PREFIXES.rdfs}range`]
const SUB_PROPERTY = `${PREFIXES.rdfs}subPropertyOf`
const INVERSE = `${PREFIXES.owl}inverseOf`
const RICO = 'https://www.ica.org/standards/RiC/ontology#'
const SHAPES = 'https://w3id.org/chancery/shapes#'
const SH = 'http://www.w3.org/ns/shacl#'

const TERMS = Object.values(chy)
const PROPERTIES = TERMS.filter((iri) => /#[a-z]/.test(iri))

/** A Turtle file that ships with the program: its statements, and its prefixes. */
function turtle(path: string) {
  const prefixes = new Map<string, string>()
  const quads = new Parser().parse(readFileSync(shipped(path), 'utf8'), null, (prefix, node) => {
    prefixes.set(prefix, node.value)
  })
  const objects = (subject: string, predicate: string) =>
    quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
      .map(({ object }) => object)
  const values = (subject: string, predicate: string) => objects(subject, predicate).map(({ value }) => value)
  const iris = quads.flatMap(({ subject, predicate, object }) =>
    [subject, predicate, object].flatMap(({ termType, value }) => (termType === 'NamedNode' ? value : [])),
  )
  return { quads, prefixes, objects, values, iris: [...new Set(iris)].sort() }
}
const ontology = turtle('ontology/chancery.ttl')
const shapes = turtle('ontology/shapes.ttl')

describe('the ontology', () => {
  it('defines what the code can utter, all of it, in the same order, and nothing else', () => {
    const defined = new Set(ontology.quads.map(({ subject }) => subject.value))
    expect([...defined].filter((iri) => iri.startsWith(PREFIXES.chy))).toEqual(TERMS)
  })

  it.each(TERMS)('tells what %s is', (term) => {
    for (const predicate of [rdfs.label, rdfs.comment]) {
      const texts = ontology.objects(term, predicate)
      expect(texts).toEqual([expect.objectContaining({ termType: 'Literal', language: 'en' })])
    }
    expect(ontology.values(term, rdfs.comment)[0]).toMatch(/^[A-Z].{20,}\.$/)
    expect(ontology.values(term, IS_DEFINED_BY)).toEqual(['https://w3id.org/chancery/ns'])
    expect(ontology.values(term, rdf.type)).toHaveLength(1)
  })

  it.each(PROPERTIES)('says from what to what %s leads', (property) => {
    expect(ontology.values(property, DOMAIN)).toHaveLength(1)
    expect(ontology.values(property, RANGE)).toHaveLength(1)
  })

  it('gives each way in which one gives way to another an inverse, below the inverse of giving way', () => {
    const ways = PROPERTIES.filter((property) => ontology.values(property, SUB_PROPERTY).includes(chy.gaveWayTo))
    expect(ways).toEqual([chy.succeededBy, chy.mergedInto, chy.splitInto, chy.renamedTo, chy.transferredTo])
    for (const way of [chy.gaveWayTo, ...ways]) {
      const [inverse = ''] = ontology.values(way, INVERSE)
      expect(ontology.values(inverse, INVERSE)).toEqual([way])
      if (way !== chy.gaveWayTo) expect(ontology.values(inverse, SUB_PROPERTY)).toContain(chy.cameFrom)
    }
  })

  it('puts each role below the side on which it stands, so that the two sides together have every participant', () => {
    const roles = PROPERTIES.filter((property) =>
      ontology.values(property, SUB_PROPERTY).some((iri) => [chy.before, chy.after].includes(iri)),
    )
    expect(roles).toContain(chy.absorbed)
    for (const role of roles) expect(ontology.values(role, SUB_PROPERTY)).toHaveLength(1)
  })

  it('gives roles the codes of the State Administration Database and of GOV.UK: what ends has the status, what goes on has none', () => {
    const codes = (role: string, scheme: string) =>
      ontology
        .objects(role, `${PREFIXES.skos}notation`)
        .flatMap((term) => (term.termType === 'Literal' && term.datatype.value === scheme ? term.value : []))
    const found = PROPERTIES.flatMap((role) => {
      const [code, status] = [codes(role, chy.ChangeCode), codes(role, chy.ClosedStatus)]
      return code.length + status.length > 0 ? [[role.slice(PREFIXES.chy.length), ...code, ...status].join(' ')] : []
    })
    expect(found).toEqual([
      'founded 101',
      'ended no_longer_exists',
      'predecessor replaced',
      'merged 306 merged',
      'absorbed 303 merged',
      'absorbing 203',
      'divided 304 split',
      'resulting 104 106',
      'remaining 202',
      'separated 102',
      'renamed changed_name',
    ])
  })

  it('makes no body of a post: what holds of both stands under nothing that holds of bodies only', () => {
    const ofBoth = PROPERTIES.filter((property) =>
      [DOMAIN, RANGE].some((side) => ontology.values(property, side).includes(`${RICO}Agent`)),
    )
    expect(ofBoth).toContain(chy.mergedInto)
    const above = ofBoth.flatMap((property) => ontology.values(property, SUB_PROPERTY))
    expect(above.filter((iri) => iri.startsWith(PREFIXES.org) || /merge|split/i.test(iri.slice(RICO.length)))).toEqual(
      [],
    )
    expect(ontology.values(chy.Change, `${PREFIXES.rdfs}subClassOf`)).not.toContain(org.ChangeEvent)
  })

  it('has a title, a licence, a version and its prefix, and no blank nodes', () => {
    const about = (predicate: string) => ontology.values('https://w3id.org/chancery/ns', predicate)
    expect(about(`${PREFIXES.dct}title`)).toEqual(['Chancery vocabulary'])
    expect(about(`${PREFIXES.dct}license`)).toEqual(['https://creativecommons.org/publicdomain/zero/1.0/'])
    expect(about(`${PREFIXES.owl}versionInfo`)).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/)])
    expect(about('http://purl.org/vocab/vann/preferredNamespaceUri')).toEqual([PREFIXES.chy])
    expect(
      ontology.quads.filter(({ subject, object }) => [subject, object].some((t) => t.termType === 'BlankNode')),
    ).toEqual([])
  })

  it('leans on terms of vocabularies that it names by a prefix, and on no others', () => {
    const namespaces = [
      ...ontology.prefixes.values(),
      'https://w3id.org/chancery/ns',
      'https://creativecommons.org/publicdomain/',
      'https://forvaltningsdatabasen.sikt.no/',
      'https://www.gov.uk/api/',
    ]
    expect(ontology.iris.filter((iri) => !namespaces.some((namespace) => iri.startsWith(namespace)))).toEqual([])
    const uris = [...ontology.prefixes].filter(([, iri]) => !ontology.iris.some((used) => used.startsWith(iri)))
    expect(uris).toEqual([])
  })
})

describe('prefixes', () => {
  it.each([
    ['ontology/chancery.ttl', ontology],
    ['ontology/shapes.ttl', shapes],
  ] as const)('mean the same in %s as in the code', (_, { prefixes }) => {
    const shared = Object.entries(PREFIXES).filter(([prefix]) => prefixes.has(prefix))
    expect(shared.length).toBeGreaterThan(5)
    expect(shared.map(([prefix]) => [prefix, prefixes.get(prefix)])).toEqual(shared)
  })
})

describe('the shapes', () => {
  const named = shapes.iris.filter((iri) => iri.startsWith(SHAPES))
  const failing = named.filter((iri) =>
    shapes.quads.some(({ subject, predicate }) => subject.value === iri && predicate.value === `${SH}severity`),
  )

  it('say in English what must hold, once each, wherever something can fail', () => {
    expect(failing.length).toBeGreaterThan(50)
    for (const shape of failing)
      expect(shapes.objects(shape, `${SH}message`)).toEqual([expect.objectContaining({ language: 'en' })])
    const properties = shapes.quads.filter(({ object }) => object.value === `${SH}PropertyShape`)
    expect(properties.map(({ subject }) => subject.value).filter((shape) => !failing.includes(shape))).toEqual([])
  })

  it('are all defined, and all used or aimed at something', () => {
    const defined = shapes.quads
      .filter(({ predicate }) => predicate.value === rdf.type)
      .map(({ subject }) => subject.value)
    expect(named).toEqual(defined.toSorted())
    const used = new Set(shapes.quads.map(({ object }) => object.value))
    const aimed = shapes.quads
      .filter(({ predicate }) => predicate.value.startsWith(`${SH}target`))
      .map(({ subject }) => subject.value)
    expect(named.filter((shape) => !used.has(shape) && !aimed.includes(shape))).toEqual([])
  })

  it('speak of terms that the code can utter', () => {
    const terms: readonly string[] = TERMS
    expect(shapes.iris.filter((iri) => iri.startsWith(PREFIXES.chy) && !terms.includes(iri))).toEqual([])
  })

  it('keep to SHACL Core', () => {
    expect(shapes.iris.filter((iri) => iri.startsWith(SH) && /sparql|select|js$/i.test(iri))).toEqual([])
  })
})

describe('the JSON-LD context', () => {
  const text = readFileSync(shipped('ontology/chancery.jsonld'), 'utf8')

  it('is what scripts/context.mjs makes of the ontology', () => {
    expect(execFileSync(process.execPath, [shipped('scripts/context.mjs')], { encoding: 'utf8' })).toBe(text)
  })

  it('lets a document in plain words be read as the same statements, by another library', async () => {
    const document = {
      ...JSON.parse(text),
      id: `${DEFAULT_BASE}change/merger/home-office/1782`,
      type: 'Merger',
      after: `${DEFAULT_BASE}agency/home-office`,
      date: '1782',
      earliest: '1782-01-01',
    }
    const store: IndexedFormula = graph()
    await new Promise<void>((resolve, reject) =>
      parse(JSON.stringify(document), store, DEFAULT_BASE, 'application/ld+json', (error) =>
        error ? reject(error) : resolve(),
      ),
    )
    const about = `<${document.id}>`
    expect(store.statements.map((statement) => statement.toNT()).sort()).toEqual(
      [
        `${about} <${rdf.type}> <${chy.Merger}> .`,
        `${about} <${chy.after}> <${DEFAULT_BASE}agency/home-office> .`,
        `${about} <${chy.date}> "1782"^^<${EDTF}> .`,
        `${about} <${chy.earliest}> "1782-01-01"^^<${xsd.date}> .`,
      ].sort(),
    )
  })
})
