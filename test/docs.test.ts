// The pages that are made from the program: that they are what it would make now.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../src/extract/index.js'
import { shipped } from '../src/paths.js'

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

describe('docs/judged-claims.tsv', () => {
  it('has a verdict and a reason in every row', () => {
    const [head = '', ...rows] = readFileSync(shipped('docs/judged-claims.tsv'), 'utf8').trimEnd().split('\n')
    const columns = head.split('\t')
    expect(rows.length).toBeGreaterThan(100)
    for (const row of rows) {
      const cells = row.split('\t')
      expect(cells).toHaveLength(columns.length)
      expect(cells[columns.indexOf('verdict')]).toMatch(/^(?:right|wrong)$/)
      expect(cells[columns.indexOf('reason')]).not.toBe('')
    }
  })
})
