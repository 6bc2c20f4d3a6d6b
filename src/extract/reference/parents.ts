// Who was under whom, as the text has told it so far: from where a body came that “was transferred to the Ministry”.
import type { Referent } from './registry.js'

export class Parents {
  /** Most recent first. */
  readonly #of = new Map<Referent, readonly Referent[]>()

  /** The text has told that `unit` was, or came, under `parent`. */
  place(unit: Referent, parent: Referent): void {
    this.#of.set(unit, [parent, ...(this.#of.get(unit) ?? []).filter((other) => other !== parent)])
  }

  /** Under whom a body was before it came under `next`. */
  before(unit: Referent, next: readonly Referent[]): readonly Referent[] {
    return (this.#of.get(unit) ?? []).filter((parent) => !next.includes(parent)).slice(0, 1)
  }
}
