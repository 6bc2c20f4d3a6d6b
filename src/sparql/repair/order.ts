// ORDER BY over terms of several datatypes stops the engine for ever.
import { xsd } from '../../vocabulary.js'
import { list, variablesIn } from '../scope.js'
import { isPart, isVariable, ofType, type Part, rebuilt, triples } from '../tree.js'
import { call, cast, literal, type Repair } from './repair.js'

/** What is always one kind of term. */
const ONE_KIND: ReadonlySet<unknown> = new Set([
  ...['str', 'lang', 'ucase', 'lcase', 'encode_for_uri', 'md5', 'sha1', 'sha256', 'sha384', 'sha512', 'struuid'],
  ...['strlen', 'year', 'month', 'day', 'hours', 'minutes', 'tz', 'iri', 'uri', 'datatype', 'bnode', 'uuid', 'rand'],
  ...['=', '!=', '<', '>', '<=', '>=', '!', '&&', '||', 'in', 'notin', 'bound', 'sameterm', 'exists', 'notexists'],
  ...[
    'isiri',
    'isuri',
    'isblank',
    'isliteral',
    'isnumeric',
    'regex',
    'contains',
    'strstarts',
    'strends',
    'langmatches',
  ],
  ...['count', 'group_concat'],
])

/** Variables that are IRIs, since they stand where nothing else can: as a subject, a predicate or the name of a graph. */
const names = (select: Part): Set<string> =>
  variablesIn([
    ...triples(select['where']).flatMap(({ subject, predicate }) => [
      subject,
      ...(isVariable(predicate) ? [predicate] : []),
    ]),
    ...ofType(select['where'], 'graph').map(({ name }) => name),
  ])

/** First the kind of term (blank nodes, IRIs, numbers, then datatypes by IRI), then its value among terms of that kind. */
function keysOf({ expression, ...how }: Part): Part[] {
  const isNumber = call('isnumeric', expression)
  const datatype = call('str', call('datatype', expression))
  const ofLiteral = call('if', isNumber, literal('2'), datatype)
  const other = call('if', call('isiri', expression), literal('1'), literal('0'))
  const kind = call('if', call('isliteral', expression), ofLiteral, other)
  const value = call('if', isNumber, cast(xsd.double, expression), expression)
  return [kind, value].map((key) => ({ ...how, expression: key }))
}

export const order: Repair = {
  name: 'order',
  says: 'ORDER BY ?x sorts by the kind of term and then among terms of one kind, numbers as xsd:double: the engine never compares what has no order',
  mend: (tree) =>
    rebuilt(tree, (part) => {
      if (part['queryType'] === undefined || !Array.isArray(part['order'])) return undefined
      const safe = names(part)
      const isOne = ({ expression }: Part): boolean => {
        if (isVariable(expression)) return safe.has(expression.value)
        return isPart(expression) && ONE_KIND.has(expression['operator'] ?? expression['aggregation'])
      }
      const keys = list(part['order'])
      return keys.every(isOne)
        ? undefined
        : { ...part, order: keys.flatMap((key) => (isOne(key) ? [key] : keysOf(key))) }
    }),
}
