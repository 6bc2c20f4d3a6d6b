// The SPARQL 1.1 Protocol, query operation: what a request asks, and of which graphs.
import type { View } from '../sparql/index.js'
import { all, decoded, type Fields, fields, one } from './form.js'
import { Refusal } from './refusal.js'

/** A request, as far as the protocol looks at it. */
export interface Incoming {
  readonly method: string
  /** What stands behind the `?` of its address. */
  readonly search: string
  readonly contentType?: string | undefined
  /** How the body is packed; we take it as it is. */
  readonly contentEncoding?: string | undefined
  readonly body: Uint8Array
}

/** A query, the graphs that it sees, and the format that stands above `Accept`. */
export interface Asked {
  readonly text: string
  readonly view: View
  readonly format?: string
}

export const QUERY_TYPE = 'application/sparql-query'
export const FORM_TYPE = 'application/x-www-form-urlencoded'
/** Methods that ask. QUERY is RFC 9110’s younger sister of GET: safe, with a body. */
export const METHODS = ['GET', 'HEAD', 'POST', 'QUERY'] as const

const READ_ONLY = 'Cannot update: this endpoint only reads, and has no option to change that'

/** What the body says: fields of a form, or the query itself. */
function bodyFields({ contentType = '', contentEncoding = 'identity', body }: Incoming): Fields {
  const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase())
  if (type === 'application/sparql-update') throw new Refusal({ status: 403, message: READ_ONLY })
  if (type !== QUERY_TYPE && type !== FORM_TYPE) {
    const message = `Cannot read a body of type “${contentType}”, expected ${QUERY_TYPE} or ${FORM_TYPE}`
    throw new Refusal({ status: 415, message })
  }
  if (contentEncoding !== 'identity') {
    throw new Refusal({ status: 415, message: `Cannot read a body that is packed, found ${contentEncoding}` })
  }
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.replace(/^charset=|"/g, '')
  if (charset !== undefined && charset !== 'utf-8') {
    throw new Refusal({ status: 415, message: `Cannot read the body, expected UTF-8, found ${charset}` })
  }
  const text = decoded(body)
  return type === QUERY_TYPE ? [['query', text]] : fields(text)
}

/** An IRI of a graph as the engine takes it. */
function graph(iri: string): string {
  if (/^[A-Za-z][A-Za-z\d+.-]*:[^\s<>"{}|\\^`]*$/.test(iri)) return iri
  throw new Refusal({ status: 400, message: `Cannot use “${iri}” as a graph, expected an absolute IRI` })
}

/**
 * Reads a request as a query. Without one, and by GET or HEAD, it asks for the description of the service: nothing is returned.
 * @throws {Refusal} if there is more than one query, none in a body, an update, or a body of another type or encoding
 */
export function asked(request: Incoming): Asked | undefined {
  const inAddress = fields(request.search)
  const hasBody = request.method === 'POST' || request.method === 'QUERY'
  const found = hasBody ? [...inAddress, ...bodyFields(request)] : inAddress
  if (all(found, 'update').length > 0) throw new Refusal({ status: 403, message: READ_ONLY })
  const text = one(found, 'query')
  if (text === undefined) {
    if (!hasBody) return undefined
    throw new Refusal({ status: 400, message: 'Cannot answer, expected a parameter “query”, found none' })
  }
  const [normal, named] = [all(found, 'default-graph-uri').map(graph), all(found, 'named-graph-uri').map(graph)]
  const union = all(found, 'union').some((value) => value !== 'false')
  const format = one(found, 'format')
  return {
    text,
    view: { union, ...(normal.length + named.length > 0 && { graphs: { default: normal, named } }) },
    ...(format !== undefined && { format }),
  }
}
