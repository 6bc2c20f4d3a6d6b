// Which lines are read together.
import { describe, expect, it } from 'vitest'
import { blocks, read } from './reading.js'

describe('lines that hold a paragraph each', () => {
  it('stay apart', () => {
    const entry = read(
      'Harbour Board\n\nThe Harbour Board was formed in 1850.\nIt built the quay.\nThe Port Trust replaced it in 1908.\n',
    )
    expect(blocks(entry)).toEqual([
      'title: Harbour Board',
      'prose: The Harbour Board was formed in 1850.',
      'prose: It built the quay.',
      'prose: The Port Trust replaced it in 1908.',
    ])
  })
})

describe('text wrapped by hand', () => {
  const entry = read(`Harbour Board

The Harbour Board was formed in 1850 by the Minister of Public
Works, who took the quays, the docks and the lighthouses from the
Ballast Office. A second board had been set up in 1848 in the town of
Northport.

  (a) It ran the docks, and after the Act of 1866 the two dry docks
      beside them;
  (b) it lit the coast.

Sources
`)
  it('is joined until an empty line, also before a capital', () => {
    expect(blocks(entry)[1]).toMatch(
      /^prose: The Harbour Board .* Minister of Public Works, .* from the Ballast Office\..* Northport\.$/,
    )
  })

  it('has list items whose lines hang under the first, read without their marks', () => {
    expect(blocks(entry).slice(2)).toEqual([
      'item: It ran the docks, and after the Act of 1866 the two dry docks beside them;',
      'item: it lit the coast.',
      'heading: Sources',
    ])
  })

  it('takes no number or dash at the start of a line for a mark in the middle of a sentence', () => {
    const text = `The Harbour Board bought the old dry dock from the Ballast Office on
- as its minutes have it - the third of May, and paid for it in June
3. The board sold it again.`
    expect(read(text).blocks).toHaveLength(1)
  })

  it('begins a paragraph where a line ends that had room for the next word', () => {
    const text = `The Harbour Board was formed in 1850 by the Minister of Public
Works, who took the quays and the docks.
Records
The records of the Harbour Board were given to the Public Record
Office in 1911.`
    expect(blocks(read(text))).toEqual([
      'prose: The Harbour Board was formed in 1850 by the Minister of Public Works, who took the quays and the docks.',
      'heading: Records',
      'prose: The records of the Harbour Board were given to the Public Record Office in 1911.',
    ])
  })
})

describe('lines that break at hyperlinks', () => {
  it.each([
    [
      'before a lower-case letter',
      'The Harbour Board was merged with the Ballast Office\nand the Pilot Office\nin 1908.',
    ],
    ['before a mark', 'The Harbour Board left the Ballast Office\n, and later closed.'],
    ['after a word that ends no phrase', 'In 1908 the\nPort Trust\nreplaced the Harbour Board.'],
    ['after a comma', 'In 1908,\nPort Trust officers came in.'],
    ['before a bracket within a clause', 'The board was replaced by the Port Trust\n(PT) in 1908.'],
    ['within a date', 'The Harbour Board was closed on 3 May\n1908, to its regret.'],
  ])('run on %s', (_, text) => {
    expect(read(text).blocks.map(({ start, end }) => [start, end])).toEqual([[0, text.length]])
  })

  it('do not run on into a title or dates', () => {
    expect(blocks(read('Port Trust\n(PT)\nThe Port Trust ran the docks.'))).toEqual([
      'title: Port Trust',
      'heading: (PT)',
      'prose: The Port Trust ran the docks.',
    ])
  })
})

describe('line ends', () => {
  it.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\f'])('of every kind divide lines (%j)', (end) => {
    const text = ['Harbour Board', '', 'It was formed in 1850.', 'It was closed in 1908.'].join(end)
    expect(blocks(read(text))).toEqual([
      'title: Harbour Board',
      'prose: It was formed in 1850.',
      'prose: It was closed in 1908.',
    ])
  })
})
