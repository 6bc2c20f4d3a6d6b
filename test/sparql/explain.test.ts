// All that is known of one thing, and who says so.
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/sparql/index.js'
import { saltDataset } from './dataset.js'

const folder = saltDataset()
const labels = (things: readonly { readonly label: string }[]) => things.map(({ label }) => label)

describe('explaining an agency', async () => {
  const known = await explain(folder, 'BoS')

  it('says what it is and how it is called, and who calls it so', () => {
    expect(known).toMatchObject({ type: 'Agency', thing: { label: 'Board of Salt' } })
    expect(known.names.map(({ name, preferred, said }) => [name, preferred, said.map(({ quote }) => quote)])).toEqual([
      ['Board of Salt', true, []],
      ['BoS', false, ['Board of Salt (BoS)']],
    ])
    expect(known.links).toEqual([{ match: 'exact', item: 'https://example.org/bodies/salt' }])
  })

  it('tells its changes in order of date, each with every passage', () => {
    expect(
      known.changes.map(({ kind, date, before, after, regions, said }) => [
        kind,
        date,
        labels(before),
        labels(after),
        labels(regions),
        said.length,
      ]),
    ).toEqual([
      ['founding', '1900', [], ['Board of Salt'], [], 2],
      ['transfer', '1960~', ['Board of Salt'], ['Brine Office'], ['Eastmark'], 1],
      ['merger', '1990-04-01', ['Board of Salt', 'Office of Weights'], ['Salt and Weights Authority'], [], 3],
    ])
  })

  it('tells what each was in a change', () => {
    const parties = known.changes.flatMap(({ before, after }) => [...before, ...after])
    expect(parties.map(({ label, role }) => `${label}: ${role}`)).toEqual([
      'Board of Salt: founded',
      'Board of Salt: giver',
      'Brine Office: receiver',
      'Board of Salt: merged',
      'Office of Weights: merged',
      'Salt and Weights Authority: resulting',
    ])
  })

  it('gives each passage with its entry, place, rule and what was read in it', () => {
    expect(known.changes[2]?.said[0]).toMatchObject({
      relation: 'succeededBy',
      subject: { label: 'Board of Salt' },
      object: { label: 'Salt and Weights Authority' },
      date: '1990-04-01',
      entry: { iri: 'https://w3id.org/chancery/id/entry/salt-catalogue', label: 'Records of the Board of Salt' },
      quote: 'replaced by the Salt and Weights Authority on 1 April 1990',
      start: 40,
      end: 80,
      rule: 'succession/replaced-by',
    })
  })

  it('tells what it was part of and what was part of it', () => {
    expect(
      known.states.map(({ subject, kind, object, from, until }) => [subject.label, kind, object?.label, from, until]),
    ).toEqual([
      ['Board of Salt', 'covers', 'Saltland', undefined, undefined],
      ['Board of Salt', 'existed', undefined, '1900', '1990-04-01'],
      ['Board of Salt', 'part of', 'Department of Trade Winds', '1950-05-09', undefined],
      ['Board of Salt', 'part of', 'Ministry of Measures', '1900', '1950-05-09'],
      ['Salt Inspector', 'post in', 'Board of Salt', undefined, undefined],
    ])
  })

  it('tells of its records, and of what the entries contradict each other in', () => {
    expect(known.records).toMatchObject([
      { reference: 'SALT', from: '1890', until: '1995', extent: '12 series', heldBy: 'Archive of Saltland' },
    ])
    expect(known.disagreements).toMatchObject([
      { kind: 'date', comment: '1900 or 1901', about: { label: 'Founding of Board of Salt' } },
    ])
    expect(known.disagreements[0]?.said.map(({ date }) => date)).toEqual(['1901', '1900'])
  })
})

describe('explaining', () => {
  it('a post tells its seats, those that were worked out, and those that ended', async () => {
    const known = await explain(folder, 'Salt Inspector')
    expect(known.seats.map(({ seat, through, said }) => [seat.label, through, said.map(({ quote }) => quote)])).toEqual(
      [
        ['Salt Inspector in Eastmark', [], []],
        ['Salt Inspector in Northmark', ['Marches'], ['a Salt Inspector for each of the Marches']],
      ],
    )
    expect(known.states.find(({ object }) => object?.label === 'Marches')).toMatchObject({
      from: '[1901,1902]',
      until: '1990',
      derivedBy: ['ended-with-the-post'],
    })
    expect(known.changes.at(-1)).toMatchObject({
      kind: 'abolition',
      regions: [{ label: 'Eastmark' }],
      concerned: [{ label: 'Salt Inspector' }],
    })
  })

  it('a region tells what happened there', async () => {
    const known = await explain(folder, 'Eastmark')
    expect(known.type).toBe('Region')
    expect(known.changes.map(({ kind, said }) => [kind, said.length])).toEqual([
      ['transfer', 1],
      ['abolition', 1],
      ['pilot', 1],
    ])
  })

  it.each([
    ['change/merger/measures-inspector/1990', 'Merger', 'Merger into Measures Inspector'],
    ['tenure/affiliation/board-of-salt/ministry-of-measures', 'Affiliation', 'Board of Salt – Ministry of Measures'],
    ['records/salt-catalogue', 'RecordSet', 'Records of the Board of Salt'],
    ['entry/salt-catalogue', 'Entry', 'Records of the Board of Salt'],
    ['post/salt-inspector/in/northmark', 'Post', 'Salt Inspector in Northmark'],
  ])('takes the IRI of anything: %s', async (iri, type, label) => {
    expect(await explain(folder, iri)).toMatchObject({ type, thing: { label } })
  })

  it('a change gives that change with its passages', async () => {
    const { changes } = await explain(folder, 'change/merger/measures-inspector/1990')
    expect(changes).toMatchObject([
      { before: [{ label: 'Salt Inspector' }, { label: 'Weights Inspector' }], said: [{ rule: 'merger/were-merged' }] },
    ])
  })

  it('what nobody knows is refused', async () => {
    await expect(explain(folder, 'Xyzzy')).rejects.toThrow(
      'Cannot find “Xyzzy”, expected the name or IRI of something known',
    )
  })
})
