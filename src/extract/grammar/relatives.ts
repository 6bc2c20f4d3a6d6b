// What “which”, “who” and participles speak of.

import { agencyHead, isBodyKind, isSort, postHead } from '../names/known.js'
import type { Clause } from './clauses.js'
import { NAMING, newFrame, type State, wordAt } from './frame.js'
import { changed } from './making.js'
import type { Phrase } from './phrases.js'
import { type VerbGroup, verbAt } from './verbs.js'

const FOUNDING = /^(?:create|establish|found|form|constitute|set up)$/

const isPerson = ({ mention, head }: Phrase): boolean =>
  !mention && (/^(?:head|leader|member|predecessor|successor|forerunner)$/.test(head) || postHead([head]) !== undefined)

/** “the head of [the Ministry] which …”: a person is “who”. */
function ofPerson({ last }: State, word: string): Phrase | undefined {
  const [owner] = last?.of ?? []
  return word === 'which' && owner?.mention && last?.of.length === 1 && isPerson(last) ? owner : undefined
}

/** “is an agency within the Ministry [that mines salt]”: a name needs no such clause to tell which it is, a common noun does. */
function restricted({ last, frame: { clause } }: State, word: string): Phrase | undefined {
  const object = clause?.verb.lemma === 'be' && !clause.object?.mention ? clause.object : undefined
  return word === 'that' && last?.mention && /^(?:an?|one)$/.test(object?.modifiers[0] ?? '') ? object : undefined
}

/** “a division of the Ministry, [which mined salt]”: behind a comma, what is told is told of the name said last. */
function added(s: State, word: string): Phrase | undefined {
  const name = s.last?.mention ? undefined : s.last?.of.at(-1)
  const told = word === 'which' && wordAt(s, s.at - 1) === ',' && name?.end === s.last?.end
  return told && name?.mention?.type === 'Agency' && /^an?$/.test(s.last?.modifiers[0] ?? '') ? name : undefined
}

const isBody = (noun: string): boolean => agencyHead(noun) !== undefined || isBodyKind(noun)

/** “one of the members of [the Board, which was set up]”: bodies are set up, and what is theirs is not. */
function founded({ last, at, reading }: State): Phrase | undefined {
  let owner = last
  while (owner && !owner.mention && owner.of.length === 1 && !isBody(owner.head)) owner = owner.of[0]
  const verb = owner !== last && owner?.mention?.type === 'Agency' ? verbAt(reading, at + 1) : undefined
  return verb?.passive && FOUNDING.test(verb.lemma) ? owner : undefined
}

const GROUND =
  /^(?:control|administration|direction|authority|supervision|jurisdiction|auspices?|aegis|charge|care|oversight|management|leadership)$/

/** “under the control of [the Board, which …]”: of control itself nobody tells more. */
function inCharge({ last }: State): Phrase | undefined {
  const [owner] = last?.of ?? []
  return last && !last.mention && GROUND.test(last.head) && last.of.length === 1 && owner?.mention?.type
    ? owner
    : undefined
}

/** “[the work of] A and B, within C, which were …”: several are meant, not the one said last. */
function several(s: State): Phrase | undefined {
  const before = s.phrases.at(-2)
  if (!before || !s.last?.mention || !/^(?:are|were|have)$/.test(wordAt(s, s.at + 1))) return undefined
  if (before.members.length > 0) return before
  const [first, ...others] = before.of
  return first && others.length > 0 ? changed(first, { members: before.of, end: others.at(-1)!.end }) : undefined
}

/** “A and B, [which was]”, “A along with B [that had]”: the last of a list where the verb, or the list, tells it from the others. */
function lastOne(s: State): Phrase | undefined {
  const last = s.last?.members.at(-1)
  if (!last?.mention) return undefined
  const single = /^(?:was|is|has)$/.test(wordAt(s, s.at + 1)) || wordAt(s, last.first - 1) === 'with'
  return single || wordAt(s, last.first - 2) === 'with' ? last : undefined
}

/** “[the Corporation] with its Mayors, which …”: persons are “who”. */
function accompanied({ last, phrases, reading: { tokens } }: State, word: string): Phrase | undefined {
  const before = phrases.at(-2)
  const beside = last && before?.mention && before.end === last.first - 1 && tokens[before.end]?.lower === 'with'
  return word === 'which' && beside && last.mention?.type === 'Post' ? before : undefined
}

/** “the Board, which was founded in 1950 and [which] …”: the same pronoun refers to the same. */
const again = (s: State, word: string): Phrase | undefined =>
  s.frame.governor === word && /^(?:and|but)$/.test(wordAt(s, s.at - 1)) ? s.frame.antecedent : undefined

/** What a relative pronoun refers to. */
export const antecedentOf = (s: State, word: string): Phrase | undefined =>
  again(s, word) ??
  ofPerson(s, word) ??
  accompanied(s, word) ??
  lastOne(s) ??
  several(s) ??
  restricted(s, word) ??
  added(s, word) ??
  founded(s) ??
  inCharge(s) ??
  s.last

/** What a participle behind a phrase speaks of. */
export function describedBy(s: State, participle: VerbGroup, { verb, object }: Clause): Phrase | undefined {
  const { last } = s
  const inner = last?.of.at(-1)
  if (inner && inner.end === last?.end) {
    // “is part of the Ministry, a body [founded in 1920]”: the Ministry was.
    if (inner.appositions.some(({ mention }) => !mention)) return inner
    // “the example of the Board [founded in 1920]”: bodies are founded, and what is theirs is not.
    if (inner.mention && FOUNDING.test(participle.lemma) && !last.mention && !isSort(last.head)) return inner
  }
  const described = object && !object.mention && /^an?$/.test(object.modifiers[0] ?? '') ? object : undefined
  // “a unit in the Ministry [known as the Mint]”: what has a name needs no other.
  if (described && last?.mention && NAMING.test(participle.lemma) && isSort(described.head)) return described
  // “is an agency in Kent [attached to the Ministry]”: the agency is, not Kent.
  // “is a post in the Cabinet, [created in 2009]”: the post was.
  const added = /^an?$/.test(object?.modifiers[0] ?? '') && object !== last && wordAt(s, s.at - 1) === ','
  return verb.lemma === 'be' && object && last?.mention && (last.mention.type === 'Region' || added) ? object : last
}

/** “the Ministry, [under which] the Board was placed”: “which” is the phrase before it. */
export function readPiedPiping(s: State, preposition: string): void {
  const phrase = antecedentOf(s, 'which')!
  const { clause, lead } = s.frame
  // “In 1972 a reform was carried out [in which] the Board was merged”: both happened then.
  const then = preposition === 'in' ? [...(clause?.lead ?? lead), ...(clause?.dates ?? [])] : []
  s.stack.push(s.frame)
  s.frame = newFrame({ governor: 'which', fronted: { preposition, phrase }, parent: clause, lead: then })
  s.at += 2
}
