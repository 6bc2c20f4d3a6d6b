// What a text says twice is one source.
import { describe, expect, it } from 'vitest'
import { blocks, read } from './reading.js'

describe('repetition', () => {
  it('keeps the first of two equal sentences', () => {
    const entry = read(
      'Port Trust\n\nThe Port Trust was formed in 1908.\n\nHistory\n\nThe Port  Trust was formed in 1908.\nIt ran the docks.',
    )
    expect(blocks(entry)).toEqual([
      'title: Port Trust',
      'prose: The Port Trust was formed in 1908.',
      'heading: History',
      'prose: It ran the docks.',
    ])
  })

  it('finds a whole telling that comes back, and what is new within it', () => {
    const told = [
      'was replaced by the Port Trust',
      'in 1908, when the docks were sold.',
      'The trust built a second quay.',
    ]
    const entry = read(['Harbour Board', 'In Northport the Harbour Board', ...told, 'Port Trust', ...told].join('\n'))
    expect(blocks(entry)).toEqual([
      'title: Harbour Board',
      'prose: In Northport the Harbour Board was replaced by the Port Trust in 1908, when the docks were sold.',
      'prose: The trust built a second quay.',
      'heading: Port Trust',
    ])
  })

  it('leaves alone a fragment that comes back in another sentence', () => {
    const entry = read(
      'The Harbour Board\nwas moved to the Home Office\nin 1850.\nThe Pilot Board\nwas moved to the Home Office\nin 1908.',
    )
    expect(blocks(entry)).toEqual(
      [
        'title: The Harbour Board was moved to the Home Office in 1850.',
        'prose: The Pilot Board was moved to the Home Office in 1908.',
      ].map((block) => block.replace('title', 'prose')),
    )
  })

  it('leaves alone headings that come back', () => {
    const entry = read('Ports\n\nNorthport\n\nHistory.\n\nIt is old.\n\nSouthport\n\nHistory.\n\nIt is new.')
    expect(blocks(entry).filter((block) => block === 'heading: History.')).toHaveLength(2)
  })
})
