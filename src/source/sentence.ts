// Signs, without grammar, that a piece of text is a sentence or a part of one. All look at a bounded stretch only.

/** Quotes, brackets, footnote numbers and left-over tags that may stand after a sentence's last mark. */
const CLOSERS = /(?:["'”’»)\]\s]|\[[\w ]{1,12}\]|<\/?\w{1,8} ?\/?>)+$/u
const ending = (text: string): string => text.slice(-60).replace(CLOSERS, '')

/** Whether the text ends as a sentence does: “.”, “!”, “?”, “…”, perhaps within quotes or before a footnote's number. */
export const endsSentence = (text: string): boolean => /[.!?…]$/u.test(ending(text))

/** Whether the text announces what follows: “These are:”, in older print “These are: –”. */
export const announces = (text: string): boolean => /[:：](?:\s?[–—-]+)?$/u.test(ending(text))

export const asks = (text: string): boolean => ending(text).endsWith('?')

/** Whether the text breaks off in the middle of a phrase: after a comma, a dash, or a word that never ends one. */
export const isUnfinished = (text: string): boolean =>
  /[,(&/]$|(?<!\d\s?)[–—]$|(?:^|\s)(?:a|an|and|as|at|between|but|by|for|from|in|into|its|of|on|or|that|the|their|to|under|which|who|with|within)$/u.test(
    text.slice(-20),
  )

/** Whether the text goes on with something begun before: a lower-case letter, or a mark that cannot begin a sentence. */
export const goesOn = (text: string): boolean => /^["'“‘(]?(?!http|www)\p{Ll}|^[,;:.)’”](?!\.)/u.test(text.slice(0, 5))

/** Whitespace-separated words that hold a letter or a digit, counted up to `limit + 1`. */
export function countWords(text: string, limit: number): number {
  let count = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}]\S*/gu)) if (++count > limit) break
  return count
}

const word = (alternatives: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${alternatives})(?![\\p{L}-])`, 'u')
const AUXILIARY = word('am|are|been?|is|was|were|has|have|had|can|cannot|could|may|might|must|shall|should|will|would')
/** Verbs without an auxiliary. Some are nouns as well: to take a heading for prose is harmless, the reverse is not. */
const FINITE = word(
  [
    'became|becomes?|began|begins|belong|brought|built|came|comes|did|does|fell|gave|gives|goes|grew|held|holds|kept|knew',
    'leads|led|left|lies|lost|made|makes|meets|met|put|ran|remain|rose|runs|sat|saw|sent|set|sits|sought|split|stood|stands',
    'took|takes|went|won|wrote',
    'acts|administers|advises|appoints|belongs|comprises|consists|continues|covers|elects|employs|exists|forms|funds',
    'includes|manages|operates|oversees|provides|refers|remains|replaces|reports|represents|serves|succeeds|supervises|works',
  ].join('|'),
)
/** A past form that does not stand before a noun: “was formed”, “replaced”, not “the combined forces”. */
const PAST = /(\S+)\s+\p{Ll}+ed(?![\p{L}-])/gu
const BEFORE_NOUN = /^(?:an?|the|and|by|for|from|in|its|of|on|or|other|to|with|former)$/iu
const PRONOUN = /^(?:he|it|she|these|they|this|those|we)\s/iu

/** Whether a short text has “is”, “was”, “will” or the like: no title has, save in capitals. */
export const hasAuxiliary = (text: string): boolean => AUXILIARY.test(text)

/** A clause shows its verb in so many characters. */
const CLAUSE = 240

/** Whether a text begins with a clause, as a sentence does and a heading does not: “It replaced the Board.” */
export function hasFiniteVerb(text: string): boolean {
  const start = text.slice(0, CLAUSE)
  if (PRONOUN.test(start) || AUXILIARY.test(start) || FINITE.test(start)) return true
  for (const [, before = ''] of start.matchAll(PAST)) if (!BEFORE_NOUN.test(before)) return true
  return false
}
