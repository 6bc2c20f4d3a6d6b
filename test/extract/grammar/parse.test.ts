// Clauses: who is the subject, the object and the rest of which verb.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clause, sentences } from '../reading.js'
import { anyText, medley, nonsense } from '../texts.js'

describe('a plain sentence', () => {
  it('has its subject, its object, and what prepositions bring', () => {
    expect(clause('replace', 'The Salt Board replaced the Weights Office in Kent.')).toEqual({
      subject: 'The Salt Board',
      object: 'the Weights Office',
      passive: false,
      form: 'finite',
      with: ['in Kent'],
      when: [],
    })
    expect(
      clause('merge', 'The Salt Board was merged with the Weights Office into the Trade Authority.'),
    ).toMatchObject({
      subject: 'The Salt Board',
      passive: true,
      with: ['with the Weights Office', 'into the Trade Authority'],
    })
  })

  it('may have two objects', () => {
    expect(clause('rename', 'In 1974 Parliament renamed the Salt Board the Weights Office.')).toMatchObject({
      subject: 'Parliament',
      object: 'the Salt Board',
      with: ['the Weights Office'],
    })
  })

  it('may put quotation marks around a name', () => {
    expect(clause('rename', 'The Salt Board was renamed “Weights Office” in 1974.')).toMatchObject({
      subject: 'The Salt Board',
      object: 'Weights Office',
    })
  })

  it.each(['That year', 'This time', 'In its first decade', 'The next season'])(
    'may begin with a time, which is no subject: “%s”',
    (when) => {
      expect(clause('create', `${when}, a board was created.`)).toMatchObject({ subject: 'a board' })
    },
  )

  it('may be about a time', () => {
    expect(clause('see', 'The year saw the end of the Salt Board.')).toMatchObject({ subject: 'The year' })
  })

  it('may begin with something else', () => {
    expect(clause('replace', 'In Kent, after the war, the Salt Board replaced the Weights Office.')).toMatchObject({
      subject: 'the Salt Board',
      object: 'the Weights Office',
    })
  })
})

describe('a subject', () => {
  it.each([
    ['The Salt Board was formed in 1920 and replaced the Weights Office.', 'replace'],
    ['The Salt Board was abolished in 1920 and was replaced by the Weights Office.', 'replace'],
    ['The Salt Board was founded in 1920, became large, and was replaced by the Weights Office.', 'replace'],
    ['The Salt Board, which sat in York, was closed.', 'close'],
    ['The Salt Board, which sat in York, replaced the Weights Office.', 'replace'],
    ['The Salt Board, whose head sat in York, was closed.', 'close'],
    ['The Salt Board, founded in 1920, replaced the Weights Office.', 'replace'],
    ['The Salt Board, founded in 1920, was closed.', 'close'],
    ['The Salt Board founded in 1920 was closed.', 'close'],
    ['The Salt Board (founded in 1920) was closed.', 'close'],
    ['The Salt Board, with its offices in Kent, was closed.', 'close'],
    ['The Salt Board, having replaced the Weights Office, was closed.', 'close'],
  ])('is shared, or waits for its verb: “%s”', (text, verb) => {
    expect(clause(verb, text).subject).toBe('The Salt Board')
  })

  it('is its own where the second verb has one', () => {
    const text = 'The Salt Board was closed and the Weights Office was formed.'
    expect(clause('close', text).subject).toBe('The Salt Board')
    expect(clause('form', text).subject).toBe('the Weights Office')
  })

  it('is not the end of the list before it', () => {
    const text = 'The Salt Board was renamed the Weights Office and Inspectors were replaced by clerks.'
    expect(clause('rename', text).object).toBe('the Weights Office')
    expect(clause('replace', text)).toMatchObject({ subject: 'Inspectors', with: ['by clerks'] })
  })

  it('may be a list', () => {
    expect(clause('merge', 'The Salt Board, the Mint and the Weights Office merged.').subject).toBe(
      'The Salt Board, the Mint and the Weights Office',
    )
  })
})

describe('a relative clause', () => {
  it.each([
    ['The Salt Board, which replaced the Weights Office, was closed.', 'The Salt Board'],
    ['It was led by the Salt Board, which replaced the Weights Office.', 'the Salt Board'],
    ['The Salt Board (which replaced the Weights Office) was closed.', 'The Salt Board'],
    ['The body that replaced the Weights Office was closed.', 'The body'],
    ['The Inspector who replaced the Weights Office was ill.', 'The Inspector'],
  ])('speaks of what stands before it: “%s”', (text, subject) => {
    expect(clause('replace', text)).toMatchObject({ subject, object: 'the Weights Office' })
  })

  it('in the plural speaks of several, whatever stands between', () => {
    const text = 'It follows the Salt Board and the Mint, within the Treasury, which were abolished.'
    expect(clause('abolish', text).subject).toBe('the Salt Board and the Mint')
    const work = 'It took the work of the Salt Board and the Mint, within the Treasury, which were abolished.'
    expect(clause('abolish', work).subject).toBe('the Salt Board and the Mint')
  })

  it('with “whose” has what is owned as its subject', () => {
    expect(clause('pass', 'The Salt Board, whose functions passed to the Mint, was closed.')).toMatchObject({
      subject: 'whose functions',
      with: ['to the Mint'],
    })
  })

  it('finds its verb where the tagger sees a noun', () => {
    expect(clause('report', 'It was merged into the Salt Board, which reports to the Home Office.')).toMatchObject({
      subject: 'the Salt Board',
      with: ['to the Home Office'],
    })
  })
})

describe('a participle', () => {
  it.each([
    'The Salt Board, founded in 1920, was closed.',
    'The Salt Board founded in 1920 was closed.',
    'The Salt Board (founded in 1920) was closed.',
  ])('is passive, and speaks of what stands before it: “%s”', (text) => {
    expect(clause('found', text)).toMatchObject({
      subject: 'The Salt Board',
      passive: true,
      form: 'participle',
      when: ['at 1920'],
    })
  })

  it('speaks of what something is said to be, not of the place between', () => {
    expect(clause('attach', 'The Salt Board is an agency in Kent attached to the Trade Ministry.').subject).toBe(
      'an agency',
    )
  })

  it('in “having …” and “…ing” has the subject of its sentence', () => {
    expect(clause('replace', 'The Salt Board, having replaced the Weights Office, was closed.')).toMatchObject({
      subject: 'The Salt Board',
      object: 'the Weights Office',
    })
    expect(clause('become', 'The Salt Board was merged with the Mint, becoming the Weights Office.')).toMatchObject({
      subject: 'The Salt Board',
      object: 'the Weights Office',
      under: 'merge',
    })
  })

  it('may have a subject of its own', () => {
    expect(clause('pass', 'The Salt Board was closed, its functions passing to the Mint.')).toMatchObject({
      subject: 'its functions',
      under: 'close',
    })
  })
})

describe('an infinitive', () => {
  it('depends on its verb, and shares its subject', () => {
    expect(clause('replace', 'The Salt Board was created in 1920 to replace the Weights Office.')).toMatchObject({
      subject: 'The Salt Board',
      object: 'the Weights Office',
      form: 'infinitive',
      under: 'create',
    })
    expect(clause('form', 'The Salt Board merged with the Mint to form the Weights Office.')).toMatchObject({
      object: 'the Weights Office',
      under: 'merge',
    })
  })
})

describe('a clause with a conjunction', () => {
  it.each([
    'When the Salt Board was abolished in 1974, the Weights Office was formed.',
    'After the Salt Board was abolished in 1974, the Weights Office was formed.',
    'Since the Salt Board was abolished in 1974, the Weights Office was formed.',
    'The Weights Office was formed when the Salt Board was abolished in 1974.',
    'The Weights Office was formed before the Salt Board was abolished in 1974.',
    'The Weights Office was formed, although the Salt Board was abolished in 1974.',
  ])('has a subject of its own: “%s”', (text) => {
    expect(clause('abolish', text)).toMatchObject({ subject: 'the Salt Board', when: ['at 1974'] })
    expect(clause('form', text).subject).toMatch(/^the Weights Office$/i)
  })

  it('with “by” and a gerund has what was done as its object', () => {
    expect(clause('merge', 'The Trade Authority was formed by merging the Salt Board and the Mint.')).toMatchObject({
      object: 'the Salt Board and the Mint',
      under: 'form',
    })
  })
})

describe('what stands in brackets', () => {
  it('does not part a verb from its words', () => {
    expect(clause('replace', 'The Salt Board (SB) replaced the Weights Office (WO) in 1920.')).toMatchObject({
      subject: 'The Salt Board',
      object: 'the Weights Office',
      when: ['at 1920'],
    })
  })

  it('keeps its dates to itself', () => {
    const text = 'The Salt Board replaced the Weights Office (formed in 1901) in 1920.'
    expect(clause('form', text)).toMatchObject({ subject: 'the Weights Office', when: ['at 1901'] })
    expect(clause('replace', text).when).toEqual(['at 1920'])
  })
})

it('parts sentences at a semicolon', () => {
  const text = 'The Salt Board was abolished; the Weights Office was formed in 1974.'
  expect(clause('abolish', text)).toMatchObject({ subject: 'The Salt Board', when: [] })
  expect(clause('form', text)).toMatchObject({ subject: 'the Weights Office', when: ['at 1974'] })
})

describe('in any text', () => {
  it('clauses and phrases stand within their sentence, in order', () => {
    fc.assert(
      fc.property(fc.oneof(medley, nonsense, anyText), (text) => {
        for (const { clauses, phrases, reading } of sentences(text)) {
          const inside = ({ first, end }: { first: number; end: number }) =>
            first >= 0 && first <= end && end <= reading.tokens.length
          expect(clauses.every(({ verb }) => inside(verb))).toBe(true)
          expect(phrases.every(inside)).toBe(true)
          const starts = clauses.map(({ verb }) => verb.first)
          expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('what joins clauses', () => {
  it('may be a row of verbs, each with its object', () => {
    const text =
      'The Act moved the Salt Board into the Trade Ministry, abolished the Weights Office, and founded the Mint.'
    expect(clause('abolish', text)).toMatchObject({ subject: 'The Act', object: 'the Weights Office', passive: false })
    expect(clause('found', text)).toMatchObject({ subject: 'The Act', object: 'the Mint' })
  })

  it('may be nothing at all where a clause is complete', () => {
    const text = 'When the Salt Board was dissolved in 1939 its accounts were moved to the Trade Ministry.'
    expect(clause('move', text)).toMatchObject({ subject: 'its accounts', with: ['to the Trade Ministry'] })
  })

  it('may be “which” with a preposition before it', () => {
    const text = 'The Act created the Trade Ministry, under which the Salt Board was placed.'
    expect(clause('place', text)).toMatchObject({ subject: 'the Salt Board', with: ['under the Trade Ministry'] })
  })

  it('is “which” for bodies, never for those who head them', () => {
    const text = 'The Salt Inspector was the head of the Salt Ministry which existed until 1980.'
    expect(clause('exist', text)).toMatchObject({ subject: 'the Salt Ministry' })
  })
})

describe('a participle', () => {
  it('never follows “it”', () => {
    expect(clause('acquire', 'It acquired from the Trade Ministry the Salt Branch.')).toMatchObject({
      subject: 'It',
      object: 'the Salt Branch',
      passive: false,
    })
  })

  it('may describe what describes a name', () => {
    expect(clause('raise', 'It replaced the Salt Guards, a body of wardens raised in 1868.')).toMatchObject({
      subject: 'the Salt Guards, a body of wardens',
      passive: true,
    })
  })
})

it('a subject is not the “each” behind it', () => {
  expect(clause('have', 'The Salt Board and the Mint each have a seal.').subject).toBe('The Salt Board and the Mint')
})
