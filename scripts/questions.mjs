// Writes into each saved question what its first example gives on the bundled entries: `npm run questions` after any change of either.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { firstRows, givenIn, rowText } from '../dist/sparql/example.js'
import { answer, openStore, savedQuestions } from '../dist/sparql/index.js'

const WIDTH = 118
const MORE = '\n#+   '
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** A line of a head, broken between words where it is too long. */
const folded = (line) =>
  line.split(' ').reduce((text, word) => {
    const room = WIDTH - (text.length - text.lastIndexOf('\n') - 1)
    return text === '' ? word : text + (word.length < room ? ' ' : MORE) + word
  }, '')

const folder = mkdtempSync(join(tmpdir(), 'chancery-'))
try {
  execFileSync(process.execPath, [at('bin/chancery.js'), 'build', '--out', folder], { stdio: 'ignore' })
  const store = await openStore(folder, { evidence: true })
  for (const question of savedQuestions()) {
    const path = at(`queries/${question.name}.rq`)
    const [example] = question.examples
    if (example === undefined) throw new Error(`${question.name}: expected “#+ example: …”, found none`)
    const rows = firstRows(await answer(store, question, givenIn(example)))
    const lines = readFileSync(path, 'utf8').split('\n')
    const kept = lines.filter((line, i) => {
      const start = lines.slice(0, i + 1).findLast((one) => /^#\+ \S/.test(one))
      return !(line.startsWith('#+') && start?.startsWith('#+ row:'))
    })
    const end = kept.findIndex((line) => !line.startsWith('#+'))
    const told = rows.map((row) => folded(`#+ row: ${rowText(row)}`))
    writeFileSync(path, [...kept.slice(0, end), ...told, ...kept.slice(end)].join('\n'))
  }
} finally {
  rmSync(folder, { recursive: true })
}
