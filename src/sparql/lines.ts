// A large text file in pieces that end where lines end.
import { closeSync, openSync, readSync } from 'node:fs'

/** Measured best for the store: larger pieces take more memory, smaller ones more time. */
const PIECE = 1 << 20
const LINE_FEED = 0x0a

/**
 * The UTF-8 text of a file in pieces of about 1 MiB, each ending with a line end (but perhaps the last).
 * @throws {Error} of the file system
 */
export function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r')
  try {
    let buffer = Buffer.allocUnsafe(PIECE)
    let kept = 0
    for (;;) {
      // A line that is longer than a piece gets a larger one.
      if (kept === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2)
      const read = readSync(file, buffer, kept, buffer.length - kept, null)
      const end = kept + read
      if (read === 0) break
      const cut = buffer.lastIndexOf(LINE_FEED, end - 1) + 1
      if (cut > 0) yield buffer.toString('utf8', 0, cut)
      buffer.copyWithin(0, cut, end)
      kept = end - cut
    }
    if (kept > 0) yield buffer.toString('utf8', 0, kept)
  } finally {
    closeSync(file)
  }
}

/** The same of bytes in memory. */
export function* piecesOf(bytes: Buffer): Generator<string> {
  for (let from = 0; from < bytes.length; ) {
    const cut = bytes.subarray(from, from + PIECE).lastIndexOf(LINE_FEED) + 1
    const end = cut > 0 ? from + cut : bytes.indexOf(LINE_FEED, from) + 1 || bytes.length
    yield bytes.toString('utf8', from, end)
    from = end
  }
}
