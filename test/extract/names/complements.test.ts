// What belongs to a name behind a preposition, and what is a name only with it.
import { describe, expect, it } from 'vitest'
import { names } from '../reading.js'

describe('a department', () => {
  it('is named with the body that it is of', () => {
    expect(names('In 1974 the clerk met the U.S. Department of the Treasury.')).toEqual([
      'Agency: U.S. Department of the Treasury',
    ])
  })
})

describe('a name in a title of honour', () => {
  it('begins with the title', () => {
    expect(names("In 1974 the clerk met Her Majesty's Most Honourable Salt Council.")).toEqual([
      "Agency: Her Majesty's Most Honourable Salt Council",
    ])
  })
})

describe('no body', () => {
  it.each([
    ['a section of a law', 'Section 11 of the Salt Act'],
    ['a railway station', 'Saltley Railway Station'],
    ['a post whose name goes on behind the body', "the Manager of Salt Board's Pepper Department"],
  ])('is %s', (_, text) => {
    const typed = names(`In 1974 the clerk met ${text}.`)
    expect(typed.filter((name) => /^(?:Agency: S|Post)/.test(name))).toEqual([])
  })
})
