// How an entry is read, sentence by sentence: which rules fired, and which nearly did. For those who write rules.
import type { Claim, EntityType, Entry, Span } from '../model.js'
import { run } from './engine.js'
import type { Clause } from './grammar/clauses.js'
import { textOf } from './names/words.js'
import type { Book, Page } from './patterns/book.js'
import { datesOf } from './patterns/dating.js'
import { obstacles } from './patterns/nearly.js'
import type { Parsed } from './read.js'

/** A verb, and who stands where: `['subject', 'The Salt Board']`. */
export interface TracedClause {
  readonly verb: string
  readonly passive: boolean
  readonly places: readonly (readonly [where: string, words: string])[]
}

/** One sentence, as it was read. */
export interface TracedSentence extends Span {
  readonly text: string
  readonly names: readonly { readonly name: string; readonly type?: EntityType }[]
  readonly clauses: readonly TracedClause[]
  readonly fired: readonly Claim[]
  /** Rules that would have fired but for one thing. */
  readonly nearly: readonly { readonly rule: string; readonly why: string }[]
}

function outline({ reading, clauses }: Parsed, clause: Clause): TracedClause {
  const words = ({ first, end }: { readonly first: number; readonly end: number }) => textOf(reading, first, end)
  const { verb, passive, subject, object } = clause
  return {
    verb: verb.lemma,
    passive,
    places: [
      ...(subject ? [['subject', words(subject)] as const] : []),
      ...(object ? [['object', words(object)] as const] : []),
      ...clause.arguments.map(({ preposition, phrase }) => [preposition || 'second', words(phrase)] as const),
      ...datesOf(clause, clauses).map(({ role, edtf }) => [`date, ${role}`, edtf] as const),
    ],
  }
}

/** What is gathered of a sentence while it is tried. */
interface Trial {
  readonly parsed: Parsed
  readonly fired: Claim[]
  readonly passed: { readonly page: Page; readonly why: readonly string[] }[]
}

function traced(entry: Entry, { parsed, fired, passed }: Trial): TracedSentence {
  const { sentence, reading, clauses, label } = parsed
  const rules = new Set(fired.map(({ rule }) => rule))
  const near = passed.filter(({ page, why }) => why.length === 1 && !rules.has(page.rule.name))
  const first = new Map(near.reverse().map(({ page, why }) => [page.rule.name, why[0] ?? '']))
  const text = entry.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')
  return {
    start: sentence.start,
    end: sentence.end,
    text: label === undefined ? text : `${label}: ${text}`,
    names: [...reading.mentions.values()].map(({ name, type }) => ({ name, ...(type && { type }) })),
    clauses: clauses.map((clause) => outline(parsed, clause)),
    fired,
    nearly: [...first].reverse().map(([rule, why]) => ({ rule, why })),
  }
}

/** Reads an entry as `extract` does, and tells of each sentence what was made of it. */
export function trace(entry: Entry, book: Book): readonly TracedSentence[] {
  const trials: Trial[] = []
  run(entry, book, {
    sentence: (parsed) => trials.push({ parsed, fired: [], passed: [] }),
    claimed: (claim) => trials.at(-1)?.fired.push(claim),
    passed: (page, why) => {
      const trial = trials.at(-1)
      trial?.passed.push({ page, why: why ? [why] : obstacles(trial.parsed, page.pattern) })
    },
  })
  return trials.map((trial) => traced(entry, trial))
}
