// Adverbials of several words that stand between an auxiliary and its verb.
import type { Token } from '../text/tagger.js'

const ADVERBIAL =
  /^(?:today|hereby|since|ex officio|at (?:first|present|one time|that time)|for (?:a time|some time|many years)|in (?:turn|effect|fact|practice))\b/

/** How many words an adverbial takes that parts an auxiliary from its verb: “was [at first] housed”; 0 where none begins. */
export function adverbialAt({ tokens }: { readonly tokens: readonly Token[] }, first: number): number {
  const words = tokens.slice(first, first + 3).map(({ lower }) => lower)
  return ADVERBIAL.exec(words.join(' '))?.[0].split(' ').length ?? 0
}
