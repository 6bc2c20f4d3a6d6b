// Draws claims or disagreements at random, for a person to judge one by one. The same input and seed give the same draw on any machine.
//
//   node scripts/draw.mjs CLAIMS COUNT SEED > sheet.tsv
//   npm run compile && node scripts/draw.mjs DATASET COUNT SEED > sheet.tsv
//
// CLAIMS is what `chancery extract` prints, DATASET a folder that `chancery build` wrote. The sheet has a row a claim or disagreement, with
// two empty columns to fill in: `verdict` (right or wrong; real or not) and `reason`. It quotes nothing: the places are there to be looked up.
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'

const [path, count, seed] = process.argv.slice(2)
if (!path || !(Number(count) > 0) || !seed) {
  console.error('Usage: node scripts/draw.mjs CLAIMS|DATASET COUNT SEED')
  process.exit(2)
}

const claims = () =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { entry, relation, subject, object, date, rule, evidence } = JSON.parse(line)
      const [{ start, end }] = evidence
      return {
        key: line,
        cells: { entry, relation, subject: subject.name, object: object?.name, date, rule, start, end },
      }
    })

async function disagreements() {
  const { answer, savedQuestion } = await import('../dist/sparql/index.js')
  const { base, rows } = await answer(path, savedQuestion('disagreements'))
  const below = (iri) => decodeURIComponent(iri.slice(base.length))
  const drawn = new Map()
  for (const { type, thing, says, start, end } of rows) {
    const key = `${type.value} ${below(thing.value)}`
    const known = drawn.get(key) ?? { key, cells: { kind: type.value, about: below(thing.value), places: [] } }
    known.cells.places.push(`${below(says.value).replace('entry/', '')}:${start.value}-${end.value}`)
    drawn.set(key, known)
  }
  return [...drawn.values()].map(({ key, cells }) => ({ key, cells: { ...cells, places: cells.places.join(' ') } }))
}

/** Where a row stands in the draw: hashed with the seed, so that no order of the input matters. */
const place = ({ key }) => createHash('sha256').update(`${seed}\n${key}`).digest('hex')
const all = statSync(path).isDirectory() ? await disagreements() : claims()
const drawn = all.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)).slice(0, Number(count))

const cell = (value) => String(value ?? '').replace(/\s+/g, ' ')
const head = [...Object.keys(drawn[0]?.cells ?? {}), 'verdict', 'reason']
const rows = drawn.map(({ cells }) => [...Object.values(cells), '', ''].map(cell))
console.log([head, ...rows].map((row) => row.join('\t')).join('\n'))
