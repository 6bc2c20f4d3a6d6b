// Posts in the members of a collective region.
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model.js'
import { agency, claim, post, region, viewOf } from './claims.js'

const MANAGER = post('Salt Manager')
const seatsOf = (...claims: Claim[]) => viewOf(claims).seats
const brief = (...claims: Claim[]) =>
  seatsOf(...claims).seats.map(({ thing, from }) => [thing.label, ...from.map(({ path }) => path)])

describe('seats', () => {
  it('are one in each member of a collective region, each derived from the remit', () => {
    const remit = 'tenure/remit/salt-manager/marches'
    const { seats, regions } = seatsOf(claim('covers', MANAGER, region('four Marches')))
    expect(seats.map(({ thing, from }) => [thing.path, from.map(({ path }) => path)])).toEqual([
      ['post/salt-manager/in/eastmark', [remit]],
      ['post/salt-manager/in/northmark', [remit]],
      ['post/salt-manager/in/southmark', [remit]],
      ['post/salt-manager/in/westmark', [remit]],
    ])
    expect(regions.map(({ thing }) => thing.label)).toEqual(['Eastmark', 'Northmark', 'Southmark', 'Westmark'])
  })

  it('are not derived where the post is said to be in that very region', () => {
    const seats = brief(claim('covers', MANAGER, region('Northmark')), claim('covers', MANAGER, region('Marches')))
    const remit = 'tenure/remit/salt-manager/marches'
    expect(seats).toEqual([
      ['Salt Manager in Eastmark', remit],
      ['Salt Manager in Northmark'],
      ['Salt Manager in Southmark', remit],
      ['Salt Manager in Westmark', remit],
    ])
  })

  it('are there for several regions, and not for one', () => {
    expect(brief(claim('covers', MANAGER, region('Wales')), claim('covers', MANAGER, region('Kent')))).toEqual([
      ['Salt Manager in Kent'],
      ['Salt Manager in Wales'],
    ])
    expect(brief(claim('covers', post('Chief Constable of Kent'), region('Kent')))).toEqual([])
  })

  it('are of posts, not of bodies', () => {
    expect(brief(claim('covers', agency('Salt Office'), region('Marches')))).toEqual([])
  })

  it('are there where one ended by itself, still derived from a remit that holds it', () => {
    expect(brief(claim('ceasedIn', MANAGER, region('Wales')))).toEqual([['Salt Manager in Wales']])
    expect(
      brief(claim('ceasedIn', MANAGER, region('Northmark')), claim('covers', MANAGER, region('Marches'))),
    ).toContainEqual(['Salt Manager in Northmark', 'tenure/remit/salt-manager/marches'])
  })

  it('do not derive a region that a claim names', () => {
    const { regions } = seatsOf(
      claim('covers', MANAGER, region('Marches')),
      claim('within', region('Northmark'), region('Saltland')),
    )
    expect(regions.map(({ thing }) => thing.label)).not.toContain('Northmark')
  })
})
