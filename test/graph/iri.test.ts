// Paths and IRIs for any names.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distinct, paths, slug } from '../../src/graph/iri.js'
import { iri } from '../../src/graph/rdf.js'
import { fold } from '../../src/names.js'
import { DEFAULT_BASE } from '../../src/vocabulary.js'

describe('slug', () => {
  it.each([
    ['National Offender Management Service', 'national-offender-management-service'],
    ["Lord Chancellor's Department", 'lord-chancellors-department'],
    ['Länder of Germany', 'lander-of-germany'],
    ['Министерство', 'министерство'],
  ])('makes of “%s” the step %s', (name, expected) => {
    expect(slug(name)).toBe(expected)
  })

  it('is a step of a path for any name, one for each folded name', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.string({ minLength: 1, unit: 'grapheme' }),
        (a, b) => {
          expect(slug(a)).not.toMatch(/[/\s]|^$/u)
          expect(slug(a) === slug(b)).toBe(fold(a) === fold(b))
        },
      ),
    )
  })
})

describe('paths', () => {
  it('are IRIs below the base, whatever the names', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
        const made = [
          paths.entity('Agency', slug(name)),
          paths.seat(slug(name), slug(name)),
          paths.name('Post', slug(name), name),
          paths.entry(name),
          paths.claim(name, [name]),
          paths.passage(name, { start: 0, end: 1 }),
        ]
        for (const path of made) expect(() => iri(DEFAULT_BASE + path)).not.toThrow()
      }),
    )
  })

  it('keep what is not allowed in an IRI out of entry names', () => {
    expect(paths.entry('old note/1')).toBe('entry/old%20note%2F1')
  })
})

describe('distinct', () => {
  it('adds a digest where two things would have one path, and only there', () => {
    const things = [
      { name: 'x', what: 1 },
      { name: 'x', what: 2 },
      { name: 'y', what: 1 },
    ]
    const made = distinct(
      things,
      ({ name }) => name,
      ({ what }) => what,
    ).map(([, path]) => path)
    expect(made).toEqual([expect.stringMatching(/^x\/[0-9a-f]{16}$/), expect.stringMatching(/^x\/[0-9a-f]{16}$/), 'y'])
    expect(made[0]).not.toBe(made[1])
  })
})
