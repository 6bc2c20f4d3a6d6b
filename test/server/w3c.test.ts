// The W3C’s own tests against a running server, where their files are at hand: RDF_TESTS is a folder with a copy of github.com/w3c/rdf-tests.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataFactory, Parser, Store, type Term, Writer } from 'n3'
import { describe, expect, it } from 'vitest'
import { datasetOf } from '../sparql/dataset.js'
import { sealed, serverOf } from './serving.js'

const ROOT = process.env['RDF_TESTS'] ?? ''
const FOLDER = join(ROOT, 'sparql/sparql11')
const there = ROOT !== '' && existsSync(FOLDER)

const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#'
const HT = 'http://www.w3.org/2011/http#'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

/** A file of statements, and how to walk along them. */
function manifest(path: string) {
  const store = new Store(
    new Parser({ baseIRI: `file://${join(FOLDER, path)}` }).parse(readFileSync(join(FOLDER, path), 'utf8')),
  )
  const one = (subject: Term, predicate: string): Term | undefined => store.getObjects(subject, predicate, null)[0]
  const value = (subject: Term, predicate: string): string => one(subject, predicate)?.value ?? ''
  const list = (head: Term | undefined): Term[] => {
    if (!head || head.value === `${RDF}nil`) return []
    const first = one(head, `${RDF}first`)
    return [...(first ? [first] : []), ...list(one(head, `${RDF}rest`))]
  }
  const tests = list(store.getQuads(null, `${MF}entries`, null, null)[0]?.object)
  return { store, one, value, list, tests }
}
const read = (path: string): string => readFileSync(new URL(path), 'utf8')

/** The statements of a file as N-Quads, in a graph if need be. */
function lines(text: string, base: string, graph?: string): string {
  const within = graph === undefined ? DataFactory.defaultGraph() : DataFactory.namedNode(graph)
  const quads = new Parser({ baseIRI: base }).parse(text)
  const moved = quads.map(({ subject, predicate, object }) => DataFactory.quad(subject, predicate, object, within))
  return new Writer({ format: 'N-Quads' }).quadsToString(moved)
}

const FORMATS: Readonly<Record<string, RegExp>> = {
  boolean: /^application\/sparql-results\+(?:json|xml)/,
  tabular: /^(?:application\/sparql-results\+(?:json|xml)|text\/csv|text\/tab-separated-values)/,
  RDF: /^(?:text\/turtle|application\/n-triples|application\/rdf\+xml)/,
}

describe.skipIf(!there)('the SPARQL protocol (files of the W3C)', () => {
  const { store, one, value, list, tests } = there
    ? manifest('protocol/manifest.ttl')
    : { store: new Store(), one: () => undefined, value: () => '', list: () => [], tests: [] }
  const graphs = ['1', '2', '3'].map((name) => {
    const file = there ? readFileSync(join(FOLDER, `protocol/data${name}.nt`), 'utf8') : ''
    return lines(file, 'x:x', `http://kasei.us/2009/09/sparql/data/data${name}.rdf`)
  })
  const server = there ? serverOf({ out: sealed(datasetOf('', graphs.join(''))), limits: { threads: 2 } }) : undefined

  const cases = tests.map((test) => ({ name: test.value.replace(/.*#/, ''), test }))
  it.each(cases)('$name', async ({ name, test }) => {
    const action = one(test, `${MF}action`)
    for (const request of list(action && one(action, `${HT}requests`))) {
      const body = one(request, `${HT}body`)
      const headers = list(one(request, `${HT}headers`)).map((header): [string, string] => [
        value(header, `${HT}fieldName`),
        value(header, `${HT}fieldValue`),
      ])
      const chars = body && value(body, 'http://www.w3.org/2011/content#chars')
      const encoding = body && value(body, 'http://www.w3.org/2011/content#characterEncoding')
      const response = await (await server)!.ask(value(request, `${HT}absolutePath`).replace('/sparql/', '/sparql'), {
        method: value(request, `${HT}methodName`),
        headers,
        ...(chars !== undefined && { body: Buffer.from(chars, encoding === 'UTF-16' ? 'utf16le' : 'utf8') }),
      })
      const expected = one(request, `${HT}resp`)
      if (!expected) throw new Error('expected a response in the manifest')
      const classes = store
        .getObjects(expected, `${MF}expectedStatus`, null)
        .map((status) => status.value.replace(/.*StatusCode/, ''))
      if (name.startsWith('update')) {
        // A server that only reads refuses them all: what comes after in the test has no subject then.
        expect(response.status).toBe(403)
        return
      }
      expect(classes.some((one) => new RegExp(`^${one.replaceAll('x', '\\d')}$`).test(String(response.status)))).toBe(
        true,
      )
      const format = FORMATS[value(expected, `${MF}expectedFormat`)]
      if (format) expect(response.headers.get('content-type')).toMatch(format)
      const truth = one(expected, `${MF}expectedBoolean`)
      if (truth) expect(((await response.json()) as { boolean: boolean }).boolean).toBe(truth.value === 'true')
    }
  })
})

describe.skipIf(!there)('the service description (tests of the W3C)', () => {
  const SD = 'http://www.w3.org/ns/sparql-service-description#'
  const described = async () => {
    const { ask, url } = await serverOf({ limits: { threads: 1 } })
    const response = await ask('/sparql', { headers: { accept: 'text/turtle' } })
    return { url, response, store: new Store(new Parser().parse(await response.text())) }
  }

  it('returns-rdf', async () => {
    const { response, store } = await described()
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/turtle; charset=utf-8'])
    expect(store.size).toBeGreaterThan(0)
  })

  it('has-endpoint-triple', async () => {
    const { url, store } = await described()
    expect(store.getObjects(null, `${SD}endpoint`, null).map(({ value }) => value)).toEqual([`${url}/sparql`])
  })

  it('conforms-to-schema', async () => {
    const { store } = await described()
    const [service] = store.getSubjects(`${RDF}type`, `${SD}Service`, null)
    expect(store.getObjects(service ?? null, `${SD}endpoint`, null)).toHaveLength(1)
    for (const dataset of store.getObjects(service ?? null, `${SD}defaultDataset`, null)) {
      expect(store.getObjects(dataset, `${RDF}type`, null).map(({ value }) => value)).toContain(`${SD}Dataset`)
      for (const graph of store.getObjects(dataset, `${SD}defaultGraph`, null))
        expect(store.getObjects(graph, `${RDF}type`, null).map(({ value }) => value)).toContain(`${SD}Graph`)
    }
  })
})

/** A field of TSV in full: bare numbers with their types (Turtle, section 2.5.2). */
function inFull(field: string): string {
  const xsd = 'http://www.w3.org/2001/XMLSchema#'
  if (/^[+-]?\d+$/.test(field)) return `"${field}"^^<${xsd}integer>`
  if (/^[+-]?\d*\.\d+$/.test(field)) return `"${field}"^^<${xsd}decimal>`
  const double = /^"?([+-]?[\d.]+[eE][+-]?\d+)(?:"\^\^<.*#double>)?$/.exec(field)?.[1]
  return double ? `"${Number(double)}"^^<${xsd}double>` : field
}

/** One name for blank nodes, and one spelling for doubles: the engine writes its own. */
const plain = (field: string): string =>
  /^[+-]?[\d.]+[eE][+-]?\d+$/.test(field) ? String(Number(field)) : field.replace(/^_:.*/, '_:b')

/** Rows by column, without their order; blank nodes by one name. */
function rowsOf(header: readonly string[], rows: readonly (readonly string[])[]) {
  const entries = rows.map((row) => header.map((name, i) => [name, plain(row[i] ?? '')]).sort())
  return entries.map((row) => JSON.stringify(row)).sort()
}

const separated = (text: string, split: (line: string) => string[]) => {
  const [header = [], ...rows] = text.trimEnd().split(/\r?\n/).map(split)
  return rowsOf(header, rows)
}
const csvFields = (line: string) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare,
  )

const TABULAR: Readonly<Record<string, (text: string) => unknown>> = {
  srj: (text) => {
    const { head, results, boolean } = JSON.parse(text)
    const plain = JSON.stringify(results?.bindings ?? [], (_, value) => (value?.type === 'bnode' ? 'bnode' : value))
    const rows = (JSON.parse(plain) as Record<string, object>[]).map((row) =>
      JSON.stringify(
        Object.entries(row)
          .map(([name, term]) => [name, Object.entries(term).sort()])
          .sort(),
      ),
    )
    return { vars: [...(head.vars ?? [])].sort(), rows: rows.sort(), boolean }
  },
  csv: (text) => separated(text, csvFields),
  tsv: (text) => separated(text, (line) => line.split('\t').map(inFull)),
}
const MEDIA: Readonly<Record<string, string>> = {
  srj: 'application/sparql-results+json',
  srx: 'application/sparql-results+xml',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
}

/** The engine keeps xsd:negativeInteger as xsd:integer. */
const MISSED = ['tsv03']

describe.skipIf(!there).each(['csv-tsv-res', 'json-res'])('result formats (files of the W3C): %s', (folder) => {
  const { value, one, tests } = there
    ? manifest(`${folder}/manifest.ttl`)
    : { value: () => '', one: () => undefined, tests: [] }
  const QT = 'http://www.w3.org/2001/sw/DataAccess/tests/test-query#'
  const cases = tests.map((test) => ({ name: test.value.replace(/.*#/, ''), test }))

  const check = async ({ test }: (typeof cases)[number]) => {
    const action = one(test, `${MF}action`)
    if (!action) throw new Error('expected an action in the manifest')
    const data = value(action, `${QT}data`)
    const { ask } = await serverOf({ out: sealed(datasetOf(lines(read(data), data))), limits: { threads: 1 } })
    const result = value(test, `${MF}result`)
    const kind = result.replace(/.*\./, '')
    const body = read(value(action, `${QT}query`))
    const headers = { 'content-type': 'application/sparql-query', accept: MEDIA[kind] ?? '' }
    const response = await ask('/sparql', { method: 'POST', body, headers })
    expect(response.headers.get('content-type')).toContain(MEDIA[kind])
    expect(TABULAR[kind]?.(await response.text())).toEqual(TABULAR[kind]?.(read(result)))
  }
  it.each(cases.filter(({ name }) => !MISSED.includes(name)))('$name', check)
  it.fails.each(cases.filter(({ name }) => MISSED.includes(name)))('$name, which the engine misses', check)
})

it.skipIf(there)('the files of the W3C are not here: set RDF_TESTS to a copy of github.com/w3c/rdf-tests', () => {})
