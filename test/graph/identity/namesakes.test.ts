// An invented world whose names collide: which mentions are one, and the laws that hold whatever the entries are.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identify, mentionsOf } from '../../../src/graph/identity.js'
import type { Claim, Party } from '../../../src/model.js'
import { agency, alone, claim, entry, KNOWLEDGE, post, region } from '../claims.js'

const TITLES: Readonly<Record<string, string>> = {
  'salt-ministry': 'Ministry of Salt (Saltland)',
  'salt-mines': 'Mines of Saltland',
  'saltmark-port': 'Port of Saltmark',
  'spice-ministry': 'Ministry of Salt (Spiceland)',
  'pepper-roads': 'Roads of Pepperland',
  'brine-county': 'Brine County, Saltland',
  'mace-county': 'Mace County, Saltland',
  unknown: 'Weights and Measures',
  elsewhere: 'Old Coins',
}
const ENTRIES = Object.entries(TITLES).map(([id, title]) => entry(id, {}, title))

function identityOf(...claims: readonly Claim[]) {
  const identity = identify({ claims, entries: ENTRIES, knowledge: KNOWLEDGE })
  return (where: string, party: Party) => identity.of(where, party)
}
/** Which of these mentions are one: the entries by what they are found to speak of. */
function together(party: Party, ...entries: readonly string[]): string[][] {
  const of = identityOf(...entries.map((id) => alone('active', party, { in: id })))
  const found = new Map<string, string[]>()
  for (const id of entries) {
    const { path } = of(id, party)
    found.set(path, [...(found.get(path) ?? []), id])
  }
  return [...found.values()]
}

describe('one name', () => {
  it('of a ministry is one in one state, and two in two', () => {
    expect(together(agency('Ministry of Salt'), 'salt-ministry', 'salt-mines', 'spice-ministry')).toEqual([
      ['salt-ministry', 'salt-mines'],
      ['spice-ministry'],
    ])
  })

  it('is one where an entry is at home in a part of the place', () => {
    expect(together(agency('Salt Commission'), 'spice-ministry', 'pepper-roads')).toHaveLength(1)
  })

  it('of a ministry does not go to a state from an entry that is nowhere', () => {
    expect(together(agency('Ministry of Salt'), 'salt-ministry', 'unknown')).toHaveLength(2)
  })

  it('of a ministry is one in entries that are nowhere', () => {
    expect(together(agency('Ministry of Salt'), 'unknown', 'elsewhere')).toHaveLength(1)
  })

  it('that could be of either is of neither', () => {
    expect(together(agency('Salt Survey'), 'salt-mines', 'spice-ministry', 'unknown')).toHaveLength(3)
  })

  it('of an institution takes a place', () => {
    expect(together(agency('Parliament'), 'salt-ministry', 'salt-mines', 'unknown', 'elsewhere')).toEqual([
      ['salt-ministry', 'salt-mines'],
      ['unknown'],
      ['elsewhere'],
    ])
  })

  it('of a county’s body is one in one county only', () => {
    expect(together(agency('County Council'), 'brine-county', 'mace-county')).toHaveLength(2)
  })

  it('that says no more than a kind joins nothing', () => {
    expect(together(agency('Board'), 'salt-ministry', 'salt-mines')).toHaveLength(2)
  })

  it('that says no more than a kind joins where both are part of one body', () => {
    const of = identityOf(
      claim('partOf', agency('Board'), agency('National Salt Service'), { in: 'salt-ministry' }),
      claim('partOf', agency('Board'), agency('National Salt Service'), { in: 'salt-mines' }),
    )
    expect(of('salt-ministry', agency('Board'))).toBe(of('salt-mines', agency('Board')))
  })

  it('that holds its place is one anywhere', () => {
    expect(together(agency('Board of Saltland'), 'salt-ministry', 'spice-ministry', 'unknown')).toHaveLength(1)
  })

  it('of a county is one where it lies in one land', () => {
    const within = (land: string, id: string) => claim('within', region('Salt County'), region(land), { in: id })
    const of = identityOf(
      within('Saltland', 'unknown'),
      within('Saltland', 'elsewhere'),
      within('Spiceland', 'salt-mines'),
    )
    expect(of('unknown', region('Salt County'))).toMatchObject({ path: 'region/salt-county-saltland' })
    expect(of('elsewhere', region('Salt County'))).toMatchObject({ path: 'region/salt-county-saltland' })
    expect(of('salt-mines', region('Salt County'))).toMatchObject({ path: 'region/salt-county-spiceland' })
  })
})

describe('a place in a name', () => {
  it('is the place of the entry where the name is used without it', () => {
    const of = identityOf(
      alone('active', agency('Salt Commission of Saltland'), { in: 'unknown' }),
      alone('active', agency('Salt Commission'), { in: 'salt-mines' }),
      alone('active', agency('Salt Commission'), { in: 'pepper-roads' }),
    )
    expect(of('unknown', agency('Salt Commission of Saltland'))).toBe(of('salt-mines', agency('Salt Commission')))
    expect(of('pepper-roads', agency('Salt Commission')).path).toBe('agency/salt-commission-pepperland')
  })
})

describe('time', () => {
  const board = agency('Salt Commission')
  const ended = alone('abolished', board, { in: 'unknown', date: '1870' })

  it('keeps apart what ended before the other began, and tells the two by their entries', () => {
    const of = identityOf(ended, alone('created', board, { in: 'elsewhere', date: '1920' }))
    expect([of('unknown', board).label, of('elsewhere', board).label]).toEqual([
      'Salt Commission (Weights and Measures)',
      'Salt Commission (Old Coins)',
    ])
  })

  it('leaves together what was there meanwhile', () => {
    const of = identityOf(ended, alone('created', board, { in: 'elsewhere', date: '1850' }))
    expect(of('unknown', board)).toBe(of('elsewhere', board))
  })

  it('leaves a disagreement on the year of one event alone', () => {
    const of = identityOf(
      alone('created', board, { in: 'unknown', date: '1850' }),
      alone('created', board, { in: 'elsewhere', date: '1852' }),
    )
    expect(of('unknown', board)).toBe(of('elsewhere', board))
  })

  it('is not bridged by an entry that would fit both', () => {
    const of = identityOf(
      ended,
      alone('created', board, { in: 'elsewhere', date: '1920' }),
      alone('active', board, { in: 'salt-mines' }),
    )
    expect(of('unknown', board)).not.toBe(of('elsewhere', board))
  })
})

describe('two names that an entry relates', () => {
  it('are two, though they differ in no more than a place', () => {
    const of = identityOf(
      claim('succeededBy', agency('Salt Commission of Saltland'), agency('Salt Commission'), { in: 'salt-mines' }),
    )
    expect(of('salt-mines', agency('Salt Commission'))).not.toBe(
      of('salt-mines', agency('Salt Commission of Saltland')),
    )
  })
})

describe('who is who', () => {
  const names = [
    'Ministry of Salt',
    'Salt Ministry',
    'Ministry of Salt (Saltland)',
    'Parliament',
    'Board',
    'MoS',
    'Director',
  ]
  const anyParty = (type: Party['type']) => fc.constantFrom(...names).map((name): Party => ({ name, type }))
  const anyClaim = fc
    .record({
      relation: fc.constantFrom('alias', 'partOf', 'created', 'abolished', 'succeededBy'),
      subject: anyParty('Agency'),
      object: anyParty('Agency'),
      in: fc.constantFrom(...Object.keys(TITLES)),
      date: fc.constantFrom('1850', '1870', '1920', undefined),
    })
    .map(({ relation, subject, object, date, ...where }) =>
      claim(relation as 'alias', subject, object, { ...where, ...(date && relation !== 'alias' && { date }) }),
    )
  const ids = (claims: readonly Claim[], entries = ENTRIES) => {
    const identity = identify({ claims, entries, knowledge: KNOWLEDGE })
    const mentions = claims.flatMap(mentionsOf)
    return mentions
      .map(({ entry: id, party }) => `${id} ${party.type} ${party.name} ${identity.of(id, party).path}`)
      .sort()
  }

  it('is the same for any order of entries and claims', () => {
    fc.assert(
      fc.property(
        fc.array(anyClaim, { maxLength: 25 }),
        fc.array(fc.nat(), { minLength: 25, maxLength: 25 }),
        (claims, at) => {
          const shuffled = claims.map((one, i) => [at[i] ?? 0, one] as const).sort(([a], [b]) => a - b)
          expect(
            ids(
              shuffled.map(([, one]) => one),
              ENTRIES.toReversed(),
            ),
          ).toEqual(ids(claims))
        },
      ),
    )
  })

  it('never lets one thing end before it begins, in the words of two entries', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 25 }), (claims) => {
        const { grown } = identify({ claims, entries: ENTRIES, knowledge: KNOWLEDGE })
        for (const { facts, things } of grown.all)
          if (things.length > 1 && facts.ended && facts.begun) expect(facts.begun <= facts.ended).toBe(true)
      }),
    )
  })

  it('never makes one of two that an entry relates', () => {
    const related = anyClaim.filter(({ relation, object }) => relation !== 'alias' && object !== undefined)
    fc.assert(
      fc.property(fc.array(related, { maxLength: 25 }), (claims) => {
        const of = identityOf(...claims)
        for (const { entry: id, subject, object } of claims)
          if (object && object.name !== subject.name) expect(of(id, subject)).not.toBe(of(id, object))
      }),
    )
  })

  it('goes by its body for a rank', () => {
    const [director, service] = [post('Director'), agency('National Salt Service')]
    const of = identityOf(
      claim('postIn', director, service, { in: 'unknown' }),
      claim('postIn', director, service, { in: 'elsewhere' }),
      claim('postIn', director, agency('Salt Survey'), { in: 'salt-mines' }),
    )
    expect(of('unknown', director)).toBe(of('elsewhere', director))
    expect(of('salt-mines', director).label).toBe('Director (Salt Survey)')
  })
})
