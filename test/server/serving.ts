// Servers for tests: the salt dataset with a manifest, on a port of this machine that is free.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type Running, type ServerOptions, startServer } from '../../src/server/index.js'
import { DEFAULT_BASE } from '../../src/vocabulary.js'
import { saltDataset } from '../sparql/dataset.js'

/** Writes the manifest of a folder’s store, as a build does last. */
export function sealed(folder: string): string {
  const files = ['store/core.nq', 'store/evidence.nq'].map((path) => {
    const bytes = readFileSync(join(folder, path))
    return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
  })
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ base: DEFAULT_BASE, files }))
  return folder
}

const running: Running[] = []
afterAll(() => Promise.all(running.map((server) => server.close())))

/** A server that runs until the tests of the file are done, and its address. */
export async function serverOf(options: Partial<ServerOptions> = {}) {
  const server = await startServer({ out: sealed(saltDataset()), port: 0, host: '127.0.0.1', ...options })
  running.push(server)
  const url = `http://127.0.0.1:${server.port}`
  /** One request; `path` starts with a slash. */
  const ask = (path: string, init?: RequestInit) => fetch(url + path, init)
  return { ...server, url, ask }
}

/** The path that asks `query` by GET, with more parameters if need be. */
export const get = (query: string, more: Readonly<Record<string, string>> = {}): string =>
  `/sparql?${new URLSearchParams({ query, ...more })}`

/** A request with a body. */
export const post = (body: string | Uint8Array<ArrayBuffer>, type: string, accept?: string): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': type, ...(accept && { accept }) },
})
