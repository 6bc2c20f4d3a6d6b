// CURIEs of a mapping set, and what their prefixes stand for.
import { PREFIXES } from '../vocabulary.js'
import type { Cell } from './cells.js'
import { SssomError } from './error.js'
import type { Slot } from './header.js'

/** Prefixes that a mapping set need not declare, and may not declare otherwise (SSSOM, “IRI prefixes”). */
const BUILT_IN: readonly (readonly [prefix: string, iri: string])[] = [
  ['linkml', 'https://w3id.org/linkml/'],
  ['owl', PREFIXES.owl],
  ['rdf', PREFIXES.rdf],
  ['rdfs', PREFIXES.rdfs],
  ['semapv', 'https://w3id.org/semapv/vocab/'],
  ['skos', PREFIXES.skos],
  ['sssom', 'https://w3id.org/sssom/'],
  ['xsd', PREFIXES.xsd],
]
/** A prefix, a colon, and what is no `//` and holds nothing that an IRI may not hold. */
const CURIE = /^([\w.-]*):(?!\/\/)([^\s<>"{}|\\^`]*)$/

/**
 * Prepares the prefixes that a mapping set may use.
 * @param curieMap its slot `curie_map`, if it has one
 * @param file the file's name, for errors
 * @returns a function from a cell that holds a CURIE to the IRI
 * @throws {SssomError} if a built-in prefix is declared otherwise; then, for a cell that is no CURIE or has another prefix
 */
export function curies(curieMap: Slot | undefined, file: string): (cell: Cell) => string {
  const prefixes = new Map([...BUILT_IN, ...(curieMap?.map ?? [])])
  for (const [prefix, iri] of BUILT_IN)
    if (curieMap && prefixes.get(prefix) !== iri)
      throw new SssomError(
        file,
        `expected the prefix ${prefix} to mean ${iri}, found ${prefixes.get(prefix)}`,
        curieMap,
      )

  return (cell) => {
    const [, prefix, local] = CURIE.exec(cell.text) ?? []
    if (prefix === undefined || local === undefined)
      throw new SssomError(file, `expected a CURIE, found “${cell.text}”`, cell)
    const namespace = prefixes.get(prefix)
    if (namespace === undefined)
      throw new SssomError(file, `expected a prefix that curie_map declares, found “${prefix}”`, cell)
    return namespace + local
  }
}
