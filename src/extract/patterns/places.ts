// Where phrases stand: what something was merged to form, what follows a noun. The places that slots are named after.

import type { Argument, Clause } from '../grammar/clauses.js'
import { isNamed, NAMING } from '../grammar/frame.js'
import { changed, namePhrase, pronoun } from '../grammar/making.js'
import { type Phrase, phraseAt } from '../grammar/phrases.js'
import { isAreaKind } from '../names/areas.js'
import { isSort } from '../names/known.js'
import type { Parsed } from '../read.js'
import { after, dangling, FORMING, subjectOf } from './subjects.js'

/** Verbs that make one of several: what follows them is the one. */
export const MERGING = new Set(
  'merge|amalgamate|combine|consolidate|unite|unify|fuse|integrate|federate|join'.split('|'),
)

const LYING = new Set('be lie locate situate sit'.split(' '))
/** “Dover is a town of Kent [in England]” tells where Dover lies, but “The Board is the regulator for Dover [in Kent]” not where that is. */
const tellsPlace = ({ verb, object }: Clause): boolean =>
  LYING.has(verb.lemma) && !(object && isSort(object.head) && !isAreaKind(object.head))
const IN = 'in within throughout across'.split(' ')
const LEADING = /^(?:head|lead|chair|direct|command|run|manage|govern)$/
const NEWLY = /\bnewly (?:created|established|formed|founded|constituted|instituted|organi[sz]ed|launched|minted)\b/

type ClausePlace = (p: Parsed, clause: Clause) => readonly (Phrase | undefined)[]

/** “[They] were merged and renamed B”: that they are several. */
const isSeveral = (phrase: Phrase | undefined): boolean =>
  phrase !== undefined && (phrase.members.length > 1 || phrase.plural || phrase.head === 'they')

/** “… merged to form B”, “…, becoming B”, “… and became B”, “… and were named B”. */
function result(p: Parsed, clause: Clause): (Phrase | undefined)[] {
  const named = (child: Clause) =>
    child.sibling === clause && NAMING.test(child.verb.lemma) && isSeveral(child.subject ?? clause.subject)
  const forms = (child: Clause) =>
    (child.parent === clause && child.form !== 'finite') || (child.sibling === clause && child.verb.lemma === 'become')
  return p.clauses
    .filter((child) => (forms(child) && !child.passive && FORMING.has(child.verb.lemma)) || named(child))
    .map((child) => child.object)
}

/** “merged into one office [working to] a new post”: whom what they were merged into answers to, where it has no name of its own. */
function beneath(p: Parsed, clause: Clause): Phrase[] {
  const into = withWords(clause.arguments, ['into']).filter((phrase) => !isNamed(phrase))
  const described = p.clauses.filter(
    ({ subject, verb }) => subject && into.includes(subject) && /^(?:work|report|answer|head|lead)$/.test(verb.lemma),
  )
  return described.flatMap((child) => withWords(child.arguments, ['to', 'by', 'under']))
}

/** Places named before the verb, or in brackets right behind the clause: “The areas that tried this ([Kent] and [Sussex])”. */
function placesNamed(p: Parsed, clause: Clause): Phrase[] {
  const bracketed = p.reading.tokens[clause.end - 1]?.text === ')'
  const end = bracketed ? (after(p, clause)[0]?.verb.first ?? p.reading.tokens.length) : clause.verb.first
  return [...p.reading.mentions.values()].filter(({ type, first }) => type === 'Region' && first < end).map(namePhrase)
}

/** “is responsible for [finding and mining salt]”: what is to be done. */
function done({ clauses }: Parsed, clause: Clause): Clause[] {
  const isDone = ({ parent, form, governor }: Clause): boolean =>
    form === 'gerund' && parent !== undefined && (parent === clause ? governor !== ',' : isDone(parent))
  return clauses.filter(isDone)
}

const CLAUSE_PLACES: Readonly<Record<string, ClausePlace>> = {
  subject: (p, clause) => [subjectOf(p, clause)],
  result,
  // “The Authority was created in 1967 when A and B merged”
  formed: (p, { parent }) =>
    parent?.passive && FORMING.has(parent.verb.lemma) ? [parent.dangling ? dangling(p, parent) : parent.subject] : [],
  // “no longer have an Inspector, instead the work has been transferred”
  lost: (p, clause) =>
    p.clauses
      .filter((other) => other.verb.negated && other.verb.first < clause.verb.first)
      .map((other) => other.object),
  // “was given to [A], and later to B”, “… and subsequently passed to B”
  'earlier to': (_, { gap, sibling, later }) => withWords((later && (gap ?? sibling)?.arguments) || [], ['to']),
  // “was moved to the [newly created] Board”
  newly: (_, { arguments: all }) =>
    all.filter(({ phrase }) => NEWLY.test(phrase.modifiers.join(' '))).map(({ phrase }) => phrase),
  // “authorised the Board [to sell salt]”
  purpose: (p, clause) =>
    p.clauses
      .filter(({ form, parent }) => form === 'infinitive' && parent === clause)
      .map(({ verb }) => pronoun(verb.first)),
  // “began [to sell salt]”: what a verb takes instead of an object.
  action: (p, clause) =>
    p.clauses
      .filter(({ form, verb }) => verb.first === clause.verb.end && form !== 'finite' && form !== 'participle')
      .map(({ verb }) => pronoun(verb.first)),
  places: placesNamed,
  // “was split in two: [A and B]”
  listed: ({ phrases, reading: { tokens } }, { end }) =>
    /^[:,–—]$/.test(tokens[end]?.text ?? '')
      ? phrases.filter(({ first, members }) => first === end + 1 && members.length > 1)
      : [],
  // “renamed [the company] Saltum Corporation”
  sort: (_, { object }) => {
    const [article, head, ...more] = object?.mention ? object.modifiers : []
    const sort = article === 'the' && head !== undefined && more.length === 0 && isSort(head)
    return object && sort ? [changed(object, { head, modifiers: [article], mention: undefined, appositions: [] })] : []
  },
  about: ({ place, discourse }, { verb }) => (place ? [discourse.silent(place, verb.first)] : []),
  // “is responsible for managing [Kenya's mines]”
  doing: (p, clause) => done(p, clause).map(({ object }) => object),
  // “is responsible for mining salt [in Kent]”, “for finding and mining salt [in Kent]”
  'doing in': (p, clause) =>
    withWords(
      done(p, clause)
        .flatMap((child) => child.arguments)
        .filter((argument) => !locates(p, argument)),
      IN,
    ),
  'into under': beneath,
  // “[the Division] is headed by a commissioner, who is assisted by a deputy”
  led: ({ clauses }, { subject, antecedent }) =>
    clauses
      .filter(
        ({ passive, verb, arguments: all }) =>
          passive &&
          LEADING.test(verb.lemma) &&
          all.some(({ preposition, phrase }) => preposition === 'by' && (phrase === antecedent || phrase === subject)),
      )
      .map((clause) => clause.subject),
  // “was divided into two, and a new Board was created”
  'then created': (p, clause) =>
    after(p, clause)
      .filter(
        (other) => other.passive && FORMING.has(other.verb.lemma) && !/^(?:which|that)$/.test(other.governor ?? ''),
      )
      .map((other) => other.subject),
}

export const present = (phrases: readonly (Phrase | undefined)[]): readonly Phrase[] =>
  phrases.filter((phrase) => phrase !== undefined)

/** The prepositions that follow a phrase without a break: “[merger] with A into B”. */
export function following(p: Parsed, phrase: Phrase): readonly Argument[] {
  const known = p.behind.get(phrase) ?? argumentsBehind(p, phrase)
  p.behind.set(phrase, known)
  return known
}

function argumentsBehind({ reading, phrases }: Parsed, phrase: Phrase): Argument[] {
  const found: Argument[] = []
  const beside = phrase.appositions.at(-1)
  // “the Salt Board, [a body] within …”: what follows is the noun's.
  if (phrase.mention && beside && !isNamed(beside)) return found
  for (let end = phrase.end; ; ) {
    const token = reading.tokens[end]
    if (!token || (token.pos !== 'ADP' && !/^(?:to|as)$/.test(token.lower))) return found
    const next = phrases.find(({ first }) => first === end + 1) ?? phraseAt(reading, end + 1)
    if (!next) return found
    found.push({ preposition: token.lower, phrase: next })
    end = next.end
  }
}

export const withWords = (found: readonly Argument[], words: readonly string[]): Phrase[] =>
  found.filter(({ preposition }) => words.includes(preposition)).map(({ phrase }) => phrase)

/** “owned and run by [the Corporation]”: said once, of both verbs. */
function sharedAgent({ clauses }: Parsed, clause: Clause): readonly Argument[] {
  if (!clause.passive || clause.arguments.length > 0) return []
  const next = clauses.find(({ sibling, passive }) => sibling === clause && passive)
  const adjoins = next && next.verb.first - clause.end === 1
  return adjoins ? next.arguments.filter(({ preposition }) => preposition === 'by') : []
}

/** Finds the phrases in a place around something. */
export type Finder<T> = (p: Parsed, around: T) => readonly Phrase[]

/** Reads the name of a place once: the book has few, and each is asked for again and again. */
export function once<T>(finderFor: (where: string) => Finder<T>): (where: string) => Finder<T> {
  const known = new Map<string, Finder<T>>()
  return (where) => {
    const finder = known.get(where) ?? finderFor(where)
    known.set(where, finder)
    return finder
  }
}

/** “the Salt neighbourhood [in Kent]” */
const QUARTER = /^(?:neighbou?rhood|suburb|quarter|locality)$/

/** “…, a [small] town [in Kent]”, “…, the capital and largest city [in Kent]”: where the noun's article stands behind a comma, its end. */
function describesTown({ reading: { tokens } }: Parsed, end: number): boolean {
  if (!isAreaKind(tokens[end - 1]?.lower ?? '')) return false
  const article = tokens.findLastIndex(({ lower }, i) => i < end && i > end - 9 && /^(?:an?|the)$/.test(lower))
  return article > 0 && (tokens[article]!.lower !== 'the' || tokens[article - 1]!.text === ',')
}

/** “policing Dover [in Kent]”, “Dover, a town [in Kent]”: tells where the place before it lies, and nothing of who does something there. */
function locates(p: Parsed, { preposition, phrase: { first, mention, head, plural, of } }: Argument): boolean {
  const { tokens, mentions } = p.reading
  // “in Kent”, “in the English county of Kent”
  const place = mention ?? (isAreaKind(head) && !plural ? of[0]?.mention : undefined)
  if (!/^(?:in|within)$/.test(preposition) || place?.type !== 'Region') return false
  const at = tokens.findLastIndex(({ lower }, i) => i < first && lower === preposition)
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at
  return (
    describesTown(p, end) ||
    QUARTER.test(tokens[end - 1]?.lower ?? '') ||
    [...mentions.values()].some((name) => name.end === end && name.type === 'Region' && !name.adjective)
  )
}

/** “is the head of the Board, an agency [within the Ministry]”: the agency is, and not its head. */
const describesOther = ({ object }: Clause, { phrase }: Argument): boolean =>
  object?.of.some(({ appositions }) => appositions.some(({ mention, end }) => !mention && end === phrase.first - 1)) ===
  true

/** The prepositions that the name of a place lists; that of a second object is empty. */
const prepositionsIn = (names: string): string[] => names.split('|').map((word) => (word === 'second' ? '' : word))

/** Whether a clause may have something in a place, told at a glance. */
export type Glance = (clause: Clause) => boolean

/** How to see at a glance that a place is empty, because there is no object and none of the prepositions; undefined where a glance tells nothing. */
export function glanceAt(where: string): Glance | undefined {
  if (CLAUSE_PLACES[where] || where.includes(' ')) return undefined
  const words = prepositionsIn(where)
  const [objects, agents] = [words.includes('object'), words.includes('by')]
  return ({ object, passive, arguments: all }) =>
    (objects && object !== undefined) ||
    (agents && passive && all.length === 0) ||
    all.some(({ preposition }) => words.includes(preposition))
}

const clauseFinder = once<Clause>((where) => {
  const special = CLAUSE_PLACES[where]
  if (special) return (p, clause) => present(special(p, clause))
  const [first = '', rest] = where.split(' ')
  const words = prepositionsIn(rest ?? first)
  if (first === 'opening') return (_, { opening }) => withWords(opening, words)
  if (first === 'subject') return (p, { subject }) => (subject ? withWords(following(p, subject), words) : [])
  const agent = words.includes('by')
  const behind = (p: Parsed, clause: Clause) => {
    const all = agent ? [...clause.arguments, ...sharedAgent(p, clause)] : clause.arguments
    return withWords(
      all.filter((argument) => !describesOther(clause, argument) && (!locates(p, argument) || tellsPlace(clause))),
      words,
    )
  }
  if (!words.includes('object')) return behind
  return (p, clause) => present([clause.object, ...behind(p, clause)])
})

/** The phrases in a place of a clause: one of those above, `object`, `second` (a second object), or a preposition; several with `|`. */
export const inClause = (p: Parsed, clause: Clause, where: string): readonly Phrase[] => clauseFinder(where)(p, clause)
