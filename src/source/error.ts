// What a reader throws when it cannot make an entry of what it was given.

/** A place in a file, both counted from 1; columns in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Input that is no entry. `reason` reads “expected …, found …”; `place` says where, if one place is to blame. */
export class SourceError extends Error {
  override readonly name = 'SourceError'

  constructor(
    readonly id: string,
    readonly reason: string,
    readonly place?: Place,
  ) {
    super(`Cannot read \`${id}\`, ${reason}${place ? ` (${id}:${place.line}:${place.column})` : ''}`)
  }
}
