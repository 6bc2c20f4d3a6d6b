// What the bundled entries say.
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.js'
import { shipped } from '../../src/paths.js'
import { readPaths } from '../../src/source/index.js'
import { factsOf } from './reading.js'

const entries = [...readPaths([shipped('data/entries')], () => undefined)]
const entry = (id: string) => {
  const found = entries.find((one) => one.id === id)
  if (!found) throw new Error(`Cannot find the entry “${id}”`)
  return found
}

describe('the encyclopedia', () => {
  const facts = factsOf(entry('regional-offender-manager'))

  it.each([
    [
      'the two posts were merged into a third',
      'mergedInto: Prison Area Manager → Director of Offender Management (2008)',
    ],
    [
      'the two posts were merged into a third',
      'mergedInto: Regional Offender Manager → Director of Offender Management (2008)',
    ],
    ['the service was created in one of two years', 'created: National Offender Management Service ([2004,2005])'],
    ['the post has existed as long', 'created: Regional Offender Manager ([2004,2005])'],
    ['the service was in a department', 'partOf: National Offender Management Service → Home Office ([2004,2005]/..)'],
    [
      'the linked article says that it is in another',
      'partOf: National Offender Management Service → Ministry of Justice',
    ],
    ['the change was piloted in one region', 'pilotedIn: Director of Offender Management → Wales'],
    ['the change was piloted in another', 'pilotedIn: Director of Offender Management → London'],
    ['one region lost the post', 'ceasedIn: Regional Offender Manager → Wales'],
    ['another lost it', 'ceasedIn: Regional Offender Manager → London'],
    [
      'there its work passed on',
      'transferredTo: Regional Offender Manager → Director of Offender Management [Wales, London]',
    ],
    ['the post has a short name', 'alias: Regional Offender Manager → ROM'],
    ['a region is in a country', 'within: Wales → United Kingdom'],
  ])('says that %s: “%s”', (_, fact) => {
    expect(facts).toContain(fact)
  })

  it('says where there was the post', () => {
    const covered = facts.filter((fact) => fact.startsWith('covers: Regional Offender Manager → '))
    const places = covered.map((fact) => fact.replace(/^.*→ | \(.*$/g, ''))
    expect(new Set(places)).toEqual(new Set(['English Regions', 'Wales']))
  })
})

describe('the catalogue', () => {
  const facts = factsOf(entry('national-offender-management-service'))

  it.each([
    ['the service was created on a day', 'created: National Offender Management Service (2004-06-01)'],
    [
      'the service got a new name',
      'renamedTo: National Offender Management Service → HM Prison and Probation Service (2017)',
    ],
    [
      'some of its functions passed on',
      'transferredTo: National Offender Management Service → Ministry of Justice (2017)',
    ],
    ['functions passed between departments', 'transferredTo: Home Office → Ministry of Justice (2007-05-09)'],
    [
      'one post was replaced by another',
      'succeededBy: Regional Offender Manager → Director of Offender Management (2008-01)',
    ],
    ['a creator began', 'created: HM Prison Service (1993)'],
    ['a creator ended', 'abolished: HM Prison Service (2004)'],
    ['but went on', 'active: HM Prison Service (2004-06-01/..)'],
    ['the service has a short name', 'alias: National Offender Management Service → NOMS'],
  ])('says that %s: “%s”', (_, fact) => {
    expect(facts).toContain(fact)
  })

  it('does not say that the service ended before it was renamed', () => {
    const ends = facts.filter((fact) => fact.startsWith('abolished: National Offender Management Service'))
    expect(ends.filter((fact) => !fact.endsWith('(2017)'))).toEqual([])
  })
})

describe.each(entries.map((one) => [one.id, one] as const))('%s', (id, one) => {
  const claims = extract(one)

  it('quotes its own words, where they stand', () => {
    expect(claims.length).toBeGreaterThan(0)
    for (const { entry: source, evidence } of claims) {
      expect(source).toBe(id)
      for (const { start, end, quote } of evidence) expect(one.text.slice(start, end)).toBe(quote)
    }
  })

  it('says nothing twice', () => {
    const keys = claims.map((claim) => JSON.stringify(claim))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('says the same when it is read again', () => {
    expect(extract(one)).toEqual(claims)
  })
})
