// Draws claims at random, for a person to judge one by one. The same claims and seed give the same draw on any machine.
//
//   node scripts/draw.mjs CLAIMS COUNT SEED > sheet.tsv
//
// CLAIMS is what `chancery extract` prints. The sheet has a row a claim, with two empty columns to fill in: `verdict` (right or wrong) and `reason`.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const [file, count, seed] = process.argv.slice(2)
if (!file || !(Number(count) > 0) || !seed) {
  console.error('Usage: node scripts/draw.mjs CLAIMS COUNT SEED')
  process.exit(2)
}

/** Where a claim stands in the draw: its lines hashed with the seed, so that no order of the file matters. */
const place = (line) => createHash('sha256').update(`${seed}\n${line}`).digest('hex')
const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
const drawn = lines
  .map((line) => [place(line), line])
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .slice(0, Number(count))
  .map(([, line]) => JSON.parse(line))

const cell = (value) => String(value ?? '').replace(/\s+/g, ' ')
const head = ['entry', 'relation', 'subject', 'object', 'date', 'rule', 'start', 'end', 'verdict', 'reason']
const rows = drawn.map(({ entry, relation, subject, object, date, rule, evidence: [{ start, end }] }) =>
  [entry, relation, subject.name, object?.name, date, rule, start, end, '', ''].map(cell),
)
console.log([head, ...rows].map((row) => row.join('\t')).join('\n'))
