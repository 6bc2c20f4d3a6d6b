// Head nouns, by which a name tells that it names a body or a post, and common nouns that say what something is.
import { lazily, readList, readTable } from './lists.js'
import { type Lookup, lookup, whole } from './lookup.js'
import { pluralOf } from './plural.js'

/** Weak heads name a body or a post only with a capital, in a name: “Home”, “Head”. */
export type Strength = 'strong' | 'weak'

/** The head noun of a name. */
export interface Head {
  readonly type: 'Agency' | 'Post'
  /** Singular, lower case: “director-general”. */
  readonly head: string
  readonly strength: Strength
  /** Whether the name says several of them: “Directors-General”. Never of a body named in the plural: “Archives”. */
  readonly plural: boolean
}

function readHeads(file: string, type: Head['type']): Lookup<Head> {
  const singular: [string, Head][] = []
  const plural: [string, Head][] = []
  for (const [head = '', strength, irregular] of readTable(file, ['head', 'strength', 'plural'])) {
    const entry: Head = { type, head, strength: strength === 'weak' ? 'weak' : 'strong', plural: false }
    singular.push([head, entry])
    for (const form of irregular ? irregular.split('|') : [pluralOf(head)])
      plural.push([form, { ...entry, plural: true }])
  }
  // The singular goes first: “archives” is a head of its own before it is the plural of “archive”.
  return lookup([...singular, ...plural], { anyCase: true })
}

const readKinds = (file: string): Lookup<string> => {
  const kinds = readList(file)
  return lookup(
    [...kinds, ...kinds.map(pluralOf)].map((kind) => [kind, kind]),
    { anyCase: true },
  )
}

const agencyHeads = lazily(() => readHeads('names/agency-heads.tsv', 'Agency'))
const postHeads = lazily(() => readHeads('names/post-heads.tsv', 'Post'))
const bodyKinds = lazily(() => readKinds('names/body-kinds.txt'))
const postKinds = lazily(() => readKinds('names/post-kinds.txt'))

/** A name, or the words of one. */
export type NameWords = string | readonly string[]

const wordsOf = (name: NameWords): readonly string[] => (typeof name === 'string' ? name.split(' ') : name)

/** A head with the words of a name that it takes, half-open. */
export interface HeadSpan extends Head {
  readonly first: number
  readonly end: number
}

/** The longest head that begins before the word `end` and goes up to it or beyond: “Secretaries of State” reaches beyond “of”. */
function headAround(heads: Lookup<Head>, words: readonly string[], end: number): HeadSpan | undefined {
  for (let first = 0; first < end; first++) {
    const match = heads(words, first)
    if (!match || first + match.length < end) continue
    const { type, head, strength, plural } = match.value
    return { type, head, strength, plural, first, end: first + match.length }
  }
  return undefined
}

/**
 * The head of the core of a name; where a body and a post could be meant, the longer head decides: “Customs Commissioners” are
 * a body, “High Commissioners” are posts. At one length it is a body.
 * @param end how many of the words are the core; those after it begin with a preposition
 */
export function headOf(words: readonly string[], end = words.length): HeadSpan | undefined {
  const agency = headAround(agencyHeads(), words, end)
  const post = headAround(postHeads(), words, end)
  if (!agency || !post) return agency ?? post
  return post.first < agency.first || post.end > agency.end ? post : agency
}

const strengthOf = (heads: Lookup<Head>, name: NameWords): Strength | undefined => {
  const words = wordsOf(name)
  return headAround(heads, words, words.length)?.strength
}

/** How surely a name whose last words are these names a body, in any case and number; undefined if they are no such head. */
export const agencyHead = (name: NameWords): Strength | undefined => strengthOf(agencyHeads(), name)

/** How surely a name whose last words are these names a post, in any case and number; undefined if they are no such head. */
export const postHead = (name: NameWords): Strength | undefined => strengthOf(postHeads(), name)

/** Whether “is a …” with this phrase makes something a body: “executive agency”, “executive agencies”. */
export const isBodyKind = (phrase: string): boolean => whole(bodyKinds(), phrase.split(' ')) !== undefined

/** Whether “is a …” with this phrase makes something a post: “cabinet position”. */
export const isPostKind = (phrase: string): boolean => whole(postKinds(), phrase.split(' ')) !== undefined

/** Whether a common noun is one of bodies or posts: “board”, “commissioner”, “quango”. */
export const isSort = (noun: string): boolean =>
  agencyHead(noun) !== undefined || postHead([noun]) !== undefined || isBodyKind(noun) || isPostKind(noun)
