// What is known of one thing, as text.
import { describe, expect, it } from 'vitest'
import { style } from '../../../src/cli/colour.js'
import { explanationText } from '../../../src/cli/page/explanation.js'
import type { Explanation } from '../../../src/sparql/index.js'

type Said = Explanation['changes'][number]['said'][number]

const named = (label: string) => ({ iri: `https://example.org/${label.toLowerCase().replaceAll(' ', '-')}`, label })
const [board, authority, marches] = [named('Board of Salt'), named('Salt Authority'), named('Marches')]
const entry = (id: string) => ({ iri: `https://example.org/entry/${id}`, label: `The ${id} of salt` })

const said = (quote: string, more: Partial<Said> = {}): Said => ({
  claim: `https://example.org/claim/${quote}`,
  relation: 'succeededBy',
  subject: board,
  object: authority,
  entry: entry('catalogue'),
  quote,
  start: 40,
  end: 40 + quote.length,
  also: [],
  rule: 'succession/was-replaced-by',
  ...more,
})

const nothing: Explanation = {
  thing: board,
  type: 'Agency',
  names: [],
  links: [],
  changes: [],
  states: [],
  seats: [],
  records: [],
  disagreements: [],
}
const text = (known: Partial<Explanation>, columns = 80) =>
  explanationText({ ...nothing, ...known }, columns, style(false))

describe('explanationText', () => {
  it('is the name and its IRI where nothing else is known', () => {
    expect(text({})).toBe('Board of Salt\nagency https://example.org/board-of-salt\n')
  })

  it('sets below a change its words, their place and the rule, and the sources at the foot', () => {
    const change = {
      change: { iri: 'https://example.org/change', label: 'Board of Salt replaced by Salt Authority, 1 April 1990' },
      kind: 'succession',
      date: '1990-04-01',
      before: [board],
      after: [authority],
      concerned: [],
      regions: [],
      said: [said('replaced by the\nSalt Authority', { date: '1990-04-01' })],
    }
    expect(text({ changes: [change] })).toBe(`Board of Salt
agency https://example.org/board-of-salt

What happened
  1 April 1990: Board of Salt replaced by Salt Authority
    “replaced by the Salt Authority”
     catalogue:40–70, succession/was-replaced-by

Sources
  catalogue: The catalogue of salt
`)
  })

  it('shows further words that a claim rests on, and where they are', () => {
    const also = [{ quote: 'In 1890', start: 2, end: 9 }]
    const change = {
      change: board,
      kind: 'succession',
      before: [board],
      after: [authority],
      concerned: [],
      regions: [],
    }
    const page = text({ changes: [{ ...change, said: [said('It was replaced.', { also })] }] })
    expect(page).toContain(
      '    “It was replaced.”\n     and “In 1890”\n     catalogue:40–56, 2–9, succession/was-replaced-by',
    )
  })

  it('says how each claim reads its words where they differ', () => {
    const change = {
      change: { iri: 'https://example.org/change', label: 'Board of Salt merged into Salt Authority, 1990' },
      kind: 'merger',
      date: '1990',
      before: [board],
      after: [authority],
      concerned: [],
      regions: [],
      said: [
        said('was replaced', { date: '1990' }),
        said('were merged', { relation: 'mergedInto', entry: entry('encyclopedia'), rule: 'merger/were-merged-into' }),
      ],
    }
    const all = text({ changes: [change] })
    expect(all).toContain('“was replaced”\n     read as: replaced by Salt Authority, 1990\n')
    expect(all).toContain('“were merged”\n     read as: merged into Salt Authority\n')
  })

  it('tells what it was part of from what was part of it', () => {
    const state = { state: 'x', kind: 'part of', derivedBy: [], said: [] }
    const all = text({
      states: [
        { ...state, subject: board, object: authority, from: '1990', until: '2001' },
        { ...state, subject: named('Brine Office'), object: board },
      ],
    })
    expect(all).toContain('Where it belonged\n  1990 to 2001: part of Salt Authority\n')
    expect(all).toContain('What belonged to it\n  Brine Office part of Board of Salt\n')
  })

  it('gathers the seats that one sentence gives', () => {
    const through = {
      through: ['Marches'],
      said: [said('in each of the Marches', { relation: 'covers', object: marches })],
    }
    const all = text({
      seats: [
        { seat: named('Board of Salt in Eastmark'), ...through },
        { seat: named('Board of Salt in Northmark'), ...through },
        { seat: named('Board of Salt in Saltland'), through: [], said: [] },
      ],
    })
    expect(all).toContain('Seats\n  Eastmark, Northmark (worked out from “Marches”)\n    “in each of the Marches”\n')
    expect(all).toContain('\n  Saltland\n')
  })

  it('keeps within the columns of the terminal', () => {
    const long = said('a very long passage '.repeat(20))
    const all = text({ names: [{ name: 'BoS', preferred: false, said: [long] }] }, 60)
    expect(Math.max(...all.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
  })

  it('shows what would command the terminal', () => {
    const names = [{ name: 'BoS', preferred: false, said: [said('the \u001b[2J Board')] }]
    expect(text({ names })).toContain('“the ␛[2J Board”')
  })

  it('marks what matters on a terminal that shows it', () => {
    const links = [{ match: 'exact', item: 'http://www.wikidata.org/entity/Q1' }]
    expect(explanationText({ ...nothing, links }, 80, style(true))).toContain('\u001b[1m')
  })
})
