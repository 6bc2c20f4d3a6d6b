// A graph in DOT, the language of Graphviz.
import type { Drawing } from '../drawing.js'
import type { Format } from './format.js'

/** A quoted string of DOT in which nothing is an escape (`\N`, `\G`); lines are divided by `\n`. */
const quoted = (lines: readonly string[]): string =>
  `"${lines.map((line) => line.replace(/[\\"]/g, '\\$&')).join('\\n')}"`

function dot({ nodes, edges }: Drawing): string {
  const ids = new Map([...nodes.keys()].map((id, i) => [id, `n${i + 1}`]))
  return [
    'digraph {',
    '  rankdir=LR; node [shape=box];',
    ...[...nodes].map(([id, { label, notes }]) => `  ${ids.get(id)} [label=${quoted([label, ...notes])}];`),
    ...edges.map(({ from, to, labels }) => {
      const words = labels.length > 0 ? ` [label=${quoted(labels)}]` : ''
      return `  ${ids.get(from)} -> ${ids.get(to)}${words};`
    }),
    '}',
    '',
  ].join('\n')
}

export const dotFormat: Format = {
  name: 'dot',
  media: 'text/vnd.graphviz',
  says: 'steps as a graph, for Graphviz',
  drawing: dot,
}
