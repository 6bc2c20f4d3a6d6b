// `chancery explain --identity` and `chancery build --identity`: why mentions are one thing, and how people overrule it.
import { describe, expect, it } from 'vitest'
import type { KnownIdentity } from '../../src/cli/identity.js'
import { chancery, folderOf, widest } from './program.js'

const HEAD = 'verdict\tentry\tname\tother_entry\tother_name\twho\twhy\n'
const cwd = folderOf({
  'notes/salt.txt':
    'Salt trade of Kenya\n\nThe Salt Board was established in 1850. The Salt Board was abolished in 1870.\n',
  'notes/ships.txt': 'Ships of Kenya\n\nThe Salt Board was part of the Ministry of Salt until 1860.\n',
  'notes/zeal.txt': 'Salt trade of Norway\n\nThe Salt Board was established in 1900.\n',
  'who.tsv': `${HEAD}same\tsalt\tSalt Board\tzeal\tSalt Board\tA. Archivist\tit moved\nsame\tsalt\tSalt Boat\t*\tSalt Board\tA. Archivist\ta slip\n`,
  'torn.tsv': `${HEAD}same\tsalt\tSalt Board\tzeal\tSalt Board\tA\tb\ndifferent\tzeal\tSalt Board\tsalt\tSalt Board\tA\tb\n`,
})
const run = (...args: string[]) => chancery(args, { cwd })

describe('explain --identity', () => {
  it('says which mentions are one, what joined them, and what was kept apart and why', () => {
    expect(run('build', 'notes', '--out', 'made').status).toBe(0)
    const { status, stdout, stderr } = run('explain', '--identity', 'salt board', '--out', 'made')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('Mentioned in 2 entries, as one\n  salt: “Salt Board”, 2 times\n')
    expect(stdout).toContain('joined by place to salt: one name, and both are of Kenya\n')
    expect(stdout).toMatch(/Kept apart from\n {2}Salt Board \(Norway\) \(agency\/salt-board-norway\): /)
    expect(widest(stdout)).toBeLessThanOrEqual(80)
  })

  it('says so as data, for one thing by its IRI', () => {
    const { stdout } = run('explain', '--identity', 'agency/salt-board-norway', '--out', 'made', '--format', 'json')
    const [known, ...others] = JSON.parse(stdout) as KnownIdentity[]
    expect(others).toEqual([])
    expect(known).toMatchObject({
      label: 'Salt Board (Norway)',
      mentions: [{ entry: 'zeal', name: 'Salt Board', times: 1, ground: 'first' }],
      keptApart: [{ thing: 'agency/salt-board-kenya' }],
    })
  })

  it.each([
    [['Salt Bord', '--out', 'made'], /^error: Cannot find “Salt Bord”, .* Near it are: Salt Board\n$/],
    [['Salt Board', '--out', 'nowhere'], /^error: Cannot read `nowhere\/identity.tsv`, expected a dataset/],
  ])('says what is wrong with %j', (args, message) => {
    const { status, stdout, stderr } = run('explain', '--identity', ...args)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(message)
  })
})

describe('build --identity', () => {
  it('does as people say, and tells of a row that speaks of nothing', () => {
    const { status, stderr } = run('build', 'notes', '--out', 'said', '--identity', 'who.tsv')
    expect(status).toBe(0)
    expect(stderr).toContain(
      'Passed over a review, expected two things called “Salt Boat” (salt) and “Salt Board” (*), found none (who.tsv:3:1)',
    )
    const { stdout } = run('explain', '--identity', 'Salt Board', '--out', 'said')
    expect(stdout).toContain('Mentioned in 3 entries, as one')
    expect(stdout).toContain('reviewed to salt: A. Archivist: it moved (who.tsv:2:1)')
  })

  it('stops where the rows contradict each other', () => {
    const { status, stderr } = run('build', 'notes', '--out', 'torn', '--identity', 'torn.tsv')
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /^error: Cannot follow the reviews, .*“different” here and “same” in torn.tsv:2:1 \(torn.tsv:3:1\)\n$/m,
    )
  })
})
