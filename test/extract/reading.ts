// Sentences read as an entry, and what was read shown in words that a test can compare.
import type { Clause } from '../../src/extract/grammar/clauses.js'
import type { Phrase } from '../../src/extract/grammar/phrases.js'
import { extract } from '../../src/extract/index.js'
import { datesOf } from '../../src/extract/patterns/dating.js'
import { type Parsed, readEntry } from '../../src/extract/read.js'
import type { Claim, Entry } from '../../src/model.js'

/** Prose as an entry, one block a line. Unless told, its title names nothing that a text speaks of. */
export function entryOf(text: string, title = 'Example'): Entry {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(([line], i, all) => {
    const start = all[i]?.index ?? 0
    return { kind: 'prose' as const, start, end: start + line.length }
  })
  return { id: 'example', title, kind: 'note', text, blocks, fields: [] }
}

/** The sentences of a text, read. */
export const sentences = (text: string, title?: string): readonly Parsed[] =>
  readEntry(entryOf(text, title)).sentences.filter(({ label }) => label === undefined)

/** The first sentence of a text, read. */
export function sentence(text: string, title?: string): Parsed {
  const [first] = sentences(text, title)
  if (!first) throw new Error(`Cannot read “${text}”, expected a sentence, found none`)
  return first
}

/** The words of a phrase, as they stand in the sentence; without brackets behind it. */
export function words({ reading: { tokens } }: Parsed, { first, end, aside }: Phrase): string {
  const own = tokens.slice(first, aside && aside.end + 1 === end ? aside.first - 1 : end)
  return own.map((token, i) => (i > 0 && own[i - 1]!.end < token.start ? ' ' : '') + token.text).join('')
}

/** The names of a text, in order: `Agency: Salt Board`, with all that a plural names. */
export const names = (text: string, title?: string): string[] =>
  sentences(text, title).flatMap(({ reading }) =>
    [...reading.mentions.values()].map(({ type, names: all }) => `${type ?? 'Unknown'}: ${all.join(' + ')}`),
  )

/** What a clause says, in words. */
export interface Said {
  readonly subject?: string
  readonly object?: string
  readonly passive: boolean
  readonly form: Clause['form']
  /** `into the Trade Authority`; a second object has no preposition. */
  readonly with: readonly string[]
  /** `at 1974`: the dates that bear on it. */
  readonly when: readonly string[]
  /** The verb that it depends on. */
  readonly under?: string
}

/** The first clause of the first sentence that has this verb, in words. */
export function clause(verb: string, text: string): Said {
  const read = sentence(text)
  const found = read.clauses.find((one) => one.verb.lemma === verb)
  if (!found) throw new Error(`Cannot find the verb “${verb}” in “${text}”`)
  const { subject, object, parent, passive, form } = found
  return {
    passive,
    form,
    ...(subject && { subject: words(read, subject) }),
    ...(object && { object: words(read, object) }),
    with: found.arguments.map(({ preposition, phrase }) => `${preposition} ${words(read, phrase)}`.trim()),
    when: datesOf(found, read.clauses).map(({ role, edtf }) => `${role} ${edtf}`),
    ...(parent && { under: parent.verb.lemma }),
  }
}

const inWords = ({ relation, subject, object, date, regions }: Claim): string =>
  `${relation}: ${subject.name}${object ? ` → ${object.name}` : ''}${date ? ` (${date})` : ''}${regions ? ` [${regions.join(', ')}]` : ''}`

/** What an entry says, sorted: `mergedInto: Salt Board → Trade Authority (1974)`. */
export const factsOf = (entry: Entry): string[] => extract(entry).map(inWords).sort()

/** What a text says, sorted. */
export const facts = (text: string, title?: string): string[] => factsOf(entryOf(text, title))

/** What a text says of one relation, sorted. */
export const factsOn = (relation: Claim['relation'], text: string, title?: string): string[] =>
  facts(text, title).filter((fact) => fact.startsWith(`${relation}: `))
