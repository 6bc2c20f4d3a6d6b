// How long an answer takes: the whole process for one saved question, and questions in process beside Comunica over an N3 store.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { openStore, savedQuestion, savedQuestions } from '../dist/sparql/index.js'
import { subjectOf, textOf } from './questions.mjs'
import { ask, load, spelled } from './witness.mjs'

const PROGRAM = fileURLToPath(new URL('../bin/chancery.js', import.meta.url))
/** Whatever asks about lineages, or about a day. */
const QUESTIONS = savedQuestions()
  .filter(({ name, group }) => group === 'lineage' || name.endsWith('-as-of'))
  .map(({ name }) => name)
const TIMES = 5
/** The first answers compile what later ones use. */
const WARM = 2
/** What takes longer, in milliseconds, is measured once. */
const LONG = 2000

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const milliseconds = async (work) => {
  const start = performance.now()
  await work()
  return performance.now() - start
}
async function measured(work) {
  for (let i = 0; i < WARM; i++) {
    const time = await milliseconds(work)
    if (time > LONG) return time
  }
  const times = []
  for (let i = 0; i < TIMES; i++) times.push(await milliseconds(work))
  return median(times)
}

const run = (...args) => spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })

async function report(folder) {
  const store = await openStore(folder, { evidence: true })
  const subject = subjectOf(store)
  console.log(`\n## ${store.size} statements\n`)
  console.log('| whole process | s |\n| --- | ---: |')
  const bare = await measured(() => run('-e', ''))
  console.log(`| Node alone | ${(bare / 1000).toFixed(2)} |`)
  for (const [name, ...options] of [
    ['history', '--body', subject],
    ['what-became-of', '--body', subject],
  ]) {
    const time = await measured(() => run(PROGRAM, 'ask', name, ...options, '--out', folder))
    console.log(`| chancery ask ${name} | ${(time / 1000).toFixed(2)} |`)
  }
  console.log('\n| in process, warm | rows | ms | Comunica, ms | ratio |\n| --- | ---: | ---: | ---: | ---: |')
  const other = load(folder)
  const ratios = []
  for (const name of QUESTIONS) {
    const text = await textOf(store, name)
    if (text === undefined) continue
    const form = savedQuestion(name).query.tree.queryType
    const theirs = spelled(text)
    const here = await measured(() => store.query(form, text))
    const there = await measured(() => ask(other, theirs))
    ratios.push(there / here)
    const rows = store.query(form, text).rows.length
    console.log(`| ${name} | ${rows} | ${here.toFixed(2)} | ${there.toFixed(0)} | ${(there / here).toFixed(0)} |`)
  }
  console.log(`\nMedian ratio: ${median(ratios).toFixed(0)}`)
}

const folders = process.argv.slice(2)
if (folders.length === 0) throw new Error('expected folders of datasets, as in: npm run bench:ask -- out')
for (const folder of folders) await report(folder)
