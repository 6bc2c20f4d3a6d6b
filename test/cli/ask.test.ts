// `chancery ask`: the saved questions as commands.
import { describe, expect, it } from 'vitest'
import { savedQuestions } from '../../src/sparql/index.js'
import { chancery, folderOf, folderWithDataset, widest } from './program.js'

const cwd = folderWithDataset()
const ask = (...args: readonly string[]) => chancery(args, { cwd })

describe('ask', () => {
  it('lists every question with its summary, by group', () => {
    const { status, stdout } = ask('ask')
    expect(status).toBe(0)
    for (const { name, summary } of savedQuestions())
      expect(stdout).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 5)}`, 'm'))
  })

  it('answers with the parameters given, and with defaults for the rest', () => {
    const { status, stdout } = ask('ask', 'names', '--thing', 'MoJ', '--format', 'csv')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Ministry of Justice,preferred/m)
    expect(stdout).toMatch(/^MoJ,also/m)
  })

  it('writes tables as wide as COLUMNS says, and 100 wide where nothing says', () => {
    expect(widest(ask('ask', 'evidence-for').stdout)).toBeGreaterThan(90)
    expect(widest(ask('ask', 'evidence-for').stdout)).toBeLessThanOrEqual(100)
    expect(widest(chancery(['ask', 'evidence-for'], { cwd, env: { COLUMNS: '140' } }).stdout)).toBeGreaterThan(100)
  })

  it('explains a question: what it asks, its parameters and an example', () => {
    const { status, stdout } = ask('ask', 'what-became-of', '--help')
    expect(status).toBe(0)
    expect(stdout).toContain('Usage: chancery ask what-became-of')
    expect(stdout).toMatch(/--body <agency-or-post>/)
    expect(stdout).toMatch(/^Examples:\n {2}chancery ask what-became-of/m)
    expect(widest(stdout)).toBeLessThanOrEqual(80)
  })

  it('answers as of a date those questions that are about a day', () => {
    const asked = ['ask', 'parents-as-of', '--body', 'NOMS', '--format', 'csv']
    expect(ask(...asked, '--as-of', '2006').stdout).toBe(ask(...asked, '--date', '2006').stdout)
    const { status, stderr } = ask('ask', 'names', '--as-of', '2006')
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/expected one of .*parents-as-of/),
    })
  })

  it('tells of --as-of in the help of those questions alone', () => {
    expect(ask('ask', 'parents-as-of', '--help').stdout).toContain('--as-of')
    expect(ask('ask', 'history', '--help').stdout).not.toContain('--as-of')
  })

  it('refuses a day that is given twice, and names --as-of where it cannot be read', () => {
    expect(ask('ask', 'parents-as-of', '--date', '2006', '--as-of', '2007')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('with both --date and --as-of'),
    })
    expect(ask('ask', 'parents-as-of', '--as-of', 'yore').stderr).toMatch(
      /^error: Cannot read --as-of, expected a date/,
    )
  })

  it('shows defaults in its help, and blames them where they do not serve the texts', () => {
    expect(ask('ask', 'absorbed-by', '--help').stdout).toMatch(/\(default:\s+"Director\s+of\s+Offender\s+Management"\)/)
    const own = folderOf({ 'notes/pepper.txt': 'The Pepper Board was established in 1901.' })
    expect(chancery(['build', 'notes'], { cwd: own }).status).toBe(0)
    expect(chancery(['ask', 'absorbed-by'], { cwd: own })).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^error: Cannot ask absorbed-by without --body .* its default does not serve here/),
    })
  })

  it('draws steps as a tree', () => {
    expect(ask('ask', 'what-became-of', '--body', 'NOMS', '--format', 'tree').stdout).toMatch(
      /^National Offender Management Service.*\n[├└]─ /,
    )
  })

  it('says what is wrong with a server, or with how it is called', () => {
    const where = ['--endpoint', 'http://127.0.0.1:1/']
    expect(ask('ask', 'links', ...where)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/expected a SPARQL server/),
    })
    expect(ask('ask', 'links', ...where, '--timeout', 'soon')).toMatchObject({ status: 2 })
  })

  it('answers within a time as it does without, also as a tree', () => {
    const asked = ['ask', 'what-became-of', '--body', 'NOMS', '--format', 'tree']
    expect(ask(...asked, '--timeout', '60')).toEqual(ask(...asked))
  })

  it.each([
    [['ask', 'what-becam-of'], /did you mean what-became-of/],
    [['ask', 'names', '--thing', 'Ministry of Justce'], /Ministry of Justice \(agency, agency\/ministry-of-justice\)/],
    [['ask', 'changes-between', '--from', 'yore'], /^error: Cannot read --from, expected a date/],
    [['ask', 'names', '--out', 'nowhere'], /expected a dataset, found nothing: make one with `chancery build`/],
  ])('says what is wrong with %j, with status 1', (args, message) => {
    const { status, stdout, stderr } = ask(...args)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(message)
  })

  it('shows no colour where nobody looks', () => {
    for (const args of [['ask'], ['ask', 'links'], ['explain', 'NOMS'], ['check'], ['start']])
      expect(ask(...args).stdout).not.toContain('\u001b')
    expect(chancery(['ask', 'links'], { cwd, env: { CI: '1' } }).stdout).not.toContain('\u001b')
  })
})
