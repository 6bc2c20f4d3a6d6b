// What holds of every entry, whatever its text.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry, Span } from '../../src/model.js'
import { read } from './reading.js'

const LINE_ENDS = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/u

/** Lines of the sorts that entries are made of, so that all rules of reading meet each other. */
const line = fc.oneof(
  fc.constantFrom('', ' ', '\t', '-', '-----', '====', '[3]'),
  fc.constantFrom(
    'Harbour Board',
    'HB 112',
    'History.',
    'History',
    '## Docks',
    '**1850 - 1908**',
    'c. 1970 – c. 1989',
    'Port',
  ),
  fc.constantFrom(
    'Title: Harbour Board',
    'Creator:',
    'Harbour Board, 1850-1908',
    'History:',
    'Date: 1850-1908',
    'Parent body: Port Trust',
  ),
  fc.constantFrom(
    '- one dock',
    '  (a) two docks and',
    '      a quay;',
    ' . pilots',
    'These are:',
    'thumb|left|Port logoThe Port is old.',
  ),
  fc.constantFrom(
    'The Harbour Board was formed in 1850.',
    'The Harbour Board was merged with the',
    'Ballast Office',
    'and closed in 1908.',
    'Port is a place where ships lie...',
    'Was it closed?',
  ),
  fc.lorem({ maxCount: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
)
const text = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\u2028', '\n\n'))
  .map(([lines, end]) => lines.join(end))
  .filter((lines) => /[^\s\u0085]/u.test(lines))

const holds = (law: (entry: Entry) => void) =>
  fc.assert(
    fc.property(text, (words) => law(read(words))),
    { numRuns: 500 },
  )

const values = (entry: Entry): Span[] => entry.fields.flatMap((field) => [...field.values])
const inOrder = (spans: readonly Span[]) => {
  for (const [index, { start, end }] of spans.entries()) {
    expect(start).toBeLessThan(end)
    expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
  }
}

describe('every entry', () => {
  it('has blocks within its text, in order, none of which overlap; and values of fields likewise', () => {
    holds((entry) => {
      inOrder(entry.blocks)
      inOrder(values(entry))
      for (const { end } of [...entry.blocks, ...values(entry)]) expect(end).toBeLessThanOrEqual(entry.text.length)
    })
  })

  it('has values that are blocks to the character, or touch none', () => {
    holds((entry) => {
      for (const value of values(entry)) {
        const touched = entry.blocks.filter(({ start, end }) => start < value.end && value.start < end)
        expect(touched.map(({ start, end }) => [start, end])).toEqual(
          touched.length > 0 ? [[value.start, value.end]] : [],
        )
      }
    })
  })

  it('begins and ends no span in white space', () => {
    holds((entry) => {
      for (const { start, end } of [...entry.blocks, ...values(entry)]) {
        const words = entry.text.slice(start, end)
        expect(words.trim()).toBe(words)
      }
    })
  })

  it('loses no line that has words, unless it is a label or has been said before', () => {
    holds((entry) => {
      const spans = [...entry.blocks, ...values(entry)]
      const said = new Set<string>()
      let start = 0
      for (const raw of entry.text.split(LINE_ENDS)) {
        const from = start
        const end = from + raw.length
        start = end + (LINE_ENDS.exec(entry.text.slice(end))?.[0].length ?? 0)
        const words = raw.trim().replace(/\s+/g, ' ')
        const isKept = spans.some((span) => span.start < end && from < span.end)
        const isLabel = /^\p{Lu}[^.]{0,59}:$/u.test(words)
        if (/[\p{L}\p{N}]/u.test(words) && !isLabel && !said.has(words)) expect([words, isKept]).toEqual([words, true])
        said.add(words)
      }
    })
  })

  it('reads the same twice, and the same text as received', () => {
    holds((entry) => {
      expect(read(entry.text)).toEqual(entry)
      expect(Buffer.from(entry.text).toString()).toBe(entry.text)
    })
  })
})
