// The lists of data/names are what their README says: sorted, unique, and at one with each other.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  agencyHead,
  isBodyKind,
  isPostKind,
  membersOf,
  nationAt,
  postHead,
  regionNamed,
} from '../../../src/extract/names/known.js'
import { pluralOf } from '../../../src/extract/names/plural.js'
import { shipped } from '../../../src/paths.js'

const LISTS = readdirSync(shipped('data/names'))
  .filter((file) => file !== 'README.md')
  .sort()
const text = (file: string) => readFileSync(shipped(`data/names/${file}`), 'utf8')
/** The lines of a list, without the heading of a table. */
const lines = (file: string) =>
  text(file)
    .split('\n')
    .slice(file.endsWith('.tsv') ? 1 : 0, -1)
const heading = (file: string) => text(file).split('\n', 1)[0]
const rows = (file: string) => lines(file).map((line) => line.split('\t'))
const some = (cell: string | undefined) => (cell ? cell.split('|') : [])

describe.each(LISTS)('data/names/%s', (file) => {
  it('is sorted by code unit, each line once', () => {
    expect(lines(file)).toEqual([...new Set(lines(file))].sort())
  })

  it('ends every line with a line feed, and holds no blank line or stray space', () => {
    expect(text(file).endsWith('\n')).toBe(true)
    expect(lines(file).filter((line) => line === '' || /^\s|\r| $| {2}|\| | \|| \t|\t /.test(line))).toEqual([])
  })

  it('is explained in the README', () => {
    expect(text('README.md')).toContain(`\`${file}\``)
  })
})

describe('regions.tsv', () => {
  const regions = rows('regions.tsv')
  const within = new Map(regions.map(([name = '', parent]) => [name, parent]))

  it('has four columns and no other note than “ambiguous” and “city”', () => {
    expect(heading('regions.tsv')).toBe('name\twithin\taliases\tnote')
    expect(regions.filter((row) => row.length !== 4 || !['', 'ambiguous', 'city'].includes(row[3] ?? ''))).toEqual([])
  })

  it('gives every name and alias to one place only', () => {
    const strangers = regions.flatMap(([name = '', , aliases]) =>
      [name, ...some(aliases)].filter((form) => regionNamed(form)?.name !== name),
    )
    expect(strangers).toEqual([])
  })

  it('puts places only within places of the list', () => {
    expect([...within].filter(([, parent]) => parent && !within.has(parent))).toEqual([])
  })

  it('goes round in no circle', () => {
    const isCircle = (name: string, trail: ReadonlySet<string> = new Set()): boolean => {
      const parent = within.get(name)
      return trail.has(name) || (!!parent && isCircle(parent, new Set([...trail, name])))
    }
    expect([...within.keys()].filter((name) => isCircle(name))).toEqual([])
  })

  it('leads from a London borough to Europe', () => {
    const around = (name: string): string[] => [name, ...(within.get(name) ? around(within.get(name) ?? '') : [])]
    const trail = ['Camden', 'London', 'England', 'England and Wales', 'Great Britain', 'United Kingdom', 'Europe']
    expect(around('Camden')).toEqual(trail)
  })
})

describe('collectives.tsv', () => {
  const collectives = rows('collectives.tsv')

  it('has two columns, and members that are names of regions', () => {
    expect(heading('collectives.tsv')).toBe('collective\tmember')
    expect(collectives.filter(([, member = '']) => regionNamed(member)?.name !== member)).toEqual([])
  })

  it('gives every member under each wording', () => {
    const names = [...new Set(collectives.map(([name = '']) => name))]
    const counted = (name: string) => collectives.filter(([other]) => other === name).length
    expect(names.filter((name) => membersOf(name).length !== counted(name))).toEqual([])
  })
})

describe('nations.tsv', () => {
  it('has two columns, and places that are names of regions', () => {
    expect(heading('nations.tsv')).toBe('adjective\tplace')
    expect(rows('nations.tsv').filter(([, place = '']) => regionNamed(place)?.name !== place)).toEqual([])
  })

  it('gives each adjective one place', () => {
    expect(
      rows('nations.tsv').filter(
        ([adjective = '', place]) =>
          nationAt([adjective])?.name !== place && nationAt(adjective.split(' '))?.name !== place,
      ),
    ).toEqual([])
  })
})

describe.each([
  ['agency-heads.tsv', agencyHead],
  ['post-heads.tsv', postHead],
] as const)('%s', (file, strengthOf) => {
  const heads = rows(file)

  it('has three columns, lower case, and no other strength than “weak”', () => {
    expect(heading(file)).toBe('head\tstrength\tplural')
    const odd = heads.filter(([head = '', strength = '', plural = '', ...rest]) => {
      return rest.length > 0 || !['', 'weak'].includes(strength) || head + plural !== (head + plural).toLowerCase()
    })
    expect(odd).toEqual([])
  })

  it('gives each head once, with its strength', () => {
    expect(heads.filter(([head = '', strength]) => strengthOf(head) !== (strength || 'strong'))).toEqual([])
    const spellings = heads.map(([head = '']) => head.replaceAll('-', ' '))
    expect(spellings.filter((head, i) => spellings.indexOf(head) !== i)).toEqual([])
  })

  it('gives only irregular plurals', () => {
    const regular = heads.filter(([head = '', , plural = '']) => plural.replaceAll('-', ' ') === pluralOf(head))
    expect(regular).toEqual([])
  })
})

describe.each([
  ['body-kinds.txt', isBodyKind],
  ['post-kinds.txt', isPostKind],
] as const)('%s', (file, isKind) => {
  it('is lower case, and known line by line', () => {
    expect(lines(file).filter((kind) => kind !== kind.toLowerCase() || !isKind(kind))).toEqual([])
  })

  it('gives each phrase once, however its hyphens stand', () => {
    const spellings = lines(file).map((kind) => kind.replaceAll('-', ' '))
    expect(spellings.filter((kind, i) => spellings.indexOf(kind) !== i)).toEqual([])
  })

  it('shares no phrase with the other list of kinds', () => {
    const others = ['body-kinds.txt', 'post-kinds.txt'].filter((other) => other !== file).flatMap(lines)
    expect(lines(file).filter((kind) => others.includes(kind))).toEqual([])
  })
})
