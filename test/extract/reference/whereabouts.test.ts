// Which places a text on a place means: “the Colony”, “the Islands”, “it”.
import { describe, expect, it } from 'vitest'
import { factsOn } from '../reading.js'

const covers = (text: string, title: string) => factsOn('covers', text, title)

describe('in a text on a place', () => {
  it.each(['The Colony', 'The Protectorate', 'The Dependency'])('“%s” is that place', (name) => {
    expect(covers(`${name} is governed by the Salt Board.`, 'Tonga')).toEqual(['covers: Salt Board → Tonga'])
  })

  it('“the Islands” is that place, if it is called so', () => {
    const text = 'The Islands are governed by the Salt Board.'
    expect(covers(text, 'Cook Islands')).toEqual(['covers: Salt Board → Cook Islands'])
    expect(covers(text, 'Tonga')).toEqual([])
  })

  it('what it was made is no name of it', () => {
    const text = 'In 1843 it was made a Crown Colony. The Colony is governed by the Salt Board.'
    expect(covers(text, 'Tonga')).toEqual(['covers: Salt Board → Tonga'])
  })

  it('“it” is the place that the sentence speaks of, and in the next sentence the first again', () => {
    expect(covers('Fiji was poor; in 1922 it was governed by the Salt Board.', 'Tonga')).toEqual([
      'covers: Salt Board → Fiji',
    ])
    expect(covers('Fiji was poor. It was governed by the Salt Board.', 'Tonga')).toEqual(['covers: Salt Board → Tonga'])
  })
})
