// Where the time of a build goes, and how fusing grows with the number of entries: `npm run bench:build -- FILE [RUNS]`.
// FILE holds entries as JSON Lines. The bundled entries are built with them.
import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Parser } from 'n3'
import { extract } from '../dist/extract/index.js'
import { buildGraph, checkEvidence, nquads, validate } from '../dist/graph/index.js'
import { readKnowledge } from '../dist/graph/knowledge.js'
import { view } from '../dist/graph/view.js'
import { shipped } from '../dist/paths.js'
import { writeDataset } from '../dist/publish/index.js'
import { readLines, readPaths } from '../dist/source/index.js'
import { DEFAULT_BASE } from '../dist/vocabulary.js'

const SIZES = [1, 2, 4, 10]
const refuse = ({ where, message }) => {
  throw new Error(`${message} (${where})`)
}
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

/** What `run` comes to, and the processor seconds that it took, compiler and garbage collector included. */
async function timed(run) {
  globalThis.gc?.()
  const begun = process.cpuUsage()
  const value = await run()
  const { user, system } = process.cpuUsage(begun)
  return { value, seconds: (user + system) / 1e6 }
}

async function readEntries(file) {
  const entries = [...readPaths([shipped('data/entries')], refuse)]
  for await (const entry of readLines(createInterface({ input: createReadStream(file) }), refuse)) entries.push(entry)
  return entries
}

/** The entries as often as said, every copy with an id of its own. */
const copied = (entries, copies) =>
  [...Array(copies).keys()].flatMap((copy) => entries.map((entry) => ({ ...entry, id: `${entry.id}-${copy}` })))

/** The claims of such copies; `apart` gives every copy names of its own, so that none speaks of another's bodies. */
function copiedClaims(claims, copies, apart) {
  const named = (party, copy) => party && { ...party, name: apart ? `${party.name} ${numeral(copy)}` : party.name }
  return [...Array(copies).keys()].flatMap((copy) =>
    claims.map((claim) => ({
      ...claim,
      entry: `${claim.entry}-${copy}`,
      subject: named(claim.subject, copy),
      ...(claim.object && { object: named(claim.object, copy) }),
      ...(claim.regions && { regions: claim.regions.map((name) => named({ name }, copy).name) }),
    })),
  )
}
/** A word that no name has, and that makes no abbreviation of one. */
const numeral = (copy) => `q${'abcdefghij'[copy]}`

const table = (rows) => {
  const columns = Object.keys(rows[0])
  for (const cells of [
    columns,
    columns.map((_, i) => (i === 0 ? '---' : '---:')),
    ...rows.map((row) => Object.values(row)),
  ])
    console.log(`| ${cells.join(' | ')} |`)
}

/** Processor seconds of each stage of one build. */
async function stages(load, out) {
  const seconds = {}
  const stage = async (name, run) => {
    const { value, seconds: took } = await timed(run)
    seconds[name] = took
    return value
  }
  const entries = await stage('read', load)
  const claims = await stage('extract', () => entries.flatMap((entry) => extract(entry)))
  await stage('check quotes', () => checkEvidence(entries, claims))
  await stage('fuse', () => view(entries, claims, readKnowledge()))
  const graph = await stage('statements', () => buildGraph({ entries, claims, links: [] }))
  // Making statements begins with fusing.
  seconds.statements = Math.max(0, seconds.statements - seconds.fuse)
  await stage('validate', () => validate(graph))
  await stage('write', () => writeDataset(graph, out, { base: DEFAULT_BASE }))
  const text = nquads(graph.core) + nquads(graph.evidence)
  await stage('n3 parses the statements', () => new Parser({ format: 'N-Quads' }).parse(text))
  return { seconds, entries, claims, quads: graph.core.length + graph.evidence.length }
}

function printStages(found) {
  const [{ entries, claims, quads }] = found
  console.log(`\n${entries.length} entries, ${claims.length} claims, ${quads} statements; medians of ${found.length}\n`)
  const over = (figure) => median(found.map(figure))
  const names = Object.keys(found[0].seconds)
  const baseline = names.at(-1)
  table(
    names.map((name) => ({
      stage: name,
      'CPU s': over(({ seconds }) => seconds[name]).toFixed(2),
      'ms an entry': over(({ seconds }) => (1000 * seconds[name]) / entries.length).toFixed(2),
      'n3 parses = 1': over(({ seconds }) => seconds[name] / seconds[baseline]).toFixed(2),
    })),
  )
}

/** Claims to graph, of one copy of the entries, two, four and ten. */
async function growth(entries, claims, runs, apart) {
  const rows = []
  const knowledge = readKnowledge()
  for (const copies of SIZES) {
    const [many, said] = [copied(entries, copies), copiedClaims(claims, copies, apart)]
    const took = { fuse: [], graph: [] }
    for (let run = 0; run < runs; run++) {
      took.fuse.push((await timed(() => view(many, said, knowledge))).seconds)
      took.graph.push((await timed(() => buildGraph({ entries: many, claims: said, links: [] }))).seconds)
    }
    rows.push({ entries: many.length, claims: said.length, fuse: median(took.fuse), graph: median(took.graph) })
  }
  const [first] = rows
  const least = first.claims
  const growth = (row, stage) =>
    (row[stage] / ((first[stage] * row.claims * Math.log(row.claims)) / (least * Math.log(least)))).toFixed(2)
  console.log(`\nEvery copy ${apart ? 'with names of its own' : 'with the same names'}; medians of ${runs}\n`)
  table(
    rows.map((row) => ({
      entries: row.entries,
      claims: row.claims,
      'fuse, CPU s': row.fuse.toFixed(2),
      'n log n = 1': growth(row, 'fuse'),
      'fuse and statements, CPU s': row.graph.toFixed(2),
      'n log n = 1 ': growth(row, 'graph'),
    })),
  )
}

const [file, runs = '3'] = process.argv.slice(2)
if (!file) {
  console.error('Usage: npm run bench:build -- FILE [RUNS]')
  process.exit(2)
}
console.log(`Node ${process.versions.node}, ${availableParallelism()} cores`)
const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'))
try {
  await stages(() => readEntries(file), folder) // the compiler's work is not what is measured
  const found = []
  for (let run = 0; run < Number(runs); run++) found.push(await stages(() => readEntries(file), folder))
  printStages(found)
  const [{ entries, claims }] = found
  await growth(entries, claims, Number(runs), false)
  await growth(entries, claims, Number(runs), true)
  printStages([await stages(() => copied(entries, 10), folder)])
} finally {
  rmSync(folder, { recursive: true })
}
