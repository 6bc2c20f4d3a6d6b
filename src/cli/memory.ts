// What entries said when they were read before, so that a build reads again only what has changed since.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Claim, Entry } from '../model.js'
import { shipped } from '../paths.js'
import { writeFiles } from '../publish/index.js'

/** Below the dataset's folder. Not part of the dataset: the manifest does not know it, and nothing is lost with it. */
const FILE = 'cache/claims.jsonl'

/** What decides what an entry says: the program's code up to extraction, and the lists and rules that it reads by. */
const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const READ_BY = [
  ...['../source', '../extract'].map((path) => ({ folder: folderOf(path), recursive: true })),
  { folder: folderOf('..'), recursive: false },
  ...['data/names', 'data/rules'].map((path) => ({ folder: shipped(path), recursive: true })),
]

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * SHA-256 of the program as far as reading goes: other code may read otherwise, whatever its version is called. `package.json` tells
 * the version of each library.
 */
function programDigest(): string {
  const hash = createHash('sha256').update(readFileSync(shipped('package.json')))
  const files = READ_BY.flatMap(({ folder, recursive }) =>
    readdirSync(folder, { recursive, encoding: 'utf8' })
      .filter((path) => /\.(?:js|ts|tsv|txt)$/.test(path))
      .sort()
      .map((path) => join(folder, path)),
  )
  for (const file of files) hash.update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

const digestOf = (entry: Entry): string => sha256(JSON.stringify(entry))

/** The first line of the file: who wrote the others, and their SHA-256, so that damage shows. */
interface Head {
  readonly program: string
  readonly lines: string
}

/** The other lines: what an entry said, by its SHA-256. */
interface Line {
  readonly entry: string
  readonly claims: readonly Claim[]
}

/** What was kept, by entry; nothing where the file is not there, is not as it was written, or was written by another program. */
function recorded(path: string, program: string): Map<string, readonly Claim[]> {
  if (!existsSync(path)) return new Map()
  try {
    const text = readFileSync(path, 'utf8')
    const end = text.indexOf('\n')
    const head = JSON.parse(text.slice(0, end)) as Head
    const lines = text.slice(end + 1)
    if (head.program !== program || head.lines !== sha256(lines)) return new Map()
    return new Map(
      lines
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Line)
        .map(({ entry, claims }) => [entry, claims] as const),
    )
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
      const lines = [...used.keys()].sort().map((entry) => `${JSON.stringify({ entry, claims: used.get(entry) })}\n`)
      const head: Head = { program, lines: sha256(lines.join('')) }
      await writeFiles(out, [], () => ({ path: FILE, pieces: () => [`${JSON.stringify(head)}\n`, ...lines] }))
    },
  }
}
