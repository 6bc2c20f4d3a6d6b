// Which of two bodies in one name is part of the other.
import { expect, it } from 'vitest'
import { entryOf, factsOf } from '../reading.js'

it.each([
  ['Trade Ministry, Salt Division', 'Trade Ministry'],
  ['Department of Salt, National Museum of Trade', 'National Museum of Trade'],
])('%s is part of %s', (name, whole) => {
  expect(factsOf(entryOf(`The ${name} met.`, name))).toEqual([`partOf: ${name} → ${whole}`])
})
