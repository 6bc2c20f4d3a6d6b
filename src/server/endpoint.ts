// The SPARQL endpoint: queries in, answers out; and what it is, where nothing is asked.
import { answered } from './answering.js'
import { checkBounds } from './bounds.js'
import { description } from './description.js'
import { asked } from './protocol.js'
import { choiceOf } from './representations.js'
import { type Handler, searchOf } from './serving.js'

export const endpoint: Handler = async (request, serving, gone) => {
  const body = new Uint8Array(await request.arrayBuffer())
  const contentType = request.headers.get('content-type') ?? undefined
  const contentEncoding = request.headers.get('content-encoding') ?? undefined
  const query = asked({ method: request.method, search: searchOf(request), contentType, contentEncoding, body })
  if (!query) return description(request, serving, gone)
  checkBounds(query.text, serving.limits)
  const choice = choiceOf(request.headers.get('accept') ?? undefined, query.format)
  return answered({ kind: 'query', text: query.text, view: query.view, choice }, request, serving, gone)
}
