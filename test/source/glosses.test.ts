// Glosses of linked articles are about their own subjects.
import { describe, expect, it } from 'vitest'
import { read } from './reading.js'

const abouts = (text: string) =>
  read(`Harbour Board\n\nThe Harbour Board was formed in 1850.\n${text}`).blocks.flatMap(({ about }) => about ?? [])

describe('a gloss', () => {
  it.each([
    ['Northport\nNorthport is a town on the north coast...', 'Northport'],
    ['Port Trust\nThe Port Trust was a body that ran docks...', 'Port Trust'],
    ['Port Trust (Northport)\nThe former Port Trust was a body that ran docks...', 'Port Trust'],
  ])('begins with the title above it: %j', (text, about) => {
    expect(abouts(text)).toEqual([about])
  })

  it.each([
    ['a heading that is not its subject', 'Records\nThe board kept records of every ship.'],
    ['a section with a point', 'Port Trust.\nThe Port Trust was a body that ran docks.'],
    ['a line apart', 'Port Trust\n\nThe Port Trust was a body that ran docks.'],
    ['the entry itself', 'Harbour Board\nThe Harbour Board ran the docks until 1908.'],
    ['a longer word', 'Port\nPorts are places where ships may lie.'],
  ])('is not below %s', (_, text) => {
    expect(abouts(text)).toEqual([])
  })

  it('starts after what is left of an image', () => {
    const entry = read(
      'Harbour Board\n\nIt was formed in 1850.\nPort Trust\nthumb|right|120px|Port logoThe Port Trust ran the docks...',
    )
    const gloss = entry.blocks.at(-1)
    expect(gloss?.about).toBe('Port Trust')
    expect(entry.text.slice(gloss?.start, gloss?.end)).toBe('The Port Trust ran the docks...')
  })

  it('reads a caption alone as a heading', () => {
    const entry = read('Harbour Board\n\nIt was formed in 1850.\n\nthumb|left|McKay Dock in 1901')
    expect(entry.blocks.at(-1)?.kind).toBe('heading')
  })
})
