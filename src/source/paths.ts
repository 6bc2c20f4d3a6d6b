// Files and folders → entries.
import { readFileSync } from 'node:fs'
import { basename, dirname, extname, resolve } from 'node:path'
import type { Entry, Origin } from '../model.js'
import { decode } from './decode.js'
import { FORMATS, LINES } from './formats.js'
import { lineReader } from './jsonl.js'
import { originsOf } from './origins.js'
import { problemOf, type Report } from './problem.js'
import { linesOf } from './stream.js'
import type { About } from './text.js'
import { endingOf, filesOf } from './walk.js'

const SPACE = 0x20

/** Folders whose name says what kind of entry they hold. */
const KINDS: ReadonlySet<string> = new Set(['encyclopedia', 'catalogue', 'official', 'note'])

/**
 * Reads the entries of files and folders, one at a time, sorted by path. An entry's id is its file's name without the ending; its kind is
 * its folder's name, if that names a kind; its origin is what `origins.tsv` in its folder says. A file of JSON Lines, where it is named,
 * has an entry a line, and each says these things itself.
 * Whatever cannot be read, and a second entry with the same id, is reported, and the rest goes on.
 */
export function* readPaths(paths: readonly string[], report: Report): Generator<Entry> {
  const origins = new Map<string, Map<string, Origin>>()
  const seen = new Map<string, string>()
  for (const path of filesOf(paths, report)) {
    if (endingOf(path) === LINES) {
      yield* entriesOf(path, seen, report)
      continue
    }
    const [folder, file] = [dirname(path), basename(path)]
    const id = basename(path, extname(path))
    const other = seen.get(id)
    if (other !== undefined) {
      const message = `Cannot read \`${path}\`, expected an id of its own, found that ${other} is called \`${id}\` too`
      report({ where: path, message, severity: 'error' })
      continue
    }
    seen.set(id, `\`${path}\``)
    const known = origins.get(folder) ?? originsOf(folder, report)
    origins.set(folder, known)
    const origin = known.get(file)
    const kind = basename(resolve(folder))
    const about = { ...(KINDS.has(kind) && { kind }), ...(origin && { origin }) }
    const entry = readFile(path, id, about, report)
    if (entry) yield entry
  }
}

/** The entries of a file of JSON Lines. `seen` holds, and is given, who has which id. */
function* entriesOf(path: string, seen: Map<string, string>, report: Report): Generator<Entry> {
  const read = lineReader({ placeOf: (number) => `${path}:${number}`, seen }, report)
  try {
    const bytes = readFileSync(path)
    let blank = true
    for (const line of linesOf(bytes)) {
      blank &&= line.every((byte) => byte <= SPACE)
      const entry = read(line)
      if (entry) yield entry
    }
    // Says that there is nothing in it.
    if (blank) decode(path, bytes)
  } catch (error) {
    report(problemOf(path, error))
  }
}

function readFile(path: string, id: string, about: About, report: Report): Entry | undefined {
  try {
    return FORMATS.get(endingOf(path))?.(id, readFileSync(path), about)
  } catch (error) {
    report(problemOf(path, error))
    return undefined
  }
}
