// Verb groups: auxiliaries, adverbs and particles as one verb.
import { describe, expect, it } from 'vitest'
import { verbAt } from '../../../src/extract/grammar/verbs.js'
import { factsOn, sentence } from '../reading.js'

/** The verb group behind “The Salt Board”. */
function verb(rest: string) {
  const { reading } = sentence(`The Salt Board ${rest} today.`)
  const group = verbAt(reading, 3)
  return (
    group && {
      ...group,
      words: reading.tokens
        .slice(group.first, group.end)
        .map(({ text }) => text)
        .join(' '),
    }
  )
}

describe('a verb group', () => {
  it('is active behind “is to”, unless another “be” follows', () => {
    expect(verb('is to merge them')).toMatchObject({ lemma: 'merge', passive: false, modal: 'to' })
    expect(verb('is to be merged')).toMatchObject({ lemma: 'merge', passive: true, modal: 'to' })
  })

  it.each([
    ['was merged', 'merge'],
    ['had been formally renamed', 'rename'],
    ['has since been taken over', 'take over'],
    ['was itself replaced', 'replace'],
    ['was being closed', 'close'],
    ['was at first housed', 'house'],
    ['was for a time housed', 'house'],
    ['was subsequently re-established', 'reestablish'],
    ['was set up', 'set up'],
    ['was wound up', 'wind up'],
    ['was split', 'split'],
  ])('“%s” is the passive of “%s”', (words, lemma) => {
    expect(verb(words)).toMatchObject({ lemma, passive: true, form: 'finite', negated: false, words })
  })

  it.each([
    ['replaces', 'replace', 'replaces it'],
    ['has replaced', 'replace', 'has replaced it'],
    ['did replace', 'replace', 'did replace it'],
    ['became', 'become', 'became it'],
    ['covers', 'cover', 'covers Kent'],
    ['reports', 'report', 'reports to it'],
    ['came into being', 'come into being', 'came into being'],
    ['gave way', 'give way', 'gave way to it'],
    ['took the place of', 'take the place of', 'took the place of it'],
    ['became responsible', 'be responsible', 'became responsible for it'],
    ['is', 'be', 'is'],
  ])('“%s” is active: %s', (words, lemma, rest) => {
    expect(verb(rest)).toMatchObject({ lemma, passive: false, form: 'finite', words })
  })

  it.each([
    ['to be merged', 'infinitive'],
    ['to replace it', 'infinitive'],
    ['having replaced it', 'gerund'],
    ['merging it', 'gerund'],
    ['being merged', 'gerund'],
    ['merged', 'bare'],
    ['established', 'bare'],
  ])('“%s” is of the form %s', (rest, form) => {
    expect(verb(rest)?.form).toBe(form)
  })

  it.each([
    'was not merged',
    'was never merged',
    'has not been merged',
    'did not merge',
    'no longer merges',
    "wasn't merged",
  ])('“%s” is negated', (rest) => {
    expect(verb(rest)).toMatchObject({ lemma: 'merge', negated: true })
  })

  it.each([
    ['will be merged', 'will'],
    ['would later be merged', 'would'],
    ['may have been merged', 'may'],
    ['should merge', 'should'],
    ['was to be merged', 'to'],
    ['is to merge', 'to'],
  ])('“%s” has the modal “%s”', (rest, modal) => {
    expect(verb(rest)).toMatchObject({ lemma: 'merge', modal })
  })

  it('has none where it tells a fact', () => {
    expect(verb('was merged')?.modal).toBeUndefined()
  })
})

describe('no verb group', () => {
  it.each(['of York', 'and others', '(1974)', 'in 1974', ', now gone,'])('begins at “%s”', (rest) => {
    expect(verb(rest)).toBeUndefined()
  })
})

describe('a verb that looks like a noun', () => {
  it('is one though an adverb parts it from what follows', () => {
    expect(factsOn('partOf', 'The Salt Board answers directly to the Pepper Ministry.')).toEqual([
      'partOf: Salt Board → Pepper Ministry',
    ])
  })

  it.each(['Article 4 transfers the property of', 'This Act ends in 1920 and transfers the property of'])(
    'is one before what it takes: “%s”',
    (opening) => {
      const text = `${opening} the Salt Board to the Pepper Ministry.`
      expect(factsOn('transferredTo', text)).toEqual([
        expect.stringContaining('transferredTo: Salt Board → Pepper Ministry'),
      ])
    },
  )
})

describe('“run”', () => {
  it('behind a comma is a participle before “by”', () => {
    expect(factsOn('created', 'The Salt Home, run by the Salt Mission, opened in York in 1900.')).toEqual([
      'created: Salt Home (1900)',
    ])
  })
})
