// The engine forgets the graph in GRAPH ?g { SELECT … }.
import { isVariable, ofType, selects } from '../tree.js'
import type { Check } from './check.js'

export const counts: Check = {
  name: 'counts',
  says: 'no SELECT stands inside GRAPH ?g: what it counts would be one sum over all graphs, with ?g unbound',
  find: ({ tree }) =>
    ofType(tree, 'graph')
      .filter(({ name, patterns }) => isVariable(name) && selects(patterns).length > 0)
      .map(() => ({ wanted: 'expected GRAPH inside a SELECT, found a SELECT inside GRAPH', at: /\bGRAPH\b/i })),
}
