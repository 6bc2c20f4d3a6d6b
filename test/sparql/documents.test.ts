// XML, N-Triples and JSON-LD, with what is hostile to each.
import fc from 'fast-check'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { type Answer, type Row, render, type Term } from '../../src/sparql/index.js'
import { DEFAULT_BASE, xsd } from '../../src/vocabulary.js'

const base = DEFAULT_BASE
const table = (columns: string[], ...rows: Row[]): Answer => ({ kind: 'table', columns, rows, base })
const statements = (...rows: Row[]): Answer => ({
  kind: 'statements',
  columns: ['subject', 'predicate', 'object'],
  rows,
  base,
})
const uri = (value: string): Term => ({ type: 'uri', value })
const about = (object: Term): Row => ({ subject: uri('a:a'), predicate: uri('a:p'), object })

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
/** The character data of XML as a reader sees it: references resolved, line ends made one. */
const readXml = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/&(?:#x([\dA-F]+)|(\w+));/g, (_, code?: string, name = '') =>
      code ? String.fromCodePoint(Number.parseInt(code, 16)) : (ENTITIES[name] ?? ''),
    )

/** Text that XML 1.0 can hold. */
const legal = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('<', '&', '>', '"', '\r', '\n', ']]>', '\t') }),
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold.
  .filter((text) => !/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Surrogate}]/u.test(text))

describe('XML', () => {
  it('is SPARQL Query Results XML', async () => {
    const row: Row = {
      a: uri('a:b?x=1&y=2'),
      b: { type: 'literal', value: 'Salz & Öl', 'xml:lang': 'de' },
      c: { type: 'literal', value: '5', datatype: xsd.integer },
      d: { type: 'bnode', value: 'n' },
    }
    expect(await render(table(['a', 'b', 'c', 'd', 'e'], row), 'xml')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<sparql xmlns="http://www.w3.org/2005/sparql-results#">
<head><variable name="a"/><variable name="b"/><variable name="c"/><variable name="d"/><variable name="e"/></head>
<results>
<result><binding name="a"><uri>a:b?x=1&amp;y=2</uri></binding><binding name="b"><literal xml:lang="de">Salz &amp; Öl</literal></binding><binding name="c"><literal datatype="http://www.w3.org/2001/XMLSchema#integer">5</literal></binding><binding name="d"><bnode>n</bnode></binding></result>
</results>
</sparql>
`)
    expect(await render({ kind: 'truth', value: false, base }, 'xml')).toContain('<head/>\n<boolean>false</boolean>')
  })

  it('keeps any text that XML can hold', async () => {
    await fc.assert(
      fc.asyncProperty(legal, async (value) => {
        const document = await render(table(['a'], { a: { type: 'literal', value } }), 'xml')
        const [, written = ''] = /<literal>([^<]*)<\/literal>/.exec(document) ?? []
        expect(readXml(written)).toBe(value)
      }),
    )
  })

  it.each(['\0', '\u001b', '\ufffe', '\ud800'])(
    'refuses %j, which it cannot hold, and says what can',
    async (value) => {
      const code = value.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
      await expect(render(table(['a'], { a: { type: 'literal', value } }), 'xml')).rejects.toThrow(
        `Cannot write U+${code} as xml, expected characters of XML 1.0: ask for json, csv or tsv`,
      )
    },
  )
})

const object = fc.oneof(
  fc.string({ unit: 'binary' }).map((value): Term => ({ type: 'literal', value })),
  fc.string({ unit: 'binary' }).map((value): Term => ({ type: 'literal', value, 'xml:lang': 'en' })),
  fc.integer().map((n): Term => ({ type: 'literal', value: String(n), datatype: xsd.integer })),
  fc.constant(uri('https://w3id.org/chancery/id/agency/salt')),
)
const whole = (term: Term) => (term.type === 'literal' ? { datatype: undefined, 'xml:lang': undefined, ...term } : term)

describe('N-Triples and N-Quads', () => {
  it.each(['N-Triples', 'N-Quads'])('%s can be read back, whatever the values', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(object), async (values) => {
        const document = await render(statements(...values.map(about)), format.toLowerCase())
        const found = new Parser({ format }).parse(document).map((quad) => quad.object)
        expect(found.map(({ value }) => value)).toEqual(values.map(({ value }) => value))
        expect(document.split('\n')).toHaveLength(values.length + 1)
      }),
    )
  })

  it('write whole numbers in full', async () => {
    const document = await render(
      statements(about({ type: 'literal', value: '5', datatype: xsd.integer })),
      'n-triples',
    )
    expect(document).toBe('<a:a> <a:p> "5"^^<http://www.w3.org/2001/XMLSchema#integer> .\n')
  })
})

describe('JSON-LD', () => {
  it('has the names of the vocabulary and IRIs below the base', async () => {
    const row = (predicate: string, value: Term): Row => ({
      subject: uri(`${base}agency/salt`),
      predicate: uri(predicate),
      object: value,
    })
    const answer = statements(
      row('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', uri('https://w3id.org/chancery/ns#Agency')),
      row('https://w3id.org/chancery/ns#partOf', uri(`${base}agency/trade`)),
    )
    expect(JSON.parse(await render(answer, 'json-ld'))).toMatchObject({
      '@context': { '@base': base },
      '@graph': [{ id: 'agency/salt', type: 'Agency', partOf: 'agency/trade' }],
    })
  })

  it('says the same as the statements, whatever the values', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(object, { selector: (term) => JSON.stringify(whole(term)) }), async (values) => {
        const document = JSON.parse(await render(statements(...values.map(about)), 'json-ld'))
        const expanded = await jsonld.expand(document)
        const found = expanded.flatMap((node) => (node['a:p'] ?? []) as object[])
        expect(found.map((value) => ('@id' in value ? value['@id'] : (value as never)['@value']))).toEqual(
          values.map(({ value }) => value),
        )
      }),
      { numRuns: 30 },
    )
  })
})
