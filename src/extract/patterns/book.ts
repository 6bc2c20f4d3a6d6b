// The grammar book with an index, so that a sentence is tried only against the patterns whose words it has.
import type { Clause } from '../grammar/clauses.js'
import type { Parsed } from '../read.js'
import type { Pattern, Places, Rule } from '../rule.js'
import { inNoun } from './around.js'
import { type Glance, glanceAt } from './places.js'
import { uniform } from './uniform.js'

/** A pattern with the rule that it belongs to. */
export interface Page {
  readonly rule: Rule
  readonly pattern: Pattern
  /** Pages are tried in this order. */
  readonly number: number
  /** For a verb: what a clause must show at a glance for it to find anything there. */
  readonly glances: readonly Glance[]
}

/** Pages by what a sentence must have for them to find anything. */
class Index {
  readonly #pages = new Map<string, Page[]>()

  enter(word: string, page: Page): void {
    const known = this.#pages.get(word)
    if (known) known.push(page)
    else this.#pages.set(word, [page])
  }

  find(word: string): readonly Page[] {
    return this.#pages.get(word) ?? NONE
  }

  entries(): Iterable<readonly [string, readonly Page[]]> {
    return this.#pages
  }
}

const NONE: readonly never[] = []

/** The places that must be filled. */
const required = (slots: Places): string[] =>
  slots.flatMap(([where, { optional, absent }]) => (optional || absent ? [] : [where]))

const glancesOf = (pattern: Pattern): readonly Glance[] =>
  pattern.in === 'clause' ? required(pattern.slots).flatMap((where) => glanceAt(where) ?? []) : NONE

/** The place by which a pattern of names is found: one that is not always filled. */
const rarePlace = (slots: Places): string => required(slots).find((where) => where !== 'itself') ?? 'itself'

/** The rules of a grammar book, found by the verbs and nouns of a sentence. */
export class Book {
  readonly #verbs = new Index()
  readonly #nouns = new Index()
  /** Patterns of names, by a place that must be filled. */
  readonly #names = new Index()
  readonly #kinds = new Index()
  /** Any of the words that patterns want between two phrases. */
  readonly #between: RegExp

  constructor(rules: readonly Rule[]) {
    const pages = rules.flatMap((rule) => rule.patterns.map((pattern) => ({ rule, pattern: uniform(pattern) })))
    for (const [number, { rule, pattern }] of pages.entries())
      this.#enter({ rule, pattern, number, glances: glancesOf(pattern) })
    const between = pages.flatMap(({ pattern }) => (pattern.in === 'beside' ? [pattern.between.source] : []))
    this.#between = new RegExp(between.join('|'), 'i')
  }

  #enter(page: Page): void {
    const { pattern } = page
    if (pattern.in === 'clause') {
      for (const verb of pattern.verbs) this.#verbs.enter(verb, page)
    } else if (pattern.in === 'noun') {
      if (pattern.heads) for (const head of pattern.heads) this.#nouns.enter(head, page)
      else this.#names.enter(rarePlace(pattern.slots), page)
    } else this.#kinds.enter(pattern.in, page)
  }

  /** The pages that may say something of a sentence, in the order of the book. */
  pagesFor(p: Parsed): Page[] {
    const { clauses, everyPhrase, named, pairs, definitions, label } = p
    const found = new Set<Page>()
    const add = (pages: readonly Page[]) => {
      for (const page of pages) found.add(page)
    }
    const addFor = (clause: Clause) => {
      for (const page of this.#verbs.find(clause.verb.lemma))
        if (page.glances.every((shows) => shows(clause))) found.add(page)
    }
    for (const clause of clauses) addFor(clause)
    for (const { mention, head } of everyPhrase) if (!mention) add(this.#nouns.find(head))
    for (const [where, pages] of this.#names.entries())
      if (named.some((phrase) => inNoun(p, phrase, where).length > 0)) add(pages)
    if (pairs.some(({ between }) => this.#between.test(between))) add(this.#kinds.find('beside'))
    if (definitions.length > 0) add(this.#kinds.find('definition'))
    if (label !== undefined) add(this.#kinds.find('field'))
    return [...found].sort((a, b) => a.number - b.number)
  }
}
