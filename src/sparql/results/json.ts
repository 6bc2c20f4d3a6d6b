// SPARQL 1.1 Query Results JSON Format, for programs.
import type { Format } from './format.js'

const document = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`

export const json: Format = {
  name: 'json',
  media: 'application/sparql-results+json',
  says: 'SPARQL results for programs',
  table: ({ columns, rows }) => document({ head: { vars: columns }, results: { bindings: rows } }),
  truth: (value) => document({ head: {}, boolean: value }),
}
