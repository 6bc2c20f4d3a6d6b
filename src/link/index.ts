// The room's door: what people have reviewed, links to other data sets (SSSOM/TSV) and who is who.
import { existsSync, readFileSync } from 'node:fs'
import { SssomError } from './error.js'
import type { Link } from './model.js'
import { type Review, readReviews } from './reviews.js'
import { readSssom } from './sssom.js'

export type { Link, Review }
export { SssomError }

/** The text of a file in UTF-8 without a byte order mark. */
function textOf(path: string): string {
  if (!existsSync(path)) throw new Error(`Cannot read \`${path}\`, expected a file, found none`)
  const bytes = readFileSync(path)
  const start = { line: 1, column: 1 }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new SssomError(path, 'expected UTF-8, found bytes that are not', start)
  }
  if (text.startsWith('\ufeff')) throw new SssomError(path, 'expected no byte order mark, found one', start)
  return text
}

/**
 * Reads the links of a mapping set.
 * @param path a file in SSSOM/TSV, UTF-8 without a byte order mark
 * @throws {SssomError} at the first thing that is not as it must be, with file, line and column
 */
export const readLinks = (path: string): Link[] => readSssom(textOf(path), path)

/**
 * Reads what people have said on who is who.
 * @param path a tab-separated table, UTF-8 without a byte order mark: docs/identity.md tells its columns
 * @throws {SssomError} at the first thing that is not as it must be, with file, line and column
 */
export const readIdentity = (path: string): Review[] => readReviews(textOf(path), path)
