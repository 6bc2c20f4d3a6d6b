// What holds of the changes that any claims make.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model.js'
import { anyChanges } from './any-claims.js'
import { agency, alone, viewOf } from './claims.js'

const changesOf = (...claims: Claim[]) => viewOf(claims).changes
const paths = (things: readonly { readonly path: string }[]) => things.map(({ path }) => path)

describe('fusing', () => {
  it('is the same for any order of the claims, and however often each is made', () => {
    fc.assert(
      fc.property(anyChanges, fc.infiniteStream(fc.nat()), (claims, order) => {
        const shuffled = [...claims, ...claims]
          .map((one) => ({ one, rank: order.next().value ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ one }) => one)
        expect(changesOf(...shuffled)).toEqual(changesOf(...claims))
      }),
    )
  })

  it('puts every reading into exactly one change', () => {
    fc.assert(
      fc.property(anyChanges, (claims) => {
        const { readings, changes } = viewOf(claims)
        expect(changes.flatMap((change) => paths(change.readings)).sort()).toEqual(paths(readings))
      }),
    )
  })

  it('keeps the rule of how many go in and come out', () => {
    fc.assert(
      fc.property(anyChanges, (claims) => {
        for (const { kind, before, after, concerns } of changesOf(...claims)) {
          expect(concerns.length).toBeGreaterThan(0)
          if (['Merger', 'Succession', 'Renaming', 'Transfer', 'Separation'].includes(kind))
            expect(after).toHaveLength(1)
          if (['Split', 'Separation', 'Renaming', 'Succession'].includes(kind)) expect(before).toHaveLength(1)
          if (kind === 'Split') expect(after.length).toBeGreaterThan(1)
        }
      }),
    )
  })

  it('gives every change a path of its own', () => {
    fc.assert(
      fc.property(anyChanges, (claims) => {
        const all = paths(changesOf(...claims))
        expect(new Set(all).size).toBe(all.length)
      }),
    )
  })

  it('of claims about other bodies changes nothing', () => {
    fc.assert(
      fc.property(anyChanges, (claims) => {
        const others = [alone('created', agency('Another'), { in: 'z', date: '1990' })]
        const kept = changesOf(...claims, ...others).filter(({ path }) => !path.includes('another'))
        expect(kept).toEqual(changesOf(...claims))
      }),
    )
  })
})
