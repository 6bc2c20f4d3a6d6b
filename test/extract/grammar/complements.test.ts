// Names that quotation marks, a colon or a dash part from the noun that they belong to.
import { expect, it } from 'vitest'
import { facts } from '../reading.js'

it.each([
  ['The post of “Salt Warden” was created in 1900.', 'created: Salt Warden (1900)'],
  ['The post of "Salt Warden" was created in 1900.', 'created: Salt Warden (1900)'],
  [
    'In 1909 the Salt Board was merged into a new department: the Pepper Department.',
    'mergedInto: Salt Board → Pepper Department (1909)',
  ],
  [
    'In 1909 the Salt Board was merged into one body – the Pepper Board.',
    'mergedInto: Salt Board → Pepper Board (1909)',
  ],
  [
    'In 1909 the Salt Board was merged with its counterpart, the Pepper Board.',
    'mergedInto: Salt Board → Pepper Board (1909)',
  ],
])('in “%s” the name is read', (text, fact) => {
  expect(facts(text)).toContain(fact)
})

it('a list behind a colon is what “the following” means', () => {
  expect(facts('The following were established in 1950: the Salt Office, the Pepper Office and the Mint.')).toEqual([
    'created: Mint (1950)',
    'created: Pepper Office (1950)',
    'created: Salt Office (1950)',
  ])
})

it('a colon behind a body of which more is said brings no name', () => {
  expect(facts('In 1909 the Salt Board was merged into a new department: the Pepper Board was closed.')).not.toContain(
    'mergedInto: Salt Board → Pepper Board (1909)',
  )
})
