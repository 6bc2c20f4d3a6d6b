// What stands before the verb of a sentence and is not its subject.
import { describe, expect, it } from 'vitest'
import { factsOn } from '../reading.js'

describe('a law with its year before it', () => {
  it('is no subject where a preposition takes it', () => {
    const text = 'Following the 1921 Salt Act, the Salt Office was reconstituted as the Salt Board.'
    expect(factsOn('renamedTo', text)).toEqual(['renamedTo: Salt Office → Salt Board (1921)'])
  })
})
