// Short names, and whom they may stand for.
import { describe, expect, it } from 'vitest'
import { newReferent } from '../../../src/extract/reference/registry.js'
import { headWord, isShortFor, mayBeCalled } from '../../../src/extract/reference/short.js'

const someone = (name: string) => newReferent(name, 'Agency', { names: [name.toLowerCase()] })

describe('the head word of a name', () => {
  it.each([
    ['Board of Trade', 'board'],
    ['Marine Board', 'board'],
    ['Saltum', 'saltum'],
    ['East of Kent Salt Board', 'board'],
  ])('of “%s” is “%s”', (name, head) => {
    expect(headWord(name)).toBe(head)
  })
})

describe('a short name', () => {
  it.each([
    ['board', 'Board of Trade', true],
    ['board', 'Marine Board', true],
    ['chief executive', 'Chief Executive of Salt', true],
    ['trade', 'Board of Trade', false],
    ['board', 'Salt Office', false],
  ])('“%s” stands for “%s”: %s', (short, name, stands) => {
    expect(isShortFor(short, someone(name))).toBe(stands)
  })

  it('may be one that the name does not have', () => {
    expect(mayBeCalled('department', 'Ministry of Salt')).toBe(true)
    expect(mayBeCalled('force', 'Kent Police')).toBe(true)
    expect(mayBeCalled('force', 'Salt Board')).toBe(false)
    expect(mayBeCalled('board', 'Salt Office')).toBe(false)
  })
})
