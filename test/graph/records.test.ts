// Record sets from the fields of catalogue entries.
import { describe, expect, it } from 'vitest'
import { agency, alone, entry, viewOf } from './claims.js'

const CATALOGUE = entry('catalogue', {
  Reference: ['SALT'],
  Title: ['Records of the Salt Office'],
  Date: ['1890-1995'],
  'Held by': ['Archive of Saltland, Northmark'],
  Creator: ['Salt Office, 1900-1990', 'Salt and Weights Authority, 1990-', 'Board of Salt'],
  'Physical description': ['12 series'],
})

describe('a record set', () => {
  const { records, entities } = viewOf([], [CATALOGUE])

  it('has the title, dates and creators that the fields tell', () => {
    expect(records).toMatchObject([
      {
        path: 'records/catalogue',
        title: 'Records of the Salt Office',
        from: '1890',
        fromLatest: '1890-12-31',
        until: '1995',
        untilEarliest: '1995-01-01',
        creators: [{ label: 'Board of Salt' }, { label: 'Salt and Weights Authority' }, { label: 'Salt Office' }],
      },
    ])
    expect(entities).toHaveLength(3)
  })

  it('has a claim for each value, with the rule and the words', () => {
    const claims = records.flatMap(({ claims }) => claims)
    expect(claims.map(({ rule, evidence }) => `${rule}: ${evidence.quote}`).sort()).toEqual([
      'field/creator: Board of Salt',
      'field/creator: Salt Office, 1900-1990',
      'field/creator: Salt and Weights Authority, 1990-',
      'field/date: 1890-1995',
      'field/extent: 12 series',
      'field/held-by: Archive of Saltland, Northmark',
      'field/reference: SALT',
      'field/title: Records of the Salt Office',
    ])
    for (const { evidence } of claims) expect(CATALOGUE.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  })

  it('has the same creators as those that claims name', () => {
    const { entities } = viewOf([alone('created', agency('the Salt Office'))], [CATALOGUE])
    expect(entities.map(({ path }) => path)).toContain('agency/salt-office')
    expect(entities).toHaveLength(3)
  })

  it.each([
    ['1890', { from: '1890', until: '1890' }],
    ['1890-', { from: '1890' }],
    ['-1995', { until: '1995' }],
    ['1890 – 1995', { from: '1890', until: '1995' }],
    ['19th century', { from: '18XX', until: '18XX' }],
    ['c 1890', { from: '1890~', until: '1890~' }],
    ['1 May 1890-1995', { from: '1890-05-01', until: '1995' }],
  ])('dated “%s” has the years that it says', (date, expected) => {
    const { records } = viewOf([], [entry('catalogue', { Reference: ['SALT'], Title: ['Salt'], Date: [date] })])
    expect(records).toMatchObject([expected])
  })

  it.each(['1995-1890', 'n.d.', 'before the war, 1890'])('dated “%s” has no dates', (date) => {
    const { records } = viewOf([], [entry('catalogue', { Reference: ['SALT'], Title: ['Salt'], Date: [date] })])
    expect(records).toHaveLength(1)
    expect(records[0]).not.toHaveProperty('from')
    expect(records[0]).not.toHaveProperty('until')
  })

  it('is not what an entry without title, or without reference and creator, describes', () => {
    expect(viewOf([], [entry('note', { Title: ['Salt'], Date: ['1890'] })]).records).toEqual([])
    expect(viewOf([], [entry('note', { Reference: ['SALT'], Date: ['1890'] })]).records).toEqual([])
  })
})
