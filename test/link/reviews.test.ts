// Reading reviews on who is who: what is taken, and what is refused with its place.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readIdentity } from '../../src/link/index.js'
import { readReviews } from '../../src/link/reviews.js'
import { shipped } from '../../src/paths.js'
import { folderOf } from '../cli/program.js'

const HEAD = 'verdict\tentry\tname\tother_entry\tother_name\twho\twhy\n'
const read = (rows: string) => readReviews(HEAD + rows, 'who.tsv')

describe('reviews', () => {
  it('are read row by row, with their places', () => {
    expect(read('same\ta\tSalt Board\t*\tBoard of Salt\tA. Archivist\tone seal\n')).toEqual([
      {
        verdict: 'same',
        one: { entry: 'a', name: 'Salt Board' },
        other: { entry: '*', name: 'Board of Salt' },
        who: 'A. Archivist',
        why: 'one seal',
        where: 'who.tsv:2:1',
      },
    ])
  })

  it('may be none', () => {
    expect(read('')).toEqual([])
  })

  it.each([
    ['alike\ta\tb\tc\td\te\tf\n', 'expected same or different, found “alike” (who.tsv:2:1)'],
    ['same\ta\tb\tc\td\te\t\n', 'expected why, found nothing (who.tsv:2:16)'],
    ['same\ta\tb\tc\td\te\n', 'expected 7 cells, found 6 (who.tsv:2:1)'],
  ])('%j are refused: %s', (rows, message) => {
    expect(() => read(rows)).toThrow(message)
  })

  it('need their columns', () => {
    expect(() => readReviews('verdict\tentry\n', 'who.tsv')).toThrow(
      'expected the column name, found none (who.tsv:1:1)',
    )
  })
})

describe('a file of reviews', () => {
  const folder = folderOf({ 'who.tsv': HEAD })

  it('ships with the program', () => {
    expect(readIdentity(shipped('data/links/identity.tsv'))).toEqual([])
  })

  it('is refused where it is not there, or not UTF-8', () => {
    expect(readIdentity(join(folder, 'who.tsv'))).toEqual([])
    writeFileSync(join(folder, 'bad.tsv'), Buffer.from([0xff]))
    expect(() => readIdentity(join(folder, 'bad.tsv'))).toThrow('expected UTF-8')
    expect(() => readIdentity(join(folder, 'none.tsv'))).toThrow('expected a file, found none')
  })
})
