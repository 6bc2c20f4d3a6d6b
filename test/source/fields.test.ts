// Labelled fields of catalogue descriptions.
import { describe, expect, it } from 'vitest'
import { blocks, fields, read } from './reading.js'

const DESCRIPTION = `Catalogue entry Records kept by the Harbour Board

Details of HB
Reference: HB
Title: Records of the Harbour Board
Description:

Records of the Harbour Board and of the Port Trust after it.

Minutes are in HB 1.

Date: 1850-1908
Held by: Northland Archives
Creator:

Harbour Board, 1850-1908

Port Trust, 1908-

Physical description: 12 series
Administrative / biographical background:

The Harbour Board was formed in 1850.

It was replaced by the Port Trust in 1908.

Is something wrong with this page?

Ask an archivist
`

describe('the fields of a catalogue description', () => {
  const entry = read(DESCRIPTION)

  it('have values on the line of the label or below it, up to the next label', () => {
    expect(fields(entry)).toEqual({
      Reference: ['HB'],
      Title: ['Records of the Harbour Board'],
      Description: ['Records of the Harbour Board and of the Port Trust after it.', 'Minutes are in HB 1.'],
      Date: ['1850-1908'],
      'Held by': ['Northland Archives'],
      Creator: ['Harbour Board, 1850-1908', 'Port Trust, 1908-'],
      'Physical description': ['12 series'],
      'Administrative / biographical background': [
        'The Harbour Board was formed in 1850.',
        'It was replaced by the Port Trust in 1908.',
      ],
    })
  })

  it('give prose blocks where they hold prose; what the web page adds is a heading', () => {
    expect(blocks(entry)).toEqual([
      'heading: Catalogue entry Records kept by the Harbour Board',
      'heading: Details of HB',
      'title: Records of the Harbour Board',
      'prose: Records of the Harbour Board and of the Port Trust after it.',
      'prose: Minutes are in HB 1.',
      'prose: The Harbour Board was formed in 1850.',
      'prose: It was replaced by the Port Trust in 1908.',
      'heading: Is something wrong with this page?',
      'heading: Ask an archivist',
    ])
  })

  it('name the entry by its title field', () => {
    expect(entry.title).toBe('Records of the Harbour Board')
    expect(entry.kind).toBe('catalogue')
  })
})

describe('labels within a paragraph', () => {
  const entry = read(
    'Harbour Board\n\nPredecessors: Port Trust, U.S. Trade Dept. (1850-60). It sold salt. Successors: Dock Office; Tide Office. Related unit: Gulls.',
  )

  it('open fields of their own if they say how the body stands to others', () => {
    expect(fields(entry)).toEqual({
      Predecessors: ['Port Trust, U.S. Trade Dept. (1850-60).'],
      Successors: ['Dock Office; Tide Office.'],
    })
  })

  it('leave what stands between to be read as prose', () => {
    expect(blocks(entry)).toContain('prose: It sold salt.')
  })
})

describe('a list of predecessors', () => {
  it('goes on behind the name of the ministry that they were in, and ends before related agencies', () => {
    const entry = read(
      'Harbour Board\n\nPredecessor Agencies:\n\nIn the Trade Ministry:\n\nPort Trust (1850-60)\n\nRelated Agencies\nDock Office\n',
    )
    expect(fields(entry)['Predecessor Agencies']).toContain('Port Trust (1850-60)')
    expect(fields(entry)['Predecessor Agencies']).not.toContain('Dock Office')
  })
})

describe('a field', () => {
  it('may have a label that no list knows, below the title', () => {
    const entry = read(
      'Harbour Board\nParent ministry: Ministry of Works\n\nThe board was formed in 1850.\n\nIt ran the docks.',
    )
    expect(fields(entry)).toEqual({ 'Parent ministry': ['Ministry of Works'] })
    expect(blocks(entry).slice(1)).toEqual(['prose: The board was formed in 1850.', 'prose: It ran the docks.'])
  })

  it('is read in Markdown, and in a wrapped value', () => {
    const entry = read('**Reference**: HB\n**Title:** Records of the board and of\nthe trust\n- Level: series\n')
    expect(fields(entry)).toEqual({
      Reference: ['HB'],
      Title: ['Records of the board and of the trust'],
      Level: ['series'],
    })
  })

  it('of names ends where prose begins', () => {
    const entry = read(
      'Title: Harbour records\nCreator:\nHarbour Board, 1850-1908\n\nThe Harbour Board was formed in 1850.',
    )
    expect(fields(entry)['Creator']).toEqual(['Harbour Board, 1850-1908'])
    expect(blocks(entry).at(-1)).toBe('prose: The Harbour Board was formed in 1850.')
  })

  it('of prose may have headings and items', () => {
    const entry = read(
      'Title: Harbour records\nHistory:\nThe board was formed in 1850 and did this:\n- ran docks\n\nLater years\n\nIt was closed in 1908.',
    )
    expect(fields(entry)['History']).toEqual([
      'The board was formed in 1850 and did this:',
      'ran docks',
      'It was closed in 1908.',
    ])
    expect(blocks(entry).slice(2)).toEqual(['item: ran docks', 'heading: Later years', 'prose: It was closed in 1908.'])
  })

  it.each([
    'Note: the board was moved to the Home Office in 1866.',
    'These include:',
    'For example: the docks at Northport were sold in 1866.',
    'History:',
  ])('does not begin in the middle of an article: %s', (line) => {
    const entry = read(`Harbour Board\n\nThe board was formed in 1850.\n\n${line}\n\nIt was closed in 1908.`)
    expect(entry.fields).toEqual([])
    expect(blocks(entry).at(-1)).toBe('prose: It was closed in 1908.')
  })
})

describe('fields that name other bodies and other names', () => {
  const entry = read(`Salt Board

The Salt Board sold salt for many years.

Previous agencies
1903 - 1907 Pepper Board
Spice Board, 1903-1907

History

It was a small body.

Superseded by: Weights Office`)

  it('may stand anywhere, and without a colon above their values', () => {
    expect(fields(entry)).toEqual({
      'Previous agencies': ['1903 - 1907 Pepper Board', 'Spice Board, 1903-1907'],
      'Superseded by': ['Weights Office'],
    })
  })

  it('end where an empty line does, so that the next heading stays one', () => {
    expect(blocks(entry)).toContain('heading: History')
  })

  it('do not take prose below such a label', () => {
    expect(fields(read('Salt Board\n\nIt sold salt.\n\nArea served\nThe Board served all of Kent.'))).toEqual({})
  })
})
