// The front page: what is here, for people.
import type { Param, Question } from '../sparql/index.js'
import { DUMPS } from './dumps.js'
import { type Html, html, page, STYLE } from './html.js'
import { type Handler, textResponse } from './serving.js'

const input = ({ name, type, description, default: usual }: Param): Html =>
  html`<label>${name} (${type}): ${description}<input name="${name}" placeholder="${usual}"></label>\n`

const form = ({ name, summary, description, params }: Question): Html => html`<details><summary>${summary}</summary>
<p>${description}</p>
<form action="/questions/${name}.html">${params.map(input)}<button>Ask</button>
or as <a href="/questions/${name}.csv">CSV</a>, <a href="/questions/${name}.json">JSON</a></form></details>\n`

const groups = (questions: readonly Question[]): Html[] =>
  [...new Set(questions.map(({ group }) => group))].map(
    (group) => html`<h3>${group}</h3>\n${questions.filter((one) => one.group === group).map(form)}`,
  )

export const indexPage: Handler = (_, { dataset, questions }) => {
  const { pool, snapshot } = dataset
  const body = html`<h1>Chancery</h1>
<p>Public bodies and posts, how they were founded, merged, split, renamed and moved, and who says so.
${pool.quads} statements below <code>${snapshot.base}</code>; build <code>${snapshot.digest.slice(0, 12)}</code>.</p>
<h2>Questions</h2>
${groups(questions)}
<h2>SPARQL</h2>
<p>The endpoint is <a href="/sparql"><code>/sparql</code></a>: it only reads.</p>
<form action="/sparql"><input type="hidden" name="format" value="html">
<label>Query<textarea name="query" rows="6">SELECT ?agency ?agencyLabel { ?agency a chy:Agency ; skos:prefLabel ?agencyLabel } ORDER BY ?agencyLabel ?agency LIMIT 20</textarea></label>
<button>Ask</button></form>
<h2>For programs</h2>
<ul><li><a href="/openapi.json">OpenAPI</a>, <a href="/questions">the questions</a></li>
<li>dumps: ${Object.keys(DUMPS).map((name) => html`<a href="/dumps/${name}">${name}</a> `)}</li>
<li><a href="/health">health</a>, <a href="/metrics">metrics</a></li></ul>`
  return textResponse(page('Chancery', body), 'text/html')
}

export const style: Handler = () => textResponse(STYLE, 'text/css')
