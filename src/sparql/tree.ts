// The parts of a parsed query, by kind: what the checks, the binding of parameters and the choice of files look at.
/** A node of a tree: what the parser made of one piece of the text. */
export type Part = Readonly<Record<string, unknown>>

export const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null

/** Every node below and including `node`, outermost first. A list is not a node; what it holds is. */
export function parts(node: unknown): Part[] {
  const found: Part[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (isPart(value)) {
      found.push(value)
      for (const key in value) if (key !== 'prefixes' && Object.hasOwn(value, key)) visit(value[key])
    }
  }
  visit(node)
  return found
}

/** A term of the query: `termType` is as in RDF/JS. */
export interface Leaf {
  readonly termType: string
  readonly value: string
}

export const isLeaf = (value: unknown): value is Part & Leaf => isPart(value) && typeof value['termType'] === 'string'

export const isVariable = (value: unknown): value is Part & Leaf & { readonly termType: 'Variable' } =>
  isLeaf(value) && value.termType === 'Variable'

/** One triple pattern; the predicate is a term or a property path. */
export interface Triple extends Part {
  readonly subject: Part & Leaf
  readonly predicate: Part
  readonly object: Part & Leaf
}

/** The triple patterns below `node`, wherever they stand. */
export const triples = (node: unknown): Triple[] =>
  parts(node).filter((part): part is Triple => !isLeaf(part) && isLeaf(part['subject']) && isLeaf(part['object']))

/** The nodes below `node` that the parser gave this `type`: “graph”, “bind”, “aggregate”, “operation”, … */
export const ofType = (node: unknown, type: string): Part[] => parts(node).filter((part) => part['type'] === type)

/** The SELECTs below and including `node`, outermost first. */
export const selects = (node: unknown): Part[] => parts(node).filter((part) => part['queryType'] === 'SELECT')

/** The names of a SELECT's columns; nothing for `SELECT *`. */
export function columns(select: Part): string[] | undefined {
  const named = (select['variables'] as readonly Part[]).map((column) => (isLeaf(column) ? column : column['variable']))
  return named.every(isVariable) ? named.map(({ value }) => value) : undefined
}

/**
 * `node` in which `change` has taken the place of every node that it answers for, innermost first; itself where there is none.
 * Terms and prefixes are no nodes here.
 * @param into says which nodes are looked into
 */
export function rebuilt<T>(node: T, change: (part: Part) => Part | undefined, into?: (part: Part) => boolean): T
export function rebuilt(
  node: unknown,
  change: (part: Part) => Part | undefined,
  into: (part: Part) => boolean = () => true,
): unknown {
  if (Array.isArray(node)) {
    const items = node.map((item: unknown) => rebuilt(item, change, into))
    return items.some((item, i) => item !== node[i]) ? items : node
  }
  if (!isPart(node) || isLeaf(node)) return node
  const inner = into(node) ? Object.entries(node) : []
  const changed = inner
    .map(([key, value]) => [key, key === 'prefixes' ? value : rebuilt(value, change, into)] as const)
    .filter(([key, value]) => node[key] !== value)
  const part: Part = changed.length > 0 ? { ...node, ...Object.fromEntries(changed) } : node
  return change(part) ?? part
}

/** A copy of `node` in which `change` has taken the place of every term that it answers for. */
export function withTerms<T>(node: T, change: (leaf: Leaf) => Leaf | undefined): T
export function withTerms(node: unknown, change: (leaf: Leaf) => Leaf | undefined): unknown {
  if (isLeaf(node)) return change(node) ?? node
  if (Array.isArray(node)) return node.map((item) => withTerms(item, change))
  if (!isPart(node)) return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withTerms(value, change)]))
}

/** Whether a path can lead from a term to itself without a step: `:p*`, `:p?`, and what is made of them alone. */
export function canStay(path: unknown): boolean {
  if (!isPart(path) || path['type'] !== 'path') return false
  const items = path['items'] as readonly unknown[]
  switch (path['pathType']) {
    case '*':
    case '?':
      return true
    case '!':
      return false
    case '/':
      return items.every(canStay)
    default:
      return items.some(canStay)
  }
}
