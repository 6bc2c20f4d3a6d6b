// Entries as lines of JSON.
import { describe, expect, it } from 'vitest'
import { type Problem, readLine, readLines } from '../../src/source/index.js'
import { blocks } from './reading.js'

async function* stream(lines: readonly string[]) {
  yield* lines
}

async function readAll(...lines: string[]) {
  const problems: Problem[] = []
  const entries = []
  for await (const entry of readLines(stream(lines), (problem) => problems.push(problem))) entries.push(entry)
  return { entries, problems: problems.map(({ where, message }) => `${where}: ${message}`) }
}

const row = { id: 'port', title: 'Port Trust', kind: 'official', text: 'Port Trust\n\nIt was formed in 1908.' }
const line = (change: object = {}) => JSON.stringify({ ...row, ...change })

describe('JSON Lines', () => {
  it('give entries in order, with the kind and title that they state', async () => {
    const { entries, problems } = await readAll(`\ufeff${line({ title: 'The Trust' })}`, '', line({ id: 'quay' }))
    expect(problems).toEqual([])
    expect(entries.map(({ id, title, kind }) => [id, title, kind])).toEqual([
      ['port', 'The Trust', 'official'],
      ['quay', 'Port Trust', 'official'],
    ])
    expect(entries.map(blocks)[0]).toEqual(['title: Port Trust', 'prose: It was formed in 1908.'])
  })

  it('may say where a text is from', async () => {
    const { entries } = await readAll(
      line({ source: 'https://example.org/port', licence: 'CC0 1.0' }),
      line({ id: 'quay', source: 'Port Office' }),
    )
    expect(entries.map(({ origin }) => origin)).toEqual([
      { url: 'https://example.org/port', licence: 'CC0 1.0' },
      { publisher: 'Port Office' },
    ])
  })

  it('report a bad line with its number and id, and go on', async () => {
    const { entries, problems } = await readAll(
      line({ text: 7 }),
      '{"id":"cut',
      '[]',
      line({ id: '' }),
      line({ title: undefined }),
      line({ text: ' \n' }),
      line({ text: 'half \ud800' }),
      line(),
      line({ title: 'Again' }),
    )
    expect(entries.map(({ id }) => id)).toEqual(['port'])
    expect(problems[1]).toMatch(/^line 2: Cannot read the entry, expected JSON, found /)
    expect(problems.filter((_, index) => index !== 1)).toEqual([
      'line 1 (port): Cannot read the entry, expected a string as “text”, found number',
      'line 3: Cannot read the entry, expected an object with id, title, kind and text, found another value',
      'line 4: Cannot read the entry, expected a “id”, found only white space',
      'line 5 (port): Cannot read the entry, expected a string as “title”, found none',
      'line 6 (port): Cannot read the entry, expected a “text”, found only white space',
      'line 7 (port): Cannot read the entry, expected Unicode text as “text”, found half a character',
      'line 9 (port): Cannot read the entry, expected an id of its own, found the id of line 8',
    ])
  })

  it('may come as bytes, which must be UTF-8', () => {
    const good = Buffer.from(line({ title: 'Žatec Trust' }))
    expect(readLine(good)).toMatchObject({ entry: { title: 'Žatec Trust' } })
    expect(readLine(good.subarray(0, good.indexOf('Ž') + 1))).toEqual({
      fault: 'expected UTF-8, found the byte 0xc5 at offset 22 of the line',
    })
  })
})
