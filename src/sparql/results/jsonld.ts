// JSON-LD 1.1, for statements: compacted with the context of the vocabulary. The only file that imports jsonld.
import { readFileSync } from 'node:fs'
import type { ContextDefinition, NodeObject } from 'jsonld'
import { shipped } from '../../paths.js'
import { rdf } from '../../vocabulary.js'
import type { Row, Term } from '../model.js'
import type { Format } from './format.js'

const identifier = (term: Term): string => (term.type === 'bnode' ? `_:${term.value}` : term.value)

function written(term: Term): object {
  if (term.type !== 'literal') return { '@id': identifier(term) }
  const { value, 'xml:lang': language, datatype } = term
  return { '@value': value, ...(language ? { '@language': language } : datatype && { '@type': datatype }) }
}

/** Statements as expanded JSON-LD: an object for each subject. */
function expanded(rows: readonly Row[]): NodeObject[] {
  const nodes = new Map<string, Record<string, unknown[]>>()
  for (const { subject, predicate, object } of rows) {
    if (!subject || !predicate || !object) continue
    const id = identifier(subject)
    const node = nodes.get(id) ?? {}
    const isType = predicate.value === rdf.type && object.type !== 'literal'
    const key = isType ? '@type' : predicate.value
    node[key] = [...(node[key] ?? []), isType ? identifier(object) : written(object)]
    nodes.set(id, node)
  }
  return [...nodes].map(([id, node]) => ({ '@id': id, ...node }) as NodeObject)
}

/** The context goes with the document, and nothing is fetched. */
const offline = (url: string): never => {
  throw new Error(`no document is fetched: ${url}`)
}

export const jsonld: Format = {
  name: 'json-ld',
  media: 'application/ld+json',
  says: 'statements as JSON, with the names of the vocabulary',
  statements: async ({ rows }, { base }) => {
    const { default: processor } = await import('jsonld')
    const own = JSON.parse(readFileSync(shipped('ontology/chancery.jsonld'), 'utf8')) as {
      readonly '@context': ContextDefinition
    }
    const context = { '@base': base, ...own['@context'] } as ContextDefinition
    const options = { graph: true, documentLoader: offline }
    const document = await processor.compact(expanded(rows), context, options)
    return `${JSON.stringify(document, undefined, 2)}\n`
  },
}
