// Terms: what cannot be written is refused where it is made.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { iri, quad, text, typed } from '../../src/graph/rdf.js'
import { xsd } from '../../src/vocabulary.js'

describe('iri', () => {
  it.each(['https://example.org/a%20b', 'urn:isbn:1', 'http://example.org/é#x', 'mailto:a@example.org'])(
    'takes %s',
    (value) => expect(iri(value).value).toBe(value),
  )

  it.each([
    '',
    'agency/home-office',
    '//example.org/',
    'http://example.org/a b',
    'http://example.org/<b>',
    'http://a/\\',
  ])('refuses “%s”', (value) => expect(() => iri(value)).toThrow(`Cannot use “${value}” as an IRI`))

  it('never lets through what would end an IRI in N-Quads early', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...'\n\t <>"{}|^`\\'), fc.string(), (before, character, after) => {
        const rest = before + character + after
        expect(() => iri(`http://example.org/${rest}`)).toThrow(TypeError)
      }),
    )
  })
})

describe('text and typed', () => {
  it('keep any Unicode as it is, quotes and at-signs too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(text(value).value).toBe(value)
        expect(text(value, 'en')).toMatchObject({ value, language: 'en' })
        expect(typed(value, xsd.date)).toMatchObject({ value, datatype: { value: xsd.date } })
      }),
    )
  })

  it('refuse half of a surrogate pair, and say where it is', () => {
    expect(() => text('a\ud83c')).toThrow('found half of a surrogate pair at 1')
    expect(() => typed('\udfdb', xsd.string)).toThrow(TypeError)
  })
})

describe('quad', () => {
  it('is in the default graph unless told', () => {
    const [a, b] = [iri('http://example.org/a'), iri('http://example.org/b')]
    expect(quad(a, a, a).graph.termType).toBe('DefaultGraph')
    expect(quad(a, a, a, b).graph.value).toBe(b.value)
  })
})
