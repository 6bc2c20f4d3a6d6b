// Noun phrases: a noun with what belongs to it, what stands with it and what stands beside it.
import { describe, expect, it } from 'vitest'
import { phraseAt } from '../../../src/extract/grammar/phrases.js'
import { factsOn, sentence, words } from '../reading.js'

/** The phrase that begins with a word, its parts in words. */
function phrase(text: string, from = /^\w+/.exec(text)?.[0]) {
  const read = sentence(text)
  const first = read.reading.tokens.findIndex((token) => token.text === from)
  const found = phraseAt(read.reading, first)
  if (!found) throw new Error(`Cannot find a phrase at “${from}” in “${text}”`)
  const all = (phrases: readonly Parameters<typeof words>[1][]) => phrases.map((one) => words(read, one))
  return {
    head: found.head,
    whole: read.reading.tokens.slice(found.first, found.end).at(-1)?.text,
    of: all(found.of),
    members: all(found.members),
    appositions: all(found.appositions),
    dates: found.dates.map(({ edtf }) => edtf),
    aside: found.aside !== undefined,
  }
}

describe('what a noun is of', () => {
  it.each([
    ['The successor to the Salt Board met.', 'the Salt Board'],
    ['The replacement for the Salt Board met.', 'the Salt Board'],
    ['The union between the Salt Board and the Mint failed.', 'the Salt Board'],
    ['The successor body to the Salt Board met.', 'the Salt Board'],
  ])('may follow another preposition: “%s”', (text, first) => {
    expect(phrase(text).of[0]).toBe(first)
  })

  it('does not follow any preposition behind any noun', () => {
    expect(phrase('The road to the Salt Board was closed.').of).toEqual([])
  })
})

describe('the places of a noun', () => {
  it('are all names behind it, known or not', () => {
    expect(phrase('The parishes of Dover, Saltovsk and Kent met.').of).toEqual(['Dover', 'Saltovsk', 'Kent'])
  })

  it('are one where it is one', () => {
    expect(phrase('The borough of Dover, Kent and Surrey met.').of).toEqual(['Dover'])
  })
})

describe('a list', () => {
  it.each([
    ['The Salt Board and the Weights Office met.', ['The Salt Board', 'the Weights Office']],
    [
      'The Salt Board, the Weights Office and the Trade Authority met.',
      ['The Salt Board', 'the Weights Office', 'the Trade Authority'],
    ],
    [
      'The Salt Board, the Weights Office, and the Trade Authority met.',
      ['The Salt Board', 'the Weights Office', 'the Trade Authority'],
    ],
    ['The Salt Board as well as the Weights Office met.', ['The Salt Board', 'the Weights Office']],
    ['The Salt Board together with the Weights Office met.', ['The Salt Board', 'the Weights Office']],
    ['Kent and Sussex were rich.', ['Kent', 'Sussex']],
    ['Salt, pepper and sugar were sold.', ['Salt', 'pepper', 'sugar']],
    ['The Salt Board (1920–1974) and the Weights Office met.', ['The Salt Board', 'the Weights Office']],
  ])('has each of its members: “%s”', (text, members) => {
    expect(phrase(text).members).toEqual(members)
  })

  it.each([
    'The Salt Board met.',
    'The Salt Board and Kent grew rich.',
    'The Salt Board met, and the Weights Office sat.',
  ])('is not in “%s”', (text) => {
    expect(phrase(text).members).toEqual([])
  })
})

describe('what follows by “of”', () => {
  it.each([
    ['The functions of the Salt Board passed on.', 'function', ['the Salt Board']],
    ["Some of the Salt Board's functions passed on.", 'some', ["the Salt Board's functions"]],
    ['Each of Kent and Sussex had one.', 'each', ['Kent', 'Sussex']],
    ['The merger of the Salt Board and the Weights Office failed.', 'merger', ['the Salt Board', 'the Weights Office']],
    ['An executive agency of the Trade Ministry met.', 'agency', ['the Trade Ministry']],
  ])('belongs to it, member by member: “%s”', (text, head, of) => {
    expect(phrase(text)).toMatchObject({ head, of })
  })

  it('is the first alone where the number says that the others are what it counts', () => {
    expect(phrase('The two agencies of the Trade Ministry, the Mint and the Salt Board, met.')).toMatchObject({
      of: ['the Trade Ministry'],
      appositions: ['the Mint and the Salt Board'],
    })
  })

  it('is the first alone where the second has its own', () => {
    expect(
      phrase('The Salt Division of the Trade Ministry and the Mines Division of the Home Office met.'),
    ).toMatchObject({
      members: ['The Salt Division of the Trade Ministry', 'the Mines Division of the Home Office'],
    })
  })

  it('goes as deep as the text does', () => {
    const { of } = phrase('The headquarters of parts of the Salt Board closed.')
    expect(of).toEqual(['parts of the Salt Board'])
  })
})

describe('what stands beside it', () => {
  it('is a name that says who a noun is', () => {
    expect(phrase('A new post, the Salt Inspector, was made.')).toMatchObject({
      head: 'post',
      appositions: ['the Salt Inspector'],
    })
  })

  it.each([
    'The two divisions, the Salt Division and the Mines Division, met.',
    'The two divisions: the Salt Division and the Mines Division.',
    'The two divisions, namely the Salt Division and the Mines Division, met.',
  ])('may be a list of names behind a plural: “%s”', (text) => {
    expect(phrase(text)).toMatchObject({
      head: 'division',
      appositions: [expect.stringMatching(/the Salt Division and the Mines Division$/)],
    })
  })

  it('is a description that an adverb opens', () => {
    expect(phrase('The Salt Board, itself an agency of the Trade Ministry, met.').appositions).toEqual([
      'an agency of the Trade Ministry',
    ])
  })

  it('is not the first of several that stand in a list', () => {
    expect(phrase('The Salt Board, trade unions and the Mint met.').appositions).toEqual([])
  })

  it('is not the subject of the next verb', () => {
    expect(phrase('In this year, the Salt Board met.', 'this').appositions).toEqual([])
  })
})

describe('brackets right behind it', () => {
  it('are its own, with their dates', () => {
    expect(phrase('The Salt Board (1920–1974) met.')).toMatchObject({ aside: true, dates: ['1920/1974'], whole: ')' })
    expect(phrase('The Salt Board (established in 1920) met.')).toMatchObject({ aside: true, dates: ['1920'] })
    expect(phrase('The Salt Board (of York) met.')).toMatchObject({ aside: true, dates: [] })
  })

  it('are not where they never close', () => {
    expect(phrase('The Salt Board (1920 met.').aside).toBe(false)
  })
})

describe('the names of a list', () => {
  it('have the owner said first, unless an article makes them their own', () => {
    const within = (text: string) => factsOn('partOf', text)
    expect(within("The Pepper Ministry's Salt Office and Mint Office were small.")).toEqual([
      'partOf: Mint Office → Pepper Ministry',
      'partOf: Salt Office → Pepper Ministry',
    ])
    expect(within("The Pepper Ministry's Salt Office and the Mint Office were small.")).toEqual([
      'partOf: Salt Office → Pepper Ministry',
    ])
  })
})

describe('names behind “such as” and “among them”', () => {
  it.each([' such as', ', among them'])('are those that the noun means: “%s”', (words) => {
    expect(
      factsOn('partOf', `The Pepper Ministry oversees agencies${words} the Salt Office and the Mint Office.`),
    ).toEqual(['partOf: Mint Office → Pepper Ministry', 'partOf: Salt Office → Pepper Ministry'])
  })
})

describe('names behind a colon', () => {
  it('are those that a number has announced, though a date stands between', () => {
    expect(
      factsOn(
        'splitInto',
        'The Pepper Ministry was divided into two agencies in 1974: the Mint Office and the Salt Office.',
      ),
    ).toEqual(['splitInto: Pepper Ministry → Mint Office (1974)', 'splitInto: Pepper Ministry → Salt Office (1974)'])
  })

  it('need no “and” where there are three or more', () => {
    expect(
      factsOn('partOf', 'The Pepper Ministry embraces the following bodies: Salt Office, Mint Office, Weights Board.'),
    ).toEqual([
      'partOf: Mint Office → Pepper Ministry',
      'partOf: Salt Office → Pepper Ministry',
      'partOf: Weights Board → Pepper Ministry',
    ])
  })
})

describe('a noun for what nobody is', () => {
  it('stands beside no name, and is the subject of what follows', () => {
    const text = 'Under the Salt Order, responsibility for mines passed from the Salt Board to the Mint.'
    expect(factsOn('transferredTo', text)).toEqual(['transferredTo: Salt Board → Mint'])
  })
})

describe('the name of one body behind a mark', () => {
  it.each(['one agency; the Spice Office.', 'a single body: the Spice Office.'])('ends the sentence: “%s”', (what) => {
    expect(factsOn('mergedInto', `The Salt Board and the Pepper Board were merged into ${what}`)).toEqual([
      'mergedInto: Pepper Board → Spice Office',
      'mergedInto: Salt Board → Spice Office',
    ])
  })
})
