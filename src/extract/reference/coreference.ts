// Who is meant: short names, “it”, “the agency”, “the former”, at each point of a text.
import { fold } from '../../names.js'
import { pronoun } from '../grammar/making.js'
import type { Phrase } from '../grammar/phrases.js'
import { isAreaKind } from '../names/areas.js'
import { agencyHead, isBodyKind, postHead } from '../names/known.js'
import type { Mention } from '../names/mentions.js'
import { Attention } from './attention.js'
import { described, GENERIC_POST } from './descriptions.js'
import { newReferent, type Referent, type Registry } from './registry.js'
import { isLike, isShortFor } from './short.js'
import { namesOfPlace, placeCalled, placesAmong, placesCalled } from './whereabouts.js'

/** Single words that name one body or post, without more. */
const SOLE = new Set(
  'parliament congress cabinet treasury admiralty senate exchequer chancery ordnance mint wardrobe president premier sultan king queen crown governor-general taoiseach chancellor'.split(
    ' ',
  ),
)
/** What the text has spoken of so far, for pronouns and definite phrases. */
export class Discourse {
  readonly #registry: Registry
  readonly attention: Attention
  readonly #resolved = new Map<Phrase, readonly Referent[]>()

  /** @param home the place that the title names, or that is in the name there: where “the city” is */
  constructor(registry: Registry, topic: Referent | undefined, home: Referent | undefined) {
    this.#registry = registry
    this.attention = new Attention(topic, home)
  }

  /** “The Board is [a body that …]”: the noun means what the subject means. */
  equate(noun: Phrase, subject: readonly Referent[]): void {
    // “The Salt Board is [an Operational Unit of …]”, “[a Public Body]”
    const described = noun.mention?.type && (noun.of.length > 0 || noun.mention.type === 'Agency')
    const describes = !noun.mention || (described && /^an?$/.test(noun.modifiers[0] ?? ''))
    for (const member of noun.mention ? [] : noun.members) this.equate(member, subject)
    // “is one of [the boards] that were abolished”: so was it.
    if (noun.head === 'one' && !noun.mention) for (const many of noun.of) if (!many.mention) this.equate(many, subject)
    if (describes && noun.members.length === 0 && subject.length > 0) this.#resolved.set(noun, subject)
  }

  /** A phrase that means `referent` at a token, though no word there says so. */
  silent(referent: Referent, at: number): Phrase {
    const phrase = pronoun(at)
    this.#resolved.set(phrase, [referent])
    return phrase
  }

  /** The name that each goes by at this point of the text: “created as A; it was renamed B”. */
  readonly #now = new Map<Referent, Referent>()

  /** From here on `referent` goes by the name of `other`. */
  become(referent: Referent, other: Referent): void {
    for (const [first, now] of this.#now) if (now === referent) this.#now.set(first, other)
    this.#now.set(referent, other)
  }

  /** Under which name a body or post goes by now. */
  now(referent: Referent): Referent {
    return this.#now.get(referent) ?? referent
  }

  /** Whom a name means. */
  named(mention: Mention): Referent {
    return this.#registry.enter(mention)
  }

  /** A post by a name that the text gives to no other: “director”. */
  post(name: string): Referent {
    return this.#registry.enter({ name, type: 'Post' })
  }

  /** From here on a name means the same as another: “also known as”. */
  unite(referent: Referent, alias: Referent): void {
    this.#registry.alias(referent, alias.name)
  }

  /** What the entry is about. */
  get topic(): Referent | undefined {
    return this.attention.topic
  }

  /** Whom a phrase means; empty where it means none, or it cannot be told. The answer stays the same when asked again. */
  resolve(phrase: Phrase, antecedent?: Phrase): readonly Referent[] {
    const known = this.#resolved.get(phrase)
    if (known) return known
    const meant = this.#meant(phrase, antecedent)
    this.attention.see(meant)
    const found = meant.filter(({ nameless }) => !nameless)
    this.#resolved.set(phrase, found)
    return found
  }

  /** “A committee was formed”: something that has no name, and may be what “it” and “the committee” mean next. */
  introduce(phrase: Phrase): Referent {
    const body = agencyHead(phrase.head) !== undefined || isBodyKind(phrase.head)
    const type = body ? 'Agency' : postHead([phrase.head]) ? 'Post' : undefined
    const nameless = newReferent(phrase.head, type, { nameless: true })
    if (type) this.attention.see([nameless])
    return nameless
  }

  #meant(phrase: Phrase, antecedent: Phrase | undefined): readonly Referent[] {
    const first = phrase.modifiers[0] ?? ''
    if (/^(?:no|any|another|other)$/.test(first) || (phrase.mention && FEWER.test(first))) return []
    const { home, recent, focus, group } = this.attention
    if (phrase.members.length > 0) {
      // “the Ministry and [its] agency”
      const [head] = phrase.members
      const owner = head?.mention ? head : antecedent
      return phrase.members.flatMap((member) => this.resolve(member, member === head ? antecedent : owner))
    }
    const bare =
      phrase.mention?.type === undefined && phrase.modifiers[0] === 'the' && phrase.mention?.name.toLowerCase()
    if (bare && isAreaKind(bare)) return some(placeCalled(bare, home, recent))
    // “the Islands”
    if (bare === 'islands') return some(placesCalled('island', home, recent))
    if (phrase.mention) return this.#named(phrase.mention, phrase, antecedent)
    if (antecedent && phrase.head === 'its' && antecedent.possessor !== phrase) return this.resolve(antecedent)
    if (/^(?:it|its|itself)$/.test(phrase.head)) return some(focus)
    if (phrase.head === 'these') return this.attention.told(1)
    if (/^(?:they|their|them|both)$/.test(phrase.head))
      return group.length > 0 || focus?.type === 'Post' ? group : some(focus)
    // “the post of Inspector was replaced by [that of Officer]”
    if (phrase.head === 'that' && phrase.of.length > 0 && phrase.of.every(({ mention }) => mention?.type === 'Post'))
      return phrase.of.flatMap((part) => this.#held(part, antecedent))
    if (phrase.head === 'this') return some(this.attention.outcome(1))
    if (/^(?:which|who|that|whose)$/.test(phrase.head)) return antecedent ? this.resolve(antecedent) : []
    for (const beside of phrase.appositions) {
      const named = this.resolve(beside, antecedent)
      if (named.length > 0) return named
    }
    if (/^(?:each|all|both|either|some|one|any)$/.test(phrase.head) && phrase.of.length > 0)
      return phrase.of.flatMap((part) => (part.head === 'these' ? [] : this.resolve(part, antecedent)))
    const staffed =
      phrase.head === 'office' &&
      phrase.of.find(({ mention, modifiers }) => mention?.type === 'Post' && modifiers[0] === 'the')
    // “the office of the Secretary” is a body; “the office of Secretary” is the post.
    if (staffed) return [this.#registry.enter({ name: `office of the ${staffed.mention!.name}`, type: 'Agency' })]
    // “the Inspector's post was done away with”
    if (GENERIC_POST.has(phrase.head) && phrase.head !== 'office' && phrase.possessor?.mention?.type === 'Post')
      return this.resolve(phrase.possessor, antecedent)
    if (GENERIC_POST.has(phrase.head) && phrase.of.length > 0)
      return phrase.of.flatMap((part) => this.#held(part, antecedent))
    const around = namesOfPlace(phrase)
    if (around)
      return placesAmong(
        phrase,
        around.flatMap((part) => this.resolve(part, antecedent)),
      )
    return described(phrase, this.attention)
  }

  /** “the post of [director]”: a post, though the words alone need not be the name of one. */
  #held(part: Phrase, antecedent: Phrase | undefined): readonly Referent[] {
    const meant = this.resolve(part, antecedent)
    const title = part.mention?.name ?? [...part.modifiers, part.head].join(' ')
    const bare = !part.plural && part.of.length === 0 && !/^(?:the|this|its|an?)\b/.test(title)
    return meant.length === 0 && bare && postHead(title) === 'strong' ? [this.post(title)] : meant
  }

  #named(mention: Mention, { modifiers, possessor }: Phrase, antecedent: Phrase | undefined): readonly Referent[] {
    const key = fold(mention.name)
    const owners = possessor ? this.resolve(possessor, antecedent) : []
    const short = !key.includes(' ') && (agencyHead(key) || postHead([key]))
    const definite = owners.length > 0 || /^(?:the|this|its|their|that|new)$/.test(modifiers[0] ?? '')
    if (short || (definite && postHead(key.split(' ')))) {
      const owned = owners.flatMap((owner) =>
        this.#registry.all.filter(
          (referent) =>
            isShortFor(key, referent) && [...owner.names].some((name) => fold(referent.name).includes(name)),
        ),
      )
      const { topic } = this.attention
      const latest = this.attention.latest((referent) => isShortFor(key, referent))
      // “the latter Division”
      const latter = modifiers.includes('latter')
        ? this.attention.recent.find((referent) => isShortFor(key, referent))
        : undefined
      // “the Council” is what the entry is about, though another council was named since, unless that was the same under another name.
      const about = short && topic && isShortFor(key, topic) && !isLike(topic, latest)
      const fuller = owned[0] ?? latter ?? (about ? topic : latest)
      if (fuller) return [fuller]
      if (short && !SOLE.has(key) && !this.#registry.find(key)) return []
    }
    return mention.names.map((name) => this.#registry.enter({ name, type: mention.type }))
  }
}

/** “Kent has [fewer Members of Parliament]”: how many, and nobody in particular. */
const FEWER = /^(?:few|fewer|more|less)$/
const some = (referent: Referent | undefined) => (referent ? [referent] : [])
