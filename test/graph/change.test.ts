// Which readings are of one change, what goes in, and what comes out.
import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/graph/change.js'
import type { Claim, Relation } from '../../src/model.js'
import { agency, alone, type Circumstances, claim, post, region, viewOf } from './claims.js'

const changesOf = (...claims: Claim[]) => viewOf(claims).changes
const paths = (things: readonly { readonly path: string }[]) => things.map(({ path }) => path)
/** “Merger a b → c 1990”. */
const brief = ({ kind, before, after, date }: Change): string =>
  [kind, ...before.map(({ slug }) => slug), '→', ...after.map(({ slug }) => slug), date.date ?? 'undated'].join(' ')
const briefly = (...claims: Claim[]) =>
  changesOf(...claims)
    .map(brief)
    .sort()

const [A, B, C, D] = [agency('A Board'), agency('B Board'), agency('C Board'), agency('D Board')]
const says = (relation: Relation, from = A, to = B, circumstances: Circumstances = {}) =>
  claim(relation, from, to, circumstances)

describe('a founding or an abolition', () => {
  it('is one for each body, whatever the dates', () => {
    expect(
      briefly(
        alone('created', A, { in: 'a', date: '1857' }),
        alone('created', A, { in: 'b', date: '1955' }),
        alone('abolished', A, { in: 'a', date: '1990' }),
        alone('abolished', A, { in: 'b', date: '1990-04' }),
      ),
    ).toEqual(['Abolition a-board → 1990-04', 'Founding → a-board [1857,1955]'])
  })

  it('in some places only is of the seats there, and concerns the post', () => {
    const manager = post('Salt Manager')
    const [change] = changesOf(claim('ceasedIn', manager, region('Wales')))
    expect(change).toMatchObject({ kind: 'Abolition', path: 'change/abolition/salt-manager-in-wales/undated' })
    expect(paths(change?.before ?? [])).toEqual(['post/salt-manager/in/wales'])
    expect(paths(change?.concerns ?? [])).toEqual(['post/salt-manager', 'post/salt-manager/in/wales'])
    expect(paths(change?.places ?? [])).toEqual(['region/wales'])
    expect(
      briefly(
        claim('ceasedIn', manager, region('Wales')),
        alone('abolished', manager, { regions: ['Wales'], date: '1990' }),
      ),
    ).toEqual(['Abolition salt-manager-in-wales → 1990'])
  })
})

describe('kindred claims of one pair', () => {
  it('are readings of one change, of the most specific kind and date', () => {
    expect(
      briefly(says('succeededBy', A, B, { date: '2008-01', in: 'b' }), says('mergedInto', A, B, { date: '2008' })),
    ).toEqual(['Merger a-board → b-board 2008-01'])
    expect(briefly(says('succeededBy'), says('renamedTo', A, B, { in: 'b' }))).toEqual([
      'Renaming a-board → b-board undated',
    ])
  })

  it('are two changes if they cannot be of one time', () => {
    expect(briefly(says('renamedTo', A, B, { date: '1974' }), says('renamedTo', A, B, { date: '1990' }))).toEqual([
      'Renaming a-board → b-board 1974',
      'Renaming a-board → b-board 1990',
    ])
  })

  it('join along a chain of dates, which may then be contradictory', () => {
    const [change, ...others] = changesOf(
      says('succeededBy', A, B, { date: '2004', in: 'a' }),
      says('succeededBy', A, B, { date: '[2004,2005]', in: 'b' }),
      says('succeededBy', A, B, { date: '2005', in: 'c' }),
    )
    expect(others).toEqual([])
    expect(change?.date).toMatchObject({ date: '[2004,2005]', contradictory: true })
  })

  it.each([undefined, '../2000', '1980~'])('dated %s join one change and never tie two together', (date) => {
    const made = changesOf(
      says('succeededBy', A, B, { date: '1974', in: 'a' }),
      says('succeededBy', A, B, { date: '1984', in: 'b' }),
      says('succeededBy', A, B, { in: 'b', at: 20, ...(date && { date }) }),
    )
    expect(made.map(({ date }) => date.date).sort()).toEqual(['1974', '1984'])
    expect(made.find(({ date }) => date.date === '1984')?.readings).toHaveLength(2)
  })

  it('with several successors, or several predecessors, are a change for each', () => {
    expect(briefly(says('succeededBy', A, B), says('succeededBy', A, C), says('succeededBy', D, B))).toEqual([
      'Succession a-board → b-board undated',
      'Succession a-board → c-board undated',
      'Succession d-board → b-board undated',
    ])
  })
})

describe('a merger', () => {
  it('is one for one target at one time, from any entries', () => {
    expect(
      briefly(says('mergedInto', A, D, { date: '1990' }), says('mergedInto', B, D, { date: '1990-04', in: 'b' })),
    ).toEqual(['Merger a-board b-board → d-board 1990-04'])
  })

  it('leaves out what went into the same body at another time', () => {
    expect(
      briefly(
        says('mergedInto', A, D, { date: '1990' }),
        says('mergedInto', B, D, { date: '1990' }),
        says('mergedInto', C, D, { date: '1995' }),
      ),
    ).toEqual(['Merger a-board b-board → d-board 1990', 'Merger c-board → d-board 1995'])
  })

  it('takes in an undated party only where its own entry speaks of the merger', () => {
    expect(
      briefly(
        says('mergedInto', A, D, { date: '1990', in: 'a' }),
        says('mergedInto', B, D, { in: 'a' }),
        says('mergedInto', C, D, { in: 'b' }),
      ),
    ).toEqual(['Merger a-board b-board → d-board 1990', 'Merger c-board → d-board undated'])
  })

  it('into one of its own parties is of the others', () => {
    expect(briefly(says('mergedInto', A, B, { date: '1990' }), says('mergedInto', B, B, { date: '1990' }))).toEqual([
      'Merger a-board → b-board 1990',
    ])
  })
})

describe('a split', () => {
  it('has two products or more; with one it is a separation', () => {
    expect(
      briefly(says('splitInto', A, B, { date: '1990' }), says('splitInto', A, C, { date: '1990-04', in: 'b' })),
    ).toEqual(['Split a-board → b-board c-board 1990-04'])
    expect(briefly(says('splitInto', A, B, { date: '1990' }))).toEqual(['Separation a-board → b-board 1990'])
  })

  it('is two separations if it was at two times', () => {
    expect(briefly(says('splitInto', A, B, { date: '1990' }), says('splitInto', A, C, { date: '1995' }))).toEqual([
      'Separation a-board → b-board 1990',
      'Separation a-board → c-board 1995',
    ])
  })
})

describe('a transfer', () => {
  it('tells of a kindred change of the same pair at one time', () => {
    expect(
      briefly(says('succeededBy', A, B, { date: '1990' }), says('transferredTo', A, B, { date: '1990-04', in: 'b' })),
    ).toEqual(['Succession a-board → b-board 1990-04'])
  })

  it('stays apart if it is limited to places, and the other is not', () => {
    const made = changesOf(
      says('mergedInto', A, B, { date: '2008' }),
      says('transferredTo', A, B, { regions: ['Wales', 'London'] }),
    )
    expect(made.map(brief)).toEqual(['Merger a-board → b-board 2008', 'Transfer a-board → b-board undated'])
    expect(paths(made[1]?.places ?? [])).toEqual(['region/london', 'region/wales'])
  })

  it('stays apart if it was at another time', () => {
    expect(
      briefly(
        says('succeededBy', A, B),
        says('transferredTo', A, B, { date: '1992' }),
        says('transferredTo', A, B, { date: '1998', in: 'b' }),
      ),
    ).toEqual(['Succession a-board → b-board 1992', 'Transfer a-board → b-board 1998'])
  })

  it('has several givers where one passage says so, and not otherwise', () => {
    const dated = { date: '2004-06-01' }
    expect(
      briefly(
        says('transferredTo', A, D, { ...dated, at: 0 }),
        says('transferredTo', B, D, { ...dated, at: 5 }),
        says('transferredTo', C, D, { ...dated, at: 40 }),
      ),
    ).toEqual(['Transfer a-board b-board → d-board 2004-06-01', 'Transfer c-board → d-board 2004-06-01'])
  })
})

describe('a pilot', () => {
  it('concerns what was tried out, in one region', () => {
    expect(changesOf(claim('pilotedIn', post('Salt Manager'), region('Wales')))).toMatchObject([
      {
        kind: 'Pilot',
        before: [],
        after: [],
        path: 'change/pilot/salt-manager-in-wales/undated',
        concerns: [{ label: 'Salt Manager' }],
      },
    ])
  })
})

describe('the path of a change', () => {
  it('shows kind, anchor and year, and a digest only where two would be one', () => {
    const made = changesOf(
      says('mergedInto', A, D, { date: '1990-04' }),
      says('succeededBy', B, C, { date: '1995-02' }),
      says('succeededBy', B, D, { date: '1995-03' }),
    )
    expect(paths(made)).toEqual([
      'change/merger/d-board/1990',
      expect.stringMatching(/^change\/succession\/b-board\/1995\/[0-9a-f]{16}$/),
      expect.stringMatching(/^change\/succession\/b-board\/1995\/[0-9a-f]{16}$/),
    ])
  })
})
