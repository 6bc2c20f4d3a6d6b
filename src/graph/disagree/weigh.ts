// Whether two readings can be held against each other: whether it is the sources that disagree, and not their reader who slipped.
import type { Entry, Span } from '../../model.js'
import { fold } from '../../names.js'
import type { Entity } from '../entity.js'
import { isAbbreviation } from '../naming.js'
import type { Reading } from '../reading.js'
import { alternatives, END, START } from '../time.js'
import { isLimited } from './wording.js'

/** Years by which a reading that calls its body “it” or “the board” may be off: beyond, it speaks of another body more often than not. */
const NEAR = 5
/** Years between two statements in the prose of one entry: beyond, its writer speaks of two bodies, or of two lives of one. */
const GENERATION = 25
/** A rule that was wrong more often than right, where it was measured, does not contradict anyone. */
const SOUND = 0.5

/** A body or post as one reading has it. */
export interface Act {
  readonly party: Entity
  readonly reading: Reading
}

export interface Weigh {
  /** Whether all of a reading's words stand in a labelled field or a line of dates, and not in prose. */
  readonly isListed: (reading: Reading) => boolean
  /** Whether what two readings say of a body is evidence enough to say that they disagree. */
  readonly areOpposable: (a: Act, b: Act) => boolean
}

/** Whether two readings rest on different words, so that one cannot be the echo of the other. */
const areApart = ({ claim: a }: Reading, { claim: b }: Reading): boolean =>
  a.entry !== b.entry ||
  !a.evidence.some((one) => b.evidence.some((other) => one.start < other.end && other.start < one.end))

/** Whether the letters of `short` stand in `name`, in that order: those of “S&WB” in “Salt and Weights Bureau”. */
function abbreviates(short: string, name: string): boolean {
  let at = 0
  for (const letter of fold(name)) if (letter === short[at]) at++
  return at === short.length
}

/** Whether `text` has one of the names of `entity`, in the singular or with an s. An abbreviation of other letters is none of them. */
export function isNamedIn(text: string, { label, altLabels }: Entity): boolean {
  const words = ` ${fold(text)} `
  const others = altLabels.filter((name) => !isAbbreviation(name) || abbreviates(fold(name).replaceAll(' ', ''), label))
  return [label, ...others].map(fold).some((name) => words.includes(` ${name} `) || words.includes(` ${name}s `))
}

/** Whether a reading is of a note behind a name, “(1907–1954)”: a statement of its own, though it stands within the words of another. */
const isNote = ({ claim: { relation, evidence } }: Reading): boolean =>
  ['created', 'abolished'].includes(relation) &&
  evidence.every(({ quote }) => /\(\D{0,20}\d{4}\s*[–-]\s*\d{2,4}\)$/.test(quote))

/** The date of a reading's claim, if it has one. */
export const dateOf = ({ claim: { date } }: Reading): string[] => (date === undefined ? [] : [date])

/** The years, at the least, between two readings; 0 where a date is open or not known. */
function yearsBetween(a: Reading, b: Reading): number {
  const [x, y] = [a, b].map((reading) => dateOf(reading).flatMap(alternatives))
  const gaps = (x ?? []).flatMap((one) =>
    (y ?? []).map((other) => {
      const begins = one.earliest > other.earliest ? one.earliest : other.earliest
      const ends = one.latest < other.latest ? one.latest : other.latest
      return begins === START || ends === END ? 0 : Number(begins.slice(0, 4)) - Number(ends.slice(0, 4))
    }),
  )
  return gaps.length === 0 ? 0 : Math.max(0, Math.min(...gaps))
}

/** Weighs readings of `entries`. */
export function weighing(entries: readonly Entry[]): Weigh {
  const lists = new Map(
    entries.map(({ id, fields, blocks }) => {
      const isProse = (value: Span) =>
        blocks.some(({ kind, start, end }) => kind === 'prose' && start < value.end && value.start < end)
      return [id, fields.flatMap(({ values }) => values).filter((value) => !isProse(value))] as const
    }),
  )
  const isListed = ({ claim: { entry, evidence } }: Reading) =>
    evidence.every(({ start, end }) => lists.get(entry)?.some((value) => value.start <= start && end <= value.end))
  const isNamed = ({ party, reading }: Act) =>
    isListed(reading) || reading.claim.evidence.some(({ quote }) => isNamedIn(quote, party))

  const areOpposable = (one: Act, other: Act): boolean => {
    const [a, b] = [one.reading, other.reading]
    const named = [one, other].filter(isNamed).length
    const years = yearsBetween(a, b)
    const inProse = a.claim.entry === b.claim.entry && !isListed(a) && !isListed(b)
    const isSame = a.claim.relation === b.claim.relation
    return (
      [a, b].every(({ claim: { confidence } }) => confidence === undefined || confidence.precision >= SOUND) &&
      (areApart(a, b) || isNote(a) !== isNote(b)) &&
      (!inProse || years <= GENERATION) &&
      (named === 2 || (named === 1 && years <= NEAR && (isSame || !inProse))) &&
      !(inProse && isSame && isLimited(a) !== isLimited(b))
    )
  }
  return { isListed, areOpposable }
}
