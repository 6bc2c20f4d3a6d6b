// What people type for parameters: names, dates, numbers, words.
import { describe, expect, it } from 'vitest'
import { answer, type Param, savedQuestion } from '../../src/sparql/index.js'
import { parse, type Question } from '../../src/sparql/saved.js'
import { saltDataset } from './dataset.js'

const folder = saltDataset()

/** A question that answers with the parameter's own value. */
const echo = (type: Param['type']): Question => ({
  name: 'echo',
  summary: '',
  description: '',
  group: '',
  examples: [],
  rows: [],
  params: [{ name: 'x', type, description: 'what to say' }],
  query: parse({ text: 'SELECT ?value { BIND($x AS ?value) } ORDER BY ?value' }),
})
async function read(type: Param['type'], value: string): Promise<string> {
  try {
    const found = await answer(folder, echo(type), { x: value })
    const said = found.kind === 'table' ? found.rows[0]?.['value']?.value : undefined
    return (said ?? 'nothing').replace('https://w3id.org/chancery/id/', '')
  } catch (error) {
    return (error as Error).message
  }
}

describe('a name', () => {
  it.each([
    ['agency', 'Board of Salt', 'agency/board-of-salt'],
    ['agency', '  the  board OF salt ', 'agency/board-of-salt'],
    ['agency', 'BoS', 'agency/board-of-salt'],
    ['agency', 'agency/board-of-salt', 'agency/board-of-salt'],
    ['agency', 'https://w3id.org/chancery/id/agency/board-of-salt', 'agency/board-of-salt'],
    ['agency or post', 'si', 'post/salt-inspector'],
    ['post', 'Salt Inspector in Eastmark', 'post/salt-inspector/in/eastmark'],
    ['region', 'saltland', 'region/saltland'],
    ['anything', 'Saltland', 'region/saltland'],
    ['anything', 'change/merger/measures-inspector/1990', 'change/merger/measures-inspector/1990'],
    ['anything', 'claim/salt-catalogue/k1', 'claim/salt-catalogue/k1'],
  ] as const)('of type %s: “%s” is %s', async (type, value, expected) => {
    // What only an entry says is known where the evidence is loaded.
    const question = {
      ...echo(type),
      query: parse({
        text: 'SELECT ?value { BIND($x AS ?value) OPTIONAL { GRAPH ?g { ?value ?p $x } } } ORDER BY ?value',
      }),
    }
    const found = await answer(folder, question, { x: value })
    expect(found).toMatchObject({ rows: [{ value: { value: `https://w3id.org/chancery/id/${expected}` } }] })
  })

  it('that several have is refused with them all', async () => {
    expect(await read('agency', 'MA')).toBe(`Cannot tell who “MA” is, expected the name of one agency, found:
  Measures Authority (agency, agency/measures-authority)
  Ministry of Measures (agency, agency/ministry-of-measures)`)
  })

  it('that none has is refused with those that are near', async () => {
    expect(
      await read('post', 'Salt Inspektor'),
    ).toBe(`Cannot find “Salt Inspektor”, expected the name or IRI of one post. Near it are:
  Salt Inspector (post, post/salt-inspector)`)
    expect(await read('agency', 'Xyzzy')).toBe('Cannot find “Xyzzy”, expected the name or IRI of one agency')
  })

  it('of something of another type is refused', async () => {
    expect(await read('agency', 'Salt Inspector')).toMatch(
      /^Cannot find “Salt Inspector”, expected the name or IRI of one agency/,
    )
    expect(await read('region', 'agency/board-of-salt')).toMatch(/^Cannot find “agency\/board-of-salt”/)
  })

  it('cannot end the query that it is looked up with', async () => {
    expect(await read('anything', 'x:> ?p ?o } UNION { ?s ?p ?o')).toMatch(/^Cannot find/)
    expect(await read('anything', 'x:\u0000')).toMatch(/^Cannot/)
  })
})

describe('a date', () => {
  it.each([
    ['date', '2004-06-01', '2004-06-01'],
    ['date', '2004-02', '2004-02-29'],
    ['date', '2004', '2004-12-31'],
    ['start date', '2004-06-01', '2004-06-01'],
    ['start date', '2004-02', '2004-02-01'],
    ['start date', '2004', '2004-01-01'],
  ] as const)('of type %s: %s is %s', async (type, value, expected) => {
    expect(await read(type, value)).toBe(expected)
  })

  it.each(['2004-13', '2004-02-30', '2004-2', '04', 'yesterday', '', '2004-06-01T00:00:00', '2004/2005'])(
    '%j is refused',
    async (value) => {
      const expected = `Cannot read --x, expected a date (2008, 2008-05 or 2008-05-01), found “${value}”`
      expect(await read('date', value)).toBe(expected)
    },
  )
})

describe('other parameters', () => {
  it('are words as they are', async () => {
    expect(await read('text', 'a "b" } \\ $x')).toBe('a "b" } \\ $x')
  })

  it('are whole numbers', async () => {
    expect(await read('number', '-12')).toBe('-12')
    expect(await read('number', '1.5')).toBe('Cannot read --x, expected a whole number, found “1.5”')
  })

  it('have to be given where they have no default', async () => {
    await expect(answer(folder, echo('text'))).rejects.toThrow('Cannot ask echo, expected --x: what to say')
  })

  it('have to be those of the question', async () => {
    const given = { bdy: 'x' }
    await expect(answer(folder, savedQuestion('parents-as-of'), given)).rejects.toThrow(
      'Cannot ask parents-as-of with --bdy, which has --body, --date',
    )
    await expect(answer(folder, savedQuestion('mergers'), given)).rejects.toThrow('which has no parameters')
  })
})

it('says to name a body where the default speaks of other texts', async () => {
  const param = { name: 'x', type: 'agency', description: 'the body', default: 'Board of Pepper' } as const
  await expect(answer(folder, { ...echo('agency'), params: [param] })).rejects.toThrow(
    'Cannot ask echo without --x (the body): its default does not serve here. Cannot find “Board of Pepper”',
  )
})
