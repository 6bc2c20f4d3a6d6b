// The formats, with what is hostile to each.
import fc from 'fast-check'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { FORMATS as NAMES } from '../../src/cli/answers.js'
import { type Answer, FORMATS, queryText, type Row, render, type Term } from '../../src/sparql/index.js'
import { DEFAULT_BASE } from '../../src/vocabulary.js'
import { datasetOf } from './dataset.js'

const base = DEFAULT_BASE
const literal = (value: string): Term => ({ type: 'literal', value })
const uri = (value: string): Term => ({ type: 'uri', value })
const table = (columns: string[], ...rows: Row[]): Answer => ({ kind: 'table', columns, rows, base })
const truth: Answer = { kind: 'truth', value: true, base }
const statements: Answer = { kind: 'statements', columns: ['subject', 'predicate', 'object'], rows: [], base }

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
  it('writes values alone, lines ending in CR LF', async () => {
    const answer = table(
      ['a', 'b'],
      { a: uri('https://example.org/'), b: { type: 'literal', value: 'x', 'xml:lang': 'en' } },
      { b: { type: 'bnode', value: 'n' } },
    )
    expect(await render(answer, 'csv')).toBe('a,b\r\nhttps://example.org/,x\r\n,_:n\r\n')
  })

  it('quotes what has to be quoted, and nothing else', async () => {
    expect(
      await render(
        table(['a'], { a: literal('say "a, b"') }, { a: literal('two\nlines') }, { a: literal('x | y') }),
        'csv',
      ),
    ).toBe('a\r\n"say ""a, b"""\r\n"two\nlines"\r\nx | y\r\n')
  })

  it('can be read back, whatever the values', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(hostile, hostile)), async (values) => {
        const document = await render(
          table(['a', 'b'], ...values.map(([a, b]) => ({ a: literal(a), b: literal(b) }))),
          'csv',
        )
        expect(readCsv(document)).toEqual([['a', 'b'], ...values])
      }),
    )
  })
})

describe('TSV', () => {
  it('writes terms, columns with a question mark', async () => {
    const number: Term = { type: 'literal', value: '5', datatype: 'http://www.w3.org/2001/XMLSchema#integer' }
    const date: Term = { type: 'literal', value: '2004-06-01', datatype: 'http://www.w3.org/2001/XMLSchema#date' }
    expect(
      await render(table(['a', 'b', 'c'], { a: uri('a:b'), b: number, c: date }, { c: literal('x\ty') }), 'tsv'),
    ).toBe('?a\t?b\t?c\n<a:b>\t5\t"2004-06-01"^^<http://www.w3.org/2001/XMLSchema#date>\n\t\t"x\\ty"\n')
  })

  it('keeps each row on a line and each value in its column, and can be read back as Turtle', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(hostile, hostile)), async (values) => {
        const document = await render(
          table(['a', 'b'], ...values.map(([a, b]) => ({ a: literal(a), b: literal(b) }))),
          'tsv',
        )
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
  it('is SPARQL Query Results JSON', async () => {
    const rows = [{ a: uri('a:b') }, { a: { type: 'literal', value: 'x', 'xml:lang': 'en' } as const }]
    expect(JSON.parse(await render(table(['a', 'b'], ...rows), 'json'))).toEqual({
      head: { vars: ['a', 'b'] },
      results: { bindings: rows },
    })
    expect(JSON.parse(await render(truth, 'json'))).toEqual({ head: {}, boolean: true })
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
        const document = await render(await queryText(folder, 'CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }'), 'turtle')
        expect(new Parser().parse(document).map(({ object }) => object.value)).toEqual([value])
      }),
      { numRuns: 50 },
    )
  })

  it('is empty for no statements', async () => {
    expect(await render(statements, 'turtle')).toBe('')
  })
})

describe('Markdown', () => {
  it('is a table of labels, in which nothing becomes markup', async () => {
    const answer = table(['body', 'bodyLabel', 'note'], {
      body: uri('a:b'),
      bodyLabel: literal('Board | of\n*Salt*'),
      note: literal('<b>'),
    })
    expect(await render(answer, 'markdown')).toBe(
      '| body | note |\n| --- | --- |\n| Board \\| of \\*Salt\\* | \\<b\\> |\n',
    )
  })

  it('keeps each row on a line, with as many cells as columns', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (a, b) => {
        const lines = (await render(table(['a', 'b'], { a: literal(a), b: literal(b) }), 'markdown')).split('\n')
        expect(lines).toHaveLength(4)
        expect(lines[2]?.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(3)
      }),
    )
  })
})

describe('a format', () => {
  it('that does not exist is refused with those that do', async () => {
    await expect(render(truth, 'xls')).rejects.toThrow(
      'Cannot write “xls”, expected one of table, markdown, csv, tsv, ',
    )
  })

  it.each([
    [table(['a']), 'turtle', 'Cannot write rows as turtle, expected one of table, markdown, csv, tsv, json, xml'],
    [
      statements,
      'csv',
      'Cannot write statements as csv, expected one of table, markdown, turtle, n-triples, n-quads, json-ld, tree, mermaid, dot',
    ],
    [truth, 'tsv', 'Cannot write yes or no as tsv, expected one of table, markdown, json, xml'],
  ])('that cannot write the answer is refused with those that can', async (answer, format, message) => {
    await expect(render(answer, format)).rejects.toThrow(message)
  })

  it('is known to the command line by its name', () => {
    expect(NAMES).toEqual(FORMATS.map(({ name }) => name))
  })
})
