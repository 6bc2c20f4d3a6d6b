// What `--trace` tells: how a sentence was read, which rules fired, and which nearly did.
import { describe, expect, it } from 'vitest'
import { extract, trace } from '../../src/extract/index.js'
import { entryOf } from './reading.js'

const nearly = (text: string) => trace(entryOf(text)).flatMap((sentence) => sentence.nearly)
const because = (rule: string, text: string) => nearly(text).find((one) => one.rule === rule)?.why

describe('the trace of an entry', () => {
  const text = 'The Salt Board was merged into the Trade Authority in 1974. It sold salt.'

  it('has each sentence, with its place, its names and its clauses', () => {
    expect(trace(entryOf(text))).toMatchObject([
      {
        start: 0,
        end: 59,
        names: [
          { name: 'Salt Board', type: 'Agency' },
          { name: 'Trade Authority', type: 'Agency' },
        ],
        clauses: [
          {
            verb: 'merge',
            passive: true,
            places: [
              ['subject', 'The Salt Board'],
              ['into', 'the Trade Authority'],
              ['date, at', '1974'],
            ],
          },
        ],
      },
      { start: 60, clauses: [{ verb: 'sell' }], fired: [] },
    ])
  })

  it('tells of the claims that extraction makes', () => {
    const fired = trace(entryOf(text)).flatMap((sentence) => sentence.fired)
    const words = ({ relation, subject, object, rule }: (typeof fired)[number]) =>
      [relation, subject.name, object?.name, rule].join(' ')
    expect(fired.map(words)).toEqual(extract(entryOf(text)).map(words))
  })
})

describe('a rule that nearly fired', () => {
  it('lacks one thing, and the trace says which', () => {
    expect(because('merger/were-merged-into', 'The Salt Board was merged into oblivion.')).toBe(
      'into: wants a body or post, found “oblivion”',
    )
  })

  it('may have been kept from it by what is no fact', () => {
    expect(because('merger/were-merged-into', 'The Salt Board was to be merged into the Trade Authority.')).toContain(
      'is no fact',
    )
    expect(nearly('The proposed abolition of the Salt Board in 1970 failed.')).toContainEqual(
      expect.objectContaining({ why: expect.stringContaining('is no fact') }),
    )
  })

  it('may want a date', () => {
    expect(because('founding/was-established', 'The Salt Board was established.')).toBe('wants a date')
  })

  it('is not told of where it fired, nor where more than one thing is missing', () => {
    expect(nearly('The Salt Board was merged into the Trade Authority.').map(({ rule }) => rule)).not.toContain(
      'merger/were-merged-into',
    )
    expect(because('merger/were-merged-into', 'The salt was merged into oblivion.')).toBeUndefined()
  })
})
