// Why a pattern whose words a sentence has says nothing of it: for those who write rules.

import type { Clause } from '../grammar/clauses.js'
import type { Phrase } from '../grammar/phrases.js'
import { textOf } from '../names/words.js'
import type { Parsed } from '../read.js'
import type { ClausePattern, NounPattern, Pattern, Places, Slot } from '../rule.js'
import { inNoun } from './around.js'
import { isHedgedNoun } from './hedges.js'
import { clauseOf, misfit } from './match.js'
import { inClause } from './places.js'
import { fill } from './slots.js'

const WANTS: Readonly<Record<Slot['want'], string>> = {
  organ: 'a body or post',
  body: 'a body',
  post: 'a post',
  role: 'a post, by its name or by what it is',
  region: 'a place',
  name: 'a name',
  land: 'a country or province',
  share: 'functions, staff or parts of a body or post',
  duty: 'functions',
  kind: 'a noun',
  thing: 'a noun',
  anything: 'anything',
}

/** How many of a slot's nouns are told. */
const SHOWN = 4

function wanted({ want, heads, of, absent }: Slot): string {
  if (absent) return 'nothing'
  const nouns = [...(heads ?? [])]
  const some = nouns.length > 0 ? ` (${nouns.slice(0, SHOWN).join(', ')}${nouns.length > SHOWN ? ', …' : ''})` : ''
  return `${WANTS[want]}${some}${of ? ` of ${WANTS[of.want]}` : ''}`
}

/** Where a slot that must be filled finds no phrase at all, the pattern is not near. */
const NOTHING = 'found nothing'
const isFar = (why: string): boolean => why.endsWith(NOTHING)

/** The slots that are not filled as they should be, each with what was found there. */
function unfilled(
  p: Parsed,
  slots: Places,
  place: (where: string) => readonly Phrase[],
  antecedent: Phrase | undefined,
): string[] {
  return slots.flatMap(([where, slot]) => {
    const phrases = place(where)
    const filled = phrases.some((phrase) => fill(p, slot, phrase, antecedent) !== undefined)
    if (filled ? !slot.absent : slot.optional || slot.absent) return []
    const found = phrases.map((phrase) => `“${textOf(p.reading, phrase.first, phrase.end)}”`).join(', ')
    return [`${where}: wants ${wanted(slot)}, ${found ? `found ${found}` : NOTHING}`]
  })
}

function obstaclesIn(p: Parsed, pattern: ClausePattern, clause: Clause): string[] {
  const why = misfit(p, pattern, clause)
  const place = (where: string) => inClause(p, clause, where)
  return [
    ...(why ? [`“${textOf(p.reading, clause.verb.first, clause.verb.end)}” ${why}`] : []),
    ...unfilled(p, pattern.slots, place, clause.antecedent),
  ]
}

function obstaclesAt(p: Parsed, pattern: NounPattern, phrase: Phrase): string[] {
  const idea = isHedgedNoun(phrase, clauseOf(p, phrase), p.reading.tokens)
  return [
    ...(idea ? [`“${textOf(p.reading, phrase.first, phrase.end)}” is no fact: planned, denied or asked`] : []),
    ...unfilled(p, pattern.slots, (where) => inNoun(p, phrase, where), undefined),
  ]
}

function everyTry(p: Parsed, pattern: Pattern): string[][] {
  if (pattern.in === 'clause')
    return p.clauses
      .filter(({ verb }) => pattern.verbs.has(verb.lemma))
      .map((clause) => obstaclesIn(p, pattern, clause))
  if (pattern.in === 'noun' && pattern.heads)
    return p.everyPhrase
      .filter(({ mention, head }) => !mention && pattern.heads?.has(head))
      .map((phrase) => obstaclesAt(p, pattern, phrase))
  return []
}

/**
 * What stands between a pattern and a sentence that has its verb or noun, in the clause or phrase where that is least. Nothing for patterns that
 * have no words of their own, and where a participant is not there at all.
 */
export const obstacles = (p: Parsed, pattern: Pattern): readonly string[] =>
  everyTry(p, pattern)
    .filter((all) => !all.some(isFar))
    .sort((a, b) => a.length - b.length)[0] ?? []
