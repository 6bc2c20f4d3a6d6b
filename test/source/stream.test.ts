// Bytes as they come, cut into lines.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesIn } from '../../src/source/index.js'

const bytes = (text: string) => new TextEncoder().encode(text)
async function* stream(chunks: readonly Uint8Array[]) {
  yield* chunks
}

async function lines(...chunks: Uint8Array[]): Promise<Uint8Array[]> {
  const all = []
  for await (const line of linesIn(stream(chunks))) all.push(line)
  return all
}
const textOf = (line: Uint8Array) => new TextDecoder().decode(line)

describe('The lines of a stream', () => {
  it('are the same wherever the stream was cut, in a character or a line', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'ž', '\n', '\u2028') }),
        fc.array(fc.nat(9)),
        async (text, lengths) => {
          const chunks = []
          let rest = bytes(text)
          for (const length of lengths) {
            chunks.push(rest.slice(0, length))
            rest = rest.slice(length)
          }
          const found = (await lines(...chunks, rest)).map(textOf)
          expect(found).toEqual(text.split('\n').slice(0, text.endsWith('\n') || text === '' ? -1 : undefined))
        },
      ),
    ))

  it('share no memory with what stood beside them', async () => {
    const found = await lines(bytes('port\nqu'), bytes('ay\ndock'))
    expect(found.map(({ buffer }) => buffer.byteLength)).toEqual([4, 4, 4])
  })
})
