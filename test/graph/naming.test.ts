// When a name is none, or says less than a name.
import { describe, expect, it } from 'vitest'
import { isAbbreviation, isBareTitle, withoutNumber } from '../../src/graph/naming.js'

describe('isAbbreviation', () => {
  it.each(['NOMS', 'MoJ', 'R.N.', 'B&B', 'ACAS2'])('sees that %s is one', (name) => {
    expect(isAbbreviation(name)).toBe(true)
  })

  it.each(['Ofsted', 'Home Office', 'HM Treasury', 'Wales'])('sees that %s is none', (name) => {
    expect(isAbbreviation(name)).toBe(false)
  })
})

describe('isBareTitle', () => {
  const words = new Set(['director', 'general', 'secretary', 'of', 'state'])

  it.each(['Director-General', 'director', 'Secretary of State'])('sees that %s tells a rank only', (name) => {
    expect(isBareTitle(name, words)).toBe(true)
  })

  it.each(['Director of Prisons', 'Prison Director', 'Secretary of State for War'])(
    'sees that %s tells more',
    (name) => {
      expect(isBareTitle(name, words)).toBe(false)
    },
  )
})

describe('withoutNumber', () => {
  it('takes the number off a collective name', () => {
    expect(withoutNumber('the nine English Regions')).toBe('english regions')
    expect(withoutNumber('32 London boroughs')).toBe('london boroughs')
    expect(withoutNumber('Nineveh')).toBe('nineveh')
  })
})
