// Head nouns tell bodies from posts, and one from several.
import { describe, expect, it } from 'vitest'
import { agencyHead, headOf, isBodyKind, isPostKind, postHead } from '../../../src/extract/names/known.js'
import { readTable } from '../../../src/extract/names/lists.js'

describe('agencyHead and postHead', () => {
  it('tell by the last words what a name names', () => {
    expect(agencyHead('Saltshire Constabulary')).toBe('strong')
    expect(agencyHead(['Naval', 'Home'])).toBe('weak')
    expect(agencyHead('Regional Offender Manager')).toBeUndefined()
    expect(postHead(['Regional', 'Offender', 'Manager'])).toBe('strong')
    expect(postHead('Lord Privy Seal')).toBe('strong')
    expect(postHead('Education')).toBeUndefined()
    expect(postHead([])).toBeUndefined()
  })

  it('do not mind capitals, number and hyphens', () => {
    expect(agencyHead('Authorities')).toBe('strong')
    expect(agencyHead('bureaux')).toBe('strong')
    expect(postHead(['Directors', '-', 'General'])).toBe('strong')
    expect(postHead('DIRECTOR GENERAL')).toBe('strong')
    expect(postHead('Vice-President')).toBe('strong')
    expect(postHead('Vice President')).toBe('strong')
  })

  it('do not take a head from the middle of a name', () => {
    expect(agencyHead('Board Member')).toBeUndefined()
    expect(postHead("Director's Office")).toBeUndefined()
  })
})

describe('headOf', () => {
  const typeOf = (name: string) => headOf(name.split(' '))?.type

  it('lets the longer head decide between a body and a post', () => {
    expect(typeOf('Chief Executive')).toBe('Post')
    expect(typeOf('Scottish Executive')).toBe('Agency')
    expect(typeOf('High Commissioners')).toBe('Post')
    expect(typeOf('Irish Poor Law Commissioners')).toBe('Agency')
  })

  it('says where the head stands, and whether it is plural', () => {
    const head = headOf('Deputy Directors-General of Police'.split(' '), 2)
    expect(head).toMatchObject({ head: 'director-general', type: 'Post', plural: true, first: 1, end: 2 })
    expect(headOf(['National', 'Archives'])).toMatchObject({ head: 'archives', plural: false })
  })

  it('finds none where there is none', () => {
    expect(headOf(['Saltum'])).toBeUndefined()
    expect(headOf([])).toBeUndefined()
  })
})

describe('kinds', () => {
  it('say what a phrase makes something', () => {
    expect(isBodyKind('non-departmental public body')).toBe(true)
    expect(isBodyKind('executive agencies')).toBe(true)
    expect(isBodyKind('departments of state')).toBe(true)
    expect(isPostKind('cabinet position')).toBe(true)
    expect(isPostKind('Officials')).toBe(true)
  })

  it('know whole phrases only', () => {
    expect(isBodyKind('celestial body')).toBe(false)
    expect(isPostKind('public body')).toBe(false)
  })
})

describe('readTable', () => {
  it('names the heading that it expected and the one that it found', () => {
    expect(() => readTable('names/collectives.tsv', ['collective', 'size'])).toThrow(
      /^Cannot read `data\/names\/collectives\.tsv`, expected the heading “collective\tsize”, found “collective\tmember” \(.*:1:1\)$/,
    )
  })
})
