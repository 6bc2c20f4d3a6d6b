// What a text calls something that it has first described.
import { expect, it } from 'vitest'
import { nameGiven } from '../../../src/extract/reference/naming.js'
import { facts, sentence, words } from '../reading.js'

it.each([
  ['A body called the Salt Board was set up.', 'A body', 'the Salt Board'],
  ['A body to be known as the Salt Board was set up.', 'A body', 'the Salt Board'],
  ['A body was set up in Kent known as the Salt Board.', 'A body', 'the Salt Board'],
  ['A body was set up by the name of Salt Board.', 'A body', 'Salt Board'],
  ['For these mines, the crown has a body called the Salt Board.', 'these mines', undefined],
  ['A body was set up in Kent.', 'A body', undefined],
])('in “%s”, %s is called %s', (text, described, name) => {
  const read = sentence(text)
  const phrase = read.phrases.find((one) => words(read, one) === described)
  const given = phrase && nameGiven(read, phrase)
  expect(phrase).toBeDefined()
  expect(given && words(read, given)).toBe(name)
})

it.each([
  ['In 1956 Kent formed a group on salt called the Salt Board.', 'created: Salt Board (1956)'],
  ['In 1938 Kent formed a branch known as Branch P in York.', 'created: Branch P (1938)'],
])('in “%s” what is described is known by its name', (text, fact) => {
  expect(facts(text)).toContain(fact)
})

it('what is called something is a body or post', () => {
  expect(facts('As part of these duties, the Salt Board has a unit called the Mint.')).not.toContain(
    'partOf: Salt Board → Mint',
  )
})
