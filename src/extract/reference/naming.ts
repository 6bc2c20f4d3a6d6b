// What a text calls something that it has first described: “a body called the Salt Board”.
import type { Phrase } from '../grammar/phrases.js'
import { isSort } from '../names/known.js'
import type { Parsed } from '../read.js'

const NAMING = new Set('know call name title style entitle designate'.split(' '))

/** The name given to what a phrase describes: “a new body [called] the Salt Board”, “was set up by the [name] of Salt Board”. */
export function nameGiven({ clauses }: Pick<Parsed, 'clauses'>, phrase: Phrase): Phrase | undefined {
  const near = (at: number) => at >= phrase.end && at - phrase.end <= 10
  const parted = (at: number) =>
    clauses.some(
      ({ form, subject, verb }) =>
        form === 'finite' && subject !== phrase && verb.first >= phrase.end && verb.first < at,
    )
  const naming = clauses.find(
    ({ subject, verb: { lemma, first }, form }) =>
      NAMING.has(lemma) &&
      // “an establishment in the Executive Branch known as …”: what is named may stand a few words before, but no verb of another.
      (subject === phrase || (form === 'participle' && isSort(phrase.head) && near(first) && !parted(first))),
  )
  const by = clauses
    .find(({ subject, object }) => subject === phrase || object === phrase)
    ?.arguments.find(
      ({ preposition, phrase: { head } }) => /^(?:by|under|with)$/.test(preposition) && /^(?:name|title)$/.test(head),
    )
  return naming?.object ?? naming?.arguments.find(({ preposition }) => preposition === 'as')?.phrase ?? by?.phrase.of[0]
}
