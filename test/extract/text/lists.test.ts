// Lists: what an item says together with the words that lead over to it.
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/index.js'
import { readText } from '../../../src/source/index.js'

const claims = (text: string) => extract(readText('salt', Buffer.from(`Trade Ministry\n\n${text}`)))
const said = (text: string) =>
  claims(text)
    .map(({ relation, subject, object }) => `${relation}: ${subject.name} → ${object?.name}`)
    .sort()

const BRANCHES = ['partOf: Salt Branch → Trade Ministry', 'partOf: Weights Branch → Trade Ministry']

describe('a list', () => {
  it.each([
    ['an item a line', 'The Trade Ministry was large. Its branches were:\n\n- Salt Branch\n- Weights Branch'],
    ['items without bullets', 'The Trade Ministry consisted of:\nSalt Branch\nWeights Branch'],
    [
      'described items',
      'The Trade Ministry comprises:\n(a) the Salt Branch, responsible for salt;\n(b) the Weights Branch (1903).',
    ],
    ['numbered items in a line', 'The Trade Ministry comprised: (a) the Salt Branch; and (b) the Weights Branch.'],
    [
      'items behind a noun',
      'The Trade Ministry is divided into the following branches: -\n- Salt Branch.\n- Weights Branch.',
    ],
    ['items that follow', "The Trade Ministry's branches were as follows: the Salt Branch; the Weights Branch."],
    ['items after a colon', 'The Trade Ministry consists of: Salt Branch and Weights Branch.'],
  ])('goes on with the words before it: %s', (_, text) => {
    expect(said(text)).toEqual(expect.arrayContaining(BRANCHES))
  })

  it('may have one item only', () => {
    expect(said('The Trade Ministry consists of:\n- Salt Branch')).toEqual(BRANCHES.slice(0, 1))
  })

  it('is what the words before the colon mean by what follows', () => {
    expect(said('The following boards were merged to form the Trade Ministry:\n- Salt Board\n- Weights Board')).toEqual(
      ['mergedInto: Salt Board → Trade Ministry', 'mergedInto: Weights Board → Trade Ministry'],
    )
  })

  it('is read where it stands', () => {
    const text = 'The Trade Ministry comprised: (a) the Salt Branch; and (b) the Weights Branch.'
    expect(claims(text).map(({ evidence: [first] }) => first?.quote)).toEqual([text.slice(0, -1), text.slice(0, -1)])
  })

  it('holds no clauses, which speak for themselves', () => {
    expect(said('The Trade Ministry consisted of:\n- Salt Branch\n- The Weights Branch was closed.')).toEqual(
      BRANCHES.slice(0, 1),
    )
  })

  it('ends where prose begins again', () => {
    expect(said('The Trade Ministry consisted of:\n- Salt Branch\n\nThe Weights Branch was elsewhere.')).toEqual(
      BRANCHES.slice(0, 1),
    )
  })
})
