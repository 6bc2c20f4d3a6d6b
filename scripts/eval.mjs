// Scores the extractor against a folder of gold: prints the table, and writes docs/accuracy.md and data/rules/measured.tsv.
//
//   npm run eval -- SCORER GOLD
//
// GOLD holds texts (NAME.txt) with hand-made claims (NAME.json); SCORER is the program that compares them: `SCORER CLAIMS GOLD --json`
// prints { entries, exactDates, badQuotes, rows: { relation: { p, r, f1, tp, fp, fn } } }.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extract } from '../dist/extract/index.js'
import { readPaths } from '../dist/source/index.js'

const [scorer, gold] = process.argv.slice(2)
const missing = [scorer, gold].find((path) => !path || !existsSync(path))
if (!scorer || !gold || missing) {
  console.error(`Usage: npm run eval -- SCORER GOLD${missing ? `\nCannot find \`${missing}\`` : ''}`)
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'chancery-eval-'))
const claims = [...readPaths([gold], () => {})].flatMap((entry) => extract(entry))

/** What the scorer says of some claims. */
function score(some) {
  const file = join(folder, 'claims.jsonl')
  writeFileSync(file, some.map((claim) => `${JSON.stringify(claim)}\n`).join(''))
  return JSON.parse(execFileSync(process.execPath, [scorer, file, gold, '--json'], { encoding: 'utf8' }))
}

const all = score(claims)
if (!all.entries) {
  console.error(`Cannot score \`${gold}\`, expected texts (NAME.txt) beside their claims (NAME.json), found none`)
  process.exit(1)
}

// Each rule by itself: claims that the gold calls debatable count neither way, so that a rule can have none.
const perRule = [...new Set(claims.map(({ rule }) => rule))].sort().flatMap((rule) => {
  const { tp, fp } = score(claims.filter((claim) => claim.rule === rule)).rows.ALL
  return tp + fp > 0 ? [[rule, tp, fp]] : []
})
rmSync(folder, { recursive: true })

const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url))
writeFileSync(
  path('data/rules/measured.tsv'),
  [['rule', 'right', 'wrong'], ...perRule].map((row) => `${row.join('\t')}\n`).join(''),
)

const three = (n) => n.toFixed(3)

/** A table in Markdown, its columns padded: the first to the right, the others, numbers, to the left. */
function table(head, rows) {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => String(row[i]).length)))
  const pad = (cell, i) => (i === 0 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]))
  const line = (cells) => `| ${cells.map(pad).join(' | ')} |`
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

const relations = table(
  ['relation', 'precision', 'recall', 'F1', 'found', 'wrong', 'missed'],
  Object.entries(all.rows).map(([name, { p, r, f1, tp, fp, fn }]) => [name, three(p), three(r), three(f1), tp, fp, fn]),
)
const rules = table(
  ['rule', 'precision', 'right', 'wrong'],
  perRule.map(([rule, tp, fp]) => [rule, three(tp / (tp + fp)), tp, fp]),
)
const totals = `${all.entries} entries; of the dates of claims found, ${three(all.exactDates ?? 0)} are exact; quotes that are not where they say: ${all.badQuotes}.`

// What people judged, one claim a row: the columns are those of scripts/draw.mjs.
const [columns, ...judged] = readFileSync(path('docs/judged-claims.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'))
const cellOf = (row, column) => row[columns.indexOf(column)]
const isRight = (row) => cellOf(row, 'verdict') === 'right'
/** “133 of 150 right, a precision of 0.887”. */
const shareOf = (rows) => {
  const right = rows.filter(isRight).length
  return `${right} of ${rows.length} right, a precision of ${three(right / rows.length)}`
}
const hard = judged.filter((row) => !/^(?:within|alias)$/.test(cellOf(row, 'relation')))

const page = `# Accuracy

How well the extractor reads prose that it has not been written for, relation by relation. \`npm run eval\` makes this page.

${relations}

${totals}

- **Measured on** real entries from encyclopedias, archive catalogues and official notes, British and other, of several centuries, with claims made
  by hand from the text alone. A claim is found if relation, subject and object are those of the gold under any name that the text gives them; claims
  on which careful readers could differ count neither way. The rules were improved while looking at these entries, so that unseen ones will do somewhat worse.
- **ALL** is over all relations, **CHANGE** over the seven kinds of change, **kin as one** the same with the five ways of giving way to another counted as one.
- **Precision** is how many of the claims made are right, **recall** how many of the gold's claims are made.

## On texts that nobody looked at

${judged.length} claims were drawn at random from those of 600 encyclopedia entries on public bodies, counties, companies and more (\`scripts/draw.mjs\`), and judged by hand one by one:
${shareOf(judged)}. Without the easy ones (\`within\` and \`alias\`, more than half of what such texts say) it is ${shareOf(hard)}. Each verdict with its reason is in [judged-claims.tsv](judged-claims.tsv), with the place of the passage in its entry.
It says nothing of what was missed.

## Rule by rule

The precision of each rule on the same entries. It goes with every claim of the rule as its confidence, with the number of claims that it was measured on:
\`"confidence":{"precision":0.9,"of":10}\`. Few claims say little: a rule that was right once has 1.0 of 1. Rules that made no claim here that the gold decides are not
in the table, and their claims have no confidence; \`--min-confidence\` leaves them out.

${rules}
`
writeFileSync(path('docs/accuracy.md'), page)
console.log(`${relations}\n\n${totals}`)
