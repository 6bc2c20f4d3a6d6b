// Claims: made once, dated, and each with the words that it rests on.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds } from '../../src/edtf.js'
import { extract, rules } from '../../src/extract/index.js'
import { type Claim, RELATIONS } from '../../src/model.js'
import { entryOf, facts, factsOn } from './reading.js'
import { anyText, medley, nonsense } from './texts.js'

const claims = (text: string, title?: string): readonly Claim[] => extract(entryOf(text, title))
const quotes = ({ evidence }: Claim): string[] => evidence.map(({ quote }) => quote)

describe('a group', () => {
  it('says nothing of itself', () => {
    expect(
      factsOn('transferredTo', 'The Salt Board and the Mint met. They were given their own duties.', 'Salt Board'),
    ).toEqual([])
  })
})

describe('a first name', () => {
  const renamed = (text: string) => factsOn('renamedTo', text, 'Salt Board')

  it('was given up since, where the text tells no more of it', () => {
    expect(renamed('The Salt Board was founded in 1901 as the Brine Board.')).toEqual([
      'renamedTo: Brine Board → Salt Board',
    ])
    expect(
      renamed(
        'The Salt Board was founded in 1901 as the Brine Board. In 1920 the Brine Board was renamed the Pan Board.',
      ),
    ).toEqual(['renamedTo: Brine Board → Pan Board (1920)'])
  })

  it('is what was renamed, though the text speaks of it under its new name', () => {
    expect(renamed('Originally called the Brine Board, it was renamed the Salt Board in 1950.')).toContain(
      'renamedTo: Brine Board → Salt Board (1950)',
    )
  })
})

describe('a claim made twice', () => {
  it('has both passages', () => {
    const said = 'The Salt Board was formed in 1920'
    const again = 'In 1920 the Salt Board was established'
    const made = claims(`${said}. ${again}.`)
    expect(made).toHaveLength(1)
    expect(made.flatMap(quotes).sort()).toEqual([again, said].sort())
  })

  it('begins with its more precise date, wherever that stands', () => {
    const [rough, exact] = ['The Salt Board was formed in 1920.', 'The Salt Board was established on 4 May 1920.']
    for (const text of [`${rough} ${exact}`, `${exact} ${rough}`])
      expect(claims(text)[0]).toMatchObject({ relation: 'created', date: '1920-05-04' })
  })

  it('is of one body under its short name and its full one', () => {
    const text = 'The National Salt Board (NSB) was formed in 1920. In 1920 the NSB was formed.'
    expect(factsOn('created', text)).toEqual(['created: National Salt Board (1920)'])
  })

  it('is two claims where the dates cannot both be true', () => {
    expect(factsOn('created', 'The Salt Board was formed in 1920. The Salt Board was formed in 1931.')).toEqual([
      'created: Salt Board (1920)',
      'created: Salt Board (1931)',
    ])
  })
})

describe('subjects and objects', () => {
  it('are paired in order where the text says “respectively”', () => {
    const text =
      'In 1974 the Salt Board and the Weights Office became the Brine Board and the Trade Authority respectively.'
    expect(facts(text)).toEqual([
      'renamedTo: Salt Board → Brine Board (1974)',
      'renamedTo: Weights Office → Trade Authority (1974)',
    ])
  })

  it('are each paired with each otherwise', () => {
    expect(facts('The Salt Board and the Weights Office were replaced by the Trade Authority in 1974.')).toEqual([
      'succeededBy: Salt Board → Trade Authority (1974)',
      'succeededBy: Weights Office → Trade Authority (1974)',
    ])
  })

  it.each([
    'The Salt Board was renamed the Salt Board in 1974.',
    'The Salt Board is part of the Salt Board.',
    'The Salt Board merged with the Salt Board.',
    'The Salt Board was replaced by the Board.',
  ])('are not the same: “%s”', (text) => {
    expect(facts(text)).toEqual([])
  })

  it('are not the same under two names', () => {
    expect(factsOn('renamedTo', 'The National Salt Board (NSB) was renamed NSB in 1920.')).toEqual([])
  })
})

it('is of a body that is named only by “by the name of”', () => {
  expect(factsOn('created', 'In 1974 a new ministry was established by the name of Ministry of Salt.')).toEqual([
    'created: Ministry of Salt (1974)',
  ])
})

describe('a date', () => {
  it('goes over to what went with it', () => {
    expect(facts('The Salt Board was founded in 1971. It replaced the Mint.')).toEqual([
      'created: Salt Board (1971)',
      'succeededBy: Mint → Salt Board (1971)',
    ])
    expect(facts('The Salt Board was abolished in 1971. It was replaced by the Mint.')).toEqual([
      'abolished: Salt Board (1971)',
      'succeededBy: Salt Board → Mint (1971)',
    ])
  })

  it('goes over where the text says that both are parts of one change', () => {
    const text = 'The Salt Board was created in 1904. Also as part of this change, the Mint was abolished.'
    expect(facts(text)).toContain('abolished: Mint (1904)')
  })

  it('of a part is that of its founding, where the sentence tells it', () => {
    expect(factsOn('partOf', 'In 1907 the Salt Division of the Ministry of Mines was created.')).toEqual([
      'partOf: Salt Division → Ministry of Mines (1907/..)',
    ])
  })

  it('of each thing that one verb takes is its own', () => {
    for (const text of [
      'The Salt Board was moved to the Mint Office in 1901, to the War Office in 1902 and to the Home Office in 1905.',
      'In 1901 the Salt Board was moved to the Mint Office, a year later to the War Office, and in 1905 to the Home Office.',
    ])
      expect(factsOn('partOf', text)).toEqual([
        'partOf: Salt Board → Home Office (1905/..)',
        'partOf: Salt Board → Mint Office (1901/1902)',
        'partOf: Salt Board → War Office (1902/1905)',
      ])
  })

  it('is one stretch where “during” names both parts of it', () => {
    const text = 'The Salt Board covered Kent during the Empire from 1919 to 1933 and during the war from 1933 to 1945.'
    expect(factsOn('covers', text)).toEqual(['covers: Salt Board → Kent (1919/1945)'])
  })

  it('of a merger is the day on which its outcome was founded, where the text tells both', () => {
    const founded = 'The Salt Board was formed on 1 May 1909.'
    const merged = 'In 1909 the Mint Office was merged into the Salt Board.'
    expect(factsOn('mergedInto', `${founded} ${merged}`)).toEqual(['mergedInto: Mint Office → Salt Board (1909-05-01)'])
  })

  it('of a new name is not that of the founding', () => {
    expect(factsOn('renamedTo', 'The Salt Board, formerly known as the Mint Office, was founded in 1907.')).toEqual([
      'renamedTo: Mint Office → Salt Board',
    ])
  })

  it('may be the year of a law, where the text gives no other', () => {
    expect(factsOn('created', 'The Salt Board was formed under the Salt Act 1920.')).toEqual([
      'created: Salt Board (1920)',
    ])
    expect(
      factsOn('created', 'The Salt Act 1920 created the Salt Board. The Salt Board was formed on 1 May 1921.'),
    ).toEqual(['created: Salt Board (1921-05-01)'])
  })

  it('does not go over to what came later', () => {
    expect(facts('The Salt Board was founded in 1971. It later replaced the Mint.')).toContain(
      'succeededBy: Mint → Salt Board',
    )
  })

  it('is in the passage that gives it', () => {
    for (const text of [
      'In 1974, after a debate, the Salt Board was abolished.',
      'The Salt Board was abolished in York in 1974.',
      'The Salt Board was founded in 1974. It replaced the Mint.',
    ])
      for (const claim of claims(text)) expect(quotes(claim).join(' … ')).toContain('1974')
  })
})

describe('a passage', () => {
  it.each([
    [
      'It is said that in 1974 the Salt Board was merged into the Trade Authority, to the joy of all.',
      'in 1974 the Salt Board was merged into the Trade Authority',
    ],
    ['All knew that the National Salt Board (NSB) was rich.', 'National Salt Board (NSB)'],
  ])('holds what shows the claim, and no more: “%s”', (text, passage) => {
    const [claim] = claims(text)
    expect(claim && quotes(claim)).toEqual([passage])
  })
})

/** What every claim of an entry keeps to. */
function keepsItsWord(text: string): void {
  const entry = entryOf(text)
  const made = extract(entry)
  for (const claim of made) {
    const { relation, subject, object, date, evidence, rule } = claim
    expect(RELATIONS).toContain(relation)
    expect(rules.map(({ name }) => name)).toContain(rule)
    expect(subject.name.trim()).not.toBe('')
    expect(object === undefined).toBe(/^(?:created|abolished|active)$/.test(relation))
    expect(object?.name).not.toBe(subject.name)
    if (/^(?:created|abolished)$/.test(relation)) expect(date).toBeDefined()
    if (date !== undefined) expect(() => bounds(date)).not.toThrow()
    expect(evidence.length).toBeGreaterThan(0)
    for (const { start, end, quote } of evidence) {
      expect(quote.trim()).not.toBe('')
      expect(entry.text.slice(start, end)).toBe(quote)
    }
  }
  expect(extract(entryOf(text))).toEqual(made)
}

describe('every claim', () => {
  it('of examples in any order is whole, dated in EDTF, and quoted where it says', () => {
    fc.assert(fc.property(medley, keepsItsWord), { numRuns: 100 })
  })

  it('of texts without sense is so too', () => {
    fc.assert(fc.property(nonsense, keepsItsWord), { numRuns: 300 })
  })

  it('of any characters is so too', () => {
    fc.assert(fc.property(anyText, keepsItsWord), { numRuns: 100 })
  })

  it('of a long text without an end is read', () => {
    expect(facts(`${'salt and '.repeat(3000)}it ended.`)).toEqual([])
  }, 10_000)
})

describe('a body that is moved', () => {
  const history =
    'The Salt Branch was part of the Treasury until 1950, when it was transferred to the Mint. In 1960 it was transferred to the Trade Ministry.'

  it('comes from where it was last', () => {
    expect(factsOn('transferredTo', history, 'Salt Branch')).toEqual([
      'transferredTo: Mint → Trade Ministry (1960)',
      'transferredTo: Treasury → Mint (1950)',
    ])
  })

  it('does not come from where it is today', () => {
    const text = 'The Salt Branch is part of the Treasury. In 1960 it was transferred to the Trade Ministry.'
    expect(factsOn('transferredTo', text, 'Salt Branch')).toEqual([])
  })

  it('is part of no minister', () => {
    const text = 'The Salt Branch was transferred from the Mint to the Minister of Trade in 1960.'
    expect(factsOn('partOf', text)).toEqual(['partOf: Salt Branch → Mint'])
  })
})
