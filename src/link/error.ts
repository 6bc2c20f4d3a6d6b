// What is wrong with a mapping set, and where.

/** Where something stands in a file; lines and columns count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A mapping set that cannot be read. */
export class SssomError extends Error {
  override readonly name = 'SssomError'

  /** @param reason “expected y, found z” */
  constructor(file: string, reason: string, place: Place) {
    super(`Cannot read \`${file}\`, ${reason} (${file}:${place.line}:${place.column})`)
  }
}
