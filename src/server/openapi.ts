// What can be asked, for programs: an OpenAPI 3.1 document made from the heads of the saved questions.
import { FORMATS, type Param, type Question } from '../sparql/index.js'
import { VERSION } from '../version.js'
import { QUERY_TYPE } from './protocol.js'
import { FORMAT_NAMES, offered } from './representations.js'
import { type Handler, originOf, textResponse } from './serving.js'

const content = (types: readonly string[]) =>
  Object.fromEntries(types.map((type) => [type, { schema: { type: 'string' } }]))
const refused = (description: string) => ({ description, content: content(['text/plain']) })

const RESPONSES = {
  304: { description: 'The answer is what If-None-Match says.' },
  400: refused('What was asked cannot be read, or a value is not known: the body says why.'),
  429: refused('Too many requests of one address at once: Retry-After.'),
  503: refused('Too much is asked just now: Retry-After.'),
  504: refused('There was no answer in time.'),
}
const CUT = { 'X-Chancery-Cut': { description: 'Which limit cut the answer, if one did.', schema: { type: 'string' } } }
const answers = (types: readonly string[]) => ({
  200: { description: 'The answer.', headers: CUT, content: content(types) },
  ...RESPONSES,
})

const format = { name: 'format', in: 'query', description: 'Stands above Accept.', schema: { enum: FORMAT_NAMES } }

function parameter({ name, type, description, default: usual }: Param) {
  const schema = {
    type: type === 'number' ? 'integer' : 'string',
    ...(type.endsWith('date') && { pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$' }),
    ...(usual !== undefined && { default: type === 'number' ? Number(usual) : usual }),
  }
  return { name, in: 'query', required: usual === undefined, description: `${type}: ${description}`, schema }
}

const operation = ({ name, summary, description, group, params }: Question) => ({
  get: {
    operationId: name,
    ...{ summary, description },
    tags: [group],
    parameters: [...params.map(parameter), format],
    responses: answers(FORMATS.map(({ media }) => media)),
  },
})

const anyAnswer = [...new Set([...offered('table'), ...offered('statements')])]
const text = (name: string, required: boolean, description: string) => ({
  ...{ name, in: 'query', required, description },
  schema: { type: 'string' },
})
const graphs = (name: string, description: string) => ({
  ...{ name, in: 'query', description },
  schema: { type: 'array', items: { type: 'string', format: 'iri' } },
})
const VIEW = [
  graphs('default-graph-uri', 'Graphs that are the default graph of the query.'),
  graphs('named-graph-uri', 'Graphs that GRAPH sees.'),
  text('union', false, 'All graphs as one, where the query does not say GRAPH.'),
  format,
]
const SPARQL = {
  get: {
    operationId: 'query',
    summary: 'Any SPARQL 1.1 query',
    description: 'Without a query: the description of the service.',
    parameters: [text('query', false, 'SELECT, ASK, CONSTRUCT or DESCRIBE.'), ...VIEW],
    responses: answers(anyAnswer),
  },
  post: {
    operationId: 'queryByPost',
    summary: 'Any SPARQL 1.1 query',
    parameters: VIEW,
    requestBody: { required: true, content: content([QUERY_TYPE]) },
    responses: answers(anyAnswer),
  },
}

export const openapi: Handler = (request, serving) => {
  const document = {
    openapi: '3.1.0',
    info: { title: 'Chancery', version: VERSION, description: 'Public bodies and their history, and who says so.' },
    servers: [{ url: originOf(request, serving) }],
    paths: {
      '/sparql': SPARQL,
      ...Object.fromEntries(serving.questions.map((question) => [`/questions/${question.name}`, operation(question)])),
    },
  }
  return textResponse(`${JSON.stringify(document, undefined, 2)}\n`, 'application/json')
}
