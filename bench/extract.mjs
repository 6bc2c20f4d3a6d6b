// How fast `chancery extract` is beside the tagger alone, with one thread and with two: `npm run bench:extract -- FILE [RUNS]`.
// FILE holds entries as JSON Lines. Every program runs RUNS times (three unless told) on FILE, and once on FILE ten times over.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const PROGRAMS = {
  'tagger alone': (threads) => [here('tagger.mjs'), `${threads}`],
  extract: (threads) => [here('../bin/chancery.js'), 'extract', '--stdin', '--workers', `${threads}`],
}
const THREADS = [1, 2]

/** Runs a program on a file: seconds by the clock and of the processors, and the most memory, in MiB. */
async function measure(args, file) {
  const begun = performance.now()
  const child = spawn(process.execPath, ['--import', here('usage.mjs'), ...args], {
    stdio: ['pipe', 'ignore', 'inherit', 'pipe'],
  })
  createReadStream(file).pipe(child.stdin)
  const told = child.stdio[3].toArray()
  const [status] = await once(child, 'exit')
  if (status !== 0) throw new Error(`Cannot measure ${args.join(' ')}, expected status 0, found ${status}`)
  const usage = JSON.parse(Buffer.concat(await told).toString())
  return { wall: (performance.now() - begun) / 1000, ...usage }
}

const nameOf = (program, threads) => `${program}, ${threads} ${threads === 1 ? 'thread' : 'threads'}`

/** All programs in turn, so that whatever else the machine does falls on each alike; a round for each run. */
async function rounds(file, runs) {
  const found = []
  for (let run = 0; run < runs; run++) {
    const round = {}
    for (const threads of THREADS)
      for (const [program, args] of Object.entries(PROGRAMS))
        round[nameOf(program, threads)] = await measure(args(threads), file)
    found.push(round)
  }
  return found
}

/** The file ten times over, every entry with an id of its own. */
async function tenfold(file, to) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
  const out = createWriteStream(to)
  for (let copy = 0; copy < 10; copy++)
    for (const row of rows) out.write(`${JSON.stringify({ ...row, id: `${row.id}-${copy}` })}\n`)
  await new Promise((done) => out.end(done))
  return rows.length
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
/** The median over all rounds of what is worked out from each. */
const over = (found, figure) => median(found.map(figure))

function print(found, file, entries) {
  const megabytes = statSync(file).size / 1e6
  console.log(`\n${entries} entries, ${megabytes.toFixed(1)} MB; medians of ${found.length}`)
  const tagger = (threads) => nameOf('tagger alone', threads)
  const row = (program, threads) => {
    const name = nameOf(program, threads)
    const wall = over(found, (round) => round[name].wall)
    return {
      '': name,
      'MB/s': (megabytes / wall).toFixed(2),
      'entries/s': (entries / wall).toFixed(0),
      'CPU s': over(found, (round) => round[name].cpu).toFixed(2),
      'CPU, tagger = 1': over(found, (round) => round[name].cpu / round[tagger(threads)].cpu).toFixed(2),
      'one thread = 1': over(found, (round) => round[nameOf(program, 1)].wall / round[name].wall).toFixed(2),
      'peak RSS MiB': over(found, (round) => round[name].rss).toFixed(0),
    }
  }
  const rows = THREADS.flatMap((threads) => Object.keys(PROGRAMS).map((program) => row(program, threads)))
  const columns = Object.keys(rows[0])
  for (const cells of [columns, columns.map(() => '---'), ...rows.map((each) => Object.values(each))])
    console.log(`| ${cells.join(' | ')} |`)
}

const [file, runs = '3'] = process.argv.slice(2)
if (!file) {
  console.error('Usage: npm run bench:extract -- FILE [RUNS]')
  process.exit(2)
}
console.log(`Node ${process.versions.node}, ${availableParallelism()} cores`)
const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'))
try {
  const many = join(folder, 'tenfold.jsonl')
  const entries = await tenfold(file, many)
  print(await rounds(file, Number(runs)), file, entries)
  print(await rounds(many, 1), many, 10 * entries)
} finally {
  rmSync(folder, { recursive: true })
}
