// Files and folders, and what can be wrong with them.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Problem, readPaths } from '../../src/source/index.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

/** Reads paths below the folder; its name is “…” in what comes out. */
function readAll(...paths: string[]) {
  const problems: Problem[] = []
  const entries = [
    ...readPaths(
      paths.map((path) => join(folder, path)),
      (problem) => problems.push(problem),
    ),
  ]
  const short = (text: string) => text.replaceAll(folder, '…')
  return {
    entries,
    ids: entries.map(({ id }) => id),
    problems: problems.map(({ severity, where, message }) => `${severity} ${short(where)}: ${short(message)}`),
  }
}

describe('reading paths', () => {
  it('reads files and folders in the order of their paths, each file once', () => {
    for (const name of ['b/port.txt', 'b/deep/quay.txt', 'a.txt', 'b/dock.TXT']) write(name, 'Port\n\nIt is old.')
    expect(readAll('b', 'a.txt', 'b/port.txt').ids).toEqual(['a', 'quay', 'dock', 'port'])
    expect(readAll('b', 'a.txt')).toEqual(readAll('a.txt', 'b'))
    expect(readAll('b', 'a.txt').problems).toEqual([])
  })

  it('takes the kind from the name of the folder, if it names one', () => {
    write('official/port.txt', 'Port\n\nIt is old.')
    write('elsewhere/quay.txt', 'Quay\n\nIt is old.')
    expect(readAll('.').entries.map(({ kind }) => kind)).toEqual(['encyclopedia', 'official'])
  })

  it('reads JSON Lines where they are named, and tells a bad line by its number', () => {
    const line = (id: string) => JSON.stringify({ id, title: 'Port', kind: 'official', text: 'Port\n\nIt is old.' })
    write('in/port.txt', 'Port\n\nIt is old.')
    write(
      'in/many.jsonl',
      `\ufeff${line('quay')}\n\n{"id":"dock"}\r\n${line('port')}\n${line('pier')}\r\n${line('quay')}`,
    )
    write('in/blank.jsonl', ' \n')
    write('latin/one.jsonl', Buffer.concat([Buffer.from(`${line('good')}\n`), Buffer.from('{"id":"é"}', 'latin1')]))
    expect(readAll('latin/one.jsonl')).toMatchObject({
      ids: ['good'],
      problems: [
        'error …/latin/one.jsonl:2: Cannot read the entry, expected UTF-8, found the byte 0xe9 at offset 7 of the line',
      ],
    })
    expect(readAll('in').ids).toEqual(['port'])
    const { entries, problems } = readAll('in/many.jsonl', 'in/blank.jsonl', 'in/port.txt')
    expect(entries.map(({ id, kind }) => [id, kind])).toEqual([
      ['quay', 'official'],
      ['port', 'official'],
      ['pier', 'official'],
    ])
    expect(problems).toEqual([
      'error …/in/blank.jsonl: Cannot read `…/in/blank.jsonl`, expected text, found only white space',
      'error …/in/many.jsonl:3 (dock): Cannot read the entry, expected a string as “title”, found none',
      'error …/in/many.jsonl:6 (quay): Cannot read the entry, expected an id of its own, found the id of …/in/many.jsonl:1',
      'error …/in/port.txt: Cannot read `…/in/port.txt`, expected an id of its own, found that …/in/many.jsonl:4 is called `port` too',
    ])
  })

  it('takes origins from the table beside the files', () => {
    write('note/port.txt', 'Port\n\nIt is old.')
    write('note/quay.txt', 'Quay\n\nIt is old.')
    write(
      'note/origins.tsv',
      'file\turl\tpublisher\tlicence\tseen\nport.txt\thttps://example.org/port\tPort Office\tCC0 1.0\t2026-11-21\r\nquay.txt\t\tQuay Office\t\t\n',
    )
    const { entries, problems } = readAll('note')
    expect(problems).toEqual([])
    expect(entries.map(({ origin }) => origin)).toEqual([
      { url: 'https://example.org/port', publisher: 'Port Office', licence: 'CC0 1.0', seen: '2026-11-21' },
      { publisher: 'Quay Office' },
    ])
  })

  it('follows links to files, not to folders', () => {
    write('in/port.txt', 'Port\n\nIt is old.')
    symlinkSync(join(folder, 'in/port.txt'), join(folder, 'in/quay.txt'))
    symlinkSync(join(folder, 'in'), join(folder, 'in/again'))
    expect(readAll('in').ids).toEqual(['port', 'quay'])
  })
})

describe('what is wrong', () => {
  beforeEach(() => write('good.txt', 'Port\n\nIt is old.'))

  it('with one path does not stop the others', () => {
    write('bad.txt', Buffer.from([0x50, 0x0a, 0x51, 0xff]))
    write('empty.txt', '')
    const { ids, problems } = readAll('good.txt', 'bad.txt', 'empty.txt', 'missing.txt')
    expect(ids).toEqual(['good'])
    expect(problems).toEqual([
      'error …/missing.txt: Cannot read `…/missing.txt`, expected a file or folder, found nothing there',
      'error …/bad.txt:2:2: Cannot read `…/bad.txt`, expected UTF-8, found the byte 0xff at offset 3',
      'error …/empty.txt: Cannot read `…/empty.txt`, expected text, found an empty file',
    ])
  })

  it('may be an unknown format: an error for a named file, a note in a folder', () => {
    write('in/port.txt', 'Port\n\nIt is old.')
    for (const name of ['in/b.pdf', 'in/c.pdf', 'in/README', 'in/SOURCES.md', 'in/.hidden']) write(name, 'x')
    expect(readAll('in/b.pdf', 'in/README').problems).toEqual([
      'error …/in/README: Cannot read `…/in/README`, expected a file that ends in .txt, .jsonl, found no ending',
      'error …/in/b.pdf: Cannot read `…/in/b.pdf`, expected a file that ends in .txt, .jsonl, found .pdf',
    ])
    const { ids, problems } = readAll('in')
    expect(ids).toEqual(['port'])
    expect(problems).toEqual(['note …/in: Passed over 3 files of unknown format (.pdf, no ending)'])
  })

  it('may be a folder without entries', () => {
    mkdirSync(join(folder, 'void'))
    expect(readAll('void').problems).toEqual([
      'error …/void: Cannot read `…/void`, expected a folder with entries (.txt), found none',
    ])
  })

  it('may be two entries with one id', () => {
    write('a/good.txt', 'Quay\n\nIt is old.')
    const { ids, problems } = readAll('.')
    expect(ids).toEqual(['good'])
    expect(problems).toEqual([
      'error …/good.txt: Cannot read `…/good.txt`, expected an id of its own, found that `…/a/good.txt` is called `good` too',
    ])
  })

  it.each([
    [
      'a head with other columns',
      'name\turl',
      '1:1: Cannot read `origins.tsv`, expected the columns file, url, publisher, licence, seen, divided by tabs, found “name, url”',
    ],
    ['too few cells', 'HEAD\ngood.txt\tx', '2:1: Cannot read `origins.tsv`, expected 5 cells, found 2'],
    ['no file', 'HEAD\n\tx\t\t\t', '2:1: Cannot read `origins.tsv`, expected the name of a file, found an empty cell'],
    [
      'a file twice',
      'HEAD\ngood.txt\t\t\t\t\n\ngood.txt\t\t\t\t',
      '4:1: Cannot read `origins.tsv`, expected one line a file, found a second for `good.txt`',
    ],
    [
      'no date',
      'HEAD\ngood.txt\t\t\t\t2026-02-30',
      '2:1: Cannot read `origins.tsv`, expected a date such as 2026-01-31 under “seen”, found “2026-02-30”',
    ],
  ])('may be a table of origins with %s', (_, table, problem) => {
    write('origins.tsv', table.replace('HEAD', 'file\turl\tpublisher\tlicence\tseen'))
    const { ids, problems } = readAll('.')
    expect(ids).toEqual(['good'])
    expect(problems).toEqual([`error …/origins.tsv:${problem}`])
  })
})
