// Invented entries as files, the same for the same number: `node bench/entries.mjs FOLDER 456` is about 100,000 statements.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const GOODS =
  'Salt Pepper Mustard Saffron Ginger Clove Nutmeg Vinegar Honey Barley Hemp Flax Indigo Madder Tallow Amber'.split(' ')
const TASKS = 'Excise Storage Weighing Carriage Inspection Export Harbour Milling Pricing Licensing'.split(' ')
const KINDS = 'Board Office Commission Authority Council'.split(' ')
const PLACES = 'Northmark Eastmark Southmark Westmark Highmoor Lowmoor Greyford Redford'.split(' ')

/** The name of that number; below 1,200 no two are alike. */
const name = (i, kind = i) => {
  const goods = GOODS[i % GOODS.length]
  const task = TASKS[Math.floor(i / GOODS.length) % TASKS.length]
  const place = PLACES[Math.floor(i / (GOODS.length * TASKS.length)) % PLACES.length]
  return `${place} ${goods} ${task} ${KINDS[kind % KINDS.length]}`
}

const [folder = 'entries', count = '456'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
for (let i = 0; i < Number(count); i++) {
  const [own, next, parent] = [name(i, 0), name(i, 1), name(i - (i % GOODS.length), 2)]
  const year = 1850 + (i % 90)
  const text = [
    `The ${own} was created on 1 April ${year}.`,
    `It was part of the ${parent} from ${year} to ${year + 20}.`,
    `In ${year + 20} the ${own} and the ${name(i, 3)} were merged into the ${next}.`,
    `The ${next} was renamed the ${name(i, 4)} on 9 May ${year + 30}.`,
    `The ${name(i, 4)} was abolished in ${year + 50}.`,
  ].join(' ')
  writeFileSync(join(folder, `entry-${i}.txt`), `${own}\n\n${text}\n`)
}
