// How things are gathered and put in order: by a key, by pairs that belong together, by path.

/** `items` by key; groups in the order in which their keys first come, items in theirs. */
export function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = key(item)
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return groups
}

/** Connected components (disjoint sets with path halving): `joined` names pairs of positions in `items`. */
export function components<T>(items: readonly T[], joined: Iterable<readonly [number, number]>): T[][] {
  const parent = items.map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      parent[at] = parent[up] ?? up
      at = up
    }
    return at
  }
  for (const [a, b] of joined) {
    const [x, y] = [root(a), root(b)]
    parent[Math.max(x, y)] = Math.min(x, y)
  }
  const groups = groupBy(items.entries(), ([i]) => String(root(i)))
  return [...groups.values()].map((group) => group.map(([, item]) => item))
}

/** Order by UTF-16 code units, which is the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Things that have a path, each once, in the order of the paths. */
export const byPath = <T extends { readonly path: string }>(things: Iterable<T>): T[] =>
  [...new Map([...things].map((thing) => [thing.path, thing])).values()].sort((a, b) => compare(a.path, b.path))

/** Adds `value` to the set that `map` has under `key`. */
export function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value))
}

/** The only item there is, each counted once; undefined if there is none, or more than one. */
export function only<T>(items: Iterable<T>): T | undefined {
  const [first, ...others] = new Set(items)
  return others.length === 0 ? first : undefined
}
