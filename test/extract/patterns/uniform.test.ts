// Patterns as the book holds them: all members written out, and nothing else changed.
import { describe, expect, it } from 'vitest'
import { uniform } from '../../../src/extract/patterns/uniform.js'
import { rules } from '../../../src/extract/rules/index.js'

const patterns = rules.flatMap((rule) => rule.patterns)

describe('patterns', () => {
  it('say the same when all their members are written out', () => {
    expect(patterns.map(uniform)).toEqual(patterns)
  })

  it('of verbs, and all slots, have the same members in the same order', () => {
    const clauses = patterns.map(uniform).filter((pattern) => pattern.in === 'clause')
    const shapes = (values: readonly object[]) => new Set(values.map((value) => Object.keys(value).join()))
    expect(shapes(clauses).size).toBe(1)
    expect(shapes(clauses.flatMap(({ slots }) => slots.map(([, slot]) => slot))).size).toBe(1)
  })
})
