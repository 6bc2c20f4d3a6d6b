// SPARQL Query Results XML Format (Second Edition), for programs that read XML 1.0.
import { QueryError } from '../error.js'
import type { Term } from '../model.js'
import type { Format } from './format.js'

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML 1.0, Char: what no document may hold, not even as a reference. */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u

/** Text as XML; a carriage return is a reference, since readers make a line feed of it otherwise. */
function escaped(text: string): string {
  const found = IMPOSSIBLE.exec(text)?.[0]
  if (found !== undefined) {
    const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
    throw new QueryError(`Cannot write U+${code} as xml, expected characters of XML 1.0: ask for json, csv or tsv`)
  }
  return text.replace(/[&<>"]/g, (character) => NAMES[character] ?? character).replaceAll('\r', '&#xD;')
}

/** The value of an attribute, in which readers make a space of every line end and tab that is no reference. */
const attribute = (name: string, value: string): string =>
  ` ${name}="${escaped(value).replace(/[\t\n]/g, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`)}"`

function element(term: Term): string {
  if (term.type !== 'literal') return `<${term.type}>${escaped(term.value)}</${term.type}>`
  const { value, 'xml:lang': language, datatype } = term
  const more = language ? attribute('xml:lang', language) : datatype ? attribute('datatype', datatype) : ''
  return `<literal${more}>${escaped(value)}</literal>`
}

const document = (...lines: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sparql xmlns="http://www.w3.org/2005/sparql-results#">',
    ...lines,
    '</sparql>',
    '',
  ].join('\n')

export const xml: Format = {
  name: 'xml',
  media: 'application/sparql-results+xml',
  says: 'SPARQL results as XML, for programs',
  table: ({ columns, rows }) => {
    const variables = columns.map((name) => `<variable${attribute('name', name)}/>`)
    const results = rows.map((row) => {
      const bindings = columns.flatMap((name) =>
        row[name] ? [`<binding${attribute('name', name)}>${element(row[name])}</binding>`] : [],
      )
      return `<result>${bindings.join('')}</result>`
    })
    return document(`<head>${variables.join('')}</head>`, '<results>', ...results, '</results>')
  },
  truth: (value) => document('<head/>', `<boolean>${value}</boolean>`),
}
