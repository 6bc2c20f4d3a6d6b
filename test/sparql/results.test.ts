// The formats, with what is hostile to each.
import fc from 'fast-check'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { type Answer, FORMATS, queryText, type Row, render, type Term } from '../../src/sparql/index.js'
import { DEFAULT_BASE } from '../../src/vocabulary.js'
import { datasetOf } from './dataset.js'

const base = DEFAULT_BASE
const literal = (value: string): Term => ({ type: 'literal', value })
const uri = (value: string): Term => ({ type: 'uri', value })
const table = (columns: string[], ...rows: Row[]): Answer => ({ kind: 'table', columns, rows, base })
const truth: Answer = { kind: 'truth', value: true, base }
const statements: Answer = { kind: 'statements', columns: ['subject', 'predicate', 'object'], rows: [], base }

/** Characters of one column each, and such as a terminal obeys. */
const terminal = fc.string({
  unit: fc.constantFrom('a', ' ', '-', '/', '\n', '\t', '\u001b[31m', '\u009b', '\u202e', '\0'),
})
const text = fc.string({ unit: 'binary' })
const hostile = fc.oneof(
  text,
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '\t', '|', '\\', '=', '\u001b[31m', '表', 'é') }),
)

/** RFC 4180, read strictly. */
function readCsv(document: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, bare = '', end] of document.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

describe('CSV', () => {
  it('writes values alone, lines ending in CR LF', () => {
    const answer = table(
      ['a', 'b'],
      { a: uri('https://example.org/'), b: { type: 'literal', value: 'x', 'xml:lang': 'en' } },
      { b: { type: 'bnode', value: 'n' } },
    )
    expect(render(answer, 'csv')).toBe('a,b\r\nhttps://example.org/,x\r\n,_:n\r\n')
  })

  it('quotes what has to be quoted, and nothing else', () => {
    expect(
      render(table(['a'], { a: literal('say "a, b"') }, { a: literal('two\nlines') }, { a: literal('x | y') }), 'csv'),
    ).toBe('a\r\n"say ""a, b"""\r\n"two\nlines"\r\nx | y\r\n')
  })

  it('can be read back, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile)), (values) => {
        const document = render(table(['a', 'b'], ...values.map(([a, b]) => ({ a: literal(a), b: literal(b) }))), 'csv')
        expect(readCsv(document)).toEqual([['a', 'b'], ...values])
      }),
    )
  })
})

describe('TSV', () => {
  it('writes terms, columns with a question mark', () => {
    const number: Term = { type: 'literal', value: '5', datatype: 'http://www.w3.org/2001/XMLSchema#integer' }
    const date: Term = { type: 'literal', value: '2004-06-01', datatype: 'http://www.w3.org/2001/XMLSchema#date' }
    expect(render(table(['a', 'b', 'c'], { a: uri('a:b'), b: number, c: date }, { c: literal('x\ty') }), 'tsv')).toBe(
      '?a\t?b\t?c\n<a:b>\t5\t"2004-06-01"^^<http://www.w3.org/2001/XMLSchema#date>\n\t\t"x\\ty"\n',
    )
  })

  it('keeps each row on a line and each value in its column, and can be read back as Turtle', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile)), (values) => {
        const document = render(table(['a', 'b'], ...values.map(([a, b]) => ({ a: literal(a), b: literal(b) }))), 'tsv')
        const [, ...lines] = document.split('\n').slice(0, -1)
        const cells = lines.map((line) =>
          line.split('\t').map((cell) => new Parser().parse(`<a:a> <a:b> ${cell} .`)[0]?.object.value),
        )
        expect(cells).toEqual(values)
      }),
    )
  })
})

describe('JSON', () => {
  it('is SPARQL Query Results JSON', () => {
    const rows = [{ a: uri('a:b') }, { a: { type: 'literal', value: 'x', 'xml:lang': 'en' } as const }]
    expect(JSON.parse(render(table(['a', 'b'], ...rows), 'json'))).toEqual({
      head: { vars: ['a', 'b'] },
      results: { bindings: rows },
    })
    expect(JSON.parse(render(truth, 'json'))).toEqual({ head: {}, boolean: true })
  })
})

describe('Turtle', () => {
  it('says the same as the statements, for any text', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (value) => {
        const quoted = JSON.stringify(value).replace(
          /[\u007f-\uffff]/g,
          (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
        )
        const folder = datasetOf(
          /\\ud[89a-f]/i.test(quoted) ? `<a:a> <a:b> ${JSON.stringify(value)} .\n` : `<a:a> <a:b> ${quoted} .\n`,
        )
        const document = render(await queryText(folder, 'CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }'), 'turtle')
        expect(new Parser().parse(document).map(({ object }) => object.value)).toEqual([value])
      }),
      { numRuns: 50 },
    )
  })

  it('is empty for no statements', () => {
    expect(render(statements, 'turtle')).toBe('')
  })
})

describe('Markdown', () => {
  it('is a table of labels, in which nothing becomes markup', () => {
    const answer = table(['body', 'bodyLabel', 'note'], {
      body: uri('a:b'),
      bodyLabel: literal('Board | of\n*Salt*'),
      note: literal('<b>'),
    })
    expect(render(answer, 'markdown')).toBe('| body | note |\n| --- | --- |\n| Board \\| of \\*Salt\\* | \\<b\\> |\n')
  })

  it('keeps each row on a line, with as many cells as columns', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const lines = render(table(['a', 'b'], { a: literal(a), b: literal(b) }), 'markdown').split('\n')
        expect(lines).toHaveLength(4)
        expect(lines[2]?.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(3)
      }),
    )
  })
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

  it('shows labels, short IRIs and the number of rows, and fits its width', () => {
    expect(render(answer, 'table', { width: 60 })).toBe(`body           kind        quote
─────────────  ──────────  ─────────────────────────────────
Board of Salt  chy:Agency  short
agency/office              the Board and the Office of
                           Weights were merged into the Salt
                           and Weights Authority
2 rows
`)
  })

  it('cuts what is longer than six lines', () => {
    const long = render(table(['a'], { a: literal('word '.repeat(50)) }), 'table', { width: 20 })
    const full = 'word word word word\n'.repeat(5)
    expect(long).toBe(`a\n${'─'.repeat(20)}\n${full}word word word word…\n1 row\n`)
  })

  it('leaves out what starts as in the row above', () => {
    const rows = [
      { a: literal('x'), b: literal('y'), c: literal('1') },
      { a: literal('x'), b: literal('y'), c: literal('2') },
      { a: literal('x'), b: literal('z'), c: literal('2') },
      { a: literal('w'), b: literal('z'), c: literal('2') },
      { a: literal('w'), b: literal('z'), c: literal('2') },
    ]
    expect(
      render(table(['a', 'b', 'c'], ...rows), 'table')
        .split('\n')
        .slice(2, -2),
    ).toEqual(['x  y  1', '      2', '   z  2', 'w  z  2', 'w  z  2'])
  })

  it('puts columns below each other where they do not fit, without those that are empty', () => {
    const columns = ['body', 'date', 'quote', 'rule']
    const row = {
      body: literal('Salt and Weights Authority'),
      quote: literal('were merged into one authority'),
      rule: literal('merger'),
    }
    expect(
      render(table(columns, row, { body: literal('Office') }), 'table', { width: 30 }),
    ).toBe(`body   Salt and Weights
       Authority
quote  were merged into one
       authority
rule   merger

body   Office

2 rows
`)
  })

  it('says so if it is empty', () => {
    expect(render(table(['a']), 'table')).toBe('(no rows)\n')
    expect(render(truth, 'table')).toBe('yes\n')
  })

  it('has colours only if asked to', () => {
    expect(render(answer, 'table')).not.toContain('\u001b')
    expect(render(answer, 'table', { colour: true })).toContain('\u001b[1mbody')
  })

  it('fits any width that has room for its columns, and obeys no control character of the data', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(terminal, terminal), { minLength: 1 }),
        fc.integer({ min: 18, max: 120 }),
        (values, width) => {
          const rows = values.map(([a, b]) => ({ a: literal(a), b: literal(b) }))
          const document = render(table(['a', 'b'], ...rows), 'table', { width })
          expect(document).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u)
          expect(document.split('\n').filter((line) => line.length > width)).toEqual([])
        },
      ),
    )
  })

  it('counts wide characters as two columns and accents as none', () => {
    const wide = table(
      ['a', 'b'],
      { a: literal('塩局'), b: literal('x') },
      { a: literal('sale\u0301'), b: literal('y') },
    )
    expect(render(wide, 'table')).toBe('a     b\n────  ─\n塩局  x\nsale\u0301  y\n2 rows\n')
  })
})

describe('a format', () => {
  it('that does not exist is refused with those that do', () => {
    expect(() => render(truth, 'xls')).toThrow(
      'Cannot write “xls”, expected one of csv, json, markdown, table, tsv, turtle',
    )
  })

  it('that cannot write the answer is refused with those that can', () => {
    expect(() => render(table(['a']), 'turtle')).toThrow(
      'Cannot write rows as turtle, expected one of csv, json, markdown, table, tsv',
    )
    expect(() => render(statements, 'csv')).toThrow(
      'Cannot write statements as csv, expected one of markdown, table, turtle',
    )
    expect(() => render(truth, 'tsv')).toThrow('Cannot write yes or no as tsv, expected one of json, markdown, table')
  })

  it('is listed under its name, in order', () => {
    expect(FORMATS.map(({ name }) => name)).toEqual(FORMATS.map(({ name }) => name).toSorted())
  })
})
