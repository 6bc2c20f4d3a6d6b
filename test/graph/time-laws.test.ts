// What holds of any times: how they meet, and what is certain, possible or excluded on a day.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Period, periodOf } from '../../src/graph/tenure.js'
import { type Alternative, alternatives, canMeet, meet } from '../../src/graph/time.js'
import { answer, savedQuestion } from '../../src/sparql/index.js'
import { chy, DEFAULT_BASE, rdf, skos, xsd } from '../../src/vocabulary.js'
import { datasetOf } from '../sparql/dataset.js'
import { anyDate } from './any-dates.js'

const times = anyDate.map(alternatives)
const days = (all: readonly Alternative[]) => all.map(({ earliest, latest }) => [earliest, latest])

describe('two times', () => {
  it('meet in the same days whichever comes first, and however three are put together', () => {
    fc.assert(
      fc.property(times, times, times, (a, b, c) => {
        expect(meet(a, b)).toEqual(meet(b, a))
        expect(days(meet(meet(a, b), c))).toEqual(days(meet(a, meet(b, c))))
      }),
    )
  })

  it('meet within both, and one that meets itself is itself', () => {
    const within = (day: Alternative, all: readonly Alternative[]) =>
      all.some(({ earliest, latest }) => earliest <= day.earliest && day.latest <= latest)
    fc.assert(
      fc.property(times, times, (a, b) => {
        for (const one of meet(a, b)) expect(within(one, a) && within(one, b)).toBe(true)
        expect(meet(a, a)).toEqual(a)
      }),
    )
  })

  it('can be of one moment whenever they meet', () => {
    fc.assert(
      fc.property(times, times, (a, b) => {
        if (meet(a, b).length > 0) expect(canMeet(a, b)).toBe(true)
      }),
    )
  })

  it('have a first day that is not after the last', () => {
    fc.assert(
      fc.property(times, (all) => {
        for (const { earliest, latest } of all) expect(earliest <= latest).toBe(true)
      }),
    )
  })
})

type Answer = 'certainly' | 'possibly' | 'no'

/** What the words mean, said once more: in the worst case, and in the best. */
function meaning(period: Period, day: string): Answer {
  const { fromEarliest = '', fromLatest = '~', untilEarliest = '', untilLatest = '~' } = period
  if (fromLatest <= day && day < untilEarliest) return 'certainly'
  return fromEarliest <= day && day <= untilLatest ? 'possibly' : 'no'
}

const BOUNDS = ['fromEarliest', 'fromLatest', 'untilEarliest', 'untilLatest'] as const

/** A dataset of bodies that were there in these periods, by their place in the row. */
function datasetWith(periods: readonly Period[]): string {
  const lines = periods.flatMap((period, i) => {
    const [body, time] = [`<${DEFAULT_BASE}agency/${i}>`, `<${DEFAULT_BASE}tenure/existence/${i}>`]
    const known = BOUNDS.flatMap((bound) =>
      period[bound] ? [`${time} <${chy[bound]}> "${period[bound]}"^^<${xsd.date}> .`] : [],
    )
    return [
      `${body} <${rdf.type}> <${chy.Agency}> .`,
      `${body} <${skos.prefLabel}> "${i}"@en .`,
      `${time} <${rdf.type}> <${chy.Existence}> .`,
      `${time} <${chy.subject}> ${body} .`,
      ...known,
    ]
  })
  return datasetOf(`${lines.join('\n')}\n`)
}

/** What the question answers for each of the bodies. */
async function answersOn(folder: string, day: string): Promise<Answer[]> {
  const found = await answer(folder, savedQuestion('bodies-as-of'), { date: day })
  const rows = found.kind === 'table' ? found.rows : []
  const byBody = new Map(rows.map((row) => [row['bodyLabel']?.value, row['answer']?.value as Answer]))
  return rows.map((_, i) => byBody.get(String(i)) ?? 'no')
}

describe('an answer as of a day', () => {
  const dates = fc.array(anyDate, { minLength: 1, maxLength: 3 })
  const pairs = fc.sample(fc.tuple(dates, anyDate), { numRuns: 400, seed: 1 }).flatMap(([known, more]) => {
    const [before, after] = [periodOf(known), periodOf([...known, more])]
    return before && after ? [[before, after] as const] : []
  })
  const periods = pairs.flat()
  const folder = datasetWith(periods)
  const some = ['1000-01-01', '1250-06-15', '1500-12-31', '1805-02-28', '2004-06-01', '2100-12-31']
  const known = fc.sample(fc.constantFrom(...periods.flatMap((one) => BOUNDS.flatMap((bound) => one[bound] ?? []))), {
    numRuns: 6,
    seed: 2,
  })

  it.each([...some, ...known])('is what the bounds mean, and stands whatever more is learnt, on %s', async (day) => {
    const found = await answersOn(folder, day)
    expect(found).toEqual(periods.map((period) => meaning(period, day)))
    for (const i of pairs.keys()) {
      const [before, after] = [found[2 * i], found[2 * i + 1]]
      if (before !== 'possibly') expect(after).toBe(before)
    }
  })
})
