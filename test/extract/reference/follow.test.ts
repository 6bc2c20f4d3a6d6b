// Whom “its” means in its own sentence.
import { describe, expect, it } from 'vitest'
import { factsOn } from '../reading.js'

describe('“its” behind “and”', () => {
  it('means the body that opens the sentence with it', () => {
    expect(
      factsOn('partOf', 'The Salt Board was small. The Pepper Ministry and its agency, the Mint Office, met.'),
    ).toEqual(['partOf: Mint Office → Pepper Ministry'])
  })
})

describe('“its” where a law is the subject', () => {
  it.each(['its functions', 'its functions, property and staff'])('means what the law has dealt with: “%s”', (what) => {
    const text = `The Act abolished the Salt Board in 1990 and transferred ${what} to the Trade Ministry.`
    expect(factsOn('transferredTo', text)).toEqual(['transferredTo: Salt Board → Trade Ministry (1990)'])
  })
})

describe('“its” of a beginning', () => {
  it('means what something passed to', () => {
    expect(factsOn('created', 'The mines passed to the Mint Office on its creation in 1944.')).toEqual([
      'created: Mint Office (1944)',
    ])
  })
})

describe('“it” behind “when”', () => {
  it('means what the text speaks of, not what went with it', () => {
    const text = 'The Salt Office was formed in 1973, when the Mint Office was closed. It was abolished in 1980.'
    expect(factsOn('abolished', text)).toContain('abolished: Salt Office (1980)')
  })
})

describe('“its” in a clause that hangs on “which”', () => {
  it('means what that told', () => {
    const text =
      'The Salt Board met. It dealt with the Mint Office, which was wound up, its functions being given to the Treasury.'
    expect(factsOn('transferredTo', text)).toEqual(['transferredTo: Mint Office → Treasury'])
  })
})

describe('“one of its divisions”', () => {
  it('is one of those of the body told before', () => {
    const text = 'In 1947 the Rock Department was created and the Salt Office became one of its divisions.'
    expect(factsOn('partOf', text)).toEqual(['partOf: Salt Office → Rock Department (1947/..)'])
  })
})

describe('“that department”', () => {
  it('means the one named last', () => {
    const text =
      'The Salt Department sat in York. The duties of the Brine Board passed on the creation of the Mint Department in 1940 to that department.'
    expect(factsOn('transferredTo', text)).toEqual(['transferredTo: Brine Board → Mint Department (1940)'])
  })
})

describe('“the new body” behind a beginning', () => {
  it('means what began', () => {
    const text = 'With the creation of the Trade Department in 1985, the Salt Office became a branch of the new body.'
    expect(factsOn('partOf', text)).toEqual(['partOf: Salt Office → Trade Department (1985/..)'])
  })
})

describe('“it” behind the holder of a post', () => {
  it('means what the text spoke of before, if the holder did something', () => {
    const text = 'The Salt Office sat in York. The Salt Secretary ran all mines. It was abolished in 1935.'
    expect(factsOn('abolished', text)).toEqual(['abolished: Salt Office (1935)'])
  })

  it('means the post, if something was done about that', () => {
    const text = 'The Salt Office sat in York. The Salt Secretary was established in 1920. It was abolished in 1935.'
    expect(factsOn('abolished', text)).toEqual(['abolished: Salt Secretary (1935)'])
  })
})

describe('a participle that opens a sentence', () => {
  it.each([
    ['the Salt Board was large.', ['created: Salt Board (1851)']],
    ["the Salt Board's mines were large.", ['created: Salt Board (1851)']],
    ['a permanent salt fund was large.', []],
    ['the mines were large.', []],
  ])('speaks of the subject that follows: “Established in 1851, %s”', (rest, facts) => {
    expect(factsOn('created', `The Mint was an office. Established in 1851, ${rest}`)).toEqual(facts)
  })
})

describe('a subject behind its verb', () => {
  it('is who was attached, abolished …', () => {
    expect(factsOn('partOf', 'Attached to the Trade Ministry are the Salt Board and the Mint.')).toEqual([
      'partOf: Mint → Trade Ministry',
      'partOf: Salt Board → Trade Ministry',
    ])
    expect(factsOn('abolished', 'Abolished in 1974 was the Mint.')).toEqual(['abolished: Mint (1974)'])
  })
})

describe('“this”', () => {
  it.each([
    ['This was abolished in 1974.', ['abolished: Mint (1974)']],
    ['Salt was dear. Pepper was too. This was abolished in 1974.', []],
  ])('means what a change has just brought about: “%s”', (text, facts) => {
    expect(factsOn('abolished', `The Salt Board became the Mint in 1901. ${text}`)).toEqual(facts)
  })
})

describe('a short name with a capital', () => {
  const abolished = (text: string, title: string) =>
    factsOn('abolished', `${text} The Board was abolished in 1974.`, title)

  it('means what the entry is about, though another was named since', () => {
    expect(abolished('The Salt Board sat in York. The Pepper Board sat in Hull.', 'Salt Board')).toEqual([
      'abolished: Salt Board (1974)',
    ])
  })

  it('means the name that the same body bore before', () => {
    const text = 'The Board of Salt was founded in 1901. The Board of Salt was in Hull.'
    expect(abolished(text, 'Board of Salt and Pepper')).toEqual(['abolished: Board of Salt (1974)'])
  })
})

describe('what passed on behind an end', () => {
  it.each(['its functions passed to the Salt Board.', 'responsibility for mines passed to the Salt Board.'])(
    'was what ended had: “Following the abolition of the Mint in 1974, %s”',
    (rest) => {
      expect(factsOn('transferredTo', `Following the abolition of the Mint in 1974, ${rest}`, 'Salt Board')).toEqual([
        'transferredTo: Mint → Salt Board (1974)',
      ])
    },
  )

  it('is known by what began with it: “that Board”', () => {
    expect(
      factsOn('transferredTo', 'On the creation of the Salt Board the duties of the Mint passed to that Board.'),
    ).toEqual(['transferredTo: Mint → Salt Board'])
  })
})

describe('what a dangling participle speaks of', () => {
  it('is no function of its own', () => {
    const text = 'The Salt Board was large. Abolished by law in 1940, and functions transferred to the Mint Office.'
    expect(factsOn('abolished', text)).toEqual(['abolished: Salt Board (1940)'])
  })
})

describe('what is said of many', () => {
  it('is said of the one of them that the sentence is about', () => {
    const text = 'The Salt Council was one of the five councils that were abolished in 1974.'
    expect(factsOn('abolished', text)).toEqual(['abolished: Salt Council (1974)'])
  })

  it('is said of an area, whatever it includes', () => {
    expect(factsOn('covers', 'The area covered by the Salt Board includes Kent and Surrey.')).toEqual([
      'covers: Salt Board → Kent',
      'covers: Salt Board → Surrey',
    ])
  })
})
