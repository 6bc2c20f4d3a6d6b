// Verbs and what comes before them: which subject each takes, and which clause a preposition goes to.
import { describe, expect, it } from 'vitest'
import { clause } from '../reading.js'

describe('a subject that waits for its verb', () => {
  it('keeps what prepositions bring to it', () => {
    expect(
      clause('pass', 'The Salt Board closed in 1950, and responsibility for salt passed to the Ministry.'),
    ).toMatchObject({ subject: 'responsibility', form: 'finite', with: ['to the Ministry'] })
  })

  it('takes its verb behind a relative clause without commas', () => {
    expect(clause('pass', 'The duties that were performed by the Salt Board passed to the Ministry.')).toMatchObject({
      subject: 'The duties',
      passive: false,
    })
  })

  it('may stand behind “with”', () => {
    expect(
      clause('pass', 'The Board was abolished, with responsibility for salt passing to the Ministry.'),
    ).toMatchObject({
      subject: 'responsibility',
      form: 'gerund',
    })
  })
})

describe('“each” behind a list', () => {
  it('is each of those listed', () => {
    expect(
      clause('head', 'The Salt Board consists of the Mines Office and the Mint, each headed by a warden.'),
    ).toMatchObject({ subject: 'the Mines Office and the Mint', with: ['by a warden'] })
  })

  it('is nobody known where none are listed', () => {
    expect(clause('head', 'The Salt Board has two offices, each headed by a warden.')).toMatchObject({
      subject: 'each',
    })
  })
})

describe('a participle that only says what something is about', () => {
  it('takes no “from”', () => {
    expect(
      clause('transfer', 'The Act transferred duties relating to mines from the Salt Board to the Ministry.').with,
    ).toEqual(['from the Salt Board', 'to the Ministry'])
  })
})

describe('an object', () => {
  it('may come last if it is long', () => {
    expect(clause('transfer', 'The Act transferred to the Mint the functions of the Salt Board.')).toMatchObject({
      object: 'the functions of the Salt Board',
      with: ['to the Mint'],
    })
  })
})

describe('what opens a sentence', () => {
  it('is no subject, though “and” leads to a part of it', () => {
    expect(
      clause('close', 'Following the war and a great reform, the mines of the Salt Board were closed.').subject,
    ).toBe('the mines of the Salt Board')
  })
})

describe('a verb that follows a list', () => {
  it('takes all that stands behind its last comma with “and”', () => {
    const text =
      'Congress closed the Salt Board and the Mint, and the Weights Office and the Pepper Office were moved to York.'
    expect(clause('close', text).object).toBe('the Salt Board and the Mint')
    expect(clause('move', text).subject).toBe('the Weights Office and the Pepper Office')
  })
})

describe('a verb joined by “and”', () => {
  it('has the subject of the participle before it', () => {
    const text =
      'The Salt Council is a company based in Kent, Ohio, and formed in 2006 as the successor to the Salt Board.'
    expect(clause('form', text)).toMatchObject({ subject: 'a company', passive: true })
  })

  it('has the subject of the clause before a semicolon', () => {
    const text = 'The government combined the Salt Board with others; and merged the Pepper Board with the Mint.'
    expect(clause('merge', text)).toMatchObject({ subject: 'The government', object: 'the Pepper Board' })
  })

  it('has that of the clause which “though” depends on', () => {
    const text = 'The Salt Board rarely met though was not abolished until 1946.'
    expect(clause('abolish', text)).toMatchObject({ subject: 'The Salt Board' })
  })
})

describe('a subject', () => {
  it('is not the person that a preposition brings to it', () => {
    expect(clause('establish', 'The Salt Office under the leadership of Mr Hall was established.')).toMatchObject({
      subject: 'The Salt Office',
    })
  })
})

describe('“renamed”', () => {
  it('is passive behind a passive, though a name follows', () => {
    expect(clause('rename', 'The Salt Board was reorganised and renamed the Mint.')).toMatchObject({
      subject: 'The Salt Board',
      passive: true,
      object: 'the Mint',
    })
  })
})
