// The grammar book's own examples: what each rule makes of its sentences, and that it keeps silent on the others.
import { describe, expect, it } from 'vitest'
import { run } from '../../src/extract/engine.js'
import { rules } from '../../src/extract/index.js'
import { Book } from '../../src/extract/patterns/book.js'
import type { Rule } from '../../src/extract/rule.js'
import type { Claim, Entry } from '../../src/model.js'

const book = new Book(rules)

/** A sentence as an entry; `Label: value` stands for a labelled field, `Title — …` for either in an entry of that title. */
function entryOf(text: string): Entry {
  const field = /^(?:(.+) — )?([A-Z]\w+): /.exec(text)
  const title = field?.[1] ?? /^([A-Z]\w+(?: [A-Z]\w+)*) — /.exec(text)?.[1]
  const start = field?.[0].length ?? (title ? title.length + 3 : 0)
  const span = { start, end: text.length }
  return {
    id: 'example',
    title: title ?? 'Example',
    kind: 'note',
    text,
    blocks: field ? [] : [{ kind: 'prose', ...span }],
    fields: field ? [{ label: field[2]!, values: [span] }] : [],
  }
}

const words = ({ relation, subject, object, date, regions }: Claim): string =>
  `${relation}: ${subject.name}${object ? ` → ${object.name}` : ''}${date ? ` (${date})` : ''}${regions ? ` [${regions.join(', ')}]` : ''}`

const claimsOf = (rule: Rule, text: string): string[] =>
  [
    ...new Set(
      run(entryOf(text), book)
        .all.filter((claim) => claim.rule === rule.name)
        .map(words),
    ),
  ].sort()

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  it('has examples and non-examples', () => {
    expect(rule.examples.length).toBeGreaterThan(0)
    expect(rule.nonExamples.length).toBeGreaterThan(0)
  })

  it.each(rule.examples.map(([text, ...claims]) => [text, claims] as const))('reads “%s”', (text, claims) => {
    expect(claimsOf(rule, text)).toEqual([...claims].sort())
  })

  it.each(rule.nonExamples)('keeps silent on “%s”, as all other rules do on what it is about', (text) => {
    const relations = new Set(rule.claims.map((template) => template.relation))
    expect(
      run(entryOf(text), book)
        .claims()
        .filter(({ relation }) => relations.has(relation))
        .map(words),
    ).toEqual([])
  })
})

it('gives each rule a name of its own', () => {
  const names = rules.map((rule) => rule.name)
  expect(new Set(names).size).toBe(names.length)
})
