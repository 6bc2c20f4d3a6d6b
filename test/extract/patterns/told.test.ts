// When things happened: by laws, by the dates that open a line or a main clause, in one breath with what is dated.
import { describe, expect, it } from 'vitest'
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

it.each([
  ['Although salt was cheap, in 1950 the Salt Board was abolished.', 'abolished: Salt Board (1950)'],
  ['While Kent was poor, in March 1814, the Crown created a Salt Council.', 'created: Salt Council (1814-03)'],
  [
    'On 1 May 1950 all functions of the Salt Board, including mining, passed to the Mint.',
    'transferredTo: Salt Board → Mint (1950-05-01)',
  ],
  ['In 1950, the Salt Board had its name changed to the Mint.', 'renamedTo: Salt Board → Mint (1950)'],
  ['The Salt Board became known in May 1931 as the Mint.', 'renamedTo: Salt Board → Mint (1931-05)'],
  ['The 1950 merger of the Salt Board and the Mint created the Sea Board.', 'mergedInto: Mint → Sea Board (1950)'],
])('in “%s” the date is that of what comes behind it', (text, fact) => {
  expect(facts(text)).toContain(fact)
})

describe('a line of a chronicle', () => {
  it('is dated by the year that opens it', () => {
    expect(facts('The mine is old. 1946: Formation of the Salt Board. 1950 – Abolition of the Mint.')).toEqual([
      'abolished: Mint (1950)',
      'created: Salt Board (1946)',
    ])
  })

  it('may speak of what the text is about', () => {
    expect(facts('Name changed to Pepper Board on 1 May 1945.', 'Salt Board')).toEqual([
      'renamedTo: Salt Board → Pepper Board (1945-05-01)',
    ])
  })
})
