// When: which of the dates around a verb is the date of what it says.
import { describe, expect, it } from 'vitest'
import { dateFor } from '../../../src/extract/patterns/claimed.js'
import type { DateExpression } from '../../../src/extract/time/dates.js'
import { findDates } from '../../../src/extract/time/dates.js'
import { clause, factsOn } from '../reading.js'

const dates = (text: string): readonly DateExpression[] => findDates(text, 0)

describe('what is said of a body in passing', () => {
  it('does not end where the sentence goes on with another body', () => {
    const text = "The Trade Ministry's Salt Office was established in 1950 and the Rock Office in 1955."
    expect(factsOn('partOf', text)).toContain('partOf: Salt Office → Trade Ministry (1950/..)')
  })
})

describe('the date of a verb', () => {
  it.each([
    ['abolish', 'The Salt Board was abolished in 1974.', 'at 1974'],
    ['abolish', 'In 1974 the Salt Board was abolished.', 'at 1974'],
    ['abolish', 'In 1974, after a debate, the Salt Board was abolished.', 'at 1974'],
    ['replace', 'The Salt Board was abolished and replaced in 1974 by the Mint.', 'at 1974'],
    ['abolish', 'The Salt Board was abolished and replaced in 1974 by the Mint.', 'at 1974'],
    ['abolish', 'The Salt Board was formed in 1920 and abolished in 1974.', 'at 1974'],
    ['form', 'The Salt Board was formed in 1920 and abolished in 1974.', 'at 1920'],
    ['close', 'The Salt Board was formed in 1920, and in 1974 it was closed.', 'at 1974'],
    ['form', 'The Salt Board was formed in 1920, and in 1974 it was closed.', 'at 1920'],
    ['abolish', 'The Salt Board was, in 1974, abolished.', 'at 1974'],
    ['form', 'The Mint and the Weights Office merged in 1974 to form the Salt Board.', 'at 1974'],
    ['replace', 'The Salt Board was created in 1974 to replace the Mint.', 'at 1974'],
    ['create', 'The Salt Board was created by an order dated 1 July 1974.', 'at 1974-07-01'],
    ['create', 'Parliament created a body known as the Salt Board in 1974.', 'at 1974'],
    ['replace', 'The Salt Board sat until 1974, when it was replaced by the Mint.', 'at 1974'],
    ['merge', 'The Salt Board was formed in 1974, when the Mint and the Weights Office merged.', 'at 1974'],
    ['replace', 'The Salt Board, which replaced the Mint in 1920, was abolished in 1974.', 'at 1920'],
    ['abolish', 'The Salt Board, which replaced the Mint in 1920, was abolished in 1974.', 'at 1974'],
    ['form', 'The Salt Board, formed in 1920, was abolished in 1974.', 'at 1920'],
    ['abolish', 'The Salt Board (formed in 1920) was abolished in 1974.', 'at 1974'],
    ['know', 'The Salt Board was known as the Mint until it was renamed in 1974.', 'until 1974'],
    ['form', 'The Salt Board was not formed until 1974.', 'at 1974'],
    ['close', 'In 1974 Parliament passed a law which closed the Mint.', 'at 1974'],
    ['close', 'In 1920 the Mint was closed by the crown and reopened in 1974.', 'at 1920'],
    ['form', 'The Mint sat in York, but in 1974 bought a mine and formed the Salt Board.', 'at 1974'],
    ['create', 'The Mint was created by the Mint Act, which was passed in 1974.', 'law 1974'],
    ['create', 'Order no. 5 (1 July 1974) created the Mint.', 'law 1974-07-01'],
    ['be', 'The Mint was a ministry in Kent (1920–1974).', 'during 1920/1974'],
    ['change', 'In 1974 the Mint reorganised and changed its name.', 'at 1974'],
    ['rename', 'In 1974 the Mint passed to the Salt Board, which was renamed Salt Office.', 'at 1974'],
    [
      'create',
      'In 1974 the Mint passed to the Salt Board and the Salt Office, both of which were created by the Salt Act 1970.',
      'law 1970',
    ],
    ['form', 'The Salt Board was formed in the 1974 reform.', 'at 1974'],
    ['form', 'The Salt Board was formed by the 1974 merger of the Mint and the Weights Office.', 'at 1974'],
    ['form', 'It was not until 1974 that the Salt Board was formed.', 'at 1974'],
    ['rename', 'The Salt Board was renamed after the Mint was closed in 1974.', 'at 1974'],
    ['take', 'The Mint was closed in 1974 and the Salt Board took its coins.', 'at 1974'],
    ['abolish', 'The Salt Board was abolished under the Salt Act 1974.', 'law 1974'],
    ['form', 'The Salt Board was formed under the Salt Act 1920 and lapsed in 1974.', 'law 1920'],
    ['cease to exist', 'The Salt Board, which was formed in 1920, ceased to exist in 1974.', 'at 1974'],
    ['abolish', 'The Salt Act 1974 abolished the Salt Board.', 'law 1974'],
    ['abolish', 'The Salt Board was abolished by the Salt Act 1974 on 1 May 1975.', 'at 1975-05-01'],
    ['be', 'The Salt Board was part of the Mint from 1920 to 1974.', 'during 1920/1974'],
  ])('“%s” in “%s” is %s', (verb, text, date) => {
    expect(clause(verb, text).when).toEqual([date])
  })

  it.each([
    ['form', 'The Salt Board was formed in answer to the 1974 flood.'],
    ['create', 'In 1974 the Salt Company, created to sell salt, failed.'],
    ['report', 'The Salt Board, formed in 1920, reported to the Mint.'],
    ['abolish', 'The Salt Board was abolished; in 1974 the Mint was formed.'],
    ['merge', 'The Salt Board was merged for the Salt Act 1974.'],
    ['take', 'The Mint was closed in 1974 and the Salt Board later took its coins.'],
  ])('“%s” in “%s” is not told', (verb, text) => {
    expect(clause(verb, text).when).toEqual([])
  })
})

describe('a verb joined by “and”', () => {
  it('has no date where what stands before it only began then', () => {
    expect(clause('create', 'Hall worked the mines beginning in 1862, and the Salt Board was created.').when).toEqual(
      [],
    )
  })
})

describe('the date of an event', () => {
  it.each([
    ['in 1974', '1974'],
    ['on 1 May 1974', '1974-05-01'],
    ['by 1974', '../1974'],
    ['after 1974', '1974/..'],
    ['since 1974', '1974'],
    ['between 1970 and 1974', '1970/1974'],
    ['in 2004/5', '[2004,2005]'],
    ['around 1974', '1974~'],
  ])('“%s” is %s', (text, date) => {
    expect(dateFor('at', dates(text))).toBe(date)
  })

  it('is one stretch where a second goes on from the first', () => {
    expect(dateFor('span', dates('from 1919 to 1933 and from 1933 to 1945'))).toBe('1919/1945')
  })

  it('is not until when something lasted', () => {
    expect(dateFor('at', dates('until 1974'))).toBeUndefined()
  })

  it('is not when something was so', () => {
    expect(dateFor('at', dates('as of 1974'))).toBeUndefined()
  })
})

describe('the date of a state', () => {
  it.each([
    ['from 1920 to 1974', '1920/1974'],
    ['since 1920', '1920/..'],
    ['until 1974', '../1974'],
    ['since 2004/5', '[2004,2005]/..'],
    ['(2017-)', '2017/..'],
  ])('“%s” is %s', (text, date) => {
    expect(dateFor('span', dates(text))).toBe(date)
    expect(dateFor('since', dates(text))).toBe(date)
  })

  it('begins with an event, where an event began it', () => {
    expect(dateFor('since', dates('in 1920'))).toBe('1920/..')
    expect(dateFor('span', dates('in 1920'))).toBeUndefined()
  })

  it('ends with an event, where an event ended it', () => {
    expect(dateFor('till', dates('in 1920'))).toBe('../1920')
    expect(dateFor('till', dates('from 1920'))).toBe('../1920')
    expect(dateFor('till', dates('from 1920 to 1974'))).toBe('1920/1974')
  })

  it('is the stretch that stands nearest', () => {
    expect(dateFor('span', dates('from 1920 to 1930 and from 1940'))).toBe('1920/1930')
    expect(dateFor('span', dates('since 1920 and until 1974'))).toBe('1920/1974')
  })

  it('has a beginning and an end', () => {
    expect(dateFor('start', dates('from 1920 to 1974'))).toBe('1920')
    expect(dateFor('end', dates('from 1920 to 1974'))).toBe('1974')
    expect(dateFor('start', dates('until 1974'))).toBeUndefined()
    expect(dateFor('end', dates('2017-'))).toBeUndefined()
    expect(dateFor('start', dates('in 1974'))).toBeUndefined()
  })
})

it('is none where none is asked for, or told', () => {
  expect(dateFor('none', dates('in 1974'))).toBeUndefined()
  for (const dating of ['at', 'span', 'since', 'till', 'start', 'end'] as const)
    expect(dateFor(dating, [])).toBeUndefined()
})

it('is none where it would end before it began', () => {
  expect(dateFor('span', dates('since 1974 and until 1920'))).toBeUndefined()
})

it('what an order did was done when the order took effect', () => {
  expect(dateFor('at', dates('by an order of 1 June 1974, effective 1 July 1974'))).toBe('1974-07-01')
  expect(dateFor('since', dates('on 1 June 1974, with effect from 1 July 1974'))).toBe('1974-07-01/..')
})
