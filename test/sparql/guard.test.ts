// What is too long, too deep or too manifold to be read, and what only looks it.
import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BOUNDS, BoundsError, guard } from '../../src/sparql/guard.js'
import { savedQuestions } from '../../src/sparql/index.js'

const verdict = (text: string, bounds = BOUNDS) => {
  try {
    guard({ text }, bounds)
    return 'passes'
  } catch (error) {
    return error instanceof BoundsError ? error.bound : error
  }
}
const times = (count: number, text: string) => text.repeat(count)

describe('the guard', () => {
  it('lets every saved question pass', () => {
    for (const { query } of savedQuestions()) expect(verdict(query.text)).toBe('passes')
  })

  it.each([
    ['groups', `ASK ${times(65, '{')}${times(65, '}')}`],
    ['brackets of expressions', `ASK { FILTER ${times(64, '(')}1${times(64, ')')} }`],
    ['collections', `ASK { ?a ?b ${times(64, '(')}${times(64, ')')} }`],
    ['property lists', `ASK { ?a ?b ${times(64, '[<a:b> ')}${times(64, ']')} }`],
    ['calls', `ASK { FILTER(${times(64, 'STR(')}1${times(64, ')')}) }`],
  ])('stops %s inside one another', (_, text) => {
    expect(verdict(text)).toBe('depth')
  })

  it.each([
    ['signs', `ASK { FILTER(${times(501, '!')}true) }`],
    ['differences', `ASK { BIND(?x${times(501, '-1')} AS ?y) }`],
    ['sums without spaces', `ASK { BIND(1${times(501, '+1')} AS ?y) }`],
    ['steps of a path', `ASK { ?a ${times(501, '<a:b>/')}<a:b> ?c }`],
    ['branches', `ASK { {}${times(251, 'UNION{}')} }`],
    ['triples', `ASK { ${times(501, '?a ?b ?c .')} }`],
    ['objects', `ASK { ?a ?b ?c ${times(501, ',?c')} }`],
    ['filters', `ASK { ${times(501, 'FILTER(?a)')} }`],
  ])('stops many %s', (_, text) => {
    expect(verdict(text)).toBe('operators')
  })

  it('stops what is long', () => {
    expect(verdict(`ASK {} # ${times(65_536, 'a')}`)).toBe('bytes')
    expect(verdict(`ASK {} # ${times(40_000, 'é')}`)).toBe('bytes')
  })

  it.each([
    ['comments', `ASK {} # ${times(600, '{ . ')}`],
    ['strings', `ASK { FILTER("${times(600, '{ . ')}" = '${times(600, '( ; ')}') }`],
    ['long strings', `ASK { FILTER("""${times(600, '{ " .\n')}""" = '''${times(600, "( ' \\'''")}''') }`],
    ['IRIs', `ASK { <a:${times(600, '(.;')}> ?p ?o }`],
    ['names with dashes, dots and colons', `ASK { VALUES ?a { ${times(600, 'post:a-b.c:d ')} } }`],
    ['variables and numbers', `ASK { VALUES ?a { ${times(600, '1.5e-3 ')} } }`],
  ])('does not look into %s', (_, text) => {
    expect(verdict(text)).toBe('passes')
  })

  it('says where it stopped', () => {
    const text = `ASK {\n${times(64, '{')}`
    expect(() => guard({ text, file: 'deep.rq' })).toThrow(
      'Cannot take `deep.rq`, expected at most 64 brackets inside one another, found more (deep.rq:2:64)',
    )
  })

  it('ends on any text, well-formed or not', () => {
    const piece = constantFrom(
      '"',
      "'",
      '"""',
      '\\',
      '<',
      '>',
      '{',
      '(',
      '#',
      '\n',
      ':',
      '?',
      '@',
      'a',
      '1',
      '-',
      '.',
      '\u{1f980}',
      '\ud800',
    )
    assert(
      property(array(piece, { maxLength: 300 }), (pieces) => {
        expect(['passes', 'depth', 'operators']).toContain(verdict(pieces.join('')))
      }),
    )
    assert(
      property(string({ unit: 'binary' }), (text) =>
        ['passes', 'depth', 'operators'].includes(verdict(text) as string),
      ),
    )
  })
})
