// Where entries cannot all be right.
import { describe, expect, it } from 'vitest'
import { disagreements } from '../../src/graph/disagree.js'
import type { Claim, Entry } from '../../src/model.js'
import { agency, alone, claim, entry, post, viewOf } from './claims.js'

const [OFFICE, AUTHORITY] = [agency('Salt Office'), agency('Salt Authority')]
const found = (claims: readonly Claim[], entries: readonly Entry[] = []) => disagreements(viewOf(claims, entries))
const kinds = (...claims: Claim[]) => found(claims).map(({ kind }) => kind)

describe('dates of one change', () => {
  const created = (date: string, entry: string) => alone('created', OFFICE, { date, in: entry })

  it('that cannot all hold are contradictory', () => {
    const [disagreement] = found([created('1857', 'a'), created('1861', 'b')])
    expect(disagreement).toMatchObject({ kind: 'date', about: 'change/founding/salt-office/1857' })
    expect(disagreement?.between).toHaveLength(2)
    expect(disagreement?.comment).toBe(
      'Salt Office founded: it was in 1857 according to a, but it was in 1861 according to b. It happened once, and these dates cannot both hold.',
    )
  })

  it('of which one leaves a year open that the other rules out disagree too', () => {
    expect(found([created('[2004,2005]', 'a'), created('2004-06-01', 'b')])).toMatchObject([
      { kind: 'date', comment: expect.stringMatching(/in 2004 or 2005 .* on 1 June 2004 .* leaves a year open /) },
    ])
  })

  it.each([
    ['2004', '2004-06-01'],
    ['1990~', '1992'],
    ['199X', '1994'],
    ['../2008', '2004'],
  ])('%s and %s do not disagree', (one, other) => {
    expect(kinds(created(one, 'a'), created(other, 'b'))).toEqual([])
  })
})

describe('kinds of one change', () => {
  const merged = claim('mergedInto', OFFICE, AUTHORITY, { date: '2008', in: 'a' })

  it('disagree if one entry says merged and another replaced', () => {
    const replaced = claim('succeededBy', OFFICE, AUTHORITY, { date: '2008-01', in: 'b' })
    expect(found([merged, replaced])).toMatchObject([
      {
        kind: 'kind',
        about: 'change/merger/salt-authority/2008',
        comment:
          'Salt Office was merged into Salt Authority in 2008 according to a, but Salt Office was replaced by Salt Authority in January 2008 according to b. What is merged goes on in another, what is replaced ends.',
      },
    ])
  })

  it('do not disagree with a transfer, with themselves, or within one passage', () => {
    expect(kinds(merged, claim('transferredTo', OFFICE, AUTHORITY, { date: '2008', in: 'b' }))).toEqual([])
    expect(kinds(merged, { ...merged, entry: 'b' })).toEqual([])
    expect(kinds(merged, claim('succeededBy', OFFICE, AUTHORITY, { date: '2008', in: 'a', at: 5 }))).toEqual([])
  })
})

describe('a renaming', () => {
  const renamed = claim('renamedTo', OFFICE, AUTHORITY, { date: '2017' })

  it('disagrees with an end of the old name and a founding of the new in other passages', () => {
    const [disagreement] = found([
      renamed,
      alone('abolished', OFFICE, { date: '2017', at: 20 }),
      alone('created', AUTHORITY, { date: '2017', at: 40 }),
    ])
    expect(disagreement).toMatchObject({ kind: 'renamed-or-new', about: 'change/renaming/salt-office/2017' })
    expect(disagreement?.between).toHaveLength(3)
    expect(disagreement?.comment).toBe(
      'a says that Salt Office was renamed Salt Authority in 2017, but also that Salt Authority was founded in 2017 and Salt Office ended in 2017. What is renamed neither ends nor begins: it goes on under its new name.',
    )
  })

  it('does not disagree with the same passage, with other times, or with undated ends', () => {
    expect(kinds(renamed, alone('created', AUTHORITY, { date: '2017', at: 5 }))).toEqual([])
    expect(kinds(renamed, alone('created', AUTHORITY, { date: '2001', at: 40 }))).toEqual([])
    expect(kinds(renamed, alone('abolished', OFFICE, { at: 40 }))).toEqual([])
  })
})

describe('an end', () => {
  const ended = alone('abolished', OFFICE, { date: '2004', in: 'a' })

  it('disagrees with the clearest claim that is later', () => {
    const [disagreement, ...others] = found([
      ended,
      claim('partOf', OFFICE, AUTHORITY, { date: '2006', in: 'b' }),
      claim('partOf', OFFICE, AUTHORITY, { date: '2008-01/..', in: 'b', at: 20 }),
    ])
    expect(others).toEqual([])
    expect(disagreement).toMatchObject({
      kind: 'after-end',
      about: 'agency/salt-office',
      comment:
        'Salt Office ended in 2004 according to a, but Salt Office was part of Salt Authority from January 2008 on according to b. What has ended takes no part in what comes after.',
    })
  })

  it('disagrees with a claim that the body went on', () => {
    expect(kinds(ended, alone('active', OFFICE, { date: '2004-06-01/..', in: 'b' }))).toEqual(['after-end'])
    expect(kinds(ended, alone('active', OFFICE, { date: '1950/..', in: 'b' }))).toEqual([])
  })

  it('disagrees with a later part of a post in the body', () => {
    const chief = post('Salt Comptroller')
    const later = claim('renamedTo', chief, post('Salt Clerk'), { date: '2008', in: 'b' })
    expect(kinds(ended, claim('postIn', chief, OFFICE), later)).toEqual(['after-end'])
  })

  it.each([
    ['what happened before', claim('partOf', OFFICE, AUTHORITY, { date: '1990/2004' })],
    ['a later successor', claim('succeededBy', OFFICE, AUTHORITY, { date: '2008' })],
    ['functions that passed on later', claim('transferredTo', OFFICE, AUTHORITY, { date: '2008' })],
    ['what has no date', claim('mergedInto', AUTHORITY, OFFICE)],
  ])('does not disagree with %s', (_, other) => {
    expect(kinds(ended, other)).toEqual([])
  })

  it('in some places only does not disagree with what went on elsewhere', () => {
    const here = alone('abolished', OFFICE, { date: '2004', regions: ['Wales'] })
    expect(kinds(here, claim('partOf', OFFICE, AUTHORITY, { date: '2008' }))).toEqual([])
  })
})

describe('records', () => {
  const catalogue = (title: string) =>
    entry('catalogue', {
      Reference: ['SALT'],
      Title: [title],
      Date: ['2000-2017'],
      Creator: ['Salt Office', 'Salt Authority'],
    })
  const founded = [alone('created', OFFICE, { date: '1993' }), alone('created', AUTHORITY, { date: '2004-06-01' })]

  it('that are older than the creator in their title disagree with its founding', () => {
    expect(found(founded, [catalogue('Records of the Salt Authority')])).toMatchObject([
      {
        kind: 'records-before-creator',
        about: 'records/catalogue',
        comment:
          '“Records of the Salt Authority” begin in 2000 according to catalogue, but Salt Authority was founded on 1 June 2004 according to a. What a body created is not older than the body: its list of creators lacks one, or it took the records over.',
      },
    ])
  })

  it('whose title names no creator disagree only if they are older than all', () => {
    expect(found(founded, [catalogue('Records about salt')])).toEqual([])
    const later = [alone('created', OFFICE, { date: '2001' }), alone('created', AUTHORITY, { date: '2004' })]
    expect(found(later, [catalogue('Records about salt')])).toHaveLength(1)
  })

  it('do not disagree where a founding is not known, or may be as early', () => {
    expect(found([], [catalogue('Records of the Salt Authority')])).toEqual([])
    expect(
      found([alone('created', AUTHORITY, { date: '[2000,2001]' })], [catalogue('Records of the Salt Authority')]),
    ).toEqual([])
  })
})
