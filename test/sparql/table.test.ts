// The table for the terminal, at any width, with what terminals obey.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, type Row, render, type Term } from '../../src/sparql/index.js'
import { DEFAULT_BASE } from '../../src/vocabulary.js'

const base = DEFAULT_BASE
const literal = (value: string): Term => ({ type: 'literal', value })
const uri = (value: string): Term => ({ type: 'uri', value })
const table = (columns: string[], ...rows: Row[]): Answer => ({ kind: 'table', columns, rows, base })
const truth: Answer = { kind: 'truth', value: true, base }

/** Characters of one column each, and such as a terminal obeys. */
const terminal = fc.string({
  unit: fc.constantFrom('a', ' ', '-', '/', '\n', '\t', '\u001b[31m', '\u009b', '\u202e', '\0'),
})

describe('a table', () => {
  const answer = table(
    ['body', 'bodyLabel', 'kind', 'quote'],
    {
      body: uri(`${base}agency/board-of-salt`),
      bodyLabel: literal('Board of Salt'),
      kind: uri('https://w3id.org/chancery/ns#Agency'),
      quote: literal('short'),
    },
    {
      body: uri(`${base}agency/office`),
      quote: literal('the Board and the Office of Weights were merged into the Salt and Weights Authority'),
    },
  )

  it('shows labels, short IRIs and the number of rows, and fits its width', async () => {
    expect(await render(answer, 'table', { width: 60 })).toBe(`body           kind        quote
─────────────  ──────────  ─────────────────────────────────
Board of Salt  chy:Agency  short
agency/office              the Board and the Office of
                           Weights were merged into the Salt
                           and Weights Authority
2 rows
`)
  })

  it('takes room from the widest column first', async () => {
    const quote = 'the Board of Salt and the Office of Weights were merged into the Salt and Weights Authority'
    const rows = ['Board of Salt', 'Salt and Weights Authority'].map((name) => ({
      body: literal(name),
      quote: literal(quote),
    }))
    const lines = (await render(table(['body', 'quote'], ...rows), 'table', { width: 60 })).split('\n')
    expect(lines[2]).toBe('Board of Salt               the Board of Salt and the Office')
    expect(lines).toContain('Salt and Weights Authority  the Board of Salt and the Office')
  })

  it('cuts what is longer than six lines', async () => {
    const long = await render(table(['a'], { a: literal('word '.repeat(50)) }), 'table', { width: 20 })
    const full = 'word word word word\n'.repeat(5)
    expect(long).toBe(`a\n${'─'.repeat(20)}\n${full}word word word word…\n1 row\n`)
  })

  it('leaves out what starts as in the row above', async () => {
    const rows = [
      { a: literal('x'), b: literal('y'), c: literal('1') },
      { a: literal('x'), b: literal('y'), c: literal('2') },
      { a: literal('x'), b: literal('z'), c: literal('2') },
      { a: literal('w'), b: literal('z'), c: literal('2') },
      { a: literal('w'), b: literal('z'), c: literal('2') },
    ]
    expect((await render(table(['a', 'b', 'c'], ...rows), 'table')).split('\n').slice(2, -2)).toEqual([
      'x  y  1',
      '      2',
      '   z  2',
      'w  z  2',
      'w  z  2',
    ])
  })

  it('puts columns below each other where they do not fit, without those that are empty', async () => {
    const columns = ['body', 'date', 'quote', 'rule']
    const row = {
      body: literal('Salt and Weights Authority'),
      quote: literal('were merged into one authority'),
      rule: literal('merger'),
    }
    expect(
      await render(table(columns, row, { body: literal('Office') }), 'table', { width: 30 }),
    ).toBe(`body   Salt and Weights
       Authority
quote  were merged into one
       authority
rule   merger

body   Office

2 rows
`)
  })

  it('says so if it is empty', async () => {
    expect(await render(table(['a']), 'table')).toBe('(no rows)\n')
    expect(await render(truth, 'table')).toBe('yes\n')
  })

  it('has colours only if asked to', async () => {
    expect(await render(answer, 'table')).not.toContain('\u001b')
    expect(await render(answer, 'table', { colour: true })).toContain('\u001b[1mbody')
  })

  it('fits any width that has room for its columns, and obeys no control character of the data', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(terminal, terminal), { minLength: 1 }),
        fc.integer({ min: 18, max: 120 }),
        async (values, width) => {
          const rows = values.map(([a, b]) => ({ a: literal(a), b: literal(b) }))
          const document = await render(table(['a', 'b'], ...rows), 'table', { width })
          expect(document).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u)
          expect(document.split('\n').filter((line) => line.length > width)).toEqual([])
        },
      ),
    )
  })

  it('counts wide characters as two columns and accents as none', async () => {
    const wide = table(
      ['a', 'b'],
      { a: literal('塩局'), b: literal('x') },
      { a: literal('sale\u0301'), b: literal('y') },
    )
    expect(await render(wide, 'table')).toBe('a     b\n────  ─\n塩局  x\nsale\u0301  y\n2 rows\n')
  })
})
