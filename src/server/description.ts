// What the endpoint says of itself (SPARQL 1.1 Service Description).
import { type Answer, FORMATS, render, type Term } from '../sparql/index.js'
import { PREFIXES } from '../vocabulary.js'
import { Refusal } from './refusal.js'
import { choiceOf, offered } from './representations.js'
import { type Handler, originOf, textResponse } from './serving.js'

const SD = 'http://www.w3.org/ns/sparql-service-description#'
const VOID = 'http://rdfs.org/ns/void#'
/** The names of the W3C for formats, by media type (https://www.w3.org/ns/formats/). */
const W3C_FORMATS: Readonly<Record<string, string>> = {
  'application/sparql-results+json': 'SPARQL_Results_JSON',
  'application/sparql-results+xml': 'SPARQL_Results_XML',
  'text/csv': 'SPARQL_Results_CSV',
  'text/tab-separated-values': 'SPARQL_Results_TSV',
  'text/turtle': 'Turtle',
  'application/n-triples': 'N-Triples',
  'application/n-quads': 'N-Quads',
  'application/ld+json': 'JSON-LD',
}

const iri = (value: string): Term => ({ type: 'uri', value })
const number = (value: number): Term => ({ type: 'literal', value: String(value), datatype: `${PREFIXES.xsd}integer` })

function statements(endpoint: string, base: string, quads: number): Answer {
  const [service, data, graph] = [`${endpoint}#service`, `${endpoint}#dataset`, `${endpoint}#default-graph`]
  const formats = FORMATS.flatMap(({ media }) => W3C_FORMATS[media] ?? []).map(
    (name) => [service, `${SD}resultFormat`, iri(`http://www.w3.org/ns/formats/${name}`)] as const,
  )
  const all: readonly (readonly [subject: string, predicate: string, object: Term])[] = [
    [service, `${PREFIXES.rdf}type`, iri(`${SD}Service`)],
    [service, `${SD}endpoint`, iri(endpoint)],
    [service, `${SD}supportedLanguage`, iri(`${SD}SPARQL11Query`)],
    ...formats,
    [service, `${SD}defaultDataset`, iri(data)],
    [data, `${PREFIXES.rdf}type`, iri(`${SD}Dataset`)],
    [data, `${PREFIXES.rdf}type`, iri(`${VOID}Dataset`)],
    [data, `${VOID}triples`, number(quads)],
    [data, `${VOID}uriSpace`, { type: 'literal', value: base }],
    [data, `${SD}defaultGraph`, iri(graph)],
    [graph, `${PREFIXES.rdf}type`, iri(`${SD}Graph`)],
  ]
  const rows = all.map(([subject, predicate, object]) => ({ subject: iri(subject), predicate: iri(predicate), object }))
  return { kind: 'statements', columns: ['subject', 'predicate', 'object'], rows, base }
}

export const description: Handler = async (request, serving) => {
  const name = choiceOf(request.headers.get('accept') ?? undefined).statements
  const format = FORMATS.find((one) => one.name === name)
  if (!format) {
    const message = `Cannot describe the service as the client wants it, expected one of ${offered('statements').join(', ')}`
    throw new Refusal({ status: 406, message })
  }
  const { pool, snapshot } = serving.dataset
  const about = statements(`${originOf(request, serving)}/sparql`, snapshot.base, pool.quads)
  const response = textResponse(await render(about, format.name), format.media)
  response.headers.set('vary', 'Accept')
  return response
}
