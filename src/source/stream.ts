// A stream of bytes → its lines.

const LINE_FEED = 10

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** The lines that end in a chunk; the first goes on from `begun`, which then holds what has been read of a line that goes on in the next. */
function* cut(chunk: Uint8Array, begun: Uint8Array[]): Generator<Uint8Array> {
  let from = 0
  for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
    yield joined([...begun.splice(0), chunk.subarray(from, end)])
    from = end + 1
  }
  if (from < chunk.length) begun.push(chunk.subarray(from))
}

/** The lines of bytes that are all there, without the line feeds that end them. */
export function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  const begun: Uint8Array[] = []
  yield* cut(bytes, begun)
  yield* begun
}

/** The lines of a stream, without the line feeds that end them. Each has memory of its own, so that none keeps what stood beside it alive. */
export async function* linesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const begun: Uint8Array[] = []
  for await (const chunk of chunks) yield* cut(chunk, begun)
  if (begun.length > 0) yield joined(begun)
}
