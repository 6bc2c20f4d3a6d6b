// Patterns of verbs and their slots, each of one shape.
// Rules write down only what they want. V8 gives objects with other members other shapes, and is slow to read what comes in more than four.
import type { ClausePattern, Pattern, Slot } from '../rule.js'

const uniformSlot = (slot: Slot): Slot => ({
  want: slot.want,
  as: slot.as,
  heads: slot.heads,
  ranked: slot.ranked,
  like: slot.like,
  described: slot.described,
  own: slot.own,
  untyped: slot.untyped,
  whole: slot.whole,
  bare: slot.bare,
  of: slot.of && uniformSlot(slot.of),
  optional: slot.optional,
  named: slot.named,
  absent: slot.absent,
})

const uniformClause = (pattern: ClausePattern): ClausePattern => ({
  in: pattern.in,
  verbs: pattern.verbs,
  voice: pattern.voice,
  adverb: pattern.adverb,
  without: pattern.without,
  ends: pattern.ends,
  begins: pattern.begins,
  tense: pattern.tense,
  alone: pattern.alone,
  joins: pattern.joins,
  evenly: pattern.evenly,
  denied: pattern.denied,
  slots: pattern.slots.map(([where, slot]) => [where, uniformSlot(slot)]),
})

/** The same pattern, with all its members written out. */
export function uniform(pattern: Pattern): Pattern {
  switch (pattern.in) {
    case 'clause':
      return uniformClause(pattern)
    case 'noun':
      return { ...pattern, slots: pattern.slots.map(([where, slot]) => [where, uniformSlot(slot)]) }
    case 'beside':
      return { ...pattern, first: uniformSlot(pattern.first), second: uniformSlot(pattern.second) }
    case 'field':
      return { ...pattern, itself: uniformSlot(pattern.itself) }
    case 'definition':
      return pattern
  }
}
