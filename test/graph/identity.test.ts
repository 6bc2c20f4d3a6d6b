// Which names are of one body, post or place.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identify, mentionsOf } from '../../src/graph/identity.js'
import type { Claim, Party } from '../../src/model.js'
import { agency, alone, claim, entry, KNOWLEDGE, post, region } from './claims.js'

const TITLES = new Map([
  ['a', 'Prisons of Saltland'],
  ['b', 'Weights of Saltland'],
])
const ENTRIES = [...TITLES].map(([id, title]) => entry(id, {}, title))
const identityOf = (...claims: Claim[]) => identify({ claims, entries: ENTRIES, knowledge: KNOWLEDGE })
const labels = (...claims: Claim[]) => identityOf(...claims).entities.map(({ label }) => label)

const SERVICE = agency('National Salt Service')

describe('identify', () => {
  it('joins what folds to one name, across entries', () => {
    const { entities } = identityOf(
      alone('created', agency('The Home Office'), { in: 'a' }),
      alone('created', agency('Home Office'), { in: 'b' }),
      claim('covers', SERVICE, region('English Regions'), { in: 'a' }),
      claim('covers', SERVICE, region('English regions'), { in: 'b' }),
    )
    expect(entities.map(({ path }) => path)).toEqual([
      'agency/home-office',
      'agency/national-salt-service',
      'region/english-regions',
    ])
  })

  it('keeps a body, a post and a place of one name apart', () => {
    expect(
      labels(
        claim('postIn', post('Victoria'), agency('Victoria')),
        claim('covers', agency('Victoria'), region('Victoria')),
      ),
    ).toEqual(['Victoria', 'Victoria', 'Victoria'])
  })

  it('keeps regions apart whose names say different things', () => {
    expect(
      labels(
        claim('covers', post('Salt Manager'), region('government regions')),
        claim('covers', post('Salt Manager'), region('government regions in England and Wales')),
      ),
    ).toContain('government regions in England and Wales')
  })

  it('does not count: the four marches are the marches', () => {
    expect(
      labels(
        claim('covers', SERVICE, region('four Marches')),
        claim('covers', SERVICE, region('Marches'), { in: 'b' }),
      ),
    ).toEqual(['National Salt Service', 'Marches'])
  })

  it('takes the form that most claims use for the label, without article, and keeps the others', () => {
    const { entities } = identityOf(
      alone('created', agency('The Salt Office'), { in: 'a', at: 0 }),
      alone('abolished', agency('Salt Office'), { in: 'a', at: 10 }),
      alone('active', agency('SALT OFFICE'), { in: 'b', at: 0 }),
      alone('created', agency('Salt Office'), { in: 'b', at: 10 }),
    )
    expect(entities).toMatchObject([{ label: 'Salt Office', altLabels: ['SALT OFFICE', 'The Salt Office'] }])
  })
})

describe('an abbreviation', () => {
  const defined = claim('alias', SERVICE, agency('NSS'), { in: 'a' })
  const used = alone('created', agency('NSS'), { in: 'b' })

  it('means what its own entry says', () => {
    expect(labels(defined, alone('created', agency('NSS'), { in: 'a' }))).toEqual(['National Salt Service'])
  })

  it('means in another entry the only body that has it', () => {
    const identity = identityOf(defined, used)
    expect(identity.of('b', agency('NSS'))).toMatchObject({ label: 'National Salt Service', altLabels: ['NSS'] })
  })

  it('that two bodies have is neither of them in a third entry', () => {
    const other = claim('alias', agency('Northern Salt Survey'), agency('NSS'), { in: 'b' })
    const third = alone('created', agency('NSS'), { in: 'c' })
    expect(labels(defined, other, third)).toEqual(['National Salt Service', 'Northern Salt Survey', 'NSS'])
  })

  it('that nobody defines is one body everywhere', () => {
    expect(labels(alone('created', agency('NSS'), { in: 'a' }), used)).toEqual(['NSS'])
  })

  it('of a place is known from data/names', () => {
    const identity = identityOf(
      claim('within', region('Wales'), region('UK')),
      claim('within', region('Wales'), region('United Kingdom'), { in: 'b' }),
    )
    expect(identity.of('a', region('UK'))).toMatchObject({ path: 'region/united-kingdom', label: 'United Kingdom' })
  })
})

describe('another name', () => {
  const alias = claim('alias', SERVICE, agency('the Salt People'), { in: 'a' })
  const people = (entry: string) => alone('created', agency('Salt People'), { in: entry })

  it('means what its own entry says', () => {
    expect(identityOf(alias, people('a')).of('a', agency('Salt People')).label).toBe('National Salt Service')
  })

  it('means the same in an entry of the same place', () => {
    expect(identityOf(alias, people('b')).of('b', agency('Salt People')).label).toBe('National Salt Service')
  })

  it('means something else where nothing tells of a place', () => {
    expect(identityOf(alias, people('c')).of('c', agency('Salt People')).label).toBe('Salt People')
  })

  it('that leads in a circle comes to one body', () => {
    const identity = identityOf(
      claim('alias', agency('Salt Office'), agency('Office of Salt')),
      claim('alias', agency('Office of Salt'), agency('Salt Office')),
    )
    expect(identity.of('a', agency('Salt Office'))).toBe(identity.of('a', agency('Office of Salt')))
  })
})

describe('a bare title', () => {
  const title = post('Director-General')

  it('never joins across entries', () => {
    expect(labels(alone('created', title, { in: 'a' }), alone('created', title, { in: 'b' }))).toEqual([
      'Director-General (Prisons of Saltland)',
      'Director-General (Weights of Saltland)',
    ])
  })

  it('carries the body that it is in', () => {
    const { entities } = identityOf(claim('postIn', title, SERVICE))
    expect(entities).toContainEqual({
      type: 'Post',
      slug: 'director-general-national-salt-service',
      path: 'post/director-general-national-salt-service',
      label: 'Director-General (National Salt Service)',
      altLabels: ['Director-General'],
    })
  })

  it('carries the body of the post that it was called before', () => {
    expect(
      labels(claim('postIn', post('Chief Executive'), SERVICE), claim('renamedTo', post('Chief Executive'), title)),
    ).toEqual([
      'National Salt Service',
      'Chief Executive (National Salt Service)',
      'Director-General (National Salt Service)',
    ])
  })

  it('carries its entry’s title if it is said to be in several bodies', () => {
    expect(labels(claim('postIn', title, SERVICE), claim('postIn', title, agency('Salt Board')))).toContain(
      'Director-General (Prisons of Saltland)',
    )
  })

  it('is one post where it is in one body', () => {
    expect(
      labels(
        claim('postIn', title, SERVICE, { in: 'a' }),
        claim('postIn', title, agency('NSS'), { in: 'b' }),
        claim('alias', SERVICE, agency('NSS'), { in: 'a' }),
      ),
    ).toEqual(['National Salt Service', 'Director-General (National Salt Service)'])
  })

  it('with a complement or a qualifier is not bare', () => {
    expect(
      labels(alone('created', post('Director-General of Prisons')), alone('created', post('Salt Commissioner'))),
    ).toEqual(['Director-General of Prisons', 'Salt Commissioner'])
  })
})

describe('who is who', () => {
  const names = [
    'Salt Office',
    'the salt office',
    'NSS',
    'National Salt Service',
    'Director-General',
    '!!!',
    '???',
    'Salt-Office',
  ]
  const anyParty: fc.Arbitrary<Party> = fc.record({
    name: fc.constantFrom(...names),
    type: fc.constantFrom('Agency', 'Post', 'Region'),
  })
  const anyClaim = fc
    .record({
      relation: fc.constantFrom('alias', 'renamedTo', 'postIn', 'created'),
      subject: anyParty,
      object: anyParty,
      entry: fc.constantFrom('a', 'b', 'c'),
    })
    .map(({ relation, subject, object, entry }) => claim(relation as 'alias', subject, object, { in: entry }))

  it('is the same for any order of the claims', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 12 }), (claims) => {
        expect(identityOf(...[...claims].reverse()).entities).toEqual(identityOf(...claims).entities)
      }),
    )
  })

  it('gives everything that is named a path of its own', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { maxLength: 12 }), (claims) => {
        const identity = identityOf(...claims)
        const paths = identity.entities.map(({ path }) => path)
        expect(new Set(paths).size).toBe(paths.length)
        for (const { entry, party } of claims.flatMap(mentionsOf))
          expect(paths).toContain(identity.of(entry, party).path)
      }),
    )
  })
})
