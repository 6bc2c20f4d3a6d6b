// Names and values as URLs and forms write them, read strictly: what is not UTF-8, or not well encoded, is refused, never guessed.
import { Refusal } from './refusal.js'

/** Names and values, in order; a name can come more than once. */
export type Fields = readonly (readonly [name: string, value: string])[]

/** Nobody means more. */
const MOST = 200

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Bytes as text.
 * @throws {Refusal} if they are not UTF-8
 */
export function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Refusal({ status: 400, message: 'Cannot read the body, expected UTF-8, found other bytes' })
  }
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw new Refusal({
      status: 400,
      message: 'Cannot read the request, expected UTF-8 in percent-encoding, found another',
    })
  }
}

/**
 * Reads `a=1&b=2` (application/x-www-form-urlencoded).
 * @throws {Refusal} if it is not well encoded, or has more fields than anyone means
 */
export function fields(text: string): Fields {
  const pairs = text.split('&', MOST + 1).filter(Boolean)
  if (pairs.length > MOST) {
    throw new Refusal({ status: 400, message: `Cannot read the request, expected at most ${MOST} fields, found more` })
  }
  return pairs.map((pair) => {
    const at = pair.indexOf('=')
    return at < 0 ? [unescaped(pair), ''] : [unescaped(pair.slice(0, at)), unescaped(pair.slice(at + 1))]
  })
}

/** All values of a name. */
export const all = (found: Fields, name: string): string[] =>
  found.flatMap(([key, value]) => (key === name ? [value] : []))

/**
 * The value of a name that may stand once.
 * @throws {Refusal} if it stands twice
 */
export function one(found: Fields, name: string): string | undefined {
  const [first, second] = all(found, name)
  if (second === undefined) return first
  throw new Refusal({ status: 400, message: `Cannot read the request, expected “${name}” once, found it twice` })
}
