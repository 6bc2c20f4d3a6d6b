// Whom descriptions mean that name nobody: “the new body”, “the present department”, “the office”.
import { describe, expect, it } from 'vitest'
import { facts, factsOn } from '../reading.js'

/** Who is abolished, by the last sentence of a text. */
const abolished = (text: string, title?: string): string[] =>
  factsOn('abolished', text, title).map((fact) => fact.replace(/^abolished: (.+) \(1974\)$/, '$1'))

describe('“the new body”', () => {
  it('is what was created just before', () => {
    const text = 'The Salt Board sat in York. The Minister set up a Pepper Office. The new body was abolished in 1974.'
    expect(abolished(text, 'Salt Board')).toEqual(['Pepper Office'])
  })

  it('is nobody where nothing was created just before', () => {
    const text = 'The Salt Board sat in York. The Pepper Office sat in Kent. The new body was abolished in 1974.'
    expect(abolished(text, 'Salt Board')).toEqual([])
  })
})

it('“the present department” is what the entry is about', () => {
  const text =
    'The Department of Salt sits in York. The Department of Pepper sat in Kent. The present department was abolished in 1974.'
  expect(abolished(text, 'Department of Salt')).toEqual(['Department of Salt'])
})

it('“this board” is none that was spoken of long before', () => {
  const text =
    'The Pepper Board sat in York. The Salt Office sat in Kent. The Mint sat in Wales. This board was abolished in 1974.'
  expect(abolished(text, 'Salt Office')).toEqual([])
})

it('“this office” is the one named last, of an entry on another, until that is the subject again', () => {
  const text =
    'The War and Salt Office sat in York. The post of Salt Inspector was created. It was held by Robert Hill.'
  const split = '\n\nIn 1854 this office was divided into two and a new Salt Office was created.'
  expect(factsOn('splitInto', text + split, 'Salt Office')).toEqual([
    'splitInto: War and Salt Office → Salt Office (1854)',
  ])
  expect(
    abolished(`${text}\n\nThe Salt Office sat in Kent. This office was abolished in 1974.`, 'Salt Office'),
  ).toEqual(['Salt Office'])
})

describe('“the office”', () => {
  it('is the body that the entry is about, not a post named in passing', () => {
    const text = 'The Salt Bureau answered to the Salt Inspector. The office was abolished in 1974.'
    expect(abolished(text, 'Salt Bureau')).toEqual(['Salt Bureau'])
  })

  it('is the post that the entry is about', () => {
    const text = 'The Salt Inspector answered to the Pepper Board. The office was abolished in 1974.'
    expect(abolished(text, 'Salt Inspector')).toEqual(['Salt Inspector'])
  })
})

it.each([
  ['the legislature', 'Salt Assembly'],
  ['the unit', 'Salt Squad'],
  ['the committee', 'East of Kent Salt Committee'],
])('“%s” is the %s that the entry is about', (noun, title) => {
  expect(abolished(`The ${title} sat in York. By law ${noun} was abolished in 1974.`, title)).toEqual([title])
})

it('“the Board” is the one that the entry is about, though another was named since', () => {
  const text = 'The Salt Board sat in York. The Salt Board met with the Pepper Board. The Board was abolished in 1974.'
  expect(abolished(text, 'Salt Board')).toEqual(['Salt Board'])
})

describe('a title that begins with its place', () => {
  it('is meant by what stands behind the place', () => {
    const text = 'The Kent Salt Board sat in York. The Salt Board was abolished in 1974.'
    expect(abolished(text, 'Kent Salt Board')).toEqual(['Kent Salt Board'])
  })

  it('is not, where another place has one too', () => {
    const deputy = 'The Deputy Salt Inspector met six Salt Inspectors. The Salt Inspector was abolished in 1974.'
    expect(abolished(deputy, 'Kent Salt Inspector')).toEqual(['Kent Salt Inspector'])
    const text = 'The Kent Salt Board met the Sussex Salt Board. The Salt Board was abolished in 1974.'
    expect(abolished(text, 'Kent Salt Board')).toEqual(['Salt Board'])
  })
})

it('“the salt section” is no bureau, though the bureau is for salt', () => {
  const text = 'The Bureau of Salt sat in York. It came from the salt section abolished in 1974.'
  expect(abolished(text, 'Bureau of Salt')).toEqual([])
})

it('“the two offices” are the last two that were spoken of, if they are called so', () => {
  const text = 'The Salt Office sat in York. The Pepper Office sat in Kent. In 1974 the two offices were abolished.'
  expect(abolished(text)).toEqual(['Pepper Office', 'Salt Office'])
  expect(abolished(text.replace('two offices', 'two boards'))).toEqual([])
})

describe('“the agency”', () => {
  it('is no parliament that was named since', () => {
    const text = 'The Salt Board was large. The Senate met in York. The agency was abolished in 1920.'
    expect(factsOn('abolished', text)).toEqual(['abolished: Salt Board (1920)'])
  })
})

it.each([
  [
    'The Salt Police was formed in 1950. In 1960 the Salt force was closed.',
    'Salt Police',
    'abolished: Salt Police (1960)',
  ],
  [
    'The Governor of Salt rules Kent. The governorship was founded in 1950.',
    'Governor of Salt',
    'created: Governor of Salt (1950)',
  ],
  [
    'The Minister of Salt sits in York. The portfolio was created in 1950.',
    'Minister of Salt',
    'created: Minister of Salt (1950)',
  ],
])('“%s” speaks of the %s', (text, title, fact) => {
  expect(facts(text, title)).toContain(fact)
})

it('“the Board’s service” is not the Board', () => {
  expect(
    factsOn('abolished', 'The Board of Salt sat in York. The Board’s service was closed in 1950.', 'Board of Salt'),
  ).toEqual([])
})
