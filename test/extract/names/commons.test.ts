// Capitals that name no body of their own.
import { expect, it } from 'vitest'
import { sentence } from '../reading.js'

const bodies = (text: string): string[] =>
  [...sentence(text).reading.mentions.values()].flatMap(({ name, type }) => (type === 'Agency' ? [name] : []))

it.each(['The law was changed by Order in Council.', 'The Governor in Council met.', 'They are in Record Unit 12.'])(
  'no body is named in “%s”',
  (text) => {
    expect(bodies(text)).toEqual([])
  },
)

it.each([
  ['A Legislative Assembly met.', 'Legislative Assembly'],
  ['They sat in Council House and in the Salt Council.', 'Salt Council'],
])('in “%s” the %s is', (text, name) => {
  expect(bodies(text)).toContain(name)
})
