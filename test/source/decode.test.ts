// Bytes that are text, and bytes that are not.
import { describe, expect, it } from 'vitest'
import { readText, SourceError } from '../../src/source/index.js'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

function failure(input: Uint8Array): SourceError {
  try {
    readText('ports', input)
  } catch (error) {
    if (error instanceof SourceError) return error
  }
  throw new Error('expected a SourceError')
}

describe('decoding', () => {
  it('names the byte, its offset, line and column where a text is not UTF-8', () => {
    const error = failure(bytes('Harbour Board\n\nThe Bureau des Étrang', [0xe8], 'res was closed.'))
    expect(error.message).toBe('Cannot read `ports`, expected UTF-8, found the byte 0xe8 at offset 37 (ports:3:22)')
    expect(error.place).toEqual({ line: 3, column: 22 })
  })

  it.each([
    ['a character that breaks off at the end of the file', bytes('ab', [0xe2, 0x82]), 2],
    ['an overlong form', bytes('ab', [0xc0, 0xaf]), 2],
    ['half of a surrogate pair', bytes('ab', [0xed, 0xa0, 0x80]), 2],
    ['UTF-16', bytes([0xff, 0xfe, 0x41, 0x00]), 0],
    ['a fault after a byte order mark, which counts', bytes([0xef, 0xbb, 0xbf], 'a', [0xff]), 4],
  ])('refuses %s', (_, input, offset) => {
    expect(failure(input).reason).toContain(`at offset ${offset}`)
  })

  it('drops a byte order mark and counts from the character after it', () => {
    const entry = readText('ports', bytes([0xef, 0xbb, 0xbf], 'Harbour Board'))
    expect(entry.text).toBe('Harbour Board')
    expect(entry.blocks).toEqual([{ start: 0, end: 13, kind: 'title' }])
  })

  it('refuses a file without text', () => {
    expect(failure(bytes()).message).toBe('Cannot read `ports`, expected text, found an empty file')
    expect(failure(bytes(' \r\n\t\u00a0\u2028\u0085\n')).message).toBe(
      'Cannot read `ports`, expected text, found only white space',
    )
  })
})
