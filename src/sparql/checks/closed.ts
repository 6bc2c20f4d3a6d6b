// An answer depends on the dataset and the parameters alone.
import { ofType, parts } from '../tree.js'
import type { Check } from './check.js'

const CHANCE: ReadonlySet<unknown> = new Set(['now', 'rand', 'uuid', 'struuid', 'bnode'])

export const closed: Check = {
  name: 'closed',
  says: 'no clock, no chance, no SAMPLE, no other machine, no other dataset',
  find: ({ tree }) => {
    const chance = parts(tree)
      .map(({ operator }) => operator)
      .filter((operator) => CHANCE.has(operator))
    const samples = ofType(tree, 'aggregate').filter(({ aggregation }) => aggregation === 'sample')
    const found = [
      ...chance.map((operator) => String(operator).toUpperCase()),
      ...samples.map(() => 'SAMPLE'),
      ...ofType(tree, 'service').map(() => 'SERVICE'),
      ...(tree.from ? ['FROM'] : []),
    ]
    const wanted = 'expected an answer that depends on the dataset and the parameters alone'
    return found.map((word) => ({ wanted: `${wanted}, found ${word}`, at: new RegExp(`\\b${word}\\b`, 'i') }))
  },
}
