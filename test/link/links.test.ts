// The links that ship with the program, and files that cannot be read as text.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readLinks, SssomError } from '../../src/link/index.js'
import { shipped } from '../../src/paths.js'
import { skos } from '../../src/vocabulary.js'

const FILE = shipped('data/links/wikidata.sssom.tsv')
const links = readLinks(FILE)
const folder = mkdtempSync(join(tmpdir(), 'chancery-links-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the links to Wikidata', () => {
  it('name an item for bodies, a post, countries and each region of England', () => {
    const linked = new Set(links.map(({ subject }) => subject))
    expect(linked.size).toBe(22)
    for (const subject of [
      'agency/home-office',
      'post/secretary-of-state-for-justice',
      'region/yorkshire-and-the-humber',
    ])
      expect(linked).toContain(subject)
  })

  it('are complete: labels, date, justification, and a page or a word on where the item was seen', () => {
    for (const link of links) {
      expect(link.subject).toMatch(/^(?:agency|post|region)\/[a-z]+(?:-[a-z]+)*$/)
      expect(link.object).toMatch(/^http:\/\/www\.wikidata\.org\/entity\/Q[1-9]\d*$/)
      expect(link).toMatchObject({
        date: '2026-11-21',
        justification: 'https://w3id.org/semapv/vocab/ManualMappingCuration',
      })
      expect(link.subjectLabel && link.objectLabel).not.toBe('')
      expect(link.seenIn.join() + link.comment).not.toBe('')
    }
  })

  it('call one item the same as one thing only, since what is the same as one thing is one thing', () => {
    const exact = links.filter(({ predicate }) => predicate === skos.exactMatch)
    expect(new Set(exact.map(({ object }) => object)).size).toBe(exact.length)
    expect(new Set(exact.map(({ subject }) => subject)).size).toBe(exact.length)
  })

  it('call the item of HM Prison and Probation Service only close to the body of the earlier name', () => {
    const matches = links.filter(({ objectLabel }) => objectLabel === 'HM Prison and Probation Service')
    expect(matches.map(({ subject, predicate }) => [subject, predicate])).toEqual([
      ['agency/hm-prison-and-probation-service', skos.exactMatch],
      ['agency/national-offender-management-service', skos.closeMatch],
    ])
  })

  it('stand in the order of canonical SSSOM/TSV, so that changes to them can be compared by line', () => {
    const rows = readFileSync(FILE, 'utf8')
      .trimEnd()
      .split('\n')
      .filter((line) => line.startsWith('chancery:'))
    expect(rows).toHaveLength(links.length)
    expect(rows).toEqual(rows.toSorted())
  })
})

describe('readLinks', () => {
  it.each([
    ['bytes that are not UTF-8', Buffer.from([0x23, 0xff]), 'expected UTF-8, found bytes that are not'],
    ['a byte order mark', Buffer.from('\ufeff#license: x'), 'expected no byte order mark, found one'],
  ])('refuses %s', (name, bytes, reason) => {
    const path = join(folder, `${name}.sssom.tsv`)
    writeFileSync(path, bytes)
    expect(() => readLinks(path)).toThrow(SssomError)
    expect(() => readLinks(path)).toThrow(`Cannot read \`${path}\`, ${reason} (${path}:1:1)`)
  })
})
