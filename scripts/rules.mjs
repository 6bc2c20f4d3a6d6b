// Writes docs/rules.md, the grammar book as people read it: each rule with what it says, its examples, and how often it was right.
//
//   npm run rules             writes it
//   npm run rules -- --check  fails if it is not what the rules say
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rules } from '../dist/extract/index.js'
import { confidenceIn } from '../dist/extract/measured.js'

const chapterOf = ({ name }) => name.slice(0, name.indexOf('/'))
const sentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

function measured({ name }) {
  const known = confidenceIn(name)
  return known ? `Right in ${Math.round(known.precision * known.of)} of ${known.of} claims.` : 'Not measured.'
}

const page = (rule) => [
  `### ${rule.name}`,
  '',
  `${sentence(rule.says)} Claims: ${[...new Set(rule.claims.map(({ relation }) => relation))].join(', ')}. ${measured(rule)}`,
  '',
  ...rule.examples.flatMap(([text, ...claims]) => [`- “${text}”`, ...claims.map((claim) => `  - ${claim}`)]),
  ...rule.nonExamples.map((text) => `- not: “${text}”`),
  '',
]

const chapters = [...new Set(rules.map(chapterOf))]
const book = [
  '# The grammar book',
  '',
  'Every rule by which Chancery reads, made from the rules themselves by `npm run rules`. The examples are the tests. How often a rule was right was measured',
  'on the texts that [accuracy.md](accuracy.md) describes; [add-a-rule.md](add-a-rule.md) shows how to write one.',
  '',
  ...chapters.flatMap((chapter) => [
    `## ${chapter}`,
    '',
    ...rules.filter((rule) => chapterOf(rule) === chapter).flatMap(page),
  ]),
].join('\n')

const file = fileURLToPath(new URL('../docs/rules.md', import.meta.url))
if (!process.argv.includes('--check')) writeFileSync(file, book)
else if (readFileSync(file, 'utf8') !== book) {
  console.error('docs/rules.md is not what the rules say: run `npm run rules`')
  process.exit(1)
}
