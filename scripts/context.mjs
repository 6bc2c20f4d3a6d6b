// Makes the JSON-LD context from the ontology: npm run compile && node scripts/context.mjs > ontology/chancery.jsonld
import { readFileSync } from 'node:fs'
import { Parser } from '../dist/graph/rdf.js'
import { shipped } from '../dist/paths.js'
import { PREFIXES } from '../dist/vocabulary.js'

const OWL = PREFIXES.owl
const ontology = new Parser().parse(readFileSync(shipped('ontology/chancery.ttl'), 'utf8'))

const prefixed = (iri) => {
  const [prefix, namespace] = Object.entries(PREFIXES).find(([, namespace]) => iri.startsWith(namespace))
  return `${prefix}:${iri.slice(namespace.length)}`
}

/** What JSON-LD must know to read a value: whether it is a thing, or of which datatype (xsd:string and language strings need none). */
function coercion(property, isThing) {
  if (isThing) return '@id'
  const range = ontology.find(
    ({ subject, predicate }) => subject.equals(property) && predicate.value.endsWith('#range'),
  )
  const datatype = prefixed(range.object.value)
  return ['xsd:string', 'rdfs:Literal'].includes(datatype) ? undefined : datatype
}

const terms = ontology
  .filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value.startsWith(OWL))
  .filter(({ subject }) => subject.value.startsWith(PREFIXES.chy))
  .map(({ subject, object }) => {
    const id = prefixed(subject.value)
    const type = object.value === `${OWL}Class` ? undefined : coercion(subject, object.value === `${OWL}ObjectProperty`)
    return [subject.value.slice(PREFIXES.chy.length), type ? { '@id': id, '@type': type } : id]
  })

const context = { '@version': 1.1, id: '@id', type: '@type', ...PREFIXES, ...Object.fromEntries(terms) }
process.stdout.write(`${JSON.stringify({ '@context': context }, null, 2)}\n`)
