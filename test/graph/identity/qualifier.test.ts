// What stands in brackets behind a name, and what it tells of namesakes.
import { describe, expect, it } from 'vitest'
import { beyond, qualified } from '../../../src/graph/identity/qualifier.js'
import { identify } from '../../../src/graph/identity.js'
import { agency, alone, entry, KNOWLEDGE } from '../claims.js'

describe('brackets at the end of a name', () => {
  it.each([
    ['Salt Office (Nowhere)', 'Salt Office', 'Nowhere'],
    ['Salt Office (the Nowhere Isles)', 'Salt Office', 'Nowhere Isles'],
    ['Salt Office (Nowhere, May 1920–46)', 'Salt Office', 'Nowhere'],
    ['Salt Office (May)', 'Salt Office', 'May'],
    ['Salt Office (from c. 1920)', 'Salt Office', undefined],
    ['Salt Office (19th century)', 'Salt Office', undefined],
    ['Salt Office (SO)', 'Salt Office', undefined],
    ['Salt Office', 'Salt Office', undefined],
    ['(Nowhere)', '(Nowhere)', undefined],
    ['Salt (Rock) Office', 'Salt (Rock) Office', undefined],
  ])('of “%s”', (whole, name, qualifier) => {
    expect(qualified(whole)).toEqual({ name, ...(qualifier && { qualifier }) })
  })
})

describe('what a title says beyond a name', () => {
  it.each([
    ['Salt Office (Nowhere)', 'Salt Office', 'Nowhere'],
    ['Salt Office, Nowhere', 'the Salt Office', 'Nowhere'],
    ['The Salt Office (1920–46)', 'Salt Office', '1920–46'],
    ['Salt Office', 'Salt Office', ''],
    ['Salt Office Acts', 'Salt Office', 'Salt Office Acts'],
    ['Old Coins', 'Salt Office', 'Old Coins'],
  ])('“%s” beyond “%s”', (title, name, rest) => {
    expect(beyond(title, name)).toBe(rest)
  })
})

describe('namesakes in entries whose titles', () => {
  /** The paths of a body in entries with these titles, and its years in them. */
  const paths = (name: string, titles: readonly string[], years: readonly string[] = []) => {
    const entries = titles.map((title, i) => entry(`e${i}`, {}, title))
    const claims = entries.map(({ id }, i) => alone('created', agency(name), { in: id, date: years[i] ?? '1900' }))
    const { of } = identify({ claims, entries, knowledge: KNOWLEDGE })
    return entries.map(({ id }) => of(id, agency(name)).path.replace('agency/', ''))
  }

  it.each(['Ministry of Salt', 'Salt Survey'])('have unknown places in brackets are two: %s', (name) => {
    const slug = name.toLowerCase().replaceAll(' ', '-')
    expect(paths(name, [`${name} (Nowhere)`, `${name} (Elsewhere)`])).toEqual([`${slug}-nowhere`, `${slug}-elsewhere`])
    expect(new Set(paths(name, [`${name} (Nowhere)`, `${name} (Saltland)`])).size).toBe(2)
  })

  it('have two places of one state in brackets are two', () => {
    const titles = ['Salt Survey (Saltmark)', 'Salt Survey (Brinemark, Saltland)']
    expect(new Set(paths('Salt Survey', titles)).size).toBe(2)
  })

  it('have a place and one around it in brackets are one', () => {
    expect(new Set(paths('Salt Survey', ['Salt Survey (Saltmark)', 'Salt Survey (Saltland)'])).size).toBe(1)
  })

  it('have the same unknown place in brackets are one', () => {
    expect(paths('Salt Survey', ['Salt Survey (Nowhere)', 'Salt Survey (Nowhere, 1920)'])).toEqual([
      'salt-survey',
      'salt-survey',
    ])
  })

  it('have no more than dates or an abbreviation in brackets are one', () => {
    expect(new Set(paths('Salt Survey', ['Salt Survey (SSU)', 'Salt Survey (1900–20)'])).size).toBe(1)
  })

  it('have brackets do not take what has none and could be either', () => {
    const titles = ['Salt Survey (Nowhere)', 'Salt Survey (Elsewhere)', 'Old Coins']
    expect(new Set(paths('Salt Survey', titles)).size).toBe(3)
  })
})

describe('a name with an unknown place in brackets', () => {
  it('is that of the entry whose title has it', () => {
    const entries = [entry('on', {}, 'Ministry of Salt (Nowhere)'), entry('off', {}, 'Old Coins')]
    const long = agency('Ministry of Salt (Nowhere)')
    const claims = [alone('created', agency('Ministry of Salt'), { in: 'on' }), alone('created', long, { in: 'off' })]
    const { of } = identify({ claims, entries, knowledge: KNOWLEDGE })
    expect(of('off', long)).toBe(of('on', agency('Ministry of Salt')))
  })
})
