// A dataset as it was at one moment, in memory that all threads share: every thread starts from the same bytes, whatever is built meanwhile.
import { createHash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DEFAULT_BASE } from '../vocabulary.js'

/** A file's bytes and their digest. */
interface Part {
  /** Where it was read. */
  readonly name: string
  readonly bytes: SharedArrayBuffer
  readonly sha256: string
}

/** The store's files of one build. */
export interface Snapshot {
  readonly base: string
  /** SHA-256 over the digests of the files: equal for equal datasets. */
  readonly digest: string
  readonly parts: readonly Part[]
}

/** The dataset on disk is not one: it is missing, or not all of its files are of one build. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError'
}

interface Manifest {
  readonly base?: string
  readonly files?: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[]
}

const FILES = ['store/core.nq', 'store/evidence.nq']

/** Reads a file piece by piece, so that the server answers meanwhile. */
async function read(path: string): Promise<Part> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const bytes = new SharedArrayBuffer(size)
    const hash = createHash('sha256')
    let at = 0
    for await (const piece of file.createReadStream({ autoClose: false })) {
      const known = (piece as Buffer).subarray(0, size - at)
      new Uint8Array(bytes).set(known, at)
      hash.update(known)
      at += known.length
    }
    return { name: path, bytes, sha256: hash.digest('hex') }
  } finally {
    await file.close()
  }
}

async function manifestOf(folder: string): Promise<Manifest> {
  const path = join(folder, 'manifest.json')
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Manifest
  } catch (error) {
    const found = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'nothing there' : (error as Error).message
    throw new SnapshotError(
      `Cannot serve \`${folder}\`, expected a dataset with a manifest.json, found ${found}: make one with \`chancery build\``,
    )
  }
}

/**
 * Reads the dataset that `chancery build` wrote into `folder`, and holds it against its manifest.
 * @throws {SnapshotError} if there is none, or its files do not fit its manifest
 */
export async function takeSnapshot(folder: string): Promise<Snapshot> {
  const { base = DEFAULT_BASE, files = [] } = await manifestOf(folder)
  const parts: Part[] = []
  for (const path of FILES) {
    const expected = files.find((file) => file.path === path)?.sha256
    const part = await read(join(folder, path)).catch((error: Error) => {
      throw new SnapshotError(`Cannot serve \`${folder}\`, expected ${path}, found: ${error.message}`)
    })
    if (part.sha256 !== expected) {
      throw new SnapshotError(
        `Cannot serve \`${folder}\`, expected ${path} as manifest.json has it (SHA-256 ${expected}), found ${part.sha256}`,
      )
    }
    parts.push(part)
  }
  const digest = createHash('sha256')
    .update(parts.map(({ sha256 }) => sha256).join())
    .digest('hex')
  return { base, digest, parts }
}
