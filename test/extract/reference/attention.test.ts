// What a text speaks of next: its subjects, what it presents, what it introduces without a name.
import { describe, expect, it } from 'vitest'
import { factsOn } from '../reading.js'

/** Who is abolished, by the last sentence of a text. */
const abolished = (text: string, title?: string): string[] =>
  factsOn('abolished', text, title).map((fact) => fact.replace(/^abolished: (.+) \(1974\)$/, '$1'))

describe('what a sentence presents', () => {
  it('is what the next sentence speaks of', () => {
    expect(abolished('Congress established the Salt Board in 1920. It was abolished in 1974.')).toEqual(['Salt Board'])
  })

  it('is not, where what the entry is about presents it', () => {
    const text = 'The Salt Board established the Pepper Office in 1920. It was abolished in 1974.'
    expect(abolished(text, 'Salt Board')).toEqual(['Salt Board'])
  })
})

describe('something without a name', () => {
  it.each([
    'The Salt Board sat in York. A committee was formed in 1920. It was abolished in 1974.',
    'The Salt Board sat in York. A board was formed for Kent in 1920. The board was abolished in 1974.',
    'The Salt Board sat in York. The Minister appointed a panel in 1920. The panel was abolished in 1974.',
  ])('is what the text speaks of next, and so nobody that is named: %s', (text) => {
    expect(abolished(text, 'Salt Board')).toEqual([])
  })

  it('is not spoken of where it was only planned or denied', () => {
    for (const said of ['A committee should be formed for Kent.', 'A committee was not formed for Kent.'])
      expect(abolished(`The Salt Board sat in York. ${said} It was abolished in 1974.`, 'Salt Board')).toEqual([
        'Salt Board',
      ])
  })

  it('is whoever the sentence goes on to name', () => {
    expect(abolished('In 1920 a body called the Salt Board was formed. It was abolished in 1974.')).toEqual([
      'Salt Board',
    ])
  })
})

it('what opens a sentence with its owner is what “it” means there', () => {
  const text =
    'The Salt Board sat in York, and the Pepper Office in Kent. Despite the Office’s success, it was abolished in 1974.'
  expect(abolished(text, 'Salt Board')).toEqual(['Pepper Office'])
})

it('“they” are no single post', () => {
  expect(factsOn('abolished', 'The Salt Inspector sat in York. They were abolished in 1974.')).toEqual([])
})

it('an order by which something was done is not spoken of next', () => {
  const text = 'The Salt Board sat in York. Executive Order 12 closed its mine. It was abolished in 1974.'
  expect(abolished(text, 'Salt Board')).toEqual(['Salt Board'])
})
