// What fusing owes whoever builds in pieces: the same graph from the same entries, in any order, from any shards, and no trace of others.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract, rules } from '../../src/extract/index.js'
import { buildGraph } from '../../src/graph/build.js'
import { nquads } from '../../src/graph/nquads.js'
import type { Claim, Entry } from '../../src/model.js'
import { shipped } from '../../src/paths.js'
import { readPaths, readText } from '../../src/source/index.js'
import { anyClaims } from './any-claims.js'
import { entry, graphOf } from './claims.js'

/** The bundled entries, and one of each rule's examples as an entry of its own: most of them speak of a few bodies of salt. */
const ENTRIES: readonly Entry[] = [
  ...readPaths([shipped('data/entries')], () => undefined),
  ...rules.flatMap(({ examples: [example] }, i) =>
    example ? [readText(`example-${i}`, new TextEncoder().encode(`Example ${i}\n\n${example}\n`))] : [],
  ),
]
const SAID = new Map(ENTRIES.map((one) => [one.id, extract(one)]))
const said = (entries: readonly Entry[]): Claim[] => entries.flatMap(({ id }) => SAID.get(id) ?? [])
const bytes = (entries: readonly Entry[], claims: readonly Claim[]): string => {
  const { core, evidence } = buildGraph({ entries, claims, links: [] })
  return nquads(core) + nquads(evidence)
}
const inAnyOrder = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })

describe('the entries that ship, and the examples of the rules', () => {
  const whole = bytes(ENTRIES, said(ENTRIES))

  it('say the same whatever was read before them', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ENTRIES], { minLength: 10, maxLength: 20 }), (some) => {
        for (const one of some) expect(extract(one)).toEqual(SAID.get(one.id))
      }),
      { numRuns: 5 },
    )
  })

  it('make the same bytes in any order, and given twice', () => {
    fc.assert(
      fc.property(
        inAnyOrder(ENTRIES),
        inAnyOrder([...said(ENTRIES), ...said(ENTRIES.slice(0, 20))]),
        (entries, claims) => {
          expect(bytes(entries, claims) === whole).toBe(true)
        },
      ),
      { numRuns: 5 },
    )
  })

  it('make the same bytes of any shards', () => {
    const shardOf = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: ENTRIES.length, maxLength: ENTRIES.length })
    fc.assert(
      fc.property(shardOf, (shard) => {
        const shards = [0, 1, 2, 3].map((n) => ENTRIES.filter((_, i) => shard[i] === n))
        expect(bytes(shards.flat(), shards.flatMap(said)) === whole).toBe(true)
      }),
      { numRuns: 5 },
    )
  })

  it('leave no trace where they are left out', () => {
    fc.assert(
      fc.property(fc.subarray([...ENTRIES], { minLength: 1, maxLength: 30 }), (gone) => {
        const left = ENTRIES.filter((one) => !gone.includes(one))
        const made = bytes(left, said(left))
        for (const { id } of gone) expect(made.search(`(?:entry|claim|passage)/${id}[/>]`)).toBe(-1)
        expect(made === bytes(left.toReversed(), said(left))).toBe(true)
      }),
      { numRuns: 5 },
    )
  })
})

describe('any claims', () => {
  const graph = (claims: readonly Claim[]): string => {
    const { core, evidence } = graphOf(claims, { entries: ['a', 'b', 'c', 'z'].map((id) => entry(id)) })
    return nquads(core) + nquads(evidence)
  }

  it('make the same bytes whichever half comes first, and if one comes twice', () => {
    fc.assert(
      fc.property(anyClaims, anyClaims, (some, others) => {
        const both = graph([...some, ...others])
        expect(graph([...others, ...some])).toBe(both)
        expect(graph([...some, ...others, ...some])).toBe(both)
      }),
      { numRuns: 40 },
    )
  })
})
