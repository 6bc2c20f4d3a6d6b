// The graph of the bundled entries, as their readers would draw it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds } from '../../src/edtf.js'
import { buildGraph, checkEvidence, nquads, validate } from '../../src/graph/index.js'
import { chy, DEFAULT_BASE, EDTF, org, rdf, rdfs } from '../../src/vocabulary.js'
import { said } from './claims.js'
import { SEED_CLAIMS, SEED_ENTRIES } from './seeds.js'

const graph = buildGraph({ entries: SEED_ENTRIES, claims: SEED_CLAIMS, links: [] })
const all = [...graph.core, ...graph.evidence]
const below = (iri: string) => iri.slice(DEFAULT_BASE.length)
const objects = (predicate: string, subject?: string) =>
  all
    .filter((quad) => quad.predicate.value === predicate && (!subject || quad.subject.value === DEFAULT_BASE + subject))
    .map(({ object }) => object.value)
const instances = (type: string) =>
  graph.core
    .filter(({ predicate, object }) => predicate.value === rdf.type && object.value === type)
    .map(({ subject }) => below(subject.value))
const assertedBy = (path: string) =>
  graph.evidence.filter(
    ({ predicate, object }) => predicate.value === chy.asserts && object.value === DEFAULT_BASE + path,
  )

describe('the graph of the bundled entries', () => {
  it('conforms to the shapes', async () => {
    expect(await validate(graph)).toEqual([])
  })

  it('rests on claims whose quotes are where they say', () => {
    expect(checkEvidence(SEED_ENTRIES, SEED_CLAIMS)).toEqual([])
  })

  it('has one merger of two posts, of which both entries tell', () => {
    const merger = 'change/merger/director-of-offender-management/2008'
    expect(said(graph, merger)).toEqual([
      'chy:after post/director-of-offender-management',
      'chy:before post/prison-area-manager',
      'chy:before post/regional-offender-manager',
      'chy:concerns post/director-of-offender-management',
      'chy:concerns post/prison-area-manager',
      'chy:concerns post/regional-offender-manager',
      'chy:date 2008-01',
      'chy:earliest 2008-01-01',
      'chy:latest 2008-01-31',
      'chy:merged post/prison-area-manager',
      'chy:merged post/regional-offender-manager',
      'chy:resulting post/director-of-offender-management',
      'rdf:type chy:Change',
      'rdf:type chy:Merger',
      'rdfs:label Prison Area Manager and Regional Offender Manager merged into Director of Offender Management, January 2008',
    ])
    expect(assertedBy(merger).map(({ graph }) => below(graph.value))).toEqual([
      'graph/entry/national-offender-management-service',
      'graph/entry/regional-offender-manager',
      'graph/entry/regional-offender-manager',
    ])
  })

  it('has the transfer of the work in two regions apart from it', () => {
    expect(said(graph, 'change/transfer/director-of-offender-management/undated')).toEqual(
      expect.arrayContaining([
        'chy:before post/regional-offender-manager',
        'chy:inRegion region/london',
        'chy:inRegion region/wales',
      ]),
    )
  })

  it('has one founding of the service, on the more precise date', () => {
    expect(instances(chy.Founding).filter((path) => path.includes('national-offender'))).toEqual([
      'change/founding/national-offender-management-service/2004',
    ])
    expect(objects(chy.date, 'change/founding/national-offender-management-service/2004')).toEqual(['2004-06-01'])
  })

  it('has one transfer from three givers, typed for ORG as all are bodies', () => {
    const transfer = 'change/transfer/national-offender-management-service/2004'
    expect(objects(chy.before, transfer).map(below)).toEqual([
      'agency/hm-prison-service',
      'agency/home-office',
      'agency/national-probation-service',
    ])
    expect(objects(org.originalOrganization, transfer)).toEqual(objects(chy.before, transfer))
    expect(instances(org.ChangeEvent)).not.toContain('change/merger/director-of-offender-management/2008')
  })

  it('has the service in the Home Office until it passed to the Ministry of Justice', () => {
    expect(said(graph, 'tenure/affiliation/national-offender-management-service/home-office')).toEqual([
      'chy:derivedBy existence',
      'chy:derivedBy moved-with-parent',
      'chy:derivedFrom change/founding/national-offender-management-service/2004',
      'chy:derivedFrom change/transfer/ministry-of-justice/2007',
      'chy:fromEarliest 2004-06-01',
      'chy:object agency/home-office',
      'chy:subject agency/national-offender-management-service',
      'chy:until 2007-05-09',
      'chy:untilEarliest 2007-05-09',
      'chy:untilLatest 2007-05-09',
      'rdf:type chy:Affiliation',
      'rdf:type chy:Tenure',
    ])
    expect(objects(chy.from, 'tenure/affiliation/national-offender-management-service/ministry-of-justice')).toEqual([
      '2007-05-09',
    ])
  })

  it('has ten seats of each regional post, said where an entry names the region', () => {
    const seats = [
      ...new Set(
        all.filter(({ predicate }) => predicate.value === chy.seatOf).map(({ subject }) => below(subject.value)),
      ),
    ]
    for (const post of ['regional-offender-manager', 'director-of-offender-management'])
      expect(seats.filter((seat) => seat.startsWith(`post/${post}/in/`))).toHaveLength(10)
    expect(objects(chy.derivedBy, 'post/regional-offender-manager/in/north-east-england')).toEqual([
      'collective-region',
    ])
    expect(objects(chy.derivedBy, 'post/regional-offender-manager/in/wales')).toEqual([])
    expect(objects(chy.before, 'change/abolition/regional-offender-manager-in-wales/undated').map(below)).toEqual([
      'post/regional-offender-manager/in/wales',
    ])
    expect(instances(chy.Pilot)).toHaveLength(2)
  })

  it('has the record set of the catalogue, with its three creators', () => {
    expect(said(graph, 'records/national-offender-management-service')).toEqual([
      'chy:creator agency/hm-prison-and-probation-service',
      'chy:creator agency/hm-prison-service',
      'chy:creator agency/national-offender-management-service',
      'chy:from 2000',
      'chy:fromEarliest 2000-01-01',
      'chy:fromLatest 2000-12-31',
      'chy:heldBy The National Archives, Kew',
      'chy:until 2017',
      'chy:untilEarliest 2017-01-01',
      'chy:untilLatest 2017-12-31',
      'dct:extent 41 series',
      'dct:identifier NOMS',
      'dct:title Records created or inherited by the National Offender Management Service',
      'rdf:type chy:RecordSet',
    ])
  })

  it('has the five disagreements, and no other', () => {
    const told = instances(chy.Disagreement).map((path) => [
      ...objects(chy.disagreementKind, path),
      ...objects(chy.about, path).map(below),
      ...objects(rdfs.comment, path),
    ])
    expect(told.sort()).toEqual([
      [
        'date',
        'change/founding/national-offender-management-service/2004',
        expect.stringMatching(/in 2004 or 2005 .* on 1 June 2004 .* leaves a year open /),
      ],
      [
        'kind',
        'change/merger/director-of-offender-management/2008',
        expect.stringMatching(/was merged into .* in 2008 .* was replaced by .* in January 2008 /),
      ],
      [
        'list-against-prose',
        'agency/hm-prison-service',
        expect.stringMatching(
          /in a field that .* ended in 2004, but in its prose that .* was active from 1 June 2004 on /,
        ),
      ],
      [
        'list-against-prose',
        'change/renaming/national-offender-management-service/2017',
        expect.stringMatching(
          /in its prose that .* was renamed .* in a field that .* was founded in 2017 and .* ended in 2017\./,
        ),
      ],
      [
        'records-before-creator',
        'records/national-offender-management-service',
        expect.stringMatching(/begin in 2000 .* was founded on 1 June 2004 /),
      ],
    ])
  })
})

describe('a law of the graph', () => {
  it('is that everything fused is asserted by a claim, or says from what it was derived', () => {
    const asserted = new Set(objects(chy.asserts))
    const named = new Set([rdf.subject, rdf.object, chy.inRegion].flatMap((predicate) => objects(predicate)))
    const derived = new Set(
      all.filter(({ predicate }) => predicate.value === chy.derivedFrom).map(({ subject }) => subject.value),
    )
    const told = new Set(
      all.filter(({ predicate }) => predicate.value === chy.between).map(({ subject }) => subject.value),
    )
    /** A seat that is said: its post covers the region, in so many words. */
    const remits = new Set(
      instances(chy.Remit).map((path) => `${objects(chy.subject, path)} ${objects(chy.object, path)}`),
    )
    const isSaidSeat = (seat: string) =>
      remits.has(`${objects(chy.seatOf, below(seat))} ${objects(chy.covers, below(seat))}`)

    const things = new Set(
      graph.core.filter(({ predicate }) => predicate.value === rdf.type).map(({ subject }) => subject.value),
    )
    const groundless = [...things].filter(
      (thing) =>
        !asserted.has(thing) && !named.has(thing) && !derived.has(thing) && !told.has(thing) && !isSaidSeat(thing),
    )
    expect(groundless).toEqual([])
  })

  it('is that every claim asserts something that is in the core', () => {
    const things = new Set(graph.core.map(({ subject }) => subject.value))
    expect(objects(chy.asserts).filter((thing) => !things.has(thing))).toEqual([])
  })

  it('is that every date can be read by the library', () => {
    const dates = all.flatMap(({ object }) =>
      object.termType === 'Literal' && object.datatype.value === EDTF ? object.value : [],
    )
    expect(dates.length).toBeGreaterThan(50)
    for (const date of dates) expect(() => bounds(date)).not.toThrow()
  })

  it('is that the same claims make the same bytes, in any order and any number', () => {
    const lines = nquads(graph.core) + nquads(graph.evidence)
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...SEED_CLAIMS, ...SEED_CLAIMS], { minLength: 2 * SEED_CLAIMS.length }),
        (claims) => {
          const again = buildGraph({ entries: [...SEED_ENTRIES, ...SEED_ENTRIES].reverse(), claims, links: [] })
          expect(nquads(again.core) + nquads(again.evidence)).toBe(lines)
        },
      ),
      { numRuns: 20 },
    )
  })
})
