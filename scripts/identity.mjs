// Measures who is who: prints pairwise and B³ precision and recall, and writes them into docs/identity.md.
//
//   npm run eval:identity -- [FOLDER…]
//
// docs/identity-gold.tsv says by hand which names in which entries are one thing. Its entries are the bundled ones and those of FOLDER;
// rows of other entries are left out. docs/judged-identity.tsv has what people said of joins and namesakes that were drawn at random.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extract } from '../dist/extract/index.js'
import { identify } from '../dist/graph/identity.js'
import { readKnowledge } from '../dist/graph/knowledge.js'
import { creatorsOf } from '../dist/graph/records.js'
import { readPaths } from '../dist/source/index.js'

const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url))
const table = (file) => {
  const [head, ...rows] = readFileSync(path(file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
  return rows.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i]])))
}

const entries = [...readPaths([path('data/entries'), ...process.argv.slice(2)], () => {})]
const known = new Set(entries.map(({ id }) => id))
const gold = table('docs/identity-gold.tsv').filter(({ entry }) => known.has(entry))
// The mentions are given: what is measured is who they are, not whether extraction finds them.
const given = gold.map(({ entry, type, name }) => ({ entry, party: { type, name } }))
const claims = entries.flatMap((entry) => extract(entry))
const { of } = identify({
  claims,
  others: [...entries.flatMap(creatorsOf), ...given],
  entries,
  knowledge: readKnowledge(),
})

const mentions = gold.map((row) => ({ ...row, found: of(row.entry, row).path }))
const pairs = mentions.flatMap((a, i) =>
  mentions.slice(i + 1).map((b) => ({ a, b, one: a.thing === b.thing, joined: a.found === b.found })),
)
const count = (which) => pairs.filter(which).length
const right = count(({ one, joined }) => one && joined)
/** For each mention, the share of its cluster by `by` that is also its cluster by `other`; the mean of all. */
const bCubed = (by, other) => {
  const shares = mentions.map((a) => {
    const own = mentions.filter((b) => b[by] === a[by])
    return own.filter((b) => b[other] === a[other]).length / own.length
  })
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}
const measures = {
  pairwise: [right / count(({ joined }) => joined), right / count(({ one }) => one)],
  'B³': [bCubed('found', 'thing'), bCubed('thing', 'found')],
}
for (const { a, b, one } of pairs.filter(({ one, joined }) => one !== joined))
  console.log(`${one ? 'missed' : 'wrong '}  ${a.name} (${a.entry}) = ${b.name} (${b.entry})`)

const three = (n) => n.toFixed(3)
const verdicts = (question) => {
  const rows = table('docs/judged-identity.tsv').filter((row) => row.drawn === question)
  return `${rows.filter(({ verdict }) => verdict === 'right').length} of ${rows.length} right`
}
const figures = [
  `| measure  | precision | recall |`,
  `| -------- | --------: | -----: |`,
  ...Object.entries(measures).map(
    ([name, [p, r]]) => `| ${name.padEnd(8)} | ${three(p).padStart(9)} | ${three(r).padStart(6)} |`,
  ),
  '',
  `${mentions.length} mentions of ${new Set(gold.map(({ thing }) => thing)).size} things in ${new Set(gold.map(({ entry }) => entry)).size} entries; ${count(({ one }) => one)} pairs are one, ${right} of them were found, and ${count(({ one, joined }) => joined && !one)} were joined that are two.`,
  '',
  `Drawn at random from a build of 643 entries, and judged by hand: things joined from several entries, ${verdicts('joined')}; namesakes kept apart, ${verdicts('apart')}.`,
].join('\n')
const page = readFileSync(path('docs/identity.md'), 'utf8')
writeFileSync(
  path('docs/identity.md'),
  page.replace(/(<!-- figures -->\n)[\s\S]*?(<!-- end -->)/, (_, start, end) => `${start}${figures}\n${end}`),
)
console.log(`\n${figures}`)
