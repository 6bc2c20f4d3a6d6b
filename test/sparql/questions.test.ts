// Every saved question, asked of the salt dataset: `answers/<question>.txt` holds what is asked, and the rows that come.
import { readdirSync, readFileSync } from 'node:fs'
import type { Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { answer, render, savedQuestion, savedQuestions } from '../../src/sparql/index.js'
import { saltDataset } from './dataset.js'

const ANSWERS = new URL('answers/', import.meta.url)
const GROUPS = ['lineage', 'links', 'posts and regions', 'quality', 'records', 'sources and disagreement', 'time']
/** Enough for every cell on one line. */
const WIDE = 500
const COMMAND = /^ {4}(chancery ask ([\w-]+)(.*))$/gm
const OPTION = /--(\w+) (?:"([^"]*)"|(\S+))/g

interface Case {
  readonly command: string
  readonly name: string
  readonly given: Readonly<Record<string, string>>
  readonly expected: string
}

const givenIn = (options: string): Record<string, string> =>
  Object.fromEntries([...options.matchAll(OPTION)].map(([, name, quoted, bare]) => [name, quoted ?? bare ?? '']))

/** An indented command line, then the answer as a table, as often as the file has it. */
const casesIn = (file: string): Case[] => {
  const text = readFileSync(new URL(file, ANSWERS), 'utf8')
  const starts = [...text.matchAll(COMMAND)]
  return starts.map(({ index, 0: line, 1: command = '', 2: name = '', 3: options = '' }, i) => ({
    command,
    name,
    given: givenIn(options),
    expected: text.slice(index + line.length, starts[i + 1]?.index).trim(),
  }))
}

const questions = savedQuestions()
const cases = readdirSync(ANSWERS).sort().flatMap(casesIn)
const folder = saltDataset()

describe('a saved question', () => {
  it.each(cases)('answers: $command', async ({ name, given, expected }) => {
    const found = await answer(folder, savedQuestion(name), given)
    expect((await render(found, 'table', { width: WIDE })).trim()).toBe(expected)
  })

  it('has an answer that is tested', async () => {
    expect([...new Set(cases.map(({ name }) => name))].sort()).toEqual(questions.map(({ name }) => name))
  })

  it('stands in one of the groups, each of which has several', () => {
    const groups = questions.map(({ group }) => group)
    expect([...new Set(groups)].sort()).toEqual(GROUPS)
    for (const group of GROUPS) expect(groups.filter((one) => one === group).length).toBeGreaterThan(2)
  })

  it('gives an example that is a command for it, with parameters that it has', async () => {
    const faults = questions.flatMap(({ name, params, examples }) => {
      const known = [...params.map((param) => param.name), 'format']
      return examples.filter((example) => {
        const names = Object.keys(givenIn(example))
        return !example.startsWith(`chancery ask ${name}`) || names.some((option) => !known.includes(option))
      })
    })
    expect(faults).toEqual([])
  })

  it('has a default for each parameter, so that it can be tried at once', async () => {
    expect(questions.flatMap(({ params }) => params).filter((param) => param.default === undefined)).toEqual([])
  })

  it('gives the same answer whatever order the statements came in', async () => {
    const shuffled = saltDataset((quads: Quad[]) =>
      quads.toSorted((a, b) => (b.object.value < a.object.value ? -1 : 1)),
    )
    for (const { name, given } of cases) {
      const question = savedQuestion(name)
      expect(await answer(shuffled, question, given)).toEqual(await answer(folder, question, given))
    }
  })
})
