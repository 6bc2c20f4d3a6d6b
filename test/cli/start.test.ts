// `chancery start`: the tour, for readers who stay to the end and for those who do not.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { byGroup } from '../../src/cli/answers.js'
import { shipped } from '../../src/paths.js'
import { savedQuestions } from '../../src/sparql/index.js'
import { chancery, folderOf } from './program.js'

describe('start', () => {
  it('builds, and answers every question in a screen each, with the way to the rest', () => {
    const { status, stdout, stderr } = chancery(['start'], { cwd: folderOf() })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const screens = byGroup(savedQuestions()).map(({ summary }, i, all) => {
      const next = all[i + 1]?.summary ?? 'What next?'
      return stdout.slice(stdout.indexOf(`\n${summary}\n`), stdout.lastIndexOf(`\n${next}\n`))
    })
    for (const screen of screens) expect(screen.trim().split('\n').length).toBeLessThanOrEqual(24)
    expect(stdout).toMatch(/^… \d+ more: chancery ask /m)
    expect(stdout).toContain('\nchancery ask disagreements\n')
    expect(stdout).toMatch(/^What next\?$/m)
  })
})

describe('a reader that has seen enough', () => {
  it('ends the program quietly', async () => {
    const child = spawn(process.execPath, [shipped('bin/chancery.js'), 'start'], { cwd: folderOf() })
    let stderr = ''
    child.stderr.on('data', (text) => {
      stderr += text
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const [status] = await once(child, 'close')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})
