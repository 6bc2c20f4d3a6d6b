// What a text has in mind at each point: its topic, what it speaks of now, what it spoke of before, and what it has just created.
import type { Referent } from './registry.js'

/** Names that “they” may stand for. */
const MANY = /(?:s|Police|Constabulary|Militia)$/

/** “Executive Order 12 abolished the Board. It …”: what does something by law is not spoken of for its own sake. */
const isInstrument = ({ name, type }: Referent): boolean =>
  type === undefined &&
  /^(?:EO$|(?:Article|Reorg\. Plan|Reorganization Plan)\b)|\b(?:Order|Ordinance|Proclamation|Regulations?)(?: No\.?)?(?: \d+)?$/.test(
    name,
  )

/** What a sentence told. */
interface Told {
  readonly referent: Referent
  readonly sentence: number
}

/** The attentional state of a text (Grosz and Sidner 1986): what its pronouns and short descriptions can reach. */
export class Attention {
  /** What the entry is about. */
  readonly topic: Referent | undefined
  /** The place that the title names, or that is in the name there: where “the city” is. */
  readonly home: Referent | undefined
  /** Most recent first. */
  readonly recent: Referent[] = []
  #focus: Referent | undefined
  #subject: Referent | undefined
  #group: readonly Referent[] = []
  #grouped = 0
  #sentence = 0
  #outcome: Told | undefined
  #created: Told | undefined
  #presented: Referent | undefined
  #held: readonly Referent[] = []
  #holders: readonly Referent[] = []

  constructor(topic: Referent | undefined, home: Referent | undefined) {
    this.topic = topic
    this.home = home
    this.#focus = topic ?? home
  }

  /** What “it” means. */
  get focus(): Referent | undefined {
    return this.#focus
  }

  /** What was the subject in this block last: the focus, unless it is so only for want of another. */
  get subject(): Referent | undefined {
    return this.#subject
  }

  /** The last “A and B”. */
  get group(): readonly Referent[] {
    return this.#group
  }

  /** The last “A and B”, if it was said no more than some sentences before. */
  told(sentences: number): readonly Referent[] {
    return this.#sentence - this.#grouped <= sentences ? this.#group : []
  }

  /** A new sentence begins. */
  begin(): void {
    this.#sentence++
    this.#holders = this.#held
    if (this.#presented) this.attend([this.#presented])
    this.#presented = undefined
  }

  /** A sentence ends: what it said of another place, the next does not go on with. */
  end(): void {
    if (this.#focus?.type === 'Region') this.#focus = this.home
  }

  /** A new block begins: it speaks of its own subject until it says otherwise. */
  open(about: Referent | undefined): void {
    this.#focus = about ?? this.topic ?? this.home ?? this.#focus
    this.#subject = about
  }

  /** The subject of a main clause is what “it” means next: the preferred center of its sentence (Grosz, Joshi and Weinstein 1995). */
  attend(referents: readonly Referent[]): void {
    const [only] = referents
    if (referents.length !== 1 || !only || isInstrument(only)) return
    // A sentence of a text on a place may speak of another place; other texts name places only to tell where something was.
    if (only.type === 'Region' && this.#focus?.type === 'Region') this.#focus = only
    if (only.type === 'Region') return
    this.#focus = only
    this.#subject = only
    // “The Salt Police sat in York. They …”
    if (MANY.test(only.name)) this.#group = []
  }

  /** “Congress established the Salt Board. It …”: what is presented is spoken of from the next sentence on. */
  present(referent: Referent): void {
    this.#presented = referent
  }

  see(referents: readonly Referent[]): void {
    for (const referent of referents) {
      const at = this.recent.indexOf(referent)
      if (at >= 0) this.recent.splice(at, 1)
      this.recent.unshift(referent)
    }
    if (referents.length < 2 || referents.some(({ type }) => type === 'Region')) return
    this.#group = referents
    this.#grouped = this.#sentence
  }

  /** “Responsibility for salt lay with the Office”: it has been told who had what bodies do. */
  hold(referents: readonly Referent[]): void {
    this.#held = referents
  }

  /** Who was told in the sentence before to have had it. */
  get holders(): readonly Referent[] {
    return this.#holders
  }

  /** A change has been told that led to this. */
  bringAbout(referent: Referent): void {
    this.#outcome = { referent, sentence: this.#sentence }
  }

  /** It has been told that this was created. */
  create(referent: Referent): void {
    this.#created = { referent, sentence: this.#sentence }
  }

  /** What a change brought about that was told no more than some sentences before. */
  outcome(sentences: number): Referent | undefined {
    return this.#within(this.#outcome, sentences)
  }

  /** What was told to be created no more than some sentences before. */
  created(sentences: number): Referent | undefined {
    return this.#within(this.#created, sentences)
  }

  #within(told: Told | undefined, sentences: number): Referent | undefined {
    return told && this.#sentence - told.sentence <= sentences ? told.referent : undefined
  }

  /** What the text speaks of if it fits, else what it spoke of last that does. */
  latest(fits: (referent: Referent) => boolean): Referent | undefined {
    return [this.#focus, ...this.recent, this.topic].find((referent) => referent && fits(referent))
  }
}
