// The library, by its public names alone.
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import {
  buildGraph,
  checkEvidence,
  DEFAULT_BASE,
  extract,
  PREFIXES,
  readText,
  sortQuads,
  turtle,
  VERSION,
  validate,
} from '../src/index.js'

describe('chancery as a library', () => {
  it('makes Turtle of a sentence', async () => {
    const text = 'The Board of Salt was replaced by the Salt Authority on 1 April 1990.'
    const entry = readText('salt', new TextEncoder().encode(text))
    const claims = extract(entry)
    expect(checkEvidence([entry], claims)).toEqual([])
    const graph = buildGraph({ entries: [entry], claims, links: [] })
    expect((await validate(graph)).filter(({ severity }) => severity === 'Violation')).toEqual([])
    const document = turtle(sortQuads([...graph.core, ...graph.evidence]), DEFAULT_BASE).join('')
    const triples = new Parser()
      .parse(document)
      .map((quad) => [quad.subject.value, quad.predicate.value, quad.object.value])
    const [board, authority] = ['board-of-salt', 'salt-authority'].map((slug) => `${DEFAULT_BASE}agency/${slug}`)
    expect(triples).toContainEqual([board, `${PREFIXES.chy}succeededBy`, authority])
  })

  it('tells its version', () => {
    expect(VERSION).toMatch(/^\d+\.\d+\.\d+/)
  })
})
