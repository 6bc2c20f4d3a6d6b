// Whom a relative clause speaks of: the name said last, or what a sentence says that something is.
import { describe, expect, it } from 'vitest'
import { factsOn } from './reading.js'

describe('a relative clause', () => {
  it('behind a comma tells of the name said last', () => {
    expect(factsOn('covers', 'The Salt Police was a division of the Pepper Force, which policed Kent.')).toEqual([
      'covers: Pepper Force → Kent',
    ])
  })

  it('with “that” tells of a common noun, which needs it, and of no name', () => {
    expect(factsOn('covers', 'The Salt Board is an agency within the Pepper Ministry that regulates Kent.')).toEqual([
      'covers: Salt Board → Kent',
    ])
  })
})
