// Turtle 1.1, for statements: one block a subject, with the prefixes of the vocabulary that it uses.
import { PREFIXES, prefixed, rdf } from '../../vocabulary.js'
import type { Row } from '../model.js'
import { turtleTerm } from '../term.js'
import type { Format } from './format.js'

/** Statements whose terms are written, by subject and by predicate, in the order in which they come. */
type Blocks = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

function blocksOf(rows: readonly Row[], iri: (value: string) => string): Blocks {
  const blocks = new Map<string, Map<string, string[]>>()
  for (const { subject, predicate, object } of rows) {
    if (!subject || !predicate || !object) continue
    const about = turtleTerm(subject, iri)
    const verb = predicate.value === rdf.type ? 'a' : turtleTerm(predicate, iri)
    const block = blocks.get(about) ?? new Map<string, string[]>()
    block.set(verb, [...(block.get(verb) ?? []), turtleTerm(object, iri)])
    blocks.set(about, block)
  }
  return blocks
}

export const turtle: Format = {
  name: 'turtle',
  media: 'text/turtle',
  says: 'statements (CONSTRUCT, DESCRIBE), to be loaded elsewhere',
  statements: ({ rows }) => {
    const used = new Set<string>()
    const iri = (value: string): string => {
      const short = prefixed(value)
      if (!short) return `<${value}>`
      used.add(short[0])
      return short.join(':')
    }
    const blocks = [...blocksOf(rows, iri)].map(([about, said]) => {
      const lines = [...said].map(([verb, objects]) => `${verb} ${objects.join(', ')}`)
      return `${about} ${lines.join(' ;\n  ')} .\n`
    })
    const header = Object.entries(PREFIXES).filter(([prefix]) => used.has(prefix))
    const prefixes = header.map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`).join('')
    return [prefixes, ...blocks].filter(Boolean).join('\n')
  },
}
