// How Turtle and TriG write a term: relative to the base, by prefix, or in full; and which prefixes that took.
import { escaped, type Term } from '../graph/index.js'
import { PREFIXES, prefixed, xsd } from '../vocabulary.js'

/** Writes terms, and remembers which prefixes it used. */
export interface Names {
  /** A named node or literal, as Turtle 1.1 writes it. */
  readonly write: (term: Term) => string
  /** The `@base` and `@prefix` lines for the terms written so far, sorted. */
  readonly header: () => string
}

/** What may follow the base without changing its meaning when resolved (RFC 3986, section 5.2): no scheme, root or dot segment. */
const RELATIVE = /^[\w-][\w~%-]*(?:\/[\w~%-][\w.~%-]*)*$/
const INTEGER = /^[+-]?\d+$/

/**
 * Names for one document.
 * @param base IRI that ends in `/`; IRIs below it are written relative to it
 */
export function names(base: string): Names {
  const used = new Set<string>()
  const known = new Map<string, string>()

  const shorten = (iri: string): string => {
    if (iri.startsWith(base) && RELATIVE.test(iri.slice(base.length))) return `<${iri.slice(base.length)}>`
    const [prefix, local] = prefixed(iri) ?? []
    if (prefix === undefined) return `<${iri}>`
    used.add(prefix)
    return `${prefix}:${local}`
  }
  /** Vocabulary recurs in every block; things of the data hardly ever. */
  const name = (iri: string): string => {
    if (iri.startsWith(base)) return shorten(iri)
    const before = known.get(iri)
    if (before) return before
    const short = shorten(iri)
    known.set(iri, short)
    return short
  }
  const write = (term: Term): string => {
    if (term.termType !== 'Literal') return name(term.value)
    const datatype = term.datatype.value
    if (datatype === xsd.integer && INTEGER.test(term.value)) return term.value
    const quoted = `"${escaped(term.value)}"`
    if (term.language) return `${quoted}@${term.language}`
    return datatype === xsd.string ? quoted : `${quoted}^^${name(datatype)}`
  }
  const header = (): string => {
    const prefixes = Object.entries(PREFIXES).filter(([prefix]) => used.has(prefix))
    return [`@base <${base}> .`, ...prefixes.map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`), '', ''].join('\n')
  }
  return { write, header }
}
