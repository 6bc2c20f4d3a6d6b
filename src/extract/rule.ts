// The shape of a rule, and the words that patterns are written with.
import type { Relation } from '../model.js'

/** What a slot of a pattern takes. */
export type Want =
  /** Bodies or posts, bodies only, posts only, places, or any of these. */
  | 'organ'
  | 'body'
  | 'post'
  | 'region'
  | 'name'
  /** A country, a province or the like: no town. */
  | 'land'
  /** Posts, also those without a name of their own: “a director”. */
  | 'role'
  /** Functions, staff, parts …: captures the bodies or posts whose they are. */
  | 'share'
  /** Functions that are nobody's in so many words: captures whom the text speaks of. */
  | 'duty'
  /** A common noun that says what kind of thing something is; captures by its own `of`. */
  | 'kind'
  /** A noun of the words given, or any phrase; captures nothing. */
  | 'thing'
  | 'anything'

/** A place in a pattern: what may stand there, and under which name it is captured. */
export interface Slot {
  readonly want: Want
  readonly as?: string | undefined
  /** The head nouns that fit, all if there are none; for `anything` those that do not, for `duty` others that do. */
  readonly heads?: ReadonlySet<string> | undefined
  /** Also where it is ranked: “the largest agency of …”. */
  readonly ranked?: true | undefined
  /** What the name must look like: a division, a ministry. */
  readonly like?: RegExp | undefined
  /** For `kind`: which adjectives it must have: “[former] name”; for `share`: captures who is said to have had it so: “functions [formerly] exercised by …”. */
  readonly described?: RegExp | undefined
  /** For `kind`: without an owner it is that of what the text speaks of: “The name was changed”. */
  readonly own?: true | undefined
  /** A name whose words tell no sort will do: “was renamed Saltum”. */
  readonly untyped?: true | undefined
  /** For `share`: only all that a body does (“its functions”), or only less than that. */
  readonly whole?: boolean | undefined
  /** For `thing`: not if it is a body's (“an agency of the Ministry”), or a body stands beside it (“its new name, the Salt Board”). */
  readonly bare?: true | undefined
  /** For `kind`: what it belongs to (“an agency of [the Ministry]”, “the [United Kingdom] department”). */
  readonly of?: Slot | undefined
  readonly optional?: true | undefined
  /** Only a name, not “it” or “the building”. */
  readonly named?: true | undefined
  /** The pattern fails where this slot is filled. */
  readonly absent?: true | undefined
}

/**
 * Slots by where they stand. In a clause: `subject`, `object`, `second` (object), `result` (“to form …”), `formed` (what was formed when this happened), `action` (“began to sell”), `places` (the places named before the verb or in brackets after it), `about` (the place that the entry is about), `lost` (what the sentence has just said is no longer there), `led` (the body whose head is the subject), `listed` (what is listed right behind: “into two: [A and B]”), `sort` (the noun before the object's name: “renamed [the company] A”).
 * In a noun phrase: `itself`, `possessor`, `attributive` (“the [Salt Board] chairman”), `called` (“the [Punjab] province of …”), `around` (“the [Indian] state of …”), `inner` (names inside the name), `inner for`, `dated` (itself, if dates follow in brackets), `beside` (what stands in apposition), `next` (the name right behind a comma, without article), `this` (what the text speaks of, for “this agency of …”), `first` (the same, for “the first director”), `as` (who is said to be it: “As an agency of …, [the Board]”), `right in` (“parishes of A and B [in C]”), `or` (another name after “or”), `larger` and `smaller` (of the two bodies in “Ministry of Trade, Salt Division”).
 * In both: a preposition, or several (`by`, `into|in`). In a clause also `opening in`, before the subject, and `subject in`, right behind it.
 */
export type Slots = Readonly<Record<string, Slot>>
/** The slots of a pattern, in the order in which they are written. */
export type Places = readonly (readonly [where: string, slot: Slot])[]

/** A verb with its participants. */
export interface ClausePattern {
  readonly in: 'clause'
  readonly verbs: ReadonlySet<string>
  readonly voice?: 'active' | 'passive' | undefined
  /** A word that must stand with the verb, or must not. */
  readonly adverb?: RegExp | undefined
  readonly without?: RegExp | undefined
  /** Whether the text must say until when, or must not; and since when. */
  readonly ends?: boolean | undefined
  readonly begins?: boolean | undefined
  /** Only in the past tense, or only in the present. */
  readonly tense?: 'past' | 'present' | undefined
  /** Not as the mere result of another clause: “was merged with B, [becoming C]”. */
  readonly alone?: true | undefined
  /** The first capture must be of several, the second of one: “A and B became C”. */
  readonly joins?: readonly [parts: string, whole: string] | undefined
  /** Both captures must be of as many, one for each: “A became B”, “A and B became C and D”. */
  readonly evenly?: readonly [one: string, other: string] | undefined
  /** The verb must be denied: “no longer have”. Other patterns never match a denied verb. */
  readonly denied?: true | undefined
  readonly slots: Places
}

/** A noun with what follows it: “the merger of A with B”; without `heads`, the captured name itself; `singular`, not “its establishments”. */
export interface NounPattern {
  readonly in: 'noun'
  readonly heads?: ReadonlySet<string>
  readonly singular?: true
  readonly slots: Places
}

/** Two phrases side by side, and the words between them: “A, formerly B”. */
export interface BesidePattern {
  readonly in: 'beside'
  readonly first: Slot
  readonly between: RegExp
  readonly second: Slot
  /** The first must be known to lie within the second, or be unknown and the second a country or the like; or only not be known to lie elsewhere. */
  readonly nested?: 'known' | 'possible'
  /** Only in the entry's title. */
  readonly title?: true
  /** The first must not be what a noun before it is of. */
  readonly whole?: true
}

/** A name with its short form in brackets: “National Offender Management Service (NOMS)”. */
export interface DefinitionPattern {
  readonly in: 'definition'
}

/** A value of a labelled field with its dates: “Creator: HM Prison Service, 1993-2004”. What the entry is about is `topic`, and `topic body` or `topic post`, or else `topic place`. */
export interface FieldPattern {
  readonly in: 'field'
  readonly labels: RegExp
  /** A `name` is taken as it is spelled. Where the value is but dates (“Dates: 1924-1960”), what the entry is about is captured. */
  readonly itself: Slot
}

export type Pattern = ClausePattern | NounPattern | BesidePattern | DefinitionPattern | FieldPattern

/**
 * Which date a claim takes: `at`, of an event; `span`, of a state, as far as it is said to have lasted; `since`, of a state that an event
 * began; `till`, of a state that an event ended; `start` and `end` of a stretch; `ended`, of what was so until a date or before it (“Before 1950 it was called …”); `since-last`, of a state that went on after the event told last; or `none`.
 */
export type Dating = 'at' | 'span' | 'since' | 'till' | 'start' | 'end' | 'ended' | 'since-last' | 'none'

/** What a match says: a relation between what two slots captured, one claim for each pair. */
export interface Template {
  readonly relation: Relation
  readonly subject: string
  readonly object?: string
  readonly date?: Dating
  /** The subject is meant under the name that it goes by at this point of the text; from here on it goes by the object's. */
  readonly chain?: true
  /** A capture that goes by the subject's name from here on: “founded as the Salt Board”. */
  readonly renames?: string
  /** The subject's parent is meant, under which the text has said that it was until now. */
  readonly parent?: true
  /** Only made of bodies: what came under a minister is part of nothing. */
  readonly bodies?: true
  /** Not made where the subject, a place, is known to hold the object, or is a country and the object is none. */
  readonly nested?: true
  /** Only made where the text dates it. */
  readonly dated?: true
  /** Only implied: made of what the entry is about, if the text tells no more of what became of the subject. */
  readonly implied?: true
}

/** One page of the grammar book. `examples` pair a sentence with all that the rule makes of it. */
export interface Rule {
  readonly name: string
  readonly says: string
  readonly patterns: readonly Pattern[]
  readonly claims: readonly Template[]
  readonly examples: readonly (readonly [sentence: string, ...claims: string[]])[]
  readonly nonExamples: readonly string[]
}

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'))

/** `clause('replace|supersede', { subject: …, by: … }, { voice: 'passive' })`: any of these verbs. */
export const clause = (
  verbs: string,
  slots: Slots,
  more: Partial<Omit<ClausePattern, 'in' | 'verbs' | 'slots'>> = {},
): ClausePattern => ({
  in: 'clause',
  verbs: set(verbs),
  slots: Object.entries(slots),
  ...more,
})

export const passive = { voice: 'passive' } as const
export const active = { voice: 'active' } as const

/** `noun('merger|amalgamation', { of: … })`: a noun of an event, with what it takes. */
export const noun = (heads: string, slots: Slots, more: Pick<NounPattern, 'singular'> = {}): NounPattern => ({
  ...more,
  in: 'noun',
  heads: set(heads),
  slots: Object.entries(slots),
})

/** `named({ itself: post('post'), in: body('body') })`: a name with what follows it. */
export const named = (slots: Slots): NounPattern => ({ in: 'noun', slots: Object.entries(slots) })

/** `beside(organ('new'), /, formerly/, organ('old'))`: the words between must match as a whole. */
export const beside = (
  first: Slot,
  between: RegExp,
  second: Slot,
  more: Pick<BesidePattern, 'nested' | 'title' | 'whole'> = {},
): BesidePattern => ({
  ...more,
  in: 'beside',
  first,
  between: new RegExp(`^(?:${between.source})$`, 'i'),
  second,
})

/** The value of a labelled field: a name, or the entry's own subject. */
export const field = (labels: RegExp, itself: Slot): FieldPattern => ({ in: 'field', labels, itself })

const slot =
  (want: Want) =>
  (as: string): Slot => ({ want, as })
export const organ = slot('organ')
/** A body or post by a new name, whatever its words: “was renamed Saltum”. */
export const newName = (as: string): Slot => ({ ...organ(as), untyped: true })
export const body = slot('body')
export const post = slot('post')
/** A post by its name, or by a common noun: “its chief executive”. */
export const role = slot('role')
export const region = slot('region')
export const name = slot('name')
/** Another name, whatever its words: “also known as the Salters”. */
export const otherName = (as: string): Slot => ({ ...name(as), untyped: true })
export const land = slot('land')
/** Functions, staff or parts of bodies: captures whose they are. */
export const shareOf = slot('share')
/** All that bodies do: “its functions”; captures whose they are. */
export const wholeOf = (as: string): Slot => ({ ...shareOf(as), whole: true })
/** Less than all that bodies do: “most of its functions”, “its staff”; captures whose it is. */
export const portionOf = (as: string): Slot => ({ ...shareOf(as), whole: false })
/** Functions without an owner: captures whom the text speaks of. */
export const dutyOf = slot('duty')
/** A noun of these words, which captures what it belongs to. */
export const kind = (heads: string, of: Slot): Slot => ({ want: 'kind', heads: set(heads), of })
/** Any noun, which captures what it belongs to. */
export const anyOf = (of: Slot): Slot => ({ want: 'kind', of })
/** A noun of these words, captured by nothing; any common noun, but no name. */
export const thing = (heads: string): Slot => ({ want: 'thing', heads: set(heads) })
export const aThing: Slot = { want: 'thing' }
/** Any phrase but one of these nouns; any phrase at all: with `no`, nothing may stand there. */
export const otherThan = (heads: string): Slot => ({ want: 'anything', heads: set(heads) })
export const anything: Slot = { want: 'anything' }
/** Also where it is ranked: “the largest agency of …”. */
export const ranked = (inner: Slot): Slot => ({ ...inner, ranked: true })
/** Only what bears such a name: `like(body('part'), /Division$/)`. */
export const like = (inner: Slot, pattern: RegExp): Slot => ({ ...inner, like: pattern })
export const maybe = (inner: Slot): Slot => ({ ...inner, optional: true })
export const spelledOut = (inner: Slot): Slot => ({ ...inner, named: true })
export const no = (inner: Slot): Slot => ({ ...inner, absent: true })
