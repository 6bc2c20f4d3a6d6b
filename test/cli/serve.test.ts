// `chancery serve` as a process: how it starts, what it logs, how it takes another build, and how it ends.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { afterAll, describe, expect, it } from 'vitest'
import { get, sealed } from '../server/serving.js'
import { datasetOf, saltDataset } from '../sparql/dataset.js'
import { chancery, PROGRAM } from './program.js'

const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})

/** The program, its address, and the lines that it prints. */
async function serve(out: string, ...options: string[]) {
  const args = ['serve', '--out', out, '--port', '0', '--threads', '2', ...options]
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  const lines: string[] = []
  const reader = createInterface(child.stdout).on('line', (line) => lines.push(line))
  await once(reader, 'line')
  const url = /http:\/\/\S+/.exec(lines[0] ?? '')?.[0] ?? ''
  return { child, lines, ask: (path: string) => fetch(url.replace(/\/$/, '') + path) }
}

const ended = async (child: ChildProcess) => (await once(child, 'exit'))[0] as number | null
const ENDLESS = get('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }')

describe('chancery serve', () => {
  it('says where it serves how much, answers, and ends with status 0 when it is told to', async () => {
    const { child, lines, ask } = await serve(sealed(saltDataset()))
    expect(lines[0]).toMatch(/^Serving \d+ statements at http:\/\/127\.0\.0\.1:\d+\/$/)
    expect((await ask(get('ASK {}'))).status).toBe(200)
    child.kill('SIGTERM')
    expect(await ended(child)).toBe(0)
  })

  it('answers what was asked before it ends', async () => {
    const { child, ask } = await serve(sealed(saltDataset()), '--deadline', '2')
    const last = ask(ENDLESS)
    await new Promise((wait) => setTimeout(wait, 500))
    child.kill('SIGINT')
    expect((await last).status).toBe(504)
    expect(await ended(child)).toBe(0)
  })

  it('logs a line a request, as JSON if asked to, and nothing that was asked can break a line', async () => {
    const { child, lines, ask } = await serve(sealed(saltDataset()), '--log', 'json')
    await ask('/nowhere?a=%0A%1b[31m')
    await ask('/health')
    child.kill('SIGTERM')
    await ended(child)
    const [first, second] = lines.slice(1).map((line) => JSON.parse(line))
    expect(first).toMatchObject({ method: 'GET', target: '/nowhere?a=%0A%1b[31m', status: 404, client: '127.0.0.1' })
    expect(second).toMatchObject({ target: '/health', status: 200 })
  })

  it('takes another build on SIGHUP, and drops no request meanwhile', async () => {
    const out = sealed(datasetOf('<x:a> <x:is> "old" .\n'))
    const { child, ask } = await serve(out)
    const word = async () =>
      (await (await ask(get('SELECT ?w { ?a <x:is> ?w }', { format: 'csv' }))).text()).split('\r\n')[1]
    expect(await word()).toBe('old')
    cpSync(sealed(datasetOf('<x:a> <x:is> "new" .\n')), out, { recursive: true })
    child.kill('SIGHUP')
    const seen: (string | undefined)[] = []
    while (seen.at(-1) !== 'new') seen.push(await word())
    expect(new Set(seen).size).toBeLessThanOrEqual(2)
    expect(seen.every((one) => one === 'old' || one === 'new')).toBe(true)
    child.kill('SIGTERM')
    await ended(child)
  })

  it('goes on with the build before where the new one is not whole', async () => {
    const out = sealed(datasetOf('<x:a> <x:is> "old" .\n'))
    const { child, ask } = await serve(out)
    cpSync(datasetOf('<x:a> <x:is> "new" .\n'), out, { recursive: true })
    child.kill('SIGHUP')
    const [complaint] = await once(child.stderr!, 'data')
    expect(String(complaint)).toMatch(
      /^Serving the build before: Cannot serve .*expected store\/core\.nq as manifest\.json has it/,
    )
    expect(await (await ask(get('ASK { ?a <x:is> "old" }'))).text()).toContain('true')
    child.kill('SIGTERM')
    await ended(child)
  })

  it.each([
    [
      'there is no dataset',
      'nowhere',
      /^error: Cannot serve `nowhere`, expected a dataset with a manifest\.json, found nothing there/,
    ],
    ['it has no manifest', saltDataset(), /^error: Cannot serve .*expected a dataset with a manifest\.json/],
  ])('does not start where %s', (_, out, message) => {
    const { status, stdout, stderr } = chancery(['serve', '--out', out, '--port', '0'])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(message)
  })
})
