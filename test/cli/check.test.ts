// `chancery check`: where the bundled entries disagree.
import { describe, expect, it } from 'vitest'
import { chancery, folderWithDataset, widest } from './program.js'

const cwd = folderWithDataset()
const check = (...args: readonly string[]) => chancery(['check', ...args], { cwd })
const headings = (stdout: string) => stdout.match(/^\S.*: \d+$/gm)

describe('check', () => {
  it('prints all disagreements, kind by kind, within the columns of the terminal', () => {
    const { status, stdout, stderr } = check()
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(headings(stdout)).toEqual([
      'Dates that differ: 1',
      'Kinds of change that differ: 1',
      'Records older than their creator: 1',
      'A list against the prose of the same text: 2',
    ])
    expect(widest(stdout)).toBeLessThanOrEqual(80)
  })

  it('keeps to one kind, and to what is about something', () => {
    expect(headings(check('--kind', 'date').stdout)).toEqual(['Dates that differ: 1'])
    expect(check('--about', 'HM Prison Service').stdout).toContain('in its prose that HM Prison Service was active')
    expect(check('--about', 'MoJ').stdout).toBe('No disagreement about MoJ; 5 about others.\n')
    expect(check('--kind', 'cycle').stdout).toBe('No disagreement of the kind cycle; 5 of other kinds.\n')
    expect(check('--kind', 'cycle', '--about', 'MoJ').stdout).toMatch(
      /^No disagreement of the kind cycle about MoJ; 5 /,
    )
  })

  it('writes the same as data', () => {
    expect(check('--kind', 'date', '--format', 'csv').stdout).toMatch(/^type,thing,thingLabel,comment,says,/)
  })

  it('tells scripts by its status, if asked to', () => {
    expect(check('--exit-code').status).toBe(3)
    expect(check('--exit-code', '--about', 'MoJ').status).toBe(0)
  })

  it('says what is near where it knows no such name, with status 1, and which kinds there are, with status 2', () => {
    const unknown = check('--about', 'HM Prison Servce')
    expect(unknown.status).toBe(1)
    expect(unknown.stderr).toContain('HM Prison Service (agency, agency/hm-prison-service)')
    expect(check('--kind', 'salt').status).toBe(2)
  })
})
