// Reads the clauses of a sentence from left to right: which verb a phrase belongs to, and what depends on what.
import type { Clause } from './clauses.js'
import type { DateExpression } from './dates.js'
import {
  adjoins,
  conjunctionBefore,
  type Frame,
  isLater,
  isNamed,
  isParticiple,
  newFrame,
  opensClause,
  QUOTES,
  RELATIVES,
  SUBORDINATORS,
} from './frame.js'
import { type Phrase, phraseAt, type Reading } from './phrases.js'
import { type VerbGroup, verbAt } from './verbs.js'

class ClauseReader {
  readonly #r: Reading
  readonly #clauses: Clause[] = []
  readonly #phrases: Phrase[] = []
  readonly #stack: Frame[] = []
  #frame: Frame = newFrame()
  /** The phrase read last, and the last date: what “which” and “when” refer to. */
  #last: Phrase | undefined
  #lastDate: DateExpression | undefined
  readonly #end: number
  #i: number

  /** @param about what a stretch in brackets is about */
  constructor(r: Reading, first: number, end: number, about?: Phrase) {
    this.#r = r
    this.#i = first
    this.#end = end
    this.#last = about
    if (about) this.#frame = newFrame({ bracket: true, antecedent: about })
  }

  read(): { clauses: Clause[]; phrases: Phrase[] } {
    while (this.#i < this.#end) this.#step()
    return { clauses: this.#clauses, phrases: this.#phrases }
  }

  /** Brackets behind a phrase are read by themselves: “(established in 1836)”. */
  #note(phrase: Phrase): void {
    this.#phrases.push(phrase)
    this.#last = phrase
    for (const part of [phrase, ...phrase.members, ...phrase.of, ...phrase.appositions]) {
      if (!part.aside || (part === phrase && phrase.members.length > 0)) continue
      const inside = new ClauseReader(this.#r, part.aside.first, part.aside.end, part).read()
      this.#clauses.push(...inside.clauses)
      this.#phrases.push(...inside.phrases)
    }
  }

  #lower(i: number): string {
    return this.#r.tokens[i]?.lower ?? ''
  }

  #step(): void {
    const i = this.#i
    const dated = this.#r.dates.get(i)
    if (dated) return this.#date(dated.date, dated.end)
    const word = this.#lower(i)
    if (QUOTES.test(word)) return this.#quote()
    if (word === '(' || word === ')' || word === ';' || word === ':') return this.#mark(word)
    if (RELATIVES.has(word) && this.#relative(word)) return
    const verb = word === 'following' || word === 'including' ? undefined : verbAt(this.#r, i)
    if (verb) return this.#verb(verb)
    if (this.#preposition(word)) return
    const phrase = phraseAt(this.#r, i)
    if (phrase) return this.#phrase(phrase)
    if (SUBORDINATORS.has(word)) this.#subordinate(word)
    this.#i++
  }

  #date(date: DateExpression, end: number): void {
    const { clause, lead } = this.#frame
    const next = /^(?:and|but)$/.test(this.#lower(this.#i - 1)) && clause !== undefined && clause.end <= this.#i - 1
    if (next) this.#frame.next = [date]
    else if (clause && !this.#frame.floating) {
      clause.dates.push(date)
      clause.end = end
    } else lead.push(date)
    this.#lastDate = date
    this.#i = end
  }

  /** Quotation marks part nothing: “was renamed “Salt Board””. */
  #quote(): void {
    const { clause } = this.#frame
    if (clause?.end === this.#i) clause.end++
    this.#i++
  }

  #mark(word: string): void {
    if (word === '(') {
      this.#stack.push(this.#frame)
      this.#frame = newFrame({ bracket: true, ...(this.#last && { antecedent: this.#last }) })
    } else if (word === ')') {
      while (this.#stack.length > 0 && !this.#frame.bracket) this.#frame = this.#stack.pop()!
      if (this.#stack.length > 0) this.#frame = this.#stack.pop()!
    } else if (this.#stack.length === 0) this.#frame = newFrame({ lead: [...this.#frame.lead] })
    this.#i++
  }

  /** “, which …”, “until 1974, when …”, “whose functions …”; false where “that” only points. */
  #relative(word: string): boolean {
    const before = this.#lower(this.#i - 1)
    const { clause } = this.#frame
    const next = this.#r.tokens[this.#i + 1]
    if (
      word === 'that' &&
      (next?.pos === 'NOUN' || before === '' || /^(?:in|on|at|of|by|from|to|with|for)$/.test(before))
    )
      return false
    if (word === 'that' && clause && this.#last && this.#last.end < this.#i) {
      this.#frame = newFrame({ governor: 'that', parent: clause, lead: [...this.#frame.lead] })
      this.#i++
      return true
    }
    this.#stack.push(this.#frame)
    const whenDate =
      word === 'when' && this.#lastDate
        ? [{ ...this.#lastDate, edtf: this.#lastDate.edtf.split('/').at(-1)!, role: 'at' as const }]
        : []
    const about = this.#last && word !== 'when' && word !== 'where' ? { antecedent: this.#last } : {}
    const subject = this.#last && (word === 'which' || word === 'who' || word === 'that') ? { pending: this.#last } : {}
    this.#frame = newFrame({ governor: word, lead: whenDate, ...about, ...subject, ...(clause && { parent: clause }) })
    if (word !== 'whose') this.#i++
    else this.#phrase(phraseAt(this.#r, this.#i) ?? { ...this.#last!, first: this.#i, end: this.#i + 1 })
    return true
  }

  #subordinate(word: string): void {
    const { clause } = this.#frame
    this.#frame = newFrame({ governor: word, ...(clause && { parent: clause }), lead: clause ? [] : this.#frame.lead })
  }

  /** “into the Board”; false where no phrase follows (a gerund may: “by merging”). */
  #preposition(word: string): boolean {
    const token = this.#r.tokens[this.#i]!
    if (token.pos !== 'ADP' && word !== 'to' && word !== 'following' && word !== 'including') return false
    const skip = word === 'out' && this.#lower(this.#i + 1) === 'of' ? 1 : 0
    const verb = verbAt(this.#r, this.#i + 1 + skip)
    if (verb?.form === 'gerund') {
      this.#i += 1 + skip
      this.#nonFinite(verb, word)
      return true
    }
    const phrase = phraseAt(this.#r, this.#i + 1 + skip)
    if (!phrase || (/^(?:until|after|before|once)$/.test(word) && opensClause(this.#r, phrase))) return false
    const argument = { preposition: word, phrase }
    if (this.#frame.clause) {
      this.#frame.clause.arguments.push(argument)
      this.#frame.clause.end = phrase.end
    } else this.#frame.before.push(argument)
    this.#note(phrase)
    this.#i = phrase.end
    return true
  }

  #phrase(phrase: Phrase): void {
    const { clause } = this.#frame
    const adjacent = clause !== undefined && adjoins(this.#r, clause, phrase)
    if (!clause) {
      const comma = this.#lower(phrase.first - 1) === ','
      const described = this.#frame.pending
      // “five forces, A, B and C, were merged”; “the head of the Board, the Inspector, was”: the names are the subject.
      if (described && comma && !isNamed(described) && isNamed(phrase))
        this.#frame.pending = { ...phrase, appositions: [...phrase.appositions, described] }
      else if (!described || !comma) this.#frame.pending = phrase
    } else if (adjacent && !clause.object && clause.arguments.length === 0) {
      clause.object = phrase
      clause.end = phrase.end
    } else if (adjacent && clause.object && clause.arguments.length === 0) {
      clause.arguments.push({ preposition: '', phrase })
      clause.end = phrase.end
    } else this.#frame.floating = phrase
    this.#note(phrase)
    this.#i = phrase.end
  }

  #verb(verb: VerbGroup): void {
    if (verb.form === 'infinitive') return this.#nonFinite(verb, 'to')
    if (verb.form === 'gerund') return this.#nonFinite(verb, this.#lower(verb.first - 1) === ',' ? ',' : '')
    if (verb.form === 'bare' && isParticiple(this.#r, this.#frame, verb)) return this.#participle(verb)
    this.#finite(verb)
  }

  #push(clause: Clause): void {
    this.#clauses.push(clause)
    this.#frame.clause = clause
    delete this.#frame.floating
    this.#i = clause.verb.end
  }

  #participle(verb: VerbGroup): void {
    const { clause, pending, antecedent, bracket, lead } = this.#frame
    const comma = this.#lower(verb.first - 1) === ','
    const dangling = !clause && !pending && !bracket && this.#last === undefined
    const subject = bracket && !clause ? antecedent : clause ? this.#last : (pending ?? this.#last)
    const child: Clause = {
      verb,
      passive: true,
      ...(dangling && { dangling: true as const }),
      form: 'participle',
      ...(subject && { subject, antecedent: subject }),
      arguments: [],
      dates: [],
      lead: clause ? [] : comma || !pending ? lead : [],
      governor: comma ? ',' : '',
      ...(clause && { parent: clause }),
      end: verb.end,
    }
    // The subject still waits for its own verb behind the participle.
    this.#stack.push(this.#frame)
    this.#frame = newFrame({ governor: 'participle', ...(subject && { antecedent: subject }) })
    this.#push(child)
  }

  #nonFinite(verb: VerbGroup, governor: string): void {
    const { clause, pending } = this.#frame
    const adjective = this.#last && this.#last.end === verb.first ? this.#last : undefined
    const subject = governor === '' && adjective ? adjective : (clause?.subject ?? pending)
    const child: Clause = {
      verb,
      passive: verb.passive,
      form: verb.form === 'infinitive' ? 'infinitive' : 'gerund',
      ...(subject && { subject }),
      arguments: [],
      dates: [],
      lead: clause ? [] : this.#frame.lead,
      governor,
      ...(clause && { parent: clause }),
      ...(adjective && { noun: adjective }),
      end: verb.end,
    }
    if (!clause) {
      // “To form the Board, …”, “By merging …, the Act …”: the sentence's own subject is still to come.
      this.#stack.push(this.#frame)
      this.#frame = newFrame({ governor })
    }
    this.#push(child)
  }

  #finite(verb: VerbGroup): void {
    const conjunction = conjunctionBefore(this.#r, verb.first)
    if (this.#frame.clause && !conjunction && !this.#frame.floating) {
      // The relative clause or participle is over: “the Board, which replaced A, [was abolished]”.
      while (this.#frame.clause && this.#stack.length > 0 && !this.#frame.bracket) this.#frame = this.#stack.pop()!
    }
    const { clause, pending, floating, governor, parent, next, antecedent } = this.#frame
    const lead = next ?? this.#frame.lead
    delete this.#frame.next
    const later = { later: isLater(this.#r, verb) }
    const extra = { ...later, ...(parent && { parent }), ...(antecedent && { antecedent }) }
    const shape = { verb, form: 'finite' as const, arguments: [], dates: [], lead, end: verb.end }
    const passive = verb.passive
    if (!clause) {
      const stolen = pending === undefined ? this.#frame.before.at(-1) : undefined
      const subject = pending ?? stolen?.phrase
      const by = governor ?? (stolen && SUBORDINATORS.has(stolen.preposition) ? stolen.preposition : undefined)
      return this.#push({ ...shape, ...extra, passive, ...(subject && { subject }), ...(by && { governor: by }) })
    }
    if (floating && floating.end <= verb.first && (!conjunction || floating.end === verb.first))
      return this.#push({ ...shape, ...extra, passive, subject: floating })
    if (!conjunction && this.#last && this.#last.end === verb.first) {
      const subject = this.#steal(clause)
      if (subject) return this.#push({ ...shape, ...extra, passive, subject })
    }
    // “was abolished in 1974 and replaced by …”: the auxiliary is said once.
    const elided = verb.form === 'bare' && clause.passive && phraseAt(this.#r, verb.end) === undefined
    const inherited = clause.governor !== undefined ? { governor: clause.governor } : {}
    this.#push({
      ...shape,
      ...extra,
      ...inherited,
      verb: elided && clause.verb.modal && !verb.modal ? { ...verb, modal: clause.verb.modal } : verb,
      passive: passive || elided,
      ...(clause.subject && { subject: clause.subject }),
      ...(clause.antecedent && { antecedent: clause.antecedent }),
      sibling: clause,
    })
  }

  /** “… was renamed X and [ROMs] were replaced”: the last conjunct is the next subject. */
  #steal(clause: Clause): Phrase | undefined {
    const argument = clause.arguments.at(-1)
    const phrase = argument?.phrase ?? clause.object
    const last = phrase?.members.at(-1)
    if (!phrase || !last) return this.#last
    const members = phrase.members.slice(0, -1)
    const rest = members.length === 1 ? members[0]! : { ...phrase, members, end: members.at(-1)!.end }
    if (argument) clause.arguments.splice(-1, 1, { ...argument, phrase: rest })
    else clause.object = rest
    clause.end = rest.end
    return last
  }
}

/** What a sentence is made of: its clauses in the order of their verbs, every phrase read on the way, and those with all inside them. */
export interface Parse {
  readonly clauses: readonly Clause[]
  readonly phrases: readonly Phrase[]
  readonly everyPhrase: readonly Phrase[]
}

/** Phrases with their conjuncts, complements, possessors and appositions, in order. */
function withInner(phrases: readonly Phrase[]): Phrase[] {
  const seen = new Set<Phrase>()
  const visit = (phrase: Phrase): void => {
    if (seen.has(phrase)) return
    seen.add(phrase)
    for (const inner of [...phrase.members, ...phrase.of, ...phrase.appositions]) visit(inner)
    if (phrase.possessor) visit(phrase.possessor)
  }
  for (const phrase of phrases) visit(phrase)
  return [...seen].sort((a, b) => a.first - b.first)
}

/** Reads the clauses of a sentence. */
export function parse(r: Reading): Parse {
  const read = new ClauseReader(r, 0, r.tokens.length).read()
  const phrases = read.phrases.sort((a, b) => a.first - b.first)
  return { clauses: read.clauses.sort((a, b) => a.verb.first - b.verb.first), phrases, everyPhrase: withInner(phrases) }
}
