// Names of several become the name of one, and names of one stay.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { singularName } from '../../../src/extract/names/known.js'
import { readTable } from '../../../src/extract/names/lists.js'
import { pluralOf } from '../../../src/extract/names/plural.js'

describe('singularName', () => {
  it.each([
    ['Regional Offender Managers', 'Regional Offender Manager'],
    ['Directors of Offender Management', 'Director of Offender Management'],
    ['Secretaries of State for Dominion Affairs', 'Secretary of State for Dominion Affairs'],
    ['Deputy Under-Secretaries of State for War', 'Deputy Under-Secretary of State for War'],
    ['Police and Crime Commissioners', 'Police and Crime Commissioner'],
    ['Directors-General', 'Director-General'],
    ['Attorneys General', 'Attorney General'],
    ['Chairmen of the Board', 'Chairman of the Board'],
    ['Lords Lieutenant', 'Lord Lieutenant'],
    ['Heads of Departments', 'Head of Department'],
    ['police officers', 'police officer'],
    ['CHIEF CONSTABLES', 'CHIEF CONSTABLE'],
  ])('makes the posts %j one', (several, one) => {
    expect(singularName(several)).toBe(one)
  })

  it.each([
    ['Regional Health Authorities', 'Regional Health Authority'],
    ['Boards of Guardians', 'Board of Guardians'],
    ['NHS Trusts', 'NHS Trust'],
  ])('makes the bodies %j one', (several, one) => {
    expect(singularName(several)).toBe(one)
  })

  it.each([
    "Her Majesty's Inspectors of Prisons",
    'HM Inspectors of Taxes',
    'Commissioners of Customs',
    'Irish Poor Law Commissioners',
    'Lords Commissioners of the Admiralty',
    'National Archives of Australia',
    'Public Works',
    'HM Customs',
    'Armed Forces',
    'Social Services',
    'Royal Courts of Justice',
    'National Museums Liverpool',
    'Joint Chiefs of Staff',
    'Chiefs of Staff Committee',
    'Board of Trade and Plantations',
    'special commissions and panels',
    'Saltum',
    '',
  ])('leaves %j as it is', (name) => {
    expect(singularName(name)).toBe(name)
  })

  it('makes plurals of abbreviations one', () => {
    expect(singularName('ROMs')).toBe('ROM')
    expect(singularName('Tribunal NDPBs')).toBe('Tribunal NDPB')
  })

  it('takes a capital S for a plural only if the rest is known by itself', () => {
    const known = (name: string) => name === 'ROM'
    expect(singularName('ROMS', known)).toBe('ROM')
    expect(singularName('NOMS', known)).toBe('NOMS')
    expect(singularName('ROMS')).toBe('ROMS')
  })

  const posts = readTable('names/post-heads.tsv', ['head', 'strength', 'plural'])
    .filter(([, , irregular]) => irregular === '')
    .map(([head = '']) => head.replaceAll('-', ' '))
  const bodies = new Set(readTable('names/agency-heads.tsv', ['head', 'strength', 'plural']).map(([head = '']) => head))
  const countable = posts.filter((head) => !bodies.has(pluralOf(head)))

  it('undoes the plural of a post, whatever stands around it, and changes nothing the second time', () => {
    const before = fc.subarray(['Acting', 'Prison', 'Deputy', 'Regional', "King's"])
    const after = fc.constantFrom('', ' of Customs', ' for Dominion Affairs', ' to the Treasury', ' in Ireland')
    fc.assert(
      fc.property(before, fc.constantFrom(...countable), after, (modifiers, post, complement) => {
        const name = (head: string) => `${[...modifiers, head].join(' ')}${complement}`
        expect(singularName(name(pluralOf(post)))).toBe(name(post))
        expect(singularName(name(post))).toBe(name(post))
      }),
    )
  })
})
