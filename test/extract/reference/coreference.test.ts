// Who is meant by “it”, “the agency”, “the latter” and shorter names, at each point of a text.
import { describe, expect, it } from 'vitest'
import { factsOn } from '../reading.js'

/** Who is abolished, by the last sentence of a text. */
const abolished = (text: string, title?: string): string[] =>
  factsOn('abolished', text, title).map((fact) => fact.replace(/^abolished: (.+) \(1974\)$/, '$1'))

describe('the subject that was spoken of last', () => {
  it.each([
    ['it', 'The Salt Board was formed in 1920. It was abolished in 1974.'],
    ['the Board', 'The Salt Board was formed in 1920. The Board was abolished in 1974.'],
    ['the board', 'The Salt Board was formed in 1920. The board was abolished in 1974.'],
    ['this board', 'The Salt Board was formed in 1920. This board was abolished in 1974.'],
    ['the agency', 'The Salt Board was formed in 1920. The agency was abolished in 1974.'],
    ['this body', 'The Salt Board was formed in 1920. This body was abolished in 1974.'],
    ['the body', 'The Salt Board was formed in 1920 and sat in Kent. The body was abolished in 1974.'],
  ])('is meant by “%s”', (_, text) => {
    expect(abolished(text)).toEqual(['Salt Board'])
  })

  it.each([
    ['this department', 'The Department of Salt was formed in 1920. This department was abolished in 1974.'],
    ['the Department', 'The Department of Salt was formed in 1920. The Department was abolished in 1974.'],
  ])('is meant by “%s”', (_, text) => {
    expect(abolished(text)).toEqual(['Department of Salt'])
  })

  it.each([
    ['the post', 'The Salt Inspector was appointed for Kent. The post was abolished in 1974.'],
    ['the Inspector', 'The Salt Inspector was appointed for Kent. The Inspector was abolished in 1974.'],
    ['the office', 'The Salt Inspector was appointed for Kent. The office was abolished in 1974.'],
  ])('a post, is meant by “%s”', (_, text) => {
    expect(abolished(text)).toEqual(['Salt Inspector'])
  })

  it('changes with the subject', () => {
    expect(abolished('The Salt Board sat in York. The Weights Office sat in Kent. It was abolished in 1974.')).toEqual([
      'Weights Office',
    ])
  })

  it('is the one whose name fits', () => {
    expect(
      abolished('The Salt Board sat in York. The Weights Office sat in Kent. The Board was abolished in 1974.'),
    ).toEqual(['Salt Board'])
    expect(
      abolished('The Salt Board replaced the Weights Office in 1920. The Office had been abolished in 1974.'),
    ).toEqual(['Weights Office'])
  })

  it.each(['Another board', 'No board', 'Any board', 'The board of directors', 'A board', 'Other boards'])(
    'is not meant by “%s”',
    (phrase) => {
      expect(abolished(`The Salt Board was formed in 1920. ${phrase} was abolished in 1974.`)).toEqual([])
    },
  )
})

it('“they” are the police, not two that were named before', () => {
  expect(
    abolished('The Mint and the Weights Office sat in York. The Salt Police sat in Kent. They were abolished in 1974.'),
  ).toEqual(['Salt Police'])
})

it('“the department” may be a body with another name, if the entry is about it', () => {
  expect(abolished('The department was abolished in 1974.', 'Ministry of Salt')).toEqual(['Ministry of Salt'])
  expect(abolished('The committee was abolished in 1974.', 'Ministry of Salt')).toEqual([])
})

describe('two that were named together', () => {
  const both = 'In 1920 the Salt Board and the Weights Office were formed.'

  it.each([
    ['The former was', ['Salt Board']],
    ['The latter was', ['Weights Office']],
    ['They were', ['Salt Board', 'Weights Office']],
    ['Both were', ['Salt Board', 'Weights Office']],
    ['The two bodies were', ['Salt Board', 'Weights Office']],
  ])('are meant by “%s abolished”', (subject, expected) => {
    expect(abolished(`${both} ${subject} abolished in 1974.`)).toEqual(expected)
  })
})

describe('what a change brought about', () => {
  it.each(['The new body', 'The newly created agency', 'The new authority', 'This'])('is meant by “%s”', (subject) => {
    expect(
      abolished(`The Salt Board was replaced by the Trade Authority in 1920. ${subject} was abolished in 1974.`),
    ).toEqual(['Trade Authority'])
  })
})

describe('the subject of the entry', () => {
  it.each(['It was abolished in 1974.', 'The agency was abolished in 1974.', 'The Board was abolished in 1974.'])(
    'is meant where nothing was named before: “%s”',
    (text) => {
      expect(abolished(text, 'Salt Board')).toEqual(['Salt Board'])
    },
  )

  it('is meant again where a paragraph begins', () => {
    expect(abolished('The Weights Office sat in Kent.\nIt was abolished in 1974.', 'Salt Board')).toEqual([
      'Salt Board',
    ])
  })
})

it('“the salt department” is the one whose name has these words', () => {
  expect(abolished('The salt department was abolished in 1974.', 'York Salt Department')).toEqual([
    'York Salt Department',
  ])
  expect(abolished('The pepper department was abolished in 1974.', 'York Salt Department')).toEqual([])
})

describe('whose something is', () => {
  const transferred = (text: string, title?: string) => factsOn('transferredTo', text, title)

  it.each([
    'Its functions were transferred to the Weights Office in 1974.',
    "The Board's functions were transferred to the Weights Office in 1974.",
    "Some of the agency's functions were transferred to the Weights Office in 1974.",
    'The functions of the Board were transferred to the Weights Office in 1974.',
  ])('is told by whom the text speaks of: “%s”', (text) => {
    expect(transferred(`The Salt Board sat in York. ${text}`)).toEqual([
      'transferredTo: Salt Board → Weights Office (1974)',
    ])
  })

  it('is told by the name that it stands with', () => {
    expect(factsOn('postIn', 'The Salt Board met the Mint Council with its Chief Assayer.')).toEqual([
      'postIn: Chief Assayer → Mint Council',
    ])
    expect(factsOn('partOf', 'In York sat the Trade Ministry and its Salt Division.')).toEqual([
      'partOf: Salt Division → Trade Ministry',
    ])
  })

  it('is told by its own clause', () => {
    expect(
      transferred(
        'The Mint sat in Kent. In 1974 the Salt Board was closed and its staff were moved to the Weights Office.',
      ),
    ).toEqual(['transferredTo: Salt Board → Weights Office (1974)'])
    expect(
      transferred('The Salt Board, whose functions were transferred to the Weights Office in 1974, was small.'),
    ).toEqual(['transferredTo: Salt Board → Weights Office (1974)'])
  })
})

describe('a noun that a sentence says to be someone', () => {
  it.each([
    'The divisions of the Trade Ministry were the Salt Division and the Mines Division.',
    'The Salt Division and the Mines Division were the divisions of the Trade Ministry.',
  ])('means them: “%s”', (text) => {
    expect(factsOn('partOf', text)).toEqual([
      'partOf: Mines Division → Trade Ministry',
      'partOf: Salt Division → Trade Ministry',
    ])
  })

  it('does not where that is denied', () => {
    expect(factsOn('partOf', 'The division of the Trade Ministry was not the Salt Division.')).toEqual([])
  })
})

describe('one body under several names', () => {
  it.each([
    ['its short form', 'The National Salt Board (NSB) was formed in 1920. The NSB was abolished in 1974.'],
    ['its short form without article', 'The National Salt Board (NSB) was formed in 1920. NSB was abolished in 1974.'],
    ['its initials', 'The National Salt Board was formed in 1920. The NSB was abolished in 1974.'],
    [
      'its name in capitals',
      'The National Salt Board was formed in 1920. The NATIONAL SALT BOARD was abolished in 1974.',
    ],
    [
      'its name without its place',
      'The National Salt Board for Wales was formed in 1920. The Board was abolished in 1974.',
    ],
  ])('is meant by %s', (_, text) => {
    const [name, ...others] = abolished(text)
    expect(name).toMatch(/^National Salt Board/)
    expect(others).toEqual([])
  })

  it('is called by the fuller one', () => {
    expect(
      factsOn(
        'succeededBy',
        'The Chief Inspector of the Salt Board sat in York. The Chief Inspector was replaced by the Director-General in 1974.',
      ),
    ).toEqual(['succeededBy: Chief Inspector of the Salt Board → Director-General (1974)'])
  })
})

describe('a name that changed', () => {
  it('is the one by which the body goes at that point of the text', () => {
    expect(
      factsOn(
        'renamedTo',
        'The Salt Board was founded in 1901. It was renamed the Salt Authority in 1920. In 1974 it was renamed the Salt Agency.',
        'Salt Board',
      ),
    ).toEqual(['renamedTo: Salt Authority → Salt Agency (1974)', 'renamedTo: Salt Board → Salt Authority (1920)'])
  })
})

describe('an office', () => {
  it('with an article is a body, without one a post', () => {
    expect(factsOn('partOf', 'In 1920 the Salt Branch was assigned to the office of the Salt Commissioner.')).toEqual([
      'partOf: Salt Branch → office of the Salt Commissioner (1920/..)',
    ])
    expect(factsOn('abolished', 'The office of Salt Commissioner was abolished in 1920.')).toEqual([
      'abolished: Salt Commissioner (1920)',
    ])
  })
})

describe('what the entry is about, by a noun that its name does not have', () => {
  it.each([
    ['Kent Police', 'The force was created in 1974.', ['created: Kent Police (1974)']],
    ['Ministry of Salt', 'The department was created in 1974.', ['created: Ministry of Salt (1974)']],
    ['Salt Board', 'The force was created in 1974.', []],
  ])('%s: “%s”', (title, text, expected) => {
    expect(factsOn('created', `The ${title} met in 1990. ${text}`, title)).toEqual(expected)
  })
})

describe('a place that the entry is about', () => {
  it('is what “it” means', () => {
    expect(factsOn('within', 'Salt County is small. It is part of the Pepper Prefecture.', 'Salt County')).toEqual([
      'within: Salt County → Pepper Prefecture',
    ])
  })

  it('is the first that the title names', () => {
    const text = 'Salt County is a county in Ohio. Its county seat is Dover.'
    expect(factsOn('within', text, 'Salt County, Ohio')).toContain('within: Dover → Salt County')
  })
})

describe("“the Inspector's post”", () => {
  it('is the post that it belongs to', () => {
    const text = "The Salt Inspector sat in York. In 1886 the Salt Inspector's post was abolished."
    expect(factsOn('abolished', text)).toEqual(['abolished: Salt Inspector (1886)'])
  })
})

describe('a post', () => {
  it.each([
    ['The post of inspector was created in 1920.', 'created', 'created: inspector (1920)'],
    [
      'The post of Salt Inspector was replaced by that of Salt Warden.',
      'succeededBy',
      'succeededBy: Salt Inspector → Salt Warden',
    ],
  ] as const)('is named by what the post is of: “%s”', (text, relation, fact) => {
    expect(factsOn(relation, text)).toEqual([fact])
  })
})
