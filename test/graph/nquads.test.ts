// Canonical N-Quads: escapes, order by bytes, duplicates.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { line, nquads, sortQuads } from '../../src/graph/nquads.js'
import { iri, Parser, type Quad, quad, text, typed } from '../../src/graph/rdf.js'
import { EDTF, xsd } from '../../src/vocabulary.js'

const [s, p, g] = [iri('http://example.org/s'), iri('http://example.org/p'), iri('http://example.org/g')]
const saying = (words: string): Quad => quad(s, p, text(words))

const words = fc.string({ unit: 'binary' })
const statement: fc.Arbitrary<Quad> = fc
  .record({ words, name: words, named: fc.boolean() })
  .map(({ words, name, named }) =>
    quad(iri(`http://example.org/${encodeURIComponent(name)}`), p, text(words), named ? g : undefined),
  )

describe('line', () => {
  it('writes each kind of term as N-Quads does', () => {
    expect(line(quad(s, p, g))).toBe('<http://example.org/s> <http://example.org/p> <http://example.org/g> .')
    expect(line(quad(s, p, text('Home Office', 'en'), g))).toBe(
      '<http://example.org/s> <http://example.org/p> "Home Office"@en <http://example.org/g> .',
    )
    expect(line(quad(s, p, typed('[2004,2005]', EDTF)))).toBe(
      `<http://example.org/s> <http://example.org/p> "[2004,2005]"^^<${EDTF}> .`,
    )
    expect(line(quad(s, p, typed('plain', xsd.string)))).toBe('<http://example.org/s> <http://example.org/p> "plain" .')
  })

  it('escapes what RDFC-1.0 says, and nothing else', () => {
    const value = '\b\t\n\u000b\f\r"\\\u007f\u0000\u001f — “é” \u{1f3db}'
    expect(line(saying(value))).toContain(String.raw`"\b\t\n\u000B\f\r\"\\\u007F\u0000\u001F — “é” ${'\u{1f3db}'}"`)
  })

  it('writes lines that a parser reads back as the same statement', () => {
    fc.assert(
      fc.property(statement, (statement) => {
        const [read, ...more] = new Parser({ format: 'N-Quads' }).parse(line(statement))
        expect(more).toEqual([])
        expect(read?.equals(statement)).toBe(true)
      }),
    )
  })
})

describe('sortQuads', () => {
  it('orders by the UTF-8 bytes of the lines, which UTF-16 does not above U+D7FF', () => {
    fc.assert(
      fc.property(fc.array(statement), (statements) => {
        const byBytes = [...new Set(statements.map(line))].sort((a, b) =>
          Buffer.compare(Buffer.from(a), Buffer.from(b)),
        )
        expect(sortQuads(statements).map(line)).toEqual(byBytes)
      }),
    )
    expect(sortQuads([saying('\u{1f3db}'), saying('\uffee'), saying('z')]).map((quad) => quad.object.value)).toEqual([
      'z',
      '\uffee',
      '\u{1f3db}',
    ])
  })

  it('gives the same bytes for any order of input', () => {
    const twoOrders = fc
      .array(statement)
      .chain((quads) => fc.tuple(fc.constant(quads), fc.shuffledSubarray(quads, { minLength: quads.length })))
    fc.assert(
      fc.property(twoOrders, ([quads, shuffled]) => {
        expect(nquads(sortQuads(shuffled))).toBe(nquads(sortQuads(quads)))
      }),
    )
  })

  it('keeps one of two equal statements', () => {
    expect(nquads(sortQuads([saying('b'), saying('a'), saying('b')]))).toBe(
      `${line(saying('a'))}\n${line(saying('b'))}\n`,
    )
  })
})
