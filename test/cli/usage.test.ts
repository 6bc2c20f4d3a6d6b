// How the command line behaves before it does anything: help, versions, misuse, and what it loads.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/cli/answers.js'
import { savedQuestions, FORMATS as WRITTEN } from '../../src/sparql/index.js'
import { chancery } from './program.js'

const COMMANDS = ['start', 'build', 'ask', 'query', 'explain', 'check', 'extract', 'serve']

describe('chancery', () => {
  it('tells its version, which is that of package.json', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    expect(chancery(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('lists every command in its help', () => {
    const { status, stdout, stderr } = chancery(['--help'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
  })

  it.each(COMMANDS)('explains %s, with examples', (command) => {
    const { status, stdout } = chancery([command, '--help'])
    expect(status).toBe(0)
    expect(stdout).toContain(`Usage: chancery ${command}`)
    expect(stdout).toMatch(new RegExp(`^Examples:\n  chancery ${command}`, 'm'))
  })

  it.each([
    [[], /^Usage: chancery/],
    [['nonsense'], /^error: unknown command 'nonsense'/],
    [['build', '--nope'], /^error: unknown option '--nope'/],
    [['explain'], /^error: missing required argument/],
    [['serve', 'my-data'], /^error: too many arguments\. Expected 0/],
    [['extract'], /^error: Expected files or folders to read, or --stdin/],
    [['extract', '--stdin', 'a.txt'], /^error: Expected files or folders to read, or --stdin/],
    [['build', '--base', 'example'], /^error: Cannot use `example` for --base, expected an absolute IRI/],
    [['build', '--base', 'https://example.org/id'], /ends in “\/”/],
    [['ask', 'names', '--nme', 'x'], /^error: unknown option '--nme'/],
    [['ask', 'names', '--format', 'yaml'], /^error: .*Allowed choices are table, markdown/],
    [['serve', '--rows', '0'], /^error: Expected a whole number of at least 1, found “0”/],
    [['serve', '--nope'], /^error: unknown option '--nope'/],
    [['explain', 'x', '--format', 'yaml'], /^error: .*Allowed choices are text, json/],
  ])('says what is wrong with %j on stderr, with status 2', (args, message) => {
    const { status, stdout, stderr } = chancery(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })

  it('offers the formats that answers can be written in', () => {
    expect([...FORMATS].sort()).toEqual(WRITTEN.map(({ name }) => name).sort())
  })

  it('can take every parameter of every saved question as an option', () => {
    const own = ['format', 'out', 'help']
    const clashes = savedQuestions().flatMap(({ params }) => params.filter(({ name }) => own.includes(name)))
    expect(clashes).toEqual([])
  })
})
