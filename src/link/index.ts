// The room's door: reviewed links to other data sets, from mapping sets in SSSOM/TSV.
import { readFileSync } from 'node:fs'
import { SssomError } from './error.js'
import type { Link } from './model.js'
import { readSssom } from './sssom.js'

export type { Link }
export { SssomError }

/**
 * Reads the links of a mapping set.
 * @param path a file in SSSOM/TSV, UTF-8 without a byte order mark
 * @throws {SssomError} at the first thing that is not as it must be, with file, line and column
 */
export function readLinks(path: string): Link[] {
  const bytes = readFileSync(path)
  const start = { line: 1, column: 1 }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new SssomError(path, 'expected UTF-8, found bytes that are not', start)
  }
  if (text.startsWith('\ufeff')) throw new SssomError(path, 'expected no byte order mark, found one', start)
  return readSssom(text, path)
}
