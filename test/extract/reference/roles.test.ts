// Posts without a name of their own: what they are called, and what is too little to be one.
import { describe, expect, it } from 'vitest'
import { factsOn } from '../reading.js'

const posts = (text: string): string[] =>
  factsOn('postIn', text).map((fact) => fact.replace(/^postIn: (.+) → Salt Board$/, '$1'))

describe('a post by a common noun', () => {
  it.each([
    ['The Salt Board was headed by a director.', 'director'],
    ['The Salt Board was headed by a newly chosen director.', 'director'],
    ['The Salt Board was headed by a managing director.', 'managing director'],
    ['The Salt Board was headed by a deputy chief constable.', 'deputy chief constable'],
    ['The Salt Board was headed by a Director.', 'Director'],
    ["The Salt Board's first chief of staff was Miss Hall.", 'chief of staff'],
    ['The secretary of the Salt Board lived in York.', 'secretary of the Salt Board'],
    ['Miss Hall, head of the Salt Board, lived in York.', 'head of the Salt Board'],
    ['The Salt Board was small. Miss Hall was its second chair.', 'chair'],
  ])('is called so, without what only tells of its holder: “%s”', (text, name) => {
    expect(posts(text)).toEqual([name])
  })

  it('is each of a list', () => {
    expect(posts('The Salt Board consists of a chairman and two deputy inspectors.')).toEqual([
      'chairman',
      'deputy inspector',
    ])
  })

  it.each([
    'The Salt Board was headed by a friend.',
    'The Salt Board was headed by an officer.',
    'The Salt Board has members.',
    'The Salt Board has many inspectors.',
    'The inspectors of the Salt Board met.',
    'The head was small, said the Salt Board.',
  ])('is none in “%s”', (text) => {
    expect(posts(text)).toEqual([])
  })
})

describe('a post that helps the head of a body', () => {
  it('is a post there', () => {
    expect(posts('The Salt Board is headed by a director, who is assisted by a deputy director.')).toEqual([
      'deputy director',
      'director',
    ])
    expect(posts('The inspector, who is assisted by a deputy director, knew the Salt Board.')).toEqual([])
  })
})

describe('a post that someone is said to have held', () => {
  it.each([
    'Miss Hall was the first director.',
    'Miss Hall was appointed director in 1974.',
    'Miss Hall has been director since 1974.',
    'Miss Hall served as director.',
  ])('is one of what the text speaks of: “%s”', (text) => {
    expect(factsOn('postIn', `The Salt Board was small. ${text}`, 'Salt Board')).toEqual([
      'postIn: director → Salt Board',
    ])
  })

  it('is not, where it is said of what', () => {
    expect(factsOn('postIn', 'Miss Hall served as director of mines.', 'Salt Board')).toEqual([])
    expect(factsOn('postIn', 'Miss Hall was a director.', 'Salt Board')).toEqual([])
  })
})

describe('a post that a body has but one of', () => {
  it('is of the body that the entry is about, where nothing else is said', () => {
    const about = (text: string) => factsOn('postIn', `The Salt Board was founded in 1920. ${text}`, 'Salt Board')
    expect(about('The director was chosen by the clerk.')).toEqual(['postIn: director → Salt Board'])
    expect(about('The directors were chosen by the clerk.')).toEqual([])
    expect(about('The minister was chosen by the clerk.')).toEqual([])
    expect(about('They knew the director.')).toEqual([])
  })
})
