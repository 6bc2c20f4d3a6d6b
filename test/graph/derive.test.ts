// What follows from a transfer without being said.
import { describe, expect, it } from 'vitest'
import type { Tenure } from '../../src/graph/tenure.js'
import type { Claim } from '../../src/model.js'
import { agency, alone, claim, post, region, viewOf } from './claims.js'

const [OFFICE, OLD, NEW] = [agency('Salt Office'), agency('Old Ministry'), agency('New Ministry')]
const inBoth = [claim('partOf', OFFICE, OLD), claim('partOf', OFFICE, NEW)]
const handover = (date?: string, regions?: string[]) =>
  claim('transferredTo', OLD, NEW, { ...(date && { date }), ...(regions && { regions }) })

const of = (claims: readonly Claim[], object: string): Tenure | undefined =>
  viewOf(claims).tenures.find((tenure) => tenure.object?.label === object)
const untouched = (claims: readonly Claim[]) =>
  viewOf(claims).tenures.every(({ derivations, from, until }) => derivations.length === 0 && !from && !until)

describe('a body whose parent handed over to another', () => {
  it('left the one and came to the other then, and says from what it follows', () => {
    const claims = [...inBoth, handover('2007-05-09')]
    const derivations = [{ rule: 'moved-with-parent', from: ['change/transfer/new-ministry/2007'] }]
    expect(of(claims, 'Old Ministry')).toMatchObject({ until: '2007-05-09', untilLatest: '2007-05-09', derivations })
    expect(of(claims, 'New Ministry')).toMatchObject({ from: '2007-05-09', fromEarliest: '2007-05-09', derivations })
    expect(of(claims, 'Old Ministry')).not.toHaveProperty('from')
  })

  it('keeps what is said of either end', () => {
    const claims = [claim('partOf', OFFICE, OLD, { date: '1990/2001' }), claim('partOf', OFFICE, NEW), handover('2007')]
    expect(of(claims, 'Old Ministry')).toMatchObject({ until: '2001', derivations: [] })
  })

  it.each([
    ['the change has no date', [handover()]],
    ['the change is of some places only', [handover('2007', ['Wales'])]],
    ['several changes come into question', [handover('2001'), handover('2007')]],
    ['the new parent is part of the old', [handover('2007'), claim('partOf', NEW, OLD)]],
    [
      'the dates of the change are contradictory',
      [
        claim('succeededBy', OLD, NEW, { date: '2004', in: 'b' }),
        claim('succeededBy', OLD, NEW, { date: '[2004,2005]', in: 'c' }),
        claim('succeededBy', OLD, NEW, { date: '2005', in: 'd' }),
      ],
    ],
  ])('is left alone where %s', (_, claims) => {
    expect(of([...inBoth, ...claims], 'New Ministry')).not.toHaveProperty('from')
  })

  it('is left alone where it was founded later', () => {
    const claims = [...inBoth, handover('2007'), alone('created', OFFICE, { date: '2010' })]
    expect(of(claims, 'New Ministry')).not.toHaveProperty('from')
  })
})

describe('a state', () => {
  const partOf = claim('partOf', OFFICE, OLD)

  it('begins no earlier and ends no later than those it joins', () => {
    const claims = [
      partOf,
      alone('created', OFFICE, { date: '1990' }),
      alone('created', OLD, { date: '1992-04' }),
      alone('abolished', OLD, { date: '2001' }),
    ]
    expect(of(claims, 'Old Ministry')).toMatchObject({
      fromEarliest: '1992-04-01',
      untilLatest: '2001-12-31',
      derivations: [
        { rule: 'existence', from: ['change/founding/old-ministry/1992', 'change/abolition/old-ministry/2001'] },
      ],
    })
  })

  it('ends with a merger, a renaming or a succession as well', () => {
    const remit = claim('covers', post('Salt Manager'), region('Wales'))
    const merged = claim('mergedInto', post('Salt Manager'), post('Measures Manager'), { date: '2008-01' })
    expect(of([remit, merged], 'Wales')).toMatchObject({ untilLatest: '2008-01-31' })
  })

  it('does not end with a transfer, nor with what ended in some places only', () => {
    expect(untouched([partOf, claim('transferredTo', OLD, NEW, { date: '2001' })])).toBe(true)
    expect(untouched([partOf, alone('abolished', OLD, { date: '2001', regions: ['Wales'] })])).toBe(true)
  })

  it('keeps dates that are said, whatever was the end of its parties', () => {
    const later = claim('partOf', OFFICE, OLD, { date: '2005/..' })
    expect(of([later, alone('abolished', OLD, { date: '2001' })], 'Old Ministry')).toMatchObject({
      from: '2005',
      derivations: [],
    })
  })

  it('has no bound from a body that is said to have come out of another change after its end', () => {
    const back = claim('renamedTo', NEW, OLD, { date: '2010' })
    expect(of([partOf, claim('renamedTo', OLD, NEW, { date: '2001' }), back], 'Old Ministry')).toMatchObject({
      derivations: [],
    })
  })
})

describe('a state of which one passage says that it began with its body', () => {
  const created = (date: string, at = 0) => alone('created', OFFICE, { date, at })
  const within = (date: string) => claim('partOf', OFFICE, OLD, { date, at: 4 })
  const known = alone('created', OFFICE, { date: '1990-04-01', in: 'b' })

  it('began on the day on which another entry has the body founded', () => {
    expect(of([created('1990'), within('1990/..'), known], 'Old Ministry')).toMatchObject({
      from: '1990-04-01',
      fromLatest: '1990-04-01',
      derivations: [{ rule: 'began-with-body', from: ['change/founding/salt-office/1990'] }],
    })
  })

  it.each([
    ['the words are not the same', [created('1990', 40), within('1990/..'), known]],
    ['the dates are not the same', [created('1990'), within('1991/..'), known]],
    ['no entry knows better', [created('1990'), within('1990/..')]],
    [
      'the foundings are contradictory',
      [created('1990'), within('1990/..'), alone('created', OFFICE, { date: '1957', in: 'b' })],
    ],
  ])('keeps its own date if %s', (_, claims) => {
    const { derivations = [], from } = of(claims, 'Old Ministry') ?? {}
    expect(derivations.map(({ rule }) => rule)).not.toContain('began-with-body')
    expect(from).toMatch(/^199\d$/)
  })
})
