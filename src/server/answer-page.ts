// An answer as a page, for people who came with a browser.
import { type Answer, cellsOf } from '../sparql/index.js'
import { type Html, html, page } from './html.js'

const row = (cells: readonly string[]): Html => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`

function body(answer: Answer): Html {
  if (answer.kind === 'truth') return html`<p>${answer.value ? 'yes' : 'no'}</p>`
  const { header, rows } = cellsOf(answer, answer.base)
  const count = rows.length === 1 ? '1 row' : `${rows.length} rows`
  return html`<table><thead><tr>${header.map((name) => html`<th>${name}</th>`)}</tr></thead>
<tbody>${rows.map(row)}</tbody></table>
<p>${answer.cut ? `The first ${count}; the rest was left out.` : count}</p>`
}

/** The page of an answer. */
export const answerPage = (answer: Answer): string =>
  page(
    'Answer',
    html`<p><a href="/">Ask something else</a></p>
${body(answer)}
${answer.note && html`<p>${answer.note}</p>`}`,
  )
