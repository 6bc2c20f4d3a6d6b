// The pages that are made from the program: that they are what it would make now.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DISAGREEMENT_KINDS } from '../src/disagreements.js'
import { rules } from '../src/extract/index.js'
import { shipped } from '../src/paths.js'
import { chancery, folderWithDataset } from './cli/program.js'

describe('docs/rules.md', () => {
  it('is what the rules say', () => {
    const { status, stderr } = spawnSync(process.execPath, [shipped('scripts/rules.mjs'), '--check'], {
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('has a section for every rule', () => {
    const page = readFileSync(shipped('docs/rules.md'), 'utf8')
    for (const { name } of rules) expect(page).toContain(`\n### ${name}\n`)
  })
})

describe.each([
  { sheet: 'docs/judged-claims.tsv', least: 100, verdict: /^(?:right|wrong)$/ },
  { sheet: 'docs/judged-disagreements.tsv', least: 10, verdict: /^(?:real|not)$/ },
])('$sheet', ({ sheet, least, verdict }) => {
  it('has a verdict and a reason in every row', () => {
    const [head = '', ...rows] = readFileSync(shipped(sheet), 'utf8').trimEnd().split('\n')
    const columns = head.split('\t')
    expect(rows.length).toBeGreaterThan(least)
    for (const row of rows) {
      const cells = row.split('\t')
      expect(cells).toHaveLength(columns.length)
      expect(cells[columns.indexOf('verdict')]).toMatch(verdict)
      expect(cells[columns.indexOf('reason')]).not.toBe('')
    }
  })
})

describe('docs/disagreements.md', () => {
  const page = readFileSync(shipped('docs/disagreements.md'), 'utf8')
  const cwd = folderWithDataset()

  it('tells of every kind', () => {
    const told = [...page.matchAll(/^\| `([\w-]+)`/gm)].map(([, kind]) => kind)
    expect(told).toEqual(Object.keys(DISAGREEMENT_KINDS))
  })

  it.each(
    [...page.matchAll(/```sparql\n(.*?)```\n\n```text\n(.*?)```/gs)].map(([, query = '', text = '']) => ({
      query,
      text,
    })),
  )('shows what a query answers: $text', ({ query, text }) => {
    expect(chancery(['query', '-'], { cwd, input: query }).stdout).toBe(text)
  })
})
