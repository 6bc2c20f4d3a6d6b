// Draws from the account of who is who, at random, for a person to judge: things that were joined from several entries, and pairs of
// namesakes that were kept apart. The same account and seed give the same draw on any machine.
//
//   node scripts/draw-identity.mjs IDENTITY_TSV JOINED APART SEED > sheet.tsv
//
// The sheet has a row each, with two empty columns to fill in: `verdict` (right or wrong) and `reason`.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fold } from '../dist/names.js'

const [file, joined, apart, seed] = process.argv.slice(2)
if (!file || !(Number(joined) >= 0) || !(Number(apart) >= 0) || !seed) {
  console.error('Usage: node scripts/draw-identity.mjs IDENTITY_TSV JOINED APART SEED')
  process.exit(2)
}

const [head, ...lines] = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'))
const rows = lines.map((line) => Object.fromEntries(head.map((column, i) => [column, line[i]])))
const group = (items, keyOf) => {
  const groups = new Map()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
/** Where something stands in the draw: hashed with the seed, so that no order matters. */
const place = (key) => createHash('sha256').update(`${seed}\n${key}`).digest('hex')
const draw = (keys, count) =>
  [...keys]
    .map((key) => [place(key), key])
    .sort()
    .slice(0, Number(count))
    .map(([, key]) => key)

const things = group(rows, ({ thing }) => thing)
const entriesOf = (thing) => [...new Set(things.get(thing).map(({ entry }) => entry))]
const several = [...things.keys()].filter((thing) => entriesOf(thing).length > 1)
const namesakes = [...group(rows, ({ thing, name }) => `${thing.split('/')[0]} ${fold(name)}`).values()].flatMap(
  (same) => {
    const all = [...new Set(same.map(({ thing }) => thing))].sort()
    return all.flatMap((one, i) => all.slice(i + 1).map((other) => `${one}\t${other}`))
  },
)
const names = (thing) => [...new Set(things.get(thing).map(({ name }) => name))].join('; ')
const sheet = [
  ['drawn', 'thing', 'other', 'names', 'entries', 'verdict', 'reason'],
  ...draw(several, joined).map((thing) => ['joined', thing, '', names(thing), entriesOf(thing).join('; '), '', '']),
  ...draw(new Set(namesakes), apart).map((pair) => {
    const [one, other] = pair.split('\t')
    return [
      'apart',
      one,
      other,
      names(one),
      [...entriesOf(one).slice(0, 2), ...entriesOf(other).slice(0, 2)].join('; '),
      '',
      '',
    ]
  }),
]
console.log(sheet.map((row) => row.join('\t')).join('\n'))
