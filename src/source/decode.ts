// Bytes → text: strict UTF-8 (RFC 3629), with the place of the first byte that is none.
import { type Place, SourceError } from './error.js'

/** Decodes a prefix, letting a character that is cut off at its end pass; undefined if the prefix is not UTF-8. */
function prefix(bytes: Uint8Array, length: number): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), {
      stream: true,
    })
  } catch {
    return undefined
  }
}

/** The longest valid text before the first fault: a longer prefix never becomes valid again, so halving finds it. */
function validText(bytes: Uint8Array): string {
  let [valid, invalid] = [0, bytes.length + 1]
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >>> 1
    if (prefix(bytes, middle) === undefined) invalid = middle
    else valid = middle
  }
  return prefix(bytes, valid) ?? ''
}

function placeAfter(text: string): Place {
  const lines = text.split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

/**
 * UTF-8 as text, without its byte order mark.
 * @param id names the input in errors
 * @throws {SourceError} with the place of the first byte that is none
 */
export function utf8(id: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const before = validText(bytes)
    const offset = Buffer.byteLength(before)
    const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0')
    throw new SourceError(id, `expected UTF-8, found the byte 0x${byte} at offset ${offset}`, placeAfter(before))
  }
}

/**
 * The text of a file. A byte order mark is dropped, and offsets count from the character after it: everything that the
 * program says of a text (spans, quotes) is said of the decoded text. Byte offsets in errors count from the file's start.
 * @param id names the input in errors
 * @throws {SourceError} if the bytes are not UTF-8, or hold nothing but white space
 */
export function decode(id: string, bytes: Uint8Array): string {
  const text = utf8(id, bytes)
  if (/[^\s\u0085]/.test(text)) return text
  throw new SourceError(id, `expected text, found ${bytes.length === 0 ? 'an empty file' : 'only white space'}`)
}
