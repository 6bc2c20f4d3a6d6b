// Where places lie, who governs them, and which of them a text names.
import { describe, expect, it } from 'vitest'
import { gazetteer } from '../../../src/graph/identity/gazetteer.js'

const places = gazetteer({
  regions: [
    ['Brine', 'Saltmark', '', 'ambiguous'],
    ['Farland', '', '', ''],
    ['Great Sea', '', '', ''],
    ['Pepper County', 'Upper Spice', '', ''],
    ['Saltland', 'Great Sea', 'Salt Republic|SR', ''],
    ['Saltmark', 'Saltland', '', ''],
    ['Spiceland', 'Great Sea', '', ''],
    ['Twin Isles', 'Great Sea', '', ''],
    ['North Isle', 'Twin Isles', '', ''],
    ['South Isle', 'Twin Isles', '', ''],
    ['Upper Spice', 'Spiceland', '', ''],
  ],
  nations: [
    ['Saltish', 'Saltland'],
    ['Spicy', 'Spiceland'],
    ['Twinnish', 'Twin Isles'],
  ],
  federations: [
    ['Spiceland', ''],
    ['Twin Isles', 'North Isle'],
  ],
})
const named = (text: string) => places.find(text).map(({ name }) => name)

describe('the jurisdiction of a place', () => {
  it.each([
    ['Brine', 'Saltland', 'the country that it is in'],
    ['Saltland', 'Saltland', 'the country itself'],
    ['Pepper County', 'Upper Spice', 'the part of a federation'],
    ['Spiceland', 'Spiceland', 'the federation itself'],
    ['North Isle', 'North Isle', 'a part that governs itself'],
    ['South Isle', 'Twin Isles', 'the whole, where the part does not govern itself'],
    ['Farland', 'Farland', 'the place, where nothing is known around it'],
    ['Great Sea', 'Great Sea', 'what is above countries'],
  ])('of %s is %s: %s', (place, jurisdiction) => {
    expect(places.jurisdiction(place)).toBe(jurisdiction)
  })
})

describe('places in a text', () => {
  it('are found by name, by alias and by adjective, the longest first', () => {
    expect(named('The Saltish envoy left Upper Spice for the Salt Republic.')).toEqual([
      'Saltland',
      'Upper Spice',
      'Saltland',
    ])
  })

  it('are told by capitals: an abbreviation has all of them', () => {
    expect(named('SR')).toEqual(['Saltland'])
    expect(named('Sr')).toEqual([])
    expect(named('saltland')).toEqual([])
  })

  it('that are ordinary words too are places where a place is expected', () => {
    expect(named('Brine was sold')).toEqual([])
    expect(named('the Board of Brine, in Brine (Brine)')).toEqual(['Brine', 'Brine', 'Brine'])
  })

  it('do not go across a comma', () => {
    expect(named('Upper, Spice')).toEqual([])
  })

  it('have their place in the text', () => {
    expect(places.find('in Saltmark’s port')).toEqual([{ name: 'Saltmark', start: 3, end: 11 }])
  })
})

it('knows what is in what', () => {
  expect(places.nested('Brine', 'Saltland')).toBe(true)
  expect(places.nested('Saltland', 'Brine')).toBe(true)
  expect(places.nested('Brine', 'Spiceland')).toBe(false)
  expect(places.around(['Brine', 'Saltland', 'Saltmark'])).toBe('Saltland')
  expect(places.around(['Brine', 'Spiceland'])).toBeUndefined()
  expect([places.isLocated('Farland'), places.isLocated('Brine'), places.isLocated('Saltland')]).toEqual([
    false,
    true,
    true,
  ])
})
