// Places that their kind tells, and places that are only described.
import { describe, expect, it } from 'vitest'
import { factsOn, names } from '../reading.js'

describe('a name with a kind of place', () => {
  it.each([
    ['the Borough of Saltley', 'Borough of Saltley'],
    ['the Kingdom of Tonga', 'Kingdom of Tonga'],
    ['the State of Kent', 'State of Kent'],
    ['the district of Saltovsk', 'Saltovsk'],
    ['Saltovsk district', 'Saltovsk district'],
    ['the Salt Islands Protectorate', 'Salt Islands Protectorate'],
    ['the Southern District of Kent', 'Southern District of Kent'],
  ])('is a place: “%s”', (text, place) => {
    expect(names(`In 1974 the clerk met in ${text}.`)).toEqual([`Region: ${place}`])
  })

  it.each([
    ['a body stands behind', 'the Borough of Saltley Council'],
    ['the kind is as often no place', 'the state of Emergency'],
    ['the word before is an adjective', 'a Democratic county'],
  ])('is none where %s', (_, text) => {
    expect(names(`In 1974 the clerk met in ${text}.`).filter((name) => name.startsWith('Region'))).toEqual([])
  })
})

describe('a name beside a country or province', () => {
  it('is the name of a town there', () => {
    expect(names('In 1974 the clerk met in Saltovsk, Ohio.')).toEqual(['Region: Saltovsk', 'Region: Ohio'])
    expect(names('In 1974 the clerk met in Saltovsk, in northern Ohio.')).toContain('Region: Saltovsk')
    expect(names('In 1974 the clerk met at Saltovsk in Ohio.')).toContain('Region: Saltovsk')
    expect(names('In 1974 the clerk met at Saltovsk Hall in Ohio.')).not.toContain('Region: Saltovsk Hall')
    expect(names('In 1974 the clerk, Saltovsk, Ohio knew.')).not.toContain('Region: Saltovsk')
  })
})

describe('the rank of a place', () => {
  it('is no name without its place', () => {
    expect(names('In 1974 the clerk met in the Free State of Bavaria.')).toEqual(['Region: Free State of Bavaria'])
    expect(names('In 1974 the clerk met in the English Province of Ulster.')).toEqual([
      'Region: English Province of Ulster',
    ])
  })
})

describe('names that share a kind of place', () => {
  it('are places, all of them', () => {
    expect(names('In 1974 the clerk met in Minton, Saltum, and Pepper Counties.')).toEqual([
      'Region: Minton',
      'Region: Saltum',
      'Region: Pepper',
    ])
    expect(names('In 1974 the clerk met in Minton and Saltum counties.')).toEqual(['Region: Minton', 'Region: Saltum'])
  })

  it('are known by their whole names where the text has told them', () => {
    expect(names('In 1974 the clerk met in Minton and Saltum counties. Saltum County was large.')).toContain(
      'Region: Saltum County',
    )
  })

  it('are none where a body stands among them', () => {
    expect(names('In 1974 the clerk met Minton, the Salt Board and Pepper Counties.')).toContain('Unknown: Minton')
  })
})

describe('the adjective of a nation', () => {
  it('makes a plural the name of its places', () => {
    expect(names('In 1974 the clerk met in the British colonies.')).toEqual(['Region: British colonies'])
    expect(names('In 1974 the clerk met in several Commonwealth countries.')).toEqual([
      'Region: Commonwealth countries',
    ])
  })

  it('takes the larger place with it', () => {
    expect(names('In 1974 the clerk met in the British possessions in India.')).toEqual([
      'Region: British possessions in India',
    ])
  })

  it('tells the nation of a public body', () => {
    expect(names('In 1974 it was the Kenyan government agency for salt.')).toEqual(['Region: Kenya'])
  })

  it('tells no place otherwise', () => {
    expect(names('In 1974 the clerk learned English verse.').filter((name) => name.startsWith('Region'))).toEqual([])
    expect(names('In 1974 the clerk met the Kenyan Ministry of Salt.')).toEqual(['Agency: Kenyan Ministry of Salt'])
  })
})

describe('a place with its kind', () => {
  const served = (place: string) => factsOn('covers', `The Salt Board served ${place}.`)

  it.each([
    ['the county of Kent', ['Kent']],
    ['the Kent area', ['Kent']],
    ['the south-west of Kent', ['Kent']],
    ['the Kent province of England', ['Kent']],
    ['the Kent towns of Dover and Maidstone', ['Dover', 'Maidstone']],
    ['the borough of Dover, and Kent', ['Dover', 'Kent']],
  ])('means the place: “%s”', (text, places) => {
    expect(served(text)).toEqual(places.map((place) => `covers: Salt Board → ${place}`))
  })
})

describe('“the county”', () => {
  const covers = (text: string, title?: string) => factsOn('covers', text, title)

  it('is the place that was called one', () => {
    const text = 'The Salt Board met in York and bought the Salt Colony. The Salt Board served the colony.'
    expect(covers(text)).toEqual(['covers: Salt Board → Salt Colony'])
  })

  it('is the place in the title, if it may be one', () => {
    expect(covers('The Kent Salt Board met in York. It served the county.', 'Kent Salt Board')).toEqual([
      'covers: Kent Salt Board → Kent',
    ])
    expect(covers('The Kent Salt Board met in York. It served the city.', 'Kent Salt Board')).toEqual([])
  })

  it('is no place where there are several', () => {
    expect(covers('The Kent Salt Board met in York. It served the counties.', 'Kent Salt Board')).toEqual([])
  })
})

describe('“the colonies”', () => {
  const begin = 'The Salt Board was created to oversee the British colonies. '

  it('are those that were named', () => {
    expect(factsOn('covers', `${begin}The Mint also governs the colonies.`)).toContain(
      'covers: Mint → British colonies',
    )
  })

  it('are none where others were named too', () => {
    const text = `${begin}It lost the American colonies. The Mint also governs the colonies.`
    expect(factsOn('covers', text).filter((fact) => fact.startsWith('covers: Mint'))).toEqual([])
  })
})
