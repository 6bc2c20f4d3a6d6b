// One head in the plural that several names share.
import { describe, expect, it } from 'vitest'
import { factsOn } from '../reading.js'

const created = (text: string) => factsOn('created', text)

describe('names that share a head', () => {
  it.each([
    [
      'In 1974 new Departments of Salt, Pepper, and History of Trade were created.',
      'Salt',
      'Pepper',
      'History of Trade',
    ],
    ['In 1974 the Departments of Salt, Mines & Trade, and Weights were created.', 'Salt', 'Mines & Trade', 'Weights'],
    [
      'In 1974 the Departments of Salt and Pepper Trade and the History of Salt were created.',
      'Salt and Pepper Trade',
      'the History of Salt',
    ],
  ])('say in their complements what each is for: “%s”', (text, ...matters) => {
    expect(created(text)).toEqual(matters.map((matter) => `created: Department of ${matter} (1974)`).sort())
  })

  it.each(['In 1974 the Home and Salt Offices were created.', 'In 1974 the Home and the Salt Offices were created.'])(
    'say before it what each is: “%s”',
    (text) => {
      expect(created(text)).toEqual(['created: Home Office (1974)', 'created: Salt Office (1974)'])
    },
  )
})
