// Mapping sets: what a row becomes, what is no link, and what is wrong where.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSssom } from '../../src/link/sssom.js'

const HEADER = [
  '#curie_map:',
  '#  chancery: https://w3id.org/chancery/id/',
  '#  wd: http://www.wikidata.org/entity/',
  '#mapping_set_id: https://example.org/links.sssom.tsv',
  '#license: https://creativecommons.org/publicdomain/zero/1.0/',
]
const COLUMNS = ['subject_id', 'predicate_id', 'object_id', 'mapping_justification']
const ROW = ['chancery:agency/home-office', 'skos:exactMatch', 'wd:Q763388', 'semapv:ManualMappingCuration']

const file = (...rows: readonly (readonly string[])[]) =>
  [...HEADER, ...rows.map((cells) => cells.join('\t')), ''].join('\n')
const read = (text: string) => readSssom(text, 'links.sssom.tsv')
/** A file with one row that has one more column. */
const withCell = (column: string, value: string) => read(file([...COLUMNS, column], [...ROW, value]))

describe('readSssom', () => {
  it('makes a link of a row, with its CURIEs written out and its subject below the base', () => {
    expect(read(file(COLUMNS, ROW))).toEqual([
      {
        subject: 'agency/home-office',
        subjectLabel: '',
        predicate: 'http://www.w3.org/2004/02/skos/core#exactMatch',
        object: 'http://www.wikidata.org/entity/Q763388',
        objectLabel: '',
        justification: 'https://w3id.org/semapv/vocab/ManualMappingCuration',
        date: '',
        seenIn: [],
        comment: '',
      },
    ])
  })

  it('takes labels, comment and date from their columns, in any order, and passes over columns that it does not know', () => {
    const [link] = read(
      file(
        ['comment', 'confidence', 'object_label', ...COLUMNS, 'subject_label', 'mapping_date'],
        ['as is', '1', 'Home Office (UK)', ...ROW, 'Home Office', '2026-11-21'],
      ),
    )
    expect(link).toMatchObject({
      subjectLabel: 'Home Office',
      objectLabel: 'Home Office (UK)',
      comment: 'as is',
      date: '2026-11-21',
    })
  })

  it('takes the entry that the subject was met in, which is below the base too', () => {
    const set = (entry: string) => file([...COLUMNS, 'subject_source'], [...ROW, entry])
    expect(read(set('chancery:entry/old%20note'))).toMatchObject([{ entry: 'entry/old%20note' }])
    expect(() => read(set('chancery:agency/home-office'))).toThrow(
      'expected an entry below https://w3id.org/chancery/id/entry/, found https://w3id.org/chancery/id/agency/home-office',
    )
  })

  it('lets the date of the set stand for all rows, unless a row has its own', () => {
    const dated = (text: string) => text.replace('#license', '#mapping_date: 2026-11-21\n#license')
    const columns = [...COLUMNS, 'mapping_date']
    expect(read(dated(file(COLUMNS, ROW))).map(({ date }) => date)).toEqual(['2026-11-21'])
    expect(read(dated(file(columns, [...ROW, ''], [...ROW, '2025-01-01']))).map(({ date }) => date)).toEqual([
      '',
      '2025-01-01',
    ])
  })

  it('keeps any text of a cell that is quoted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (comment) => {
        expect(withCell('comment', `"${comment.replaceAll('"', '""')}"`)).toMatchObject([{ comment }])
      }),
    )
  })

  it('reads several values between bars, where a backslash lets a bar or a backslash stand for itself', () => {
    const escaped = (value: string) => value.replace(/[\\|]/g, '\\$&')
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '\\', '|'), minLength: 1 })), (values) => {
        expect(withCell('see_also', values.map(escaped).join('|'))).toMatchObject([{ seenIn: values }])
      }),
    )
  })

  it('leaves out rows that deny a match or found nothing to match', () => {
    expect(withCell('predicate_modifier', 'Not')).toEqual([])
    expect(withCell('predicate_modifier', '')).toHaveLength(1)
    expect(read(file(COLUMNS, ROW.with(2, 'sssom:NoTermFound')))).toEqual([])
  })

  it('reads lines that end as on Windows', () => {
    expect(read(file(COLUMNS, ROW).replaceAll('\n', '\r\n'))).toEqual(read(file(COLUMNS, ROW)))
  })

  it('reads quoted text, lists and comments of the metadata block', () => {
    const lines = [
      "#mapping_set_title: 'It''s \"ours\"'",
      '#creator_id:',
      '#  - "orcid:0000"',
      '#- orcid:0001',
      '#comment: "a\\n#b"',
    ]
    expect(read([...lines, file(COLUMNS, ROW)].join('\n'))).toHaveLength(1)
  })

  it('reads a metadata block with a space after each hash', () => {
    expect(read(file(COLUMNS, ROW).replaceAll('#', '# '))).toHaveLength(1)
  })

  it.each([
    [
      'an unknown prefix',
      ROW.with(2, 'wikidata:Q1'),
      'expected a prefix that curie_map declares, found “wikidata”',
      '7:45',
    ],
    [
      'an IRI',
      ROW.with(2, 'http://www.wikidata.org/entity/Q1'),
      'expected a CURIE, found “http://www.wikidata.org/entity/Q1”',
      '7:45',
    ],
    ['an IRI that cannot be one', ROW.with(2, 'wd:Q 1'), 'expected a CURIE, found “wd:Q 1”', '7:45'],
    [
      'a subject of another base',
      ROW.with(0, 'wd:Q1'),
      'expected a subject below https://w3id.org/chancery/id/, found http://www.wikidata.org/entity/Q1',
      '7:1',
    ],
    ['a row without a justification', ROW.with(3, ''), 'expected mapping_justification, found nothing', '7:56'],
    ['a row that is too short', ROW.slice(0, 3), 'expected 4 cells, found 3', '7:1'],
    ['an empty line', [''], 'expected 4 cells, found 1', '7:1'],
    [
      'quotes inside a cell',
      ROW.with(3, 'semapv:"X"'),
      'expected a cell, plain or in closed quotes, found “semapv:"X"',
      '7:56',
    ],
    [
      'quotes that never end',
      ROW.with(3, '"semapv:X'),
      'expected a cell, plain or in closed quotes, found “"semapv:X',
      '7:56',
    ],
  ])('refuses %s, and says where', (_, row, reason, place) => {
    expect(() => read(file(COLUMNS, row))).toThrow(`Cannot read \`links.sssom.tsv\`, ${reason}`)
    expect(() => read(file(COLUMNS, row))).toThrow(`(links.sssom.tsv:${place})`)
  })

  it('counts lines past cells that hold line ends', () => {
    const rows = file([...COLUMNS, 'comment'], [...ROW, '"two\nlines"'], ['wd:Q1', ...ROW.slice(1), ''])
    expect(() => read(rows)).toThrow('(links.sssom.tsv:9:1)')
  })

  it('refuses a modifier that it does not know', () => {
    expect(() => withCell('predicate_modifier', 'Maybe')).toThrow('expected Not or nothing, found “Maybe”')
  })

  it.each([
    [
      'no column of objects',
      COLUMNS.with(2, 'object'),
      'expected the column object_id, found none (links.sssom.tsv:6:1)',
    ],
    [
      'a column twice',
      COLUMNS.with(3, 'object_id'),
      'expected each column once, found object_id again (links.sssom.tsv:6:35)',
    ],
  ])('refuses %s', (_, columns, reason) => {
    expect(() => read(file(columns, ROW))).toThrow(reason)
  })

  it.each([
    [
      'no licence',
      '#license: https://creativecommons.org/publicdomain/zero/1.0/',
      '#see_also: x',
      'expected the slot license, found none (links.sssom.tsv:1:1)',
    ],
    [
      'a built-in prefix with another meaning',
      '#  wd:',
      '#  skos:',
      'expected the prefix skos to mean http://www.w3.org/2004/02/skos/core#, found http://www.wikidata.org/entity/ (links.sssom.tsv:1:2)',
    ],
    ['a slot twice', '#license:', '#curie_map:', 'expected each slot once, found “curie_map” (links.sssom.tsv:5:2)'],
    ['a prefix twice', '#  wd:', '#  chancery:', 'expected each name once, found “chancery” (links.sssom.tsv:3:4)'],
    [
      'what is no YAML of ours',
      '#license: https',
      '#license: [https',
      'expected one line of plain or quoted text, found “[https',
    ],
    [
      'a comment among the slots',
      '#license:',
      '#license ',
      'expected `slot: text`, `- item` or `name: text`, found “license ',
    ],
    [
      'a line with another margin',
      '#curie_map:',
      '# curie_map:',
      'expected `# ` at the start, as in the first line, found “#mapping_set_id',
    ],
  ])('refuses a metadata block with %s', (_, from, to, reason) => {
    expect(() => read(file(COLUMNS, ROW).replace(from, to))).toThrow(reason)
  })

  it('refuses an empty file and one without a metadata block', () => {
    expect(() => read('')).toThrow('expected the slot license, found none')
    expect(() => read(COLUMNS.join('\t'))).toThrow('expected the slot license, found none')
  })
})
