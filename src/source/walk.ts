// Paths → files: what there is to read below the given files and folders.
import { type Dirent, readdirSync, statSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { FORMATS, LINES } from './formats.js'
import { ORIGINS } from './origins.js'
import { problemOf, type Report } from './problem.js'

/** Files that describe the entries beside them. */
const COMPANIONS: ReadonlySet<string> = new Set([ORIGINS, 'SOURCES.md'])
const ENDINGS = [...FORMATS.keys()].join(', ')

/** The ending of a file's name, in lower case: “.txt”. */
export const endingOf = (path: string): string => extname(path).toLowerCase()

/**
 * The files that `paths` name, each once, sorted by path in code units: the same for any order of the paths. Folders are read
 * with what is below them, without hidden files; in them, files of unknown formats are passed over, and a note counts them.
 * A path that is not there, a named file of an unknown format and a folder without entries are reported.
 */
export function filesOf(paths: readonly string[], report: Report): string[] {
  const files = new Map<string, string>()
  for (const path of [...paths].sort())
    for (const file of filesAt(path, report)) if (!files.has(resolve(file))) files.set(resolve(file), file)
  return [...files.values()].sort()
}

function filesAt(path: string, report: Report): string[] {
  const problem = (expected: string, found: string): string[] => {
    const message = `Cannot read \`${path}\`, expected ${expected}, found ${found}`
    report({ where: path, message, severity: 'error' })
    return []
  }
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) return problem('a file or folder', 'nothing there')
    if (!stat.isDirectory())
      return FORMATS.has(endingOf(path)) || endingOf(path) === LINES
        ? [join(path)]
        : problem(`a file that ends in ${ENDINGS}, ${LINES}`, endingOf(path) || 'no ending')
    const files = filesBelow(path, report)
    return files.length > 0 ? files : problem(`a folder with entries (${ENDINGS})`, 'none')
  } catch (error) {
    report(problemOf(path, error))
    return []
  }
}

/** The files below a folder that can be read; a note counts the others. */
function filesBelow(folder: string, report: Report): string[] {
  const files: string[] = []
  const unknown: string[] = []
  const pending = [folder]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const item of readdirSync(next, { withFileTypes: true })) {
      const path = join(next, item.name)
      if (item.name.startsWith('.') || COMPANIONS.has(item.name)) continue
      if (item.isDirectory()) pending.push(path)
      else if (!isFile(item, path)) continue
      else if (FORMATS.has(endingOf(path))) files.push(path)
      else unknown.push(endingOf(path) || 'no ending')
    }
  }
  if (unknown.length > 0) {
    const endings = [...new Set(unknown)].sort().join(', ')
    const files = unknown.length === 1 ? '1 file' : `${unknown.length} files`
    report({ where: folder, message: `Passed over ${files} of unknown format (${endings})`, severity: 'note' })
  }
  return files
}

/** A file, or a link to one; links to folders are not followed, as they may lead in a circle. */
const isFile = (item: Dirent, path: string): boolean =>
  item.isFile() || (item.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true)
