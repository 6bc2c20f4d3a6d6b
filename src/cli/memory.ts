// What entries said when they were read before, so that a build reads again only what has changed since.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Claim, Entry } from '../model.js'
import { shipped } from '../paths.js'
import { writeFiles } from '../publish/index.js'
import { VERSION } from '../version.js'

/** Below the dataset's folder. Not part of the dataset: the manifest does not know it, and nothing is lost with it. */
const FILE = 'cache/claims.jsonl'

/** What decides what an entry says: the program's code up to extraction, and the lists and rules that it reads by. */
const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const READ_BY = [
  ...['../source', '../extract'].map((path) => ({ folder: folderOf(path), recursive: true })),
  { folder: folderOf('..'), recursive: false },
  ...['data/names', 'data/rules'].map((path) => ({ folder: shipped(path), recursive: true })),
]

/** SHA-256 of the program as far as reading goes: other code may read otherwise, whatever its version is called. */
function programDigest(): string {
  const hash = createHash('sha256').update(VERSION)
  const files = READ_BY.flatMap(({ folder, recursive }) =>
    readdirSync(folder, { recursive, encoding: 'utf8' })
      .filter((path) => /\.(?:js|ts|tsv|txt)$/.test(path))
      .sort()
      .map((path) => join(folder, path)),
  )
  for (const file of files) hash.update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

const digestOf = (entry: Entry): string => createHash('sha256').update(JSON.stringify(entry)).digest('hex')

/** A line of the file: the first names the program, the others an entry each. */
type Line = { readonly program: string } | { readonly entry: string; readonly claims: readonly Claim[] }

/** What was kept, by entry; nothing where the file is not there, cannot be read, or was written by another program. */
function recorded(path: string, program: string): Map<string, readonly Claim[]> {
  if (!existsSync(path)) return new Map()
  try {
    const [head, ...rest] = readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
    if (!head || !('program' in head) || head.program !== program) return new Map()
    return new Map(rest.flatMap((line) => ('entry' in line ? [[line.entry, line.claims] as const] : [])))
  } catch {
    return new Map()
  }
}

/** What entries said, by their bytes. */
export interface Memory {
  /** What `entry` said when it was last read; undefined if that is not known. */
  readonly recall: (entry: Entry) => readonly Claim[] | undefined
  /** Remembers what `entry` says. */
  readonly learn: (entry: Entry, claims: readonly Claim[]) => readonly Claim[]
  /** Writes down what was recalled and learned, and forgets the rest. */
  readonly keep: () => Promise<void>
}

/** @param out the dataset's folder; need not be there yet */
export function memory(out: string): Memory {
  const program = programDigest()
  const known = recorded(join(out, FILE), program)
  const used = new Map<string, readonly Claim[]>()
  const learn = (entry: Entry, claims: readonly Claim[]) => {
    used.set(digestOf(entry), claims)
    return claims
  }
  return {
    recall: (entry) => {
      const claims = known.get(digestOf(entry))
      return claims && learn(entry, claims)
    },
    learn,
    keep: async () => {
      const lines: Line[] = [{ program }, ...[...used].sort().map(([entry, claims]) => ({ entry, claims }))]
      await writeFiles(out, [], () => ({ path: FILE, pieces: () => lines.map((line) => `${JSON.stringify(line)}\n`) }))
    },
  }
}
