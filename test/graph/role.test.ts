// What each participant of a change was in it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rolesIn } from '../../src/graph/role.js'
import type { Claim } from '../../src/model.js'
import { anyClaims } from './any-claims.js'
import { agency, alone, claim, post, region, viewOf } from './claims.js'

const [OFFICE, BOARD, AUTHORITY] = [agency('Salt Office'), agency('Pepper Board'), agency('Spice Authority')]

/** “Merger: merged pepper-board salt-office, resulting spice-authority”, of each change. */
function rolesOf(...claims: Claim[]): string[] {
  const { changes, existence } = viewOf(claims)
  return changes.map((change) => {
    const roles = rolesIn(change, existence).map(([role, parties]) =>
      [role, ...parties.map(({ slug }) => slug)].join(' '),
    )
    return `${change.kind}: ${roles.join(', ')}`
  })
}
const merger = [
  claim('mergedInto', OFFICE, AUTHORITY, { date: '1990' }),
  claim('mergedInto', BOARD, AUTHORITY, { date: '1990' }),
]

describe('the roles', () => {
  it('in a merger are merged and resulting', () => {
    expect(rolesOf(...merger)).toEqual(['Merger: merged pepper-board salt-office, resulting spice-authority'])
  })

  it.each([
    ['it was founded in an earlier year', alone('created', AUTHORITY, { date: '1985' })],
    ['it was in some state before', claim('partOf', AUTHORITY, agency('Ministry'), { date: '1970/1980' })],
  ])('in a merger are absorbed and absorbing if %s', (_, before) => {
    expect(rolesOf(...merger, before)).toContain('Merger: absorbed pepper-board salt-office, absorbing spice-authority')
  })

  it.each([
    ['it was founded in the same year', alone('created', AUTHORITY, { date: '1990-04' })],
    ['it may have been founded later', alone('created', AUTHORITY, { date: '[1985,1990]' })],
    ['its founding has no date', alone('created', AUTHORITY)],
  ])('in a merger stay merged and resulting if %s', (_, founding) => {
    expect(rolesOf(...merger, founding)).toContain('Merger: merged pepper-board salt-office, resulting spice-authority')
  })

  it('in a merger without a date do not tell whether it was there before', () => {
    const undated = [claim('mergedInto', OFFICE, AUTHORITY), alone('created', AUTHORITY, { date: '1985' })]
    expect(rolesOf(...undated)).toContain('Merger: merged salt-office, resulting spice-authority')
  })

  it.each([
    ['succeededBy', 'Succession: predecessor salt-office, successor spice-authority'],
    ['splitInto', 'Separation: remaining salt-office, separated spice-authority'],
    ['renamedTo', 'Renaming: renamed salt-office, renamedAs spice-authority'],
    ['transferredTo', 'Transfer: giver salt-office, receiver spice-authority'],
  ] as const)('where one %s another are told apart', (relation, roles) => {
    expect(rolesOf(claim(relation, OFFICE, AUTHORITY))).toEqual([roles])
  })

  it('of a split, a founding, an abolition and a pilot have their own words', () => {
    expect(
      rolesOf(
        claim('splitInto', AUTHORITY, OFFICE),
        claim('splitInto', AUTHORITY, BOARD),
        alone('created', AUTHORITY),
        alone('abolished', AUTHORITY),
        claim('pilotedIn', post('Salt Manager'), region('Wales')),
      ).sort(),
    ).toEqual([
      'Abolition: ended spice-authority',
      'Founding: founded spice-authority',
      'Pilot: piloted salt-manager',
      'Split: divided spice-authority, resulting pepper-board salt-office',
    ])
  })

  it('are one for each who stands on either side, whatever is claimed', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { changes, existence } = viewOf(claims)
        for (const change of changes) {
          const parties = rolesIn(change, existence).flatMap(([, parties]) => parties)
          const sides = [...change.before, ...change.after]
          expect(parties).toEqual(sides.length > 0 ? sides : change.concerns)
        }
      }),
    )
  })
})
