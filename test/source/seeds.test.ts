// The entries that ship with the program, as they really are.
import { describe, expect, it } from 'vitest'
import { shipped } from '../../src/paths.js'
import { type Problem, readPaths } from '../../src/source/index.js'
import { blocks, fields, words } from './reading.js'

const problems: Problem[] = []
const entries = new Map(
  [...readPaths([shipped('data/entries')], (problem) => problems.push(problem))].map((entry) => [entry.id, entry]),
)
const entry = (id: string) => {
  const found = entries.get(id)
  if (!found) throw new Error(`no entry ${id}`)
  return found
}

describe('the bundled entries', () => {
  it('are read without a problem, with their origins', () => {
    expect(problems).toEqual([])
    for (const { origin } of entries.values())
      expect(origin).toMatchObject({ licence: expect.any(String), seen: expect.any(String) })
  })
})

describe('the encyclopedia entry, told twice with glosses between', () => {
  const rom = entry('regional-offender-manager')

  it('is three paragraphs and four glosses', () => {
    expect(blocks(rom).map((block) => block.slice(0, 62))).toEqual([
      'title: Regional Offender Manager',
      'heading: Encyclopedia',
      'prose: There has been a Regional Offender Manager (ROM) for ea',
      'prose: ROMS are responsible for the improvement of the perform',
      'prose: Following the restructure of NOMS in 2008, Prison Area ',
      'heading: Wales',
      'prose about Wales: Wales is a country that is part of the Unit',
      'heading: National Offender Management Service',
      'prose about National Offender Management Service: The National',
      'heading: Home Office',
      'prose about Home Office: The Home Office is the United Kingdom',
      'heading: National Probation Service',
      'prose about National Probation Service: The National Probation',
    ])
  })

  it('joins the lines that were broken at hyperlinks', () => {
    const [first] = rom.blocks.filter(({ kind }) => kind === 'prose')
    if (!first) throw new Error('no prose')
    expect(words(rom, first)).toMatch(
      / and Wales since 2004\/5, .* Service within the Home Office was created .* Service and prisons closer /,
    )
    expect(rom.text.slice(first.start, first.end).split('\n')).toHaveLength(5)
  })
})

describe('the catalogue entry', () => {
  const noms = entry('national-offender-management-service')

  it('has its fields, each value in its place', () => {
    const { Description, 'Administrative / biographical background': background, ...others } = fields(noms)
    expect(others).toEqual({
      Reference: ['NOMS'],
      Title: ['Records created or inherited by the National Offender Management Service'],
      Date: ['2000-2017'],
      'Held by': ['The National Archives, Kew'],
      'Legal status': ['Public Record(s)'],
      Language: ['English'],
      Creator: [
        'HM Prison and Probation Service, 2017-',
        'HM Prison Service, 1993-2004',
        'National Offender Management Service, 2004-2017',
      ],
      'Physical description': ['41 series'],
      'Access conditions': ['Open unless otherwise stated'],
    })
    expect([Description?.length, background?.length]).toEqual([2, 4])
  })

  it('is read as prose in its description and background only', () => {
    const prose = noms.blocks.filter(({ kind }) => kind === 'prose').map((block) => words(noms, block))
    expect(prose).toEqual([
      ...(fields(noms)['Description'] ?? []),
      ...(fields(noms)['Administrative / biographical background'] ?? []),
    ])
  })

  it('leaves what the web page adds out of its fields', () => {
    expect(blocks(noms).slice(-2)).toEqual([
      'heading: Have you found an error with this catalogue description?',
      'heading: Help with your research',
    ])
  })
})
