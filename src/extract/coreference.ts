// Who is meant: short names, “it”, “the agency”, “the former”, at each point of a text.
import { fold } from '../names.js'
import { isAreaKind } from './areas.js'
import type { Mention } from './mentions.js'
import { agencyHead, isBodyKind, postHead } from './names.js'
import type { Phrase } from './phrases.js'
import type { Referent, Registry } from './registry.js'
import { headWord, isLike, isShortFor, mayBeCalled } from './short.js'
import { namesOfPlace, placeCalled, placesAmong, placesCalled } from './whereabouts.js'

const GENERIC_BODY = new Set('agency body organisation organization institution entity establishment'.split(' '))
const GENERIC_POST = new Set('post position role office title'.split(' '))
/** Single words that name one body or post, without more. */
const SOLE = new Set(
  'parliament congress cabinet treasury admiralty senate exchequer chancery ordnance mint wardrobe president premier sultan king queen crown governor-general taoiseach chancellor'.split(
    ' ',
  ),
)
/** Names that “they” may stand for. */
const MANY = /(?:s|Police|Constabulary|Militia)$/
/** What the text has spoken of so far, for pronouns and definite phrases. */
export class Discourse {
  readonly #registry: Registry
  readonly #topic: Referent | undefined
  readonly #home: Referent | undefined
  /** Most recent first. */
  readonly #recent: Referent[] = []
  #focus: Referent | undefined
  /** The last “A and B”. */
  #group: readonly Referent[] = []
  readonly #resolved = new Map<Phrase, readonly Referent[]>()

  /** @param home the place that the title names, or that is in the name there: where “the city” is */
  constructor(registry: Registry, topic: Referent | undefined, home: Referent | undefined) {
    this.#registry = registry
    this.#topic = topic
    this.#home = home
    this.#focus = topic ?? home
  }

  /** A new block begins: it speaks of its own subject until it says otherwise. */
  open(about: Referent | undefined): void {
    this.#focus = about ?? this.#topic ?? this.#home ?? this.#focus
  }

  /** The subject of a main clause is what “it” means next. */
  attend(referents: readonly Referent[]): void {
    const [only] = referents
    if (referents.length !== 1 || !only || only.type === 'Region') return
    this.#focus = only
    // “The Salt Police sat in York. They …”
    if (MANY.test(only.name)) this.#group = []
  }

  /** “The Board is [a body that …]”: the noun means what the subject means. */
  equate(noun: Phrase, subject: readonly Referent[]): void {
    // “The Salt Board is [an Operational Unit of …]”
    const describes =
      !noun.mention || (noun.mention.type && noun.of.length > 0 && /^an?$/.test(noun.modifiers[0] ?? ''))
    for (const member of noun.mention ? [] : noun.members) this.equate(member, subject)
    if (describes && noun.members.length === 0 && subject.length > 0) this.#resolved.set(noun, subject)
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

  /** What the change told last brought about: “the new body”; “this” as well, if this sentence or the one before told it. */
  outcome: Referent | undefined
  outcomeIsNew = false

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
    return this.#topic
  }

  #see(referents: readonly Referent[]): readonly Referent[] {
    for (const referent of referents) {
      const at = this.#recent.indexOf(referent)
      if (at >= 0) this.#recent.splice(at, 1)
      this.#recent.unshift(referent)
    }
    if (referents.length > 1 && referents.every(({ type }) => type !== 'Region')) this.#group = referents
    return referents
  }

  /** Whom a phrase means; empty where it means none, or it cannot be told. The answer stays the same when asked again. */
  resolve(phrase: Phrase, antecedent?: Phrase): readonly Referent[] {
    const known = this.#resolved.get(phrase)
    if (known) return known
    const found = this.#see(this.#meant(phrase, antecedent))
    this.#resolved.set(phrase, found)
    return found
  }

  #meant(phrase: Phrase, antecedent: Phrase | undefined): readonly Referent[] {
    if (/^(?:no|any|another|other)$/.test(phrase.modifiers[0] ?? '')) return []
    if (phrase.members.length > 0) {
      // “the Ministry and [its] agency”
      const [head] = phrase.members
      const owner = head?.mention ? head : antecedent
      return phrase.members.flatMap((member) => this.resolve(member, member === head ? antecedent : owner))
    }
    const bare =
      phrase.mention?.type === undefined && phrase.modifiers[0] === 'the' && phrase.mention?.name.toLowerCase()
    if (bare && isAreaKind(bare)) return some(placeCalled(bare, this.#home, this.#recent))
    if (phrase.mention) return this.#named(phrase.mention, phrase, antecedent)
    if (antecedent && phrase.head === 'its' && antecedent.possessor !== phrase) return this.resolve(antecedent)
    if (/^(?:it|its|itself)$/.test(phrase.head)) return this.#focus ? [this.#focus] : []
    if (/^(?:they|their|them|both)$/.test(phrase.head))
      return this.#group.length > 0 ? this.#group : this.#focus ? [this.#focus] : []
    if (phrase.head === 'this') return this.outcomeIsNew ? some(this.outcome) : []
    if (/^(?:which|who|that|whose)$/.test(phrase.head)) return antecedent ? this.resolve(antecedent) : []
    for (const beside of phrase.appositions) {
      const named = this.resolve(beside, antecedent)
      if (named.length > 0) return named
    }
    if (/^(?:each|all|both|either|some|one|any)$/.test(phrase.head) && phrase.of.length > 0)
      return phrase.of.flatMap((part) => this.resolve(part, antecedent))
    const staffed =
      phrase.head === 'office' &&
      phrase.of.find(({ mention, modifiers }) => mention?.type === 'Post' && modifiers[0] === 'the')
    // “the office of the Secretary” is a body; “the office of Secretary” is the post.
    if (staffed) return [this.#registry.enter({ name: `office of the ${staffed.mention!.name}`, type: 'Agency' })]
    // “the Inspector's post was done away with”
    if (GENERIC_POST.has(phrase.head) && phrase.head !== 'office' && phrase.possessor?.mention?.type === 'Post')
      return this.resolve(phrase.possessor, antecedent)
    if (GENERIC_POST.has(phrase.head) && phrase.of.length > 0)
      return phrase.of.flatMap((part) => this.resolve(part, antecedent))
    const around = namesOfPlace(phrase)
    if (around)
      return placesAmong(
        phrase,
        around.flatMap((part) => this.resolve(part, antecedent)),
      )
    return this.#described(phrase)
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
      const latest = this.#latest((referent) => isShortFor(key, referent))
      // “the Council” is what the entry is about, though another council was named since, unless that was the same under another name.
      const about = short && this.#topic && isShortFor(key, this.#topic) && !isLike(this.#topic, latest)
      const fuller = owned[0] ?? (about ? this.#topic : latest)
      if (fuller) return [fuller]
      if (short && !SOLE.has(key) && !this.#registry.find(key)) return []
    }
    return mention.names.map((name) => this.#registry.enter({ name, type: mention.type }))
  }

  /** The topic if it fits, else what was spoken of last. */
  #latest(fits: (referent: Referent) => boolean): Referent | undefined {
    if (this.#focus && fits(this.#focus)) return this.#focus
    return this.#recent.find(fits) ?? (this.#topic && fits(this.#topic) ? this.#topic : undefined)
  }

  /** “the agency”, “the new body”, “this post”, “the latter”. */
  #described(phrase: Phrase): readonly Referent[] {
    const [first] = phrase.modifiers
    if (phrase.head === 'former' || phrase.head === 'latter') return this.#pair(phrase.head)
    if (!/^(?:the|this|that|these|those)$/.test(first ?? '') || phrase.of.length > 0 || phrase.possessor) return []
    const extra = phrase.modifiers.filter(
      (word) =>
        !/^(?:the|this|that|these|those|new|newly|created|established|formed|combined|same|then|resulting|present|current|existing|independent|entire)$/.test(
          word,
        ),
    )
    if (extra.join() === 'two' && this.#group.length === 2) return this.#group
    // “the fire department” in a text on the York Fire Department: a common noun with a word or two of the name.
    const own = this.#topic?.type === 'Agency' ? new Set(fold(this.#topic.name).split(' ')) : new Set<string>()
    const body = agencyHead(phrase.head) !== undefined || isBodyKind(phrase.head)
    if (extra.length > 0)
      return body && first === 'the' && extra.every((word) => own.has(word)) ? some(this.#topic) : []
    // “this board”, “the new body”: what the change told last brought about.
    const points = first === 'this' || phrase.modifiers.some((word) => /^(?:new|newly|resulting|combined)$/.test(word))
    const pointed =
      points && (agencyHead(phrase.head) || GENERIC_BODY.has(phrase.head))
        ? [this.outcome, this.#focus].filter((referent) => referent?.type === 'Agency')
        : []
    const fitting = pointed.find((referent) => headWord(referent!.name) === phrase.head)
    const loose = GENERIC_BODY.has(phrase.head) || mayBeCalled(phrase.head, pointed[0]?.name ?? '')
    if (fitting || (pointed.length > 0 && loose)) return some(fitting ?? pointed[0])
    if (isAreaKind(phrase.head))
      return some(
        phrase.plural ? placesCalled(phrase.head, this.#recent) : placeCalled(phrase.head, this.#home, this.#recent),
      )
    if (GENERIC_BODY.has(phrase.head)) return some(this.#latest((referent) => referent.type === 'Agency'))
    if (GENERIC_POST.has(phrase.head)) {
      const about = this.#focus?.type === 'Agency' && headWord(this.#focus.name) === phrase.head
      const post = about ? undefined : this.#latest((referent) => referent.type === 'Post')
      if (post || phrase.head !== 'office') return some(post)
    }
    if (agencyHead(phrase.head) || isBodyKind(phrase.head)) {
      const named = this.#latest((referent) => referent.type === 'Agency' && headWord(referent.name) === phrase.head)
      const topic =
        this.#topic?.type === 'Agency' && mayBeCalled(phrase.head, this.#topic.name) ? this.#topic : undefined
      return some(named ?? topic)
    }
    if (postHead([phrase.head]))
      return some(this.#latest((referent) => referent.type === 'Post' && headWord(referent.name) === phrase.head))
    return []
  }

  #pair(which: string): readonly Referent[] {
    const pair = this.#group.length === 2 ? this.#group : [...this.#recent].slice(0, 2).reverse()
    return some(which === 'former' ? pair[0] : pair[1])
  }
}

const some = (referent: Referent | undefined) => (referent ? [referent] : [])
