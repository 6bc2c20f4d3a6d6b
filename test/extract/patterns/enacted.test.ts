// When something was done by a law, and what is told in one breath with a date.
import { expect, it } from 'vitest'
import { facts } from '../reading.js'

it.each([
  ['Law No. 5 (30 October 1945) created the Salt Board.', 'created: Salt Board (1945-10-30)'],
  ['The Act, passed in 1950, abolished the Salt Board.', 'abolished: Salt Board (1950)'],
  ['The Act, which was passed in 1950, abolished the Salt Board.', 'abolished: Salt Board (1950)'],
  [
    'The city owned some mines, but in 1921 took control of all and formed the Salt Board to work them.',
    'created: Salt Board (1921)',
  ],
  [
    'The Salt Board would be abolished in 1950 and replaced by the Pepper Board.',
    'succeededBy: Salt Board → Pepper Board (1950)',
  ],
  ['Its effect was to close the Salt Board that had been set up in 1974 by law.', 'created: Salt Board (1974)'],
])('“%s” is dated', (text, fact) => {
  expect(facts(text)).toContain(fact)
})

it('a plan that the law was passed for is not dated by it', () => {
  expect(facts('The Act, passed in 1950, planned to abolish the Salt Board.')).toEqual([])
})
