// A Mermaid flowchart, for Markdown pages that draw it.
import type { Drawing } from '../drawing.js'
import type { Format } from './format.js'

/** Text in quotes that Mermaid shows and never reads: all but letters, digits and harmless marks are entity codes. */
const escaped = (text: string): string =>
  text.replace(/[^\p{L}\p{M}\p{N} .,'’()/·~–-]/gu, (character) => `#${character.codePointAt(0)};`)

const quoted = (lines: readonly string[]): string => `"${lines.map(escaped).join('<br/>')}"`

function mermaid({ nodes, edges }: Drawing): string {
  const ids = new Map([...nodes.keys()].map((id, i) => [id, `n${i + 1}`]))
  return [
    'flowchart LR',
    ...[...nodes].map(([id, { label, notes }]) => `  ${ids.get(id)}[${quoted([label, ...notes])}]`),
    ...edges.map(({ from, to, labels }) => {
      const words = labels.length > 0 ? `|${quoted(labels)}|` : ''
      return `  ${ids.get(from)} -->${words} ${ids.get(to)}`
    }),
    '',
  ].join('\n')
}

export const mermaidFormat: Format = {
  name: 'mermaid',
  media: 'text/vnd.mermaid',
  says: 'steps as a flowchart, for Markdown',
  drawing: mermaid,
}
