// Places and collective names of places are found as texts write them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  collectiveAt,
  holds,
  isInside,
  longestRegion,
  membersOf,
  regionNamed,
} from '../../../src/extract/names/known.js'
import { readTable } from '../../../src/extract/names/lists.js'

const at = (text: string, index = 0) => longestRegion(text.split(' '), index)

describe('a place', () => {
  it('holds what lies in it, and is in no town if it is a country', () => {
    expect([isInside('Kent', 'United Kingdom'), isInside('United Kingdom', 'Kent')]).toEqual([true, false])
    expect([holds('United Kingdom', 'London'), holds('Kent', 'England'), holds('Kent', 'Ohio')]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('longestRegion', () => {
  it('takes the longest name', () => {
    expect(at('New South Wales and Victoria')).toMatchObject({ length: 3, name: 'New South Wales' })
    expect(at('England and Wales since 1907')).toMatchObject({
      length: 3,
      name: 'England and Wales',
      within: 'Great Britain',
    })
    expect(at('England and France')).toMatchObject({ length: 1, name: 'England' })
  })

  it('begins at the word that it is asked about', () => {
    expect(at('the police of South Wales', 3)).toMatchObject({ length: 2, name: 'South Wales' })
    expect(at('the police of South Wales', 4)).toMatchObject({ length: 1, name: 'Wales' })
    expect(at('the police of South Wales', 0)).toBeUndefined()
    expect(at('Wales', 1)).toBeUndefined()
  })

  it('gives the name for an alias', () => {
    expect(at('UK departments')).toMatchObject({ length: 1, name: 'United Kingdom' })
    expect(at("Van Diemen's Land")).toMatchObject({ length: 3, name: 'Tasmania' })
  })

  it.each([
    [['King', "'s", 'Lynn'], "King's Lynn"],
    [['King’s', 'Lynn'], "King's Lynn"],
    [['Stratford', '-', 'upon', '-', 'Avon'], 'Stratford-upon-Avon'],
    [['St.', 'Helena'], 'Saint Helena'],
    [['U.S.', 'Virgin', 'Islands'], 'United States Virgin Islands'],
    [['Washington', ',', 'D.C.'], 'Washington, D.C.'],
    [['Trinidad', '&', 'Tobago'], 'Trinidad and Tobago'],
  ])('reads %j however it is cut into words', (words, name) => {
    expect(longestRegion(words, 0)).toMatchObject({ length: words.length, name })
  })

  it('minds capitals, and the end of a sentence', () => {
    expect(at('us and them')).toBeUndefined()
    expect(at('Jersey . City councils')).toMatchObject({ length: 1, name: 'Jersey' })
  })

  it('ends where a word ends', () => {
    expect(at('Wales-wide bodies')).toBeUndefined()
  })

  it('says which forms are words or persons as well', () => {
    expect(at('Reading')?.ambiguous).toBe(true)
    expect(at('Down')).toMatchObject({ name: 'County Down', ambiguous: true })
    expect(at('County Down')).toMatchObject({ name: 'County Down', ambiguous: false })
    expect(at('Wales')?.ambiguous).toBe(false)
  })

  it('finds every name in any text around it', () => {
    const names = readTable('names/regions.tsv', ['name', 'within', 'aliases', 'note']).map(([name = '']) => name)
    const plain = fc.array(fc.constantFrom('board', 'of', 'was', 'moved', '(', ','), { maxLength: 4 })
    fc.assert(
      fc.property(fc.constantFrom(...names), plain, plain, (name, before, after) => {
        const words = name.split(' ')
        expect(longestRegion([...before, ...words, ...after], before.length)).toMatchObject({
          length: words.length,
          name,
        })
      }),
    )
  })
})

describe('regionNamed', () => {
  it('knows a place with and without “the”', () => {
    expect(regionNamed('the United Kingdom')).toEqual({ name: 'United Kingdom', within: 'Europe', ambiguous: false })
    expect(regionNamed('United Kingdom')).toEqual(regionNamed('The United Kingdom'))
    expect(regionNamed('The Hague')?.name).toBe('The Hague')
  })

  it('knows only whole names', () => {
    expect(regionNamed('South Wales Police')).toBeUndefined()
    expect(regionNamed('')).toBeUndefined()
  })

  it('does not say where a name lies that several places bear', () => {
    expect(regionNamed('Newcastle')).toEqual({ name: 'Newcastle', ambiguous: false })
  })
})

describe('collectives', () => {
  const nine = [
    'East Midlands',
    'East of England',
    'London',
    'North East England',
    'North West England',
    'South East England',
    'South West England',
    'West Midlands',
    'Yorkshire and the Humber',
  ]

  it('stand for their members, in any case', () => {
    expect(membersOf('English Regions')).toEqual(nine)
    expect(membersOf('the regions of England')).toEqual(nine)
    expect(membersOf('government regions in England and Wales').toSorted()).toEqual([...nine, 'Wales'].sort())
    expect(membersOf('home nations')).toHaveLength(4)
    expect(membersOf('London boroughs')).toHaveLength(32)
    expect(membersOf('american states')).toHaveLength(50)
  })

  it('stand for nothing if they are not known', () => {
    expect(membersOf('magisterial districts')).toEqual([])
  })

  it('are found at the beginning of the words, the longest first', () => {
    expect(collectiveAt(['english', 'regions', 'and', 'Wales'])).toMatchObject({ length: 2, name: 'English Regions' })
    expect(collectiveAt('government regions in England and Wales since 2007'.split(' '))?.length).toBe(6)
    expect(collectiveAt(['Wales'])).toBeUndefined()
    expect(collectiveAt([])).toBeUndefined()
  })
})
