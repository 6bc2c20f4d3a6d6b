// The saved questions, the pages and the documents, over HTTP.
import { describe, expect, it } from 'vitest'
import { savedQuestions } from '../../src/sparql/index.js'
import { datasetOf } from '../sparql/dataset.js'
import { sealed, serverOf } from './serving.js'

const { ask } = await serverOf({ limits: { threads: 2 } })
const text = async (path: string) => (await ask(path)).text()

describe('a saved question', () => {
  it('is answered under its name, in the format of the ending', async () => {
    expect(await text('/questions/names.csv?thing=Board%20of%20Salt')).toMatch(/^type,type.*\r\n|^\w+(,\w+)+\r\n/)
    const json = JSON.parse(await text('/questions/names.json?thing=Board+of+Salt'))
    expect(json.results.bindings.length).toBeGreaterThan(0)
    expect(await text('/questions/names.md?thing=BoS')).toMatch(/^\| /)
  })

  it('is answered in the format that the client likes', async () => {
    const response = await ask('/questions/names?thing=BoS', {
      headers: { accept: 'text/csv;q=0.5, text/tab-separated-values' },
    })
    expect(response.headers.get('content-type')).toBe('text/tab-separated-values; charset=utf-8')
  })

  it('is a page for a browser', async () => {
    const response = await ask('/questions/names?thing=BoS', { headers: { accept: 'text/html,*/*;q=0.8' } })
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await response.text()).toContain('<td>BoS</td>')
  })

  it.each([
    ['/questions/nmaes', 404, 'did you mean names'],
    ['/questions/names.gif', 400, 'Cannot write “gif”'],
    ['/questions/names?thing=Pepper', 400, 'Cannot find “Pepper”'],
    ['/questions/names?thnig=BoS', 400, 'Cannot ask names with “thnig”, expected one of: thing'],
    ['/questions/names?thing=BoS&thing=Eastmark', 400, 'twice'],
    ['/questions/..%2fexplain%2fnames', 404, 'Cannot find the question'],
    ['/questions/%00', 404, 'Cannot find the question'],
  ])('is refused with a reason: %s', async (path, status, reason) => {
    const response = await ask(path)
    expect(response.status).toBe(status)
    expect(await response.text()).toContain(reason)
  })
})

describe('what there is', () => {
  it('is listed for programs', async () => {
    const list = JSON.parse(await text('/questions')) as { name: string; href: string }[]
    expect(list.map(({ name }) => name)).toEqual(savedQuestions().map(({ name }) => name))
    for (const { href } of list.slice(0, 3)) expect(new URL(href).pathname).toMatch(/^\/questions\/[a-z-]+$/)
  })

  it('is described as OpenAPI, with every parameter of every question', async () => {
    const { openapi, paths } = JSON.parse(await text('/openapi.json'))
    expect(openapi).toBe('3.1.0')
    for (const { name, params } of savedQuestions()) {
      const names = paths[`/questions/${name}`].get.parameters.map((one: { name: string }) => one.name)
      expect(names).toEqual([...params.map((param) => param.name), 'format'])
    }
  })

  it('is on a page, with a form for every question', async () => {
    const page = await text('/')
    for (const { name } of savedQuestions()) expect(page).toContain(`action="/questions/${name}.html"`)
    expect(page).not.toMatch(/<script|\son\w+=/)
  })

  it('can be counted', async () => {
    expect(await text('/metrics')).toMatch(/^chancery_requests_total\{route="\/questions\/:file",status="200"\} \d+$/m)
  })

  it('is well', async () => {
    expect(JSON.parse(await text('/health'))).toMatchObject({ status: 'ok', threads: 2 })
  })
})

describe('labels that are markup', () => {
  const hostile = '</td><script>alert(1)</script><img src=x onerror=alert(1)>'
  const dataset = `<x:a> <http://www.w3.org/2004/02/skos/core#prefLabel> ${JSON.stringify(hostile)} .\n`

  it('are text on a page, and so are names of columns and messages', async () => {
    const server = await serverOf({ out: sealed(datasetOf(dataset)), limits: { threads: 1 } })
    const query = encodeURIComponent('SELECT ?img { ?a skos:prefLabel ?img }')
    const page = await (await server.ask(`/sparql?format=html&query=${query}`)).text()
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).not.toContain('<script')
    expect(page).not.toContain('<img')
    const refused = await server.ask(`/questions/${encodeURIComponent(hostile)}`)
    expect(refused.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(refused.headers.get('x-content-type-options')).toBe('nosniff')
  })
})
