// The grammar book with an index, so that a sentence is tried only against the patterns whose words it has.
import type { Parsed } from '../read.js'
import type { Pattern, Rule } from '../rule.js'

/** A pattern with the rule that it belongs to. */
export interface Page {
  readonly rule: Rule
  readonly pattern: Pattern
  /** Pages are tried in this order. */
  readonly number: number
}

/** Patterns by what a sentence must have for them to find anything. */
class Index {
  readonly #pages = new Map<string, Page[]>()

  enter(word: string, page: Page): void {
    const known = this.#pages.get(word)
    if (known) known.push(page)
    else this.#pages.set(word, [page])
  }

  find(word: string): readonly Page[] {
    return this.#pages.get(word) ?? []
  }
}

/** The rules of a grammar book, found by the verbs and nouns of a sentence. */
export class Book {
  readonly #verbs = new Index()
  readonly #nouns = new Index()
  readonly #kinds = new Index()
  /** Any of the words that patterns want between two phrases. */
  readonly #between: RegExp

  constructor(rules: readonly Rule[]) {
    const pages = rules.flatMap((rule) => rule.patterns.map((pattern) => ({ rule, pattern })))
    for (const [number, page] of pages.entries()) this.#enter({ ...page, number })
    const between = pages.flatMap(({ pattern }) => (pattern.in === 'beside' ? [pattern.between.source] : []))
    this.#between = new RegExp(between.join('|'), 'i')
  }

  #enter(page: Page): void {
    const { pattern } = page
    if (pattern.in === 'clause') for (const verb of pattern.verbs) this.#verbs.enter(verb, page)
    else if (pattern.in === 'noun' && pattern.heads) for (const head of pattern.heads) this.#nouns.enter(head, page)
    else this.#kinds.enter(pattern.in, page)
  }

  /** The pages that may say something of a sentence, in the order of the book. */
  pagesFor({ clauses, everyPhrase, named, pairs, definitions, label }: Parsed): Page[] {
    const found = new Set<Page>()
    const add = (pages: readonly Page[]) => {
      for (const page of pages) found.add(page)
    }
    for (const { verb } of clauses) add(this.#verbs.find(verb.lemma))
    for (const { mention, head } of everyPhrase) if (!mention) add(this.#nouns.find(head))
    if (named.length > 0) add(this.#kinds.find('noun'))
    if (pairs.some(({ between }) => this.#between.test(between))) add(this.#kinds.find('beside'))
    if (definitions.length > 0) add(this.#kinds.find('definition'))
    if (label !== undefined) add(this.#kinds.find('field'))
    return [...found].sort((a, b) => a.number - b.number)
  }
}
