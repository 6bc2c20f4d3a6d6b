// How commands fail: with words for people, and a status for scripts (0 done, 1 bad input, 2 misuse).

/** The command was called wrongly: status 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}

/** What was read, or is there, is not what it should be: status 1. */
export class BadInput extends Error {
  override readonly name = 'BadInput'
}
