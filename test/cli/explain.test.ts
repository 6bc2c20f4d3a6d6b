// `chancery explain` and `chancery check`: what is known, and who says so.
import { describe, expect, it } from 'vitest'
import type { Explanation } from '../../src/sparql/index.js'
import { chancery, folderWithDataset, widest } from './program.js'

const cwd = folderWithDataset()
const ask = (...args: readonly string[]) => chancery(args, { cwd })

describe('explain', () => {
  it('prints what is known, each line with its words, entry and rule, 80 columns wide', () => {
    const { status, stdout, stderr } = ask('explain', 'Regional Offender Manager')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const title of ['Names', 'What happened', 'Where it belonged', 'Regions', 'Seats', 'Sources'])
      expect(stdout).toMatch(new RegExp(`^${title}$`, 'm'))
    expect(stdout).toMatch(/“Regional Offender Manager \(ROM\)”\n +regional-offender-manager:56–87, alias\//)
    expect(widest(stdout)).toBeLessThanOrEqual(80)
  })

  it('gives the same as data', () => {
    const { stdout } = ask('explain', 'ROM', '--format', 'json')
    const known = JSON.parse(stdout) as Explanation
    expect(known.thing.label).toBe('Regional Offender Manager')
    expect(known.changes.length).toBeGreaterThan(2)
    for (const { said } of known.changes) expect(said.length).toBeGreaterThan(0)
  })

  it.each([[['explain', 'Ministry of Silly Walks'], /^error: Cannot find “Ministry of Silly Walks”/]])(
    'says what is wrong with %j, with status 1',
    (args, message) => {
      const { status, stdout, stderr } = ask(...args)
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toMatch(message)
    },
  )
})

describe('check', () => {
  it('sets the words of both sides side by side', () => {
    const { status, stdout } = ask('check')
    expect(status).toBe(0)
    expect(stdout).toMatch(/“NOMS was created on 1 June 2004”\n/)
    expect(stdout).toMatch(/2004 or 2005/)
  })
})
