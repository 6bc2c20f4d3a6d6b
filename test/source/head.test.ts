// Titles, dates below them, and the kind of an entry.
import { describe, expect, it } from 'vitest'
import { readText } from '../../src/source/index.js'
import { blocks, fields, read } from './reading.js'

describe('the title', () => {
  it('is the first line', () => {
    const entry = read('Harbour Board (Northport)\n\nThe Harbour Board was formed in 1850.')
    expect(entry.title).toBe('Harbour Board (Northport)')
    expect(blocks(entry)[0]).toBe('title: Harbour Board (Northport)')
  })

  it('loses its Markdown and entities as a string, while its span stays exact', () => {
    const entry = read('## Docks &amp; **Harbours** Board ##\n\nIt was formed in 1850.')
    expect(entry.title).toBe('Docks & Harbours Board')
    expect(blocks(entry)[0]).toBe('title: Docks &amp; **Harbours** Board')
  })

  it('stands below an identifier', () => {
    const entry = read(
      'HB 112\n\n###Harbour Board, Dock Division\n\n**01 Jan 1850 - 3 May 1908**\n\nThe division was closed.',
    )
    expect(entry.title).toBe('Harbour Board, Dock Division')
    expect(blocks(entry)).toEqual([
      'heading: HB 112',
      'title: Harbour Board, Dock Division',
      'prose: The division was closed.',
    ])
    expect(fields(entry)).toEqual({ Dates: ['01 Jan 1850 - 3 May 1908'] })
  })

  it('is the id in words where the text begins with prose', () => {
    const entry = read('The HARBOUR BOARD was formed in 1850. It was closed in 1908.', 'harbour-board')
    expect(entry.title).toBe('harbour board')
    expect(entry.blocks).toEqual([{ start: 0, end: entry.text.length, kind: 'prose' }])
  })

  it('can be told', () => {
    expect(readText('x', Buffer.from('It was formed in 1850.'), { title: 'Harbour Board' }).title).toBe('Harbour Board')
  })
})

describe('dates below the title', () => {
  it.each([
    '1978 – 1985',
    'c. 1970 – c. 1989',
    '1 April 1898 - 31 December 1908',
    '2017-',
    '(1850–1908)',
    'early 19th century',
  ])('are a field: %s', (dates) => {
    const entry = read(`Harbour Board\n${dates}\n\nThe board built the quay.`)
    expect(fields(entry)).toEqual({ Dates: [dates] })
    expect(entry.kind).toBe('catalogue')
  })

  it('are a heading further down', () => {
    const entry = read('Harbour Board\n\nHistory\n\n1850–1908\n\nThe board built the quay.')
    expect(entry.fields).toEqual([])
    expect(blocks(entry)[2]).toBe('heading: 1850–1908')
  })
})

describe('the kind', () => {
  it('is what is said of it, or else a guess by its fields', () => {
    const text = 'Reference: HB\nTitle: Records of the Harbour Board\nDate: 1850-1908'
    expect(read(text).kind).toBe('catalogue')
    expect(read('Harbour Board\n\nIt was formed in 1850.').kind).toBe('encyclopedia')
    expect(readText('x', Buffer.from(text), { kind: 'note' }).kind).toBe('note')
  })
})
