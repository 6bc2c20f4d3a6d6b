// Values become terms: whatever they are, they come back as they went in, or are refused; none becomes syntax.
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { bind } from '../../src/sparql/bind.js'
import { openStore, QueryError, type Store, type Term } from '../../src/sparql/index.js'
import { parse } from '../../src/sparql/saved.js'
import { datasetOf } from './dataset.js'

const QUERY = parse({
  text: 'SELECT ?value WHERE { { BIND($x AS ?value) } UNION { FILTER EXISTS { ?s ?p $x } } } ORDER BY ?value',
})

let store: Store
beforeAll(async () => {
  store = await openStore(datasetOf(''), { evidence: false })
})

/** What the engine makes of a value: `SELECT` of the bound term alone. */
function roundTrip(term: Term): Term | undefined {
  const answer = store.query('SELECT', bind(QUERY, new Map([['x', term]])))
  return answer.kind === 'table' && answer.rows.length === 1 ? answer.rows[0]?.['value'] : undefined
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      "'",
      '\\',
      '\n',
      '\r',
      '\t',
      '\0',
      '>',
      '<',
      '}',
      '{',
      '#',
      '?x',
      '\\u0022',
      '"""',
      '\u{1f9c2}',
    ),
  }),
)
const language = fc.stringMatching(/^[a-z]{2,3}(-[a-z]{2})?$/)

describe('binding', () => {
  it('gives back any text', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        expect(roundTrip({ type: 'literal', value })).toEqual({ type: 'literal', value })
      }),
    )
  })

  it('gives back any text in any language', () => {
    fc.assert(
      fc.property(hostile, language, (value, tag) => {
        const term = { type: 'literal', value, 'xml:lang': tag } as const
        expect(roundTrip(term)).toEqual(term)
      }),
    )
  })

  it('gives back any value of a datatype that the engine does not know', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const term = { type: 'literal', value, datatype: 'https://example.org/type' } as const
        expect(roundTrip(term)).toEqual(term)
      }),
    )
  })

  it('gives back any web address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (value) => {
        expect(roundTrip({ type: 'uri', value })).toEqual({ type: 'uri', value })
      }),
    )
  })

  it('gives back any IRI, or refuses it as one', () => {
    fc.assert(
      fc.property(hostile, (end) => {
        const term = { type: 'uri', value: `https://example.org/${end}` } as const
        try {
          expect(roundTrip(term)).toEqual(term)
        } catch (error) {
          expect(error).toBeInstanceOf(QueryError)
        }
      }),
    )
  })

  it.each([
    [{ type: 'uri', value: 'no scheme' }, 'Cannot use “no scheme” as an IRI'],
    [{ type: 'uri', value: 'https://example.org/> ?s ?p ?o . <x:' }, 'as an IRI'],
    [{ type: 'literal', value: 'x', 'xml:lang': 'en . ?s' }, 'expected a language tag'],
    [{ type: 'literal', value: 'x', datatype: 'a b' }, 'as an IRI'],
    [{ type: 'literal', value: '\ud800' }, 'expected Unicode'],
    [{ type: 'bnode', value: 'b' }, 'Cannot ask about a blank node'],
  ] as const)('refuses %o', (term, message) => {
    expect(() => bind(QUERY, new Map([['x', term]]))).toThrow(message)
  })
})
