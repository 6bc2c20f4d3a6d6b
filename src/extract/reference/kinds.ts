// What names of no known sort are, by the noun that stands before them: “three divisions: Salt, Mines and Ports”, “Its capital is Saltum”.
import { countOf } from '../grammar/counts.js'
import { NAMING } from '../grammar/frame.js'
import type { Parse } from '../grammar/parse.js'
import type { Phrase, Reading } from '../grammar/phrases.js'
import { BUILT, isAreaKind } from '../names/areas.js'
import type { Referent, Registry } from './registry.js'

/** What is said to be one of these is a place; the others are one if the text is about a place. */
const SEAT = /^(?:capital|seat|suburb)$/
const CENTRE = /^(?:cent(?:er|re)|headquarters?)$/
/** “school districts” are called after places, and are none. */
const SERVED = /^(?:school|police|fire|court|judicial|library|water|health)$/
/** What places are of each other: “is [part] of Saltum”. */
const isPart = (noun: string): boolean => noun === 'part' || isAreaKind(noun)
/** Parts of bodies, which may be called after what they do. */
const UNIT =
  /^(?:(?:sub-?)?(?:division|branch|section|department|committee)|unit|directorate|bureau|office|wing|desk|team|group|squad)$/

/** Words before a list of places; and names in one that are none: “[Central] and South America”, abbreviations. */
const BEFORE_PLACES =
  /^(?:in|of|from|between|throughout|across|to|over|including|includes?|included|comprises?|comprised|covers?|covered|serves?|served|serving|covering)$/
const NO_PLACE = /^(?:North|South|East|West|Central|Northern|Southern|Eastern|Western)$|^\p{Lu}+$|\p{Lu}\. /u

/** The names in a phrase, one or several. */
const namesIn = ({ mention, members }: Phrase): readonly string[] =>
  mention ? [mention.name] : members.flatMap((member) => (member.mention ? [member.mention.name] : []))

/** What a noun says that the names behind it are; “departments” may be parts of a country as well as of a body. */
function typeOf(noun: string, topic: Referent | undefined): Referent['type'] {
  if (isAreaKind(noun)) return 'Region'
  return UNIT.test(noun) && topic?.type !== 'Region' ? 'Agency' : undefined
}

/** Enters what the nouns of a sentence say of names of no known sort. */
export function sortByKinds(
  registry: Registry,
  reading: Reading,
  { clauses, everyPhrase }: Parse,
  about: Referent | undefined,
): void {
  const enter = (name: string, type: Referent['type']): void => {
    const referent = registry.find(name) ?? registry.enter({ name, type })
    if (referent.type || referent.thing || /\b(?:System|Network|Zone)$/.test(name)) return
    referent.type = type
    referent.attested = true
  }
  const settle = (phrase: Phrase, type: Referent['type']): void => {
    for (const name of type ? namesIn(phrase) : []) enter(name, type)
  }
  /** “in Kent, Saltley and Surrey”: what stands in a list of places is one. */
  const settleAmongPlaces = ({ first, members }: Phrase): void => {
    const types = members.map(({ mention }) => mention && registry.find(mention.name)?.type)
    const places = types.filter((type) => type === 'Region').length
    if (places * 2 <= types.length || !BEFORE_PLACES.test(reading.tokens[first - 1]?.lower ?? '')) return
    for (const { mention } of members)
      if (mention && !NO_PLACE.test(mention.name) && !BUILT.test(mention.name.split(' ').at(-1)!))
        enter(mention.name, 'Region')
  }
  for (const phrase of everyPhrase) {
    const { head, plural, mention, appositions } = phrase
    const [list] = appositions
    // “four divisions: Salt, Mines, and Training and Inspection” are not five.
    const all = list && (countOf(phrase) ?? list.members.length) === list.members.length
    const served = phrase.modifiers.some((word) => SERVED.test(word))
    if (plural && !mention && all && !served && list.members.length > 0) settle(list, typeOf(head, about))
    // “the towns Saltley and Minton”
    const [one] = phrase.members
    if (one?.mention && !served && isAreaKind(one.modifiers.at(-1) ?? '')) settle(phrase, 'Region')
    // “Saltum's subsidiary, the Pepper Company”
    if (head === 'subsidiary' && !mention)
      for (const owner of [phrase.possessor, ...phrase.of]) if (owner) settle(owner, 'Agency')
    if (phrase.members.length > 0 && !served) settleAmongPlaces(phrase)
  }
  const isSeat = ({ head, mention }: Phrase) =>
    !mention && (SEAT.test(head) || (CENTRE.test(head) && about?.type === 'Region'))
  for (const { verb, passive, subject, object, arguments: all } of clauses) {
    // “formed a branch known as Branch P”
    const called = passive && NAMING.test(verb.lemma) && !subject?.mention && subject?.head !== 'office'
    const named = called && subject ? typeOf(subject.head, about) : undefined
    for (const { preposition, phrase } of named ? all : []) if (preposition === 'as') settle(phrase, named)
    if (!subject || !object || verb.lemma !== 'be') continue
    const said = subject.mention ? registry.find(subject.mention.name)?.type : undefined
    if ([subject, ...subject.members].some(isSeat)) settle(object, 'Region')
    // “Kent is part of Saltum”
    if (said === 'Region' && isPart(object.head)) for (const whole of object.of) settle(whole, 'Region')
    // “Saltley and Minton are towns in Kent”
    if (object.plural && !object.mention && isAreaKind(object.head)) settle(subject, 'Region')
  }
}
