// What people say on who is who: it comes before all else, and the account tells who said it.
import { describe, expect, it } from 'vitest'
import type { Review } from '../../../src/link/index.js'
import { agency, alone, claim, entry, graphOf } from '../claims.js'

const review = (verdict: Review['verdict'], one: string, other: string, line = 2): Review => {
  const [entry = '', name = ''] = one.split(': ')
  const [otherEntry = '', otherName = ''] = other.split(': ')
  return {
    verdict,
    one: { entry, name },
    other: { entry: otherEntry, name: otherName },
    who: 'A. Archivist',
    why: 'the seal says so',
    where: `who.tsv:${line}:1`,
  }
}
const board = agency('Salt Board')
const office = agency('Pepper Office')
const claims = [
  alone('created', board, { in: 'a' }),
  alone('created', board, { in: 'b' }),
  alone('created', office, { in: 'c' }),
]
const built = (...reviews: Review[]) => graphOf(claims, { reviews })
/** Entries by the thing that they speak of. */
const things = (...reviews: Review[]): Record<string, string[]> => {
  const found: Record<string, string[]> = {}
  for (const { thing, entry: id, ground } of built(...reviews).accounts)
    if (ground !== 'different') found[thing] = [...(found[thing] ?? []), id]
  return found
}

describe('a review', () => {
  it('that says “different” keeps apart what is of one name', () => {
    expect(Object.values(things())).toEqual([['c'], ['a', 'b']])
    expect(
      Object.values(things(review('different', 'a: Salt Board', 'b: Salt Board'))).map(({ length }) => length),
    ).toEqual([1, 1, 1])
  })

  it('that says “same” joins what has nothing in common', () => {
    expect(things(review('same', 'a: Salt Board', 'c: the pepper office'))).toEqual({
      'agency/salt-board': ['a', 'b', 'c'],
    })
  })

  it('speaks of any entry by a star', () => {
    const [one, other] = Object.values(
      things(
        review('different', '*: Salt Board', '*: Salt Board'),
        review('same', '*: Pepper Office', 'a: Salt Board', 3),
      ),
    )
    expect([one, other].sort()).toEqual([['a', 'c'], ['b']])
  })

  it('comes before what an entry says of the two', () => {
    const related = [claim('succeededBy', board, office)]
    const { accounts } = graphOf([...related, alone('created', board, { in: 'b' })], {
      reviews: [review('same', '*: Salt Board', 'a: Pepper Office')],
    })
    expect(new Set(accounts.map(({ thing }) => thing)).size).toBe(1)
  })

  it('is told in the account of the mention, with who and why', () => {
    const { accounts } = built(
      review('same', 'a: Salt Board', 'c: Pepper Office'),
      review('different', 'a: Salt Board', 'b: Salt Board', 3),
    )
    expect(accounts.filter(({ because }) => because !== '')).toMatchObject([
      { entry: 'a', ground: 'different', because: 'A. Archivist: the seal says so (who.tsv:3:1)' },
      { entry: 'c', ground: 'reviewed', because: 'A. Archivist: the seal says so (who.tsv:2:1)', other: 'a' },
      { entry: 'b', ground: 'different', because: 'A. Archivist: the seal says so (who.tsv:3:1)' },
    ])
  })

  it('that speaks of no two things is idle', () => {
    const idle = [
      review('same', 'a: Salt Board', 'b: Salt Boat'),
      review('different', 'a: Salt Board', 'a: Salt Board'),
      review('same', 'z: Salt Board', 'b: Salt Board'),
    ]
    expect(built(...idle, review('same', 'a: Salt Board', 'b: Salt Board')).idle).toEqual(idle)
  })
})

describe('reviews that contradict each other', () => {
  it('are refused, also by way of a third, with the places of both', () => {
    expect(() =>
      built(
        review('same', 'a: Salt Board', 'c: Pepper Office', 2),
        review('same', 'c: Pepper Office', 'b: Salt Board', 3),
        review('different', 'a: Salt Board', 'b: Salt Board', 4),
      ),
    ).toThrow(
      'Cannot follow the reviews, expected one verdict on “Salt Board” (a) and “Salt Board” (b), found “different” here and “same” in who.tsv:2:1 (who.tsv:4:1)',
    )
  })
})

describe('the account of who is who', () => {
  it('has every mention, how often it is made, where, and what joined it', () => {
    const { accounts } = graphOf(
      [
        claim('alias', agency('National Salt Service'), agency('NSS')),
        alone('created', agency('NSS'), { at: 20 }),
        alone('abolished', agency('NSS'), { in: 'b', date: '1920' }),
      ],
      { entries: [entry('a'), entry('b')] },
    )
    expect(accounts).toMatchObject([
      {
        entry: 'a',
        name: 'NSS',
        times: 1,
        ground: 'entry',
        because: expect.stringMatching(/^its entry says so: “.+”$/),
      },
      { entry: 'a', name: 'National Salt Service', times: 1, ground: 'first' },
      {
        entry: 'b',
        name: 'NSS',
        ground: 'abbreviation',
        because: expect.stringMatching(/^a says so: “.+”$/),
        other: 'a',
        ended: '1920-12-31',
      },
    ])
    expect(new Set(accounts.map(({ thing }) => thing))).toEqual(new Set(['agency/national-salt-service']))
  })
})
