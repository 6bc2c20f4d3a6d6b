// The sentences of an entry: its prose, its fields, its title and its lists of officers.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldSentences, type Sentence, sentencesOf, titleSentence } from '../../../src/extract/text/sentences.js'
import type { Entry } from '../../../src/model.js'
import { readText } from '../../../src/source/index.js'
import { entryOf } from '../reading.js'
import { medley } from '../texts.js'

const read = (text: string): Entry => readText('salt-board', Buffer.from(text))
const text = (entry: Entry, { start, end }: Sentence): string => entry.text.slice(start, end)
const prose = (entry: Entry): string[] => sentencesOf(entry).map((sentence) => text(entry, sentence))
const fields = (entry: Entry): string[] =>
  fieldSentences(entry).map(({ label, sentence }) => `${label}: ${text(entry, sentence)}`)
const dates = ({ dates: all }: Sentence): string[] => all.map(({ edtf }) => edtf)

describe('an archivist’s number behind a name', () => {
  it('is read as nothing', () => {
    const entry = entryOf('The Salt Board [II] was closed in 1974.')
    expect(
      sentencesOf(entry)[0]
        ?.tokens.map((token) => token.text)
        .join(' '),
    ).toBe('The Salt Board was closed in 1974 .')
  })
})

describe('prose', () => {
  it('is read sentence by sentence, block by block', () => {
    const entry = entryOf('The Salt Board sat in York. It met daily.\nIt was closed in 1974.')
    expect(prose(entry)).toEqual(['The Salt Board sat in York.', 'It met daily.', 'It was closed in 1974.'])
    expect(sentencesOf(entry).map(({ opens }) => opens)).toEqual([true, false, true])
    expect(sentencesOf(entry).map(({ block }) => entry.blocks.indexOf(block))).toEqual([0, 0, 1])
  })

  it('goes on over a line break inside a block', () => {
    const entry = read(
      'Salt Board\n\nThe Salt Board was merged into the\nWeights Office\nin 1974, when it had nine members.\n',
    )
    expect(prose(entry)).toContain(
      'The Salt Board was merged into the\nWeights Office\nin 1974, when it had nine members.',
    )
  })

  it('goes on after a full stop where the next word has no capital', () => {
    expect(prose(entryOf('The Dept. was closed in 1974. It had sat in York.'))).toEqual([
      'The Dept. was closed in 1974.',
      'It had sat in York.',
    ])
  })

  it('is said once where the entry repeats it, whatever its spaces and capitals', () => {
    const said = 'The Salt Board sat in York, where it met in the castle until it was closed in 1974.'
    const again = said.replace('Salt Board', 'SALT  BOARD')
    expect(prose(entryOf(`${said}\nIt was rich.\n${again}\n${said}`))).toEqual([said, 'It was rich.'])
  })

  it('does not hold headings', () => {
    const entry = entryOf('The Salt Board\nIt was closed.')
    const [first, second] = entry.blocks
    expect(prose({ ...entry, blocks: [{ ...first!, kind: 'heading' }, second!] })).toEqual(['It was closed.'])
  })

  it('counts “the following year” from the sentence before', () => {
    const entry = entryOf('The Salt Board was formed in 1920.\nIt sat in York.\nThe following year it was closed.')
    expect(sentencesOf(entry).map(dates)).toEqual([['1920'], [], ['1921']])
  })
})

describe('a long run of words without an end', () => {
  const entry = entryOf(`Salt ${'salt and '.repeat(1500)}the Salt Board`)

  it('is read in pieces, none of them long', () => {
    const lengths = sentencesOf(entry).map(({ tokens }) => tokens.length)
    expect(lengths.length).toBeGreaterThan(1)
    expect(Math.max(...lengths)).toBeLessThan(1000)
  })

  it('loses no word but in pieces that repeat another', () => {
    const last = sentencesOf(entry).at(-1)
    expect(last && text(entry, last)).toMatch(/the Salt Board$/)
  })
})

describe('a field', () => {
  const entry = read(
    'Salt Board\nReference: SB 1\nCreator:\n\nSalt Board, 1903-1907\n\nWeights Office, 1907-\n\nHistory:\n\nThe Salt Board was formed in 1903.\n',
  )

  it('is a sentence for each of its values, with its dates', () => {
    expect(fields(entry)).toEqual(
      expect.arrayContaining(['Reference: SB 1', 'Creator: Salt Board, 1903-1907', 'Creator: Weights Office, 1907-']),
    )
    const creators = fieldSentences(entry).filter(({ label }) => label === 'Creator')
    expect(creators.map(({ sentence }) => dates(sentence))).toEqual([['1903/1907'], ['1907/..']])
  })

  it('that names several bodies is a sentence for each, without their numbers', () => {
    const named = read('Salt Board\nSuccessors: CA 12: Weights Office, 1907-; Spice Board (VA/34)\n')
    const sentences = fieldSentences(named).map(({ sentence }) => sentence)
    expect(sentences.map(({ tokens }) => tokens.map((token) => token.text).join(' '))).toEqual([
      'Weights Office , 1907 -',
      'Spice Board',
    ])
  })

  it('that says where its bodies were names them without that, and goes on behind the year of each', () => {
    const named = read(
      'Salt Board\nPredecessors: In the Trade Ministry: Pepper Office (1880-90), Weights Office (1890-1903)\n',
    )
    expect(fields(named)).toEqual(['Predecessors: Pepper Office (1880-90)', 'Predecessors: Weights Office (1890-1903)'])
  })

  it('may begin with dates, and goes on behind them', () => {
    expect(fields(read('Salt Board\nPredecessors: 1880-1903, Pepper Office\n'))).toEqual([
      'Predecessors: 1880-1903, Pepper Office',
    ])
  })

  it('with the dates of records says nothing of whose they are', () => {
    const dated = (title: string) => fields(read(`${title}\nReference: SB 1\nDates: 1903-1907\n`))
    expect(dated('Salt Board')).toContain('Dates: 1903-1907')
    expect(dated('Records of the Salt Board')).not.toContain('Dates: 1903-1907')
  })

  it('that holds prose is read as prose only', () => {
    expect(fields(entry).some((field) => field.startsWith('History'))).toBe(false)
    expect(prose(entry)).toContain('The Salt Board was formed in 1903.')
  })
})

describe('a line of a list of officers', () => {
  it.each([
    ['Chief Inspector—J. Hall', 'Officer: Chief Inspector'],
    ['Chief Inspector – Miss Hall', 'Officer: Chief Inspector'],
    ['Deputy Inspector of Salt—vacant', 'Officer: Deputy Inspector of Salt'],
  ])('“%s” is a field', (line, field) => {
    expect(fields(entryOf(`The officers were these.\n${line}`))).toEqual([field])
  })

  it.each([
    'The Inspector of Salt – who sat in York – was ill.',
    'Salt: the Inspector—J. Hall',
    'Chief Inspector J. Hall',
  ])('“%s” is none', (line) => {
    expect(fields(entryOf(line))).toEqual([])
  })
})

describe('a heading', () => {
  it('that ends in a stretch of time is a field', () => {
    expect(fields(read('Some old text sat here.\n\nSalt Police (1882–1904)\n\nIt sat in York.'))).toEqual([
      'Heading: Salt Police (1882–1904)',
    ])
  })

  it('without one is none', () => {
    expect(fields(read('Some old text sat here.\n\nSalt Police\n\nIt sat in York.'))).toEqual([])
  })
})

describe('a title', () => {
  it('is a sentence of its own', () => {
    const { tokens, dates: all } = titleSentence(entryOf('It sat in York.', 'Salt Board, 1920-1974'))
    expect(tokens.slice(0, 2).map((token) => token.text)).toEqual(['Salt', 'Board'])
    expect(all.map(({ edtf }) => edtf)).toEqual(['1920/1974'])
  })

  it('without words is an empty one', () => {
    expect(titleSentence(entryOf('It sat in York.', '')).tokens).toEqual([])
  })
})

describe('a sentence', () => {
  it('does not end within brackets', () => {
    const entry = read('By the Salt Act (14 Geo. VI c. 3) the Salt Board was dissolved. It had sat in York.')
    expect(prose(entry)).toEqual([
      'By the Salt Act (14 Geo. VI c. 3) the Salt Board was dissolved.',
      'It had sat in York.',
    ])
  })
})

describe('of any text', () => {
  it('words and dates point into the entry, and each sentence into its block', () => {
    fc.assert(
      fc.property(medley, (written) => {
        const entry = read(written)
        for (const sentence of sentencesOf(entry)) {
          expect(sentence.start).toBeGreaterThanOrEqual(sentence.block.start)
          expect(sentence.end).toBeLessThanOrEqual(sentence.block.end)
          for (const token of sentence.tokens) expect(entry.text.slice(token.start, token.end)).toBe(token.text)
          for (const date of sentence.dates) {
            expect(date.start).toBeGreaterThanOrEqual(sentence.start)
            expect(date.end).toBeLessThanOrEqual(sentence.end)
          }
        }
      }),
      { numRuns: 100 },
    )
  })
})
