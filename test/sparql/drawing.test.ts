// Answers drawn as trees and graphs.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, answer, queryText, type Row, render, savedQuestion, type Term } from '../../src/sparql/index.js'
import { saltDataset } from './dataset.js'

const folder = saltDataset()
const base = 'https://example.org/'
const uri = (name: string): Term => ({ type: 'uri', value: base + name })
const literal = (value: string): Term => ({ type: 'literal', value })
const drawn = async (name: string, body: string, format: string) =>
  render(await answer(folder, savedQuestion(name), { body }), format)

/** Steps as a question gives them: `['a', 'b', 'merged']` is one from a to b. */
const steps = (rows: readonly (readonly [from: string, to: string, how: string])[], back = false): Answer => ({
  kind: 'table',
  columns: ['before', 'after', 'how'],
  rows: rows.map(
    ([from, to, how]): Row => ({
      ...(from && { before: uri(from) }),
      ...(to && { after: uri(to) }),
      how: literal(how),
    }),
  ),
  steps: { from: 'before', to: 'after', by: ['how'], back },
  base,
})

describe('a tree', () => {
  it('shows each thing below what it came from, and what happened between them', async () => {
    expect(await drawn('what-became-of', 'Board of Salt', 'tree')).toBe(`Board of Salt
├─ Brine Office (handed work over to · 1960~ · Eastmark)
│  └─ Brine Bureau (renamed · 1970)
│     └─ Brine Office (renamed · 1980) ↑
└─ Salt and Weights Authority (merged into · 1990-04-01)
   └─ Measures Authority (renamed · 2001)
`)
  })

  it('shows each thing below what became of it, where origins are asked', async () => {
    expect(await drawn('what-it-came-from', 'Measures Authority', 'tree')).toBe(`Measures Authority
└─ Salt and Weights Authority (renamed · 2001)
   ├─ Board of Salt (merged into · 1990-04-01; founded · 1900)
   └─ Office of Weights (merged into · 1990-04-01)
`)
  })

  it('begins a circle with what was asked', async () => {
    expect(await drawn('what-became-of', 'Brine Bureau', 'tree')).toMatch(/^Brine Bureau\n└─ Brine Office/)
  })

  it('tells what ended without becoming anything, and every way from one thing to another', async () => {
    const rows = [
      ['a', 'b', 'merged'],
      ['a', 'b', 'replaced'],
      ['b', '', 'abolished'],
      ['c', 'b', 'renamed'],
    ] as const
    expect(await render(steps(rows), 'tree')).toBe('a\n└─ b (merged; replaced; abolished)\nc\n└─ b (renamed)\n')
  })

  it('holds every thing and every step, in circles too', async () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, name, fc.constant('x'))), fc.boolean(), async (rows, back) => {
        const text = await render(steps(rows, back), 'tree')
        const edges = new Set(rows.map(([from, to]) => `${from}>${to}`))
        const lines = rows.length > 0 ? text.trimEnd().split('\n') : []
        expect(lines.filter((line) => /[├└]/.test(line))).toHaveLength(edges.size)
        expect(new Set(lines.map((line) => /\w/.exec(line)?.[0]))).toEqual(
          new Set<string>(rows.flatMap((row) => row.slice(0, 2))),
        )
      }),
    )
  })

  it('is drawn however long it is', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => [`n${i}`, `n${i + 1}`, ''] as const)
    expect((await render(steps(rows), 'tree')).split('\n')).toHaveLength(5002)
  })
})

describe('a graph', () => {
  it('is a flowchart for Mermaid', async () => {
    expect(await drawn('what-it-came-from', 'Salt and Weights Authority', 'mermaid')).toBe(`flowchart LR
  n1["Board of Salt<br/>founded · 1900"]
  n2["Salt and Weights Authority"]
  n3["Office of Weights"]
  n1 -->|"merged into · 1990-04-01"| n2
  n3 -->|"merged into · 1990-04-01"| n2
`)
  })

  it('is a digraph for Graphviz', async () => {
    expect(await drawn('lineage', 'Salt and Weights Authority', 'dot')).toBe(`digraph {
  rankdir=LR; node [shape=box];
  n1 [label="Board of Salt"];
  n2 [label="Salt and Weights Authority"];
  n3 [label="Office of Weights"];
  n4 [label="Measures Authority"];
  n1 -> n2 [label="gave way to"];
  n3 -> n2 [label="gave way to"];
  n2 -> n4 [label="gave way to"];
}
`)
  })

  it('says in words how two things of a statement are related', async () => {
    expect(await drawn('lineage', 'Salt and Weights Authority', 'mermaid')).toContain('n1 -->|"gave way to"| n2')
    expect(await drawn('lineage', 'Salt and Weights Authority', 'tree')).toContain('(gave way to)')
  })

  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', '\\', ']', '<b>', '-->', '\n', '%%', ';', '`', '#', '|', '\\N', 'click') }),
  )

  it('keeps every label inside its quotes, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (label, how) => {
        const row = { before: uri('a'), beforeLabel: literal(label), after: uri('b'), how: literal(how) }
        const answered = { ...steps([]), rows: [row] } as Answer
        const [mermaid, dot] = [await render(answered, 'mermaid'), await render(answered, 'dot')]
        expect(mermaid).toMatch(
          /^flowchart LR\n {2}n1\["[^"<>\\`\n|[\]]*"\]\n {2}n2\["b"\]\n {2}n1 -->(?:\|"[^"<>\\`\n|]*"\|)? n2\n$/,
        )
        expect(dot.split('\n').slice(2, 4).join('\n')).toMatch(
          /^ {2}n1 \[label="(?:[^"\\\n]|\\["\\])*"\];\n {2}n2 \[label="b"\];$/,
        )
        expect(dot.split('\n')[4]).toMatch(/^ {2}n1 -> n2(?: \[label="(?:[^"\\\n]|\\["\\])*"\])?;$/)
      }),
    )
  })

  it('is not made of rows that are no steps', async () => {
    await expect(
      queryText(folder, 'SELECT ?a { ?a a chy:Agency }').then((rows) => render(rows, 'tree')),
    ).rejects.toThrow('Cannot write rows as tree, expected one of table, markdown, csv, tsv, json, xml')
  })
})
