// The claims of an entry as they are found: each reading by itself, what says the same side by side.
import { bounds, compatible } from '../edtf.js'
import { CHANGES, type Claim, type Evidence, type Party, type Relation } from '../model.js'

const sameStatement = (a: Claim, b: Claim): boolean =>
  a.relation === b.relation &&
  a.subject.name === b.subject.name &&
  a.object?.name === b.object?.name &&
  (a.regions ?? []).join() === (b.regions ?? []).join() &&
  (!a.date || !b.date || compatible(a.date, b.date))

/** How many milliseconds a date leaves open; without a date, all of time. */
function width(date: string | undefined): number {
  const { earliest, latest } = date ? bounds(date) : {}
  return earliest && latest ? Date.parse(latest) - Date.parse(earliest) : Number.POSITIVE_INFINITY
}

const overlap = (a: readonly Evidence[], b: readonly Evidence[]): boolean =>
  a.some((x) => b.some((y) => x.start < y.end && y.start < x.end))

/** Whether the same words have been read so before, and at least as definitely. */
const adds = (known: Claim, claim: Claim): boolean =>
  !overlap(known.evidence, claim.evidence) || (claim.date !== undefined && width(claim.date) < width(known.date))

/** Collects what rules find. What two rules, or one rule with two dates, read from different words stays two readings. */
export class Findings {
  /** Everything found, rule by rule, also what says nothing new. */
  readonly all: Claim[] = []
  /** Readings of one statement together, in the order in which the statements were first made. */
  readonly #statements: Claim[][] = []

  add(claim: Claim): void {
    this.all.push(claim)
    const statement = this.#statements.find(([first]) => first && sameStatement(first, claim))
    if (!statement) this.#statements.push([claim])
    else if (statement.every((known) => adds(known, claim))) {
      const alike = statement.findIndex(({ rule, date }) => rule === claim.rule && date === claim.date)
      const known = statement[alike]
      // The same rule with the same date has one claim, and all the passages that it was read from.
      if (known) statement[alike] = { ...known, evidence: [...known.evidence, ...claim.evidence] }
      else statement.push(claim)
    }
  }

  /** Claims dated by nothing but the year of a law, which may have taken its time: they wait for what else the text says. */
  readonly #doubted: Claim[] = []

  doubt(claim: Claim): void {
    this.#doubted.push(claim)
  }

  /** What is said by nothing but a name that was another's first: it waits for what the text says of it. */
  readonly #implied: Claim[] = []

  imply(claim: Claim): void {
    this.#implied.push(claim)
  }

  /** Whether the text tells what became of a body or post. */
  #tellsOf({ name }: Party): boolean {
    return this.#statements.some(
      ([told]) =>
        told?.object && told.subject.name === name && (CHANGES as readonly Relation[]).includes(told.relation),
    )
  }

  /** Once all is read: what is doubted stands if nothing else dates the same, what is implied if nothing else is told. */
  settle(): void {
    for (const claim of this.#implied) if (!this.#tellsOf(claim.subject)) this.add(claim)
    for (const claim of this.#doubted) {
      const known = this.#statements
        .flat()
        .some((other) => other.date && sameStatement(other, { ...claim, date: other.date }))
      if (!known) this.add(claim)
    }
  }

  /** “formed in 1909 by the merger of A and B”, and elsewhere “formed on 1 May 1909”: the merger was on that day. */
  #sharpened(claim: Claim): Claim {
    const { relation, object, date } = claim
    if (relation !== 'mergedInto' || !object || !date || !/^\d{4}$/.test(date)) return claim
    const founded = this.#statements
      .flat()
      .filter((other) => other.relation === 'created' && other.subject.name === object.name)
      .filter((other) => other.date?.startsWith(`${date}-`))
    const [day, ...others] = founded
    return day?.date && others.every((other) => other.date === day.date)
      ? { ...claim, date: day.date, evidence: [...claim.evidence, ...day.evidence] }
      : claim
  }

  /** The claims, statement by statement; of one statement the most definitely dated reading first. */
  claims(): Claim[] {
    return this.#statements.flatMap((readings) =>
      readings.map((claim) => this.#sharpened(claim)).sort((a, b) => Math.sign(width(a.date) - width(b.date)) || 0),
    )
  }
}
