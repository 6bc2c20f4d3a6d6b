// Files that appear whole or not at all: all are written aside and forced to disk before the first takes its place.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A file as it was written. */
export interface Written {
  /** Below the folder, with `/`. */
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** A file to write: its path below the folder, with `/`, and its text in pieces. */
export interface Draft {
  readonly path: string
  readonly pieces: () => Iterable<string>
}

/** Bytes that are gathered before they are handed to the system. */
const BUFFER = 1 << 20

function* buffered(pieces: Iterable<string>): Generator<Buffer> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < BUFFER) continue
    yield Buffer.from(text)
    text = ''
  }
  if (text) yield Buffer.from(text)
}

/** Makes a folder and those above it, level by level: Node's own `recursive` never ends where a system refuses with ENOENT, as /proc does. */
async function makeFolder(path: string): Promise<void> {
  const above = dirname(path)
  if (existsSync(path) || above === path) return
  await makeFolder(above)
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    // Another build may have been faster.
    if (error.code !== 'EEXIST') throw error
  })
}

async function write(aside: string, { path, pieces }: Draft): Promise<Written> {
  const target = join(aside, path)
  await makeFolder(dirname(target))
  const file = await open(target, 'wx')
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for (const buffer of buffered(pieces())) {
      hash.update(buffer)
      bytes += buffer.length
      await file.writeFile(buffer)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { path, bytes, sha256: hash.digest('hex') }
}

/**
 * Writes `drafts` below `folder`, and after them the file that `last` makes of what was written.
 * Nothing takes its place before everything is on disk: where a write fails, the old files stay. Between two renames a crash can
 * leave new files beside old ones, which the last file then tells apart.
 * @returns what was written, without the last file
 * @throws {Error} of the file system, or of whatever makes the pieces
 */
export async function writeFiles(
  folder: string,
  drafts: readonly Draft[],
  last: (written: readonly Written[]) => Draft,
): Promise<readonly Written[]> {
  await makeFolder(folder)
  const aside = await mkdtemp(join(folder, '.partial-'))
  try {
    const written: Written[] = []
    for (const draft of drafts) written.push(await write(aside, draft))
    const sealed = await write(aside, last(written))
    for (const { path } of [...written, sealed]) {
      await makeFolder(dirname(join(folder, path)))
      await rename(join(aside, path), join(folder, path))
    }
    return written
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}
