// Names in a sentence: what each of them names.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mention } from '../../../src/extract/names/mentions.js'
import { names, sentence, sentences } from '../reading.js'
import { anyText, medley, nonsense } from '../texts.js'

const mentions = (text: string, title?: string): Mention[] => [...sentence(text, title).reading.mentions.values()]

describe('a name', () => {
  it.each([
    ['the Salt Board', 'Agency: Salt Board'],
    ['the Ministry of Salt', 'Agency: Ministry of Salt'],
    ['the Kent Constabulary', 'Agency: Kent Constabulary'],
    ['the Chief Inspector', 'Post: Chief Inspector'],
    ['the Secretary of State for Salt', 'Post: Secretary of State for Salt'],
    ['the Director of the Salt Board', 'Post: Director of the Salt Board'],
    ['the Prime Minister', 'Post: Prime Minister'],
    ["the Prime Minister's Office", "Agency: Prime Minister's Office"],
    ["Her Majesty's Salt Office", "Agency: Her Majesty's Salt Office"],
    ['Kent', 'Region: Kent'],
    ['New South Wales', 'Region: New South Wales'],
    ['England and Wales', 'Region: England and Wales'],
    ['the nine English regions', 'Region: English regions'],
    ['the NSB', 'Unknown: NSB'],
    ['Saltworks', 'Unknown: Saltworks'],
    ['the 18th Salt Brigade', 'Agency: 18th Salt Brigade'],
    ['the 18th Governor', 'Post: Governor'],
    ['the Salt Board (Wales)', 'Agency: Salt Board (Wales)'],
    ['the Salt Board (Wales) Act', 'Unknown: Salt Board (Wales) Act'],
    ['the 5th Pepper District', 'Region: 5th Pepper District'],
    ['the Salt Control District', 'Agency: Salt Control District'],
    ['the Kent Library System', 'Agency: Kent Library System'],
    ['the Salt Information System', 'Unknown: Salt Information System'],
    ['the Salt Data Network', 'Unknown: Salt Data Network'],
    ['the Dover, KT Metropolitan Statistical Area', 'Region: Dover, KT Metropolitan Statistical Area'],
    ['No. 3 Salt Brigade', 'Agency: No. 3 Salt Brigade'],
    ["the Secretary of State's Office", "Agency: Secretary of State's Office"],
    ['the Commissioner on Salt', 'Post: Commissioner on Salt'],
    ['the Chair of the Council on Salt', 'Post: Chair of the Council on Salt'],
  ])('tells what it names: “%s” is %s', (text, name) => {
    expect(names(`In 1974 the clerk met ${text}.`)).toEqual([name])
  })

  it('is singular where it names posts', () => {
    expect(names('In 1974 County Salt Inspectors and Directors of Salt met.')).toEqual([
      'Post: County Salt Inspector',
      'Post: Director of Salt',
    ])
    expect(mentions('In 1974 County Salt Inspectors met.')).toMatchObject([{ plural: true }])
    expect(mentions('In 1974 the County Salt Inspector met.')).toMatchObject([{ plural: false }])
  })

  it('stays plural where it names one body so', () => {
    expect(names('In 1974 the Commissioners for Salt met at the National Archives.')).toEqual([
      'Agency: Commissioners for Salt',
      'Agency: National Archives',
    ])
  })
})

describe('a place', () => {
  it('is no part of what a person is called', () => {
    expect(names('In 1974 the clerk met Otto von Kent.')).not.toContain('Region: Kent')
  })
})

describe('one head for several names', () => {
  it.each([
    ['The Salt and Mining Divisions met.', ['Salt Division', 'Mining Division']],
    ['The Salt and Weights Offices met.', ['Salt Office', 'Weights Office']],
    ['The Departments of Trade and Labour met.', ['Department of Trade', 'Department of Labour']],
    ['The Ministries of Salt and Weights met.', ['Ministry of Salt', 'Ministry of Weights']],
    [
      'The Ministries of Salt, Trade and Weights met.',
      ['Ministry of Salt', 'Ministry of Trade', 'Ministry of Weights'],
    ],
    ['The Ministries of Salt and of Weights met.', ['Ministry of Salt', 'Ministry of Weights']],
    ['Districts 2, 3 and 4 met.', ['District 2', 'District 3', 'District 4']],
    ['Divisions 2 and 4 met.', ['Division 2', 'Division 4']],
  ])('“%s”', (text, all) => {
    expect(mentions(text).map((mention) => mention.names)).toEqual([all])
  })
})

describe('a name inside a name', () => {
  const inner = (text: string) => mentions(text).flatMap((mention) => mention.inner.map(({ name }) => name))

  it.each([
    ['The Director-General of the Salt Board met.', ['Salt Board']],
    ['The Salt Board for Wales met.', ['Wales']],
    ['The University of Kent met.', ['Kent']],
    ['The Secretary to the Treasury met.', ['Treasury']],
    ['The Director of the Salt Services Board met.', ['Salt Services Board']],
  ])('“%s”', (text, expected) => {
    expect(inner(text)).toEqual(expect.arrayContaining(expected))
    expect(mentions(text)).toHaveLength(1)
  })
})

describe('what a post is for', () => {
  it.each(['Director of Salt Services', 'Inspector of Industrial Schools', 'Minister of Public Works'])(
    'is no body: “%s”',
    (post) => {
      expect(mentions(`In 1974 the ${post} met.`).flatMap(({ inner }) => inner)).toEqual([])
    },
  )
})

describe('no name', () => {
  it.each([
    'Plans were made.',
    'Functions passed to others.',
    'Following the war, all met.',
    'However, they met.',
    'Responsibility for salt passed on.',
    'Salt was dear.',
    'On Monday the board met the inspector.',
    'The two main Divisions were small.',
  ])('is in “%s”', (text) => {
    expect(names(text)).toEqual([])
  })
})

it('of a post may begin with a small word', () => {
  expect(names('They met the deputy First Minister in York.')).toContain('Post: deputy First Minister')
})

it.each([
  ['the government of Kenya', 'Agency: government of Kenya'],
  ['the government of the Czech Republic', 'Agency: government of the Czech Republic'],
  ['the Kenya federal government', 'Agency: Kenya federal government'],
])('of a government may have a small noun: “%s”', (text, name) => {
  expect(names(`It met ${text} there.`)).toEqual([name])
})

it('of a paper is the name of no body', () => {
  expect(names('They read the Salt Board of Wales Act there.')).toEqual(['Unknown: Salt Board of Wales Act'])
})

it('is no common noun in the plural, though its sentence begins with it', () => {
  expect(names('Agencies of the Trade Ministry met.')).toEqual(['Agency: Trade Ministry'])
  expect(names('It met the Centers for Salt & Mines Services.')).toEqual(['Agency: Centers for Salt & Mines Services'])
})

describe('the title of an entry', () => {
  it('is one name where the text writes it out', () => {
    expect(names('The Board of Salt and of Weights met.', 'Board of Salt and of Weights')).toEqual([
      'Agency: Board of Salt and of Weights',
    ])
  })

  it('that has two parts holds their names', () => {
    const [mention] = mentions('The Ministry of Trade, Salt Division met.', 'Ministry of Trade, Salt Division')
    expect(mention?.name).toBe('Ministry of Trade, Salt Division')
    expect(mention?.inner.map(({ name }) => name)).toEqual(['Ministry of Trade', 'Salt Division'])
  })

  it('is not the beginning of a longer name', () => {
    expect(names('The Salt Board Office met.', 'Salt Board')).toEqual(['Agency: Salt Board Office'])
  })

  it('is a name at the start of a sentence, though its words do not tell', () => {
    expect(names('Saltworks met.', 'Saltworks')).toEqual(['Unknown: Saltworks'])
  })
})

describe('in any text', () => {
  it('names stand in order, and none overlap', () => {
    fc.assert(
      fc.property(fc.oneof(medley, nonsense, anyText), (text) => {
        for (const { reading } of sentences(text)) {
          let at = 0
          for (const [first, mention] of reading.mentions) {
            expect(mention.first).toBe(first)
            expect(first).toBeGreaterThanOrEqual(at)
            expect(mention.end).toBeGreaterThan(first)
            expect(mention.names).not.toContain('')
            for (const { first: inner, end } of mention.inner) {
              expect(inner).toBeGreaterThanOrEqual(first)
              expect(end).toBeLessThanOrEqual(mention.end)
            }
            at = mention.end
          }
          expect(at).toBeLessThanOrEqual(reading.tokens.length)
        }
      }),
      { numRuns: 200 },
    )
  })
})
