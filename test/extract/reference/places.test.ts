// Names with and without the place in them.
import { expect, it } from 'vitest'
import { factsOn } from '../reading.js'

const created = (title: string, text: string): string[] => factsOn('created', text, title)

it('what the title names with its place is the same without it', () => {
  expect(created('Salt Court of Kent', 'The Salt Court was set up in 1920.')).toEqual([
    'created: Salt Court of Kent (1920)',
  ])
  expect(created('Kent Salt Board', 'The Salt Board was set up in 1920.')).toEqual(['created: Kent Salt Board (1920)'])
})

it('where another place has one of the name, the name alone is nobody’s in particular', () => {
  const text = 'The Salt Court of Wales is old. The Salt Court was set up in 1920.'
  expect(created('Salt Court of Kent', text)).toEqual(['created: Salt Court (1920)'])
})
