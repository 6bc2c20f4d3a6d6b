// The sessions in README.md are what the program really says.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chancery, folderWithDataset } from './cli/program.js'

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** Commands with what they print, as the README shows them; `…` on a line of its own stands for anything. */
const sessions = [...README.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, session = '']) =>
  session
    .split(/^\$ npx chancery /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...lines] = part.split('\n')
      return {
        command,
        pieces: lines
          .join('\n')
          .split(/^…$\n?/m)
          .filter(Boolean),
      }
    }),
)

/** The words of a command line, as a shell splits them. */
const words = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')

describe('README.md', () => {
  const cwd = folderWithDataset()

  it('shows sessions', () => {
    expect(sessions.length).toBeGreaterThan(2)
  })

  it.each(sessions)('shows what `chancery $command` prints', ({ command, pieces }) => {
    const { stdout } = chancery(words(command), { cwd, env: { COLUMNS: '80' } })
    let from = 0
    for (const piece of pieces) {
      expect(stdout.slice(from)).toContain(piece)
      from = stdout.indexOf(piece, from) + piece.length
    }
  })

  it('names every command', () => {
    const listed = [...README.matchAll(/^\| `chancery (\w+)/gm)].map(([, name]) => name)
    for (const name of listed) expect(chancery([name ?? '', '--help']).status).toBe(0)
    expect(listed.length).toBe(8)
  })
})
