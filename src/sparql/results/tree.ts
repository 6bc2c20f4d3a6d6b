// A tree for the terminal: each thing below what it came from, with what happened between them.
import type { Drawing, Edge } from '../drawing.js'
import type { Format } from './format.js'

/** A thing to be written: how it hangs on the thing above. */
interface Branch {
  readonly id: string
  /** What stands before it on its own line, and on the lines below it. */
  readonly own: string
  readonly below: string
  readonly labels: readonly string[]
}

/** Where trees begin: what the question was about, then what nothing leads to, then whatever a circle has left over. */
function* roots({ nodes, edges, back, root }: Drawing): Generator<string> {
  if (root !== undefined && nodes.has(root)) yield root
  const reached = new Set(edges.filter(({ from, to }) => from !== to).map(({ from, to }) => (back ? from : to)))
  for (const id of nodes.keys()) if (!reached.has(id)) yield id
  yield* nodes.keys()
}

function children({ edges, back }: Drawing): ReadonlyMap<string, readonly Edge[]> {
  const found = new Map<string, Edge[]>()
  for (const edge of edges) {
    const parent = back ? edge.to : edge.from
    found.set(parent, [...(found.get(parent) ?? []), edge])
  }
  return found
}

function tree(drawing: Drawing): string {
  const below = children(drawing)
  const shown = new Set<string>()
  const lines: string[] = []
  for (const root of roots(drawing)) {
    if (shown.has(root)) continue
    // A stack, not recursion: a lineage may be longer than the program's own stack is deep.
    const waiting: Branch[] = [{ id: root, own: '', below: '', labels: [] }]
    for (let branch = waiting.pop(); branch; branch = waiting.pop()) {
      const { id, own, below: indent, labels } = branch
      const { label, notes } = drawing.nodes.get(id) ?? { label: id, notes: [] }
      const edges = below.get(id) ?? []
      const isAgain = shown.has(id)
      const words = [...labels, ...(isAgain ? [] : notes)].join('; ')
      lines.push(`${own}${label}${words && ` (${words})`}${isAgain && edges.length > 0 ? ' ↑' : ''}`)
      if (isAgain) continue
      shown.add(id)
      const branches = edges.map((edge, i): Branch => {
        const isLast = i === edges.length - 1
        return {
          id: drawing.back ? edge.from : edge.to,
          own: `${indent}${isLast ? '└─ ' : '├─ '}`,
          below: `${indent}${isLast ? '   ' : '│  '}`,
          labels: edge.labels,
        }
      })
      waiting.push(...branches.reverse())
    }
  }
  return lines.length > 0 ? `${lines.join('\n')}\n` : '(no steps)\n'
}

export const treeFormat: Format = {
  name: 'tree',
  media: 'text/plain',
  says: 'steps as a tree in the terminal; ↑ is what stands above already',
  drawing: tree,
}
