// Scores the extractor against a folder of gold, prints the table and writes docs/accuracy.md.
//
//   npm run eval -- SCORER GOLD
//
// GOLD holds texts (NAME.txt) with hand-made claims (NAME.json); SCORER is the program that compares them: `SCORER CLAIMS GOLD --json`
// prints { entries, exactDates, badQuotes, rows: { relation: { p, r, f1, tp, fp, fn } } }.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extract } from '../dist/extract/index.js'
import { readPaths } from '../dist/source/index.js'

const [scorer, gold] = process.argv.slice(2)
if (!scorer || !gold) {
  console.error('Usage: npm run eval -- SCORER GOLD')
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'chancery-eval-'))
const claims = join(folder, 'claims.jsonl')
const entries = [...readPaths([gold], () => {})]
writeFileSync(
  claims,
  entries
    .flatMap((entry) => extract(entry))
    .map((claim) => `${JSON.stringify(claim)}\n`)
    .join(''),
)
const score = JSON.parse(execFileSync(process.execPath, [scorer, claims, gold, '--json'], { encoding: 'utf8' }))
rmSync(folder, { recursive: true })
if (!score.entries) {
  console.error(`Cannot score \`${gold}\`, expected texts (NAME.txt) beside their claims (NAME.json), found none`)
  process.exit(1)
}

const three = (n) => n.toFixed(3)
const rows = Object.entries(score.rows).map(([name, { p, r, f1, tp, fp, fn }]) =>
  [name, three(p), three(r), three(f1), tp, fp, fn].map(String),
)
const head = ['relation', 'precision', 'recall', 'F1', 'found', 'wrong', 'missed']
const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)))
const line = (cells) =>
  `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`
const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
const table = [line(head), rule, ...rows.map(line)].join('\n')
const totals = `${score.entries} entries; of the dates of claims found, ${three(score.exactDates ?? 0)} are exact; quotes that are not where they say: ${score.badQuotes}.`

const page = `# Accuracy

How well the extractor reads prose that it has not been written for, relation by relation. \`npm run eval\` makes this page.

${table}

${totals}

- **Measured on** real entries from encyclopedias, archive catalogues and official notes, British and other, of several centuries, with claims made
  by hand from the text alone. A claim is found if relation, subject and object are those of the gold under any name that the text gives them; claims
  on which careful readers could differ count neither way. The rules were improved while looking at these entries, so that unseen ones will do somewhat worse.
- **ALL** is over all relations, **CHANGE** over the seven kinds of change, **kin as one** the same with the five ways of giving way to another counted as one.
- **Precision** is how many of the claims made are right, **recall** how many of the gold's claims are made.
`
writeFileSync(fileURLToPath(new URL('../docs/accuracy.md', import.meta.url)), page)
console.log(`${table}\n\n${totals}`)
