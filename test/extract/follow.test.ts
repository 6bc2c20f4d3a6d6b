// Whom “its” means in its own sentence.
import { describe, expect, it } from 'vitest'
import { factsOn } from './reading.js'

describe('“its” behind “and”', () => {
  it('means the body that opens the sentence with it', () => {
    expect(
      factsOn('partOf', 'The Salt Board was small. The Pepper Ministry and its agency, the Mint Office, met.'),
    ).toEqual(['partOf: Mint Office → Pepper Ministry'])
  })
})
