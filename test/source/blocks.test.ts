// Headings, items and prose by their shape.
import { describe, expect, it } from 'vitest'
import { blocks, read } from './reading.js'

const kindOf = (line: string) =>
  read(`Harbour Board\n\nThe board was formed in 1850.\n\n${line}\n\nIt ran the docks.`).blocks[2]?.kind

describe('a heading', () => {
  it.each([
    'History',
    'History.',
    'Early years and first docks.',
    '"First" Harbour Board (1850 – 1866).',
    '1850–1908',
    '## History',
    '== History ==',
    'HISTORY\n=======',
    'Records:',
    'Why was the board closed?',
    'Category:Ports of Northland',
    'https://example.org/ports',
  ])('is short and has no clause: %j', (line) => {
    expect(kindOf(line)).toBe('heading')
  })

  it.each([
    'It was closed in 1908.',
    'The board replaced the office.',
    'The board reports to Parliament.',
    'The office split in two.',
    'These include:',
    'The board was in Northport',
    'Docks, quays, lighthouses and pilots of the harbours of the whole north coast.',
    'and parts of Southland',
  ])('is not a sentence, or a part of one: %j', (line) => {
    expect(kindOf(line)).toBe('prose')
  })
})

describe('an item', () => {
  it.each([
    '-   one dock',
    '• one dock',
    ' . docks in Northport;',
    '(a) runs the docks',
    'b) runs the docks',
    '(iv) one dock',
    '3. One dock',
    '[12] One dock',
    '(A) one dock',
  ])('has a mark, which is not read: %j', (line) => {
    const [block = ''] = blocks(read(`Harbour Board\n\nThe board was formed.\n\n${line}`)).slice(2)
    expect(block).toMatch(/^item: (?:one|One|docks|runs)/)
  })

  it('may be a short line below a colon', () => {
    const entry = read('Harbour Board\n\nThe board took over from:\nBallast Office\nPilot Office\n\nRecords')
    expect(blocks(entry).slice(2)).toEqual(['item: Ballast Office', 'item: Pilot Office', 'heading: Records'])
  })

  it('is no initial of a name', () => {
    expect(kindOf('J. Smith was the first engineer of the docks.')).toBe('prose')
  })
})

describe('rules and empty bullets', () => {
  it('divide, and are in no block', () => {
    const entry = read('Harbour Board\n\nThe board ran the docks of the\n-----\nlower town and was closed.\n\n-\n\n***')
    expect(blocks(entry)).toEqual([
      'title: Harbour Board',
      'prose: The board ran the docks of the',
      'prose: lower town and was closed.',
    ])
  })
})
