// Patterns against a parsed sentence: what each slot captured, and where.
import type { Clause } from './clauses.js'
import type { Referent } from './coreference.js'
import type { DateExpression } from './dates.js'
import { isHedged, isHedgedNoun } from './hedges.js'
import { regionNamed } from './names.js'
import { namePhrase, type Phrase, phraseAt, pronoun } from './phrases.js'
import type { Parsed } from './read.js'
import type { BesidePattern, ClausePattern, FieldPattern, NounPattern, Pattern, Slot, Slots } from './rule.js'
import { isAbbreviation } from './runs.js'

/** What a pattern found: referents by capture name, the tokens it rests on, and the clause that dates it. */
export interface Match {
  readonly captured: Readonly<Record<string, readonly Referent[]>>
  readonly first: number
  readonly end: number
  readonly clause?: Clause
  /** Dates right behind a noun: “the merger of A and B in 1974”. */
  readonly dates: readonly DateExpression[]
}

type Captured = Record<string, readonly Referent[]>

/** Nouns for what a body has and another may take over. */
const SHARES = new Set(
  (
    'function responsibility duty power role work activity operation staff asset record task workload business remit jurisdiction control part element portion section headquarters personnel employee officer property ' +
    'administration liability mandate competence portfolio service unit team branch division authority obligation property estate management oversight supervision aspect matter resource right policy programme program affair'
  ).split(' '),
)
/** “the largest police service in England” says nothing of what it covers. */
const isRank = (word: string) => /^(?:largest|smallest|biggest|oldest|newest|youngest|busiest|second|third|fourth|fifth)$/.test(word)
/** Nouns for what only a body can have had before it passed on. */
const DUTIES = new Set('function responsibility duty power role work task jurisdiction staff'.split(' '))
/** A name that ends so is a part of the other in “A, B”. */
const SUBUNIT = /\b(?:Division|Branch|Section|Unit|Office|Directorate|Bureau|Group|Team|Secretariat|Committee)$/
const FORMING = /^(?:form|create|become|establish|make|constitute|produce|found|set up|come into being)$/
const ofType = (want: Slot['want'], referent: Referent): boolean => {
  const untyped = referent.type === undefined && (referent.attested || isAbbreviation(referent.name))
  switch (want) {
    case 'organ':
      return referent.type === 'Agency' || referent.type === 'Post' || untyped
    case 'body':
      return referent.type === 'Agency' || untyped
    case 'post':
      return referent.type === 'Post'
    case 'region':
      return referent.type === 'Region'
    default:
      return referent.type !== undefined || untyped
  }
}

class Matcher {
  readonly #p: Parsed

  constructor(parsed: Parsed) {
    this.#p = parsed
  }

  /** Fills a slot from a phrase; undefined where it does not fit. */
  fill(slot: Slot, phrase: Phrase | undefined, antecedent?: Phrase): Captured | undefined {
    if (!phrase) return undefined
    if (slot.want === 'anything') return {}
    if (slot.want === 'thing') return slot.heads?.has(phrase.head) && !phrase.modifiers.some(isRank) ? {} : undefined
    if (slot.want === 'kind') return this.#kind(slot, phrase, antecedent)
    const referents = slot.want === 'share' ? this.#owners(phrase, antecedent) : slot.want === 'duty' ? this.#bearer(phrase) : this.#direct(slot, phrase, antecedent)
    return referents.length > 0 && slot.as ? { [slot.as]: referents } : undefined
  }

  #direct(slot: Slot, phrase: Phrase, antecedent: Phrase | undefined): readonly Referent[] {
    const meant = this.#p.discourse.resolve(phrase, antecedent)
    const named = meant.length > 0 || phrase.mention ? meant : this.#called(phrase)
    const fitting = named.filter((referent) => ofType(slot.want, referent))
    // “Janet and Jisc Collections joined”: beside a body, a name of no known kind is a body too.
    const beside = slot.want === 'organ' && fitting.length > 0 ? named.filter((referent) => referent.type === undefined && !/\b\p{Lu}\. /u.test(referent.name)) : []
    return [...fitting, ...beside.filter((referent) => !fitting.includes(referent))]
  }

  /** “a new body [called] the Salt Board”. */
  #called(phrase: Phrase): readonly Referent[] {
    const naming = this.#p.clauses.find((clause) => clause.subject === phrase && /^(?:know|call|name|title|style|entitle|designate)$/.test(clause.verb.lemma))
    const named = naming?.object ?? naming?.arguments.find(({ preposition }) => preposition === 'as')?.phrase
    return named ? this.#p.discourse.resolve(named) : []
  }

  /** “the agency's functions”, “parts of the headquarters of A and B”, “Home Office staff”. */
  #owners(phrase: Phrase, antecedent: Phrase | undefined): readonly Referent[] {
    if (phrase.members.length > 0) return phrase.members.flatMap((member) => this.#owners(member, antecedent))
    const inner = phrase.of.flatMap((part) => {
      const owners = this.#owners(part, antecedent)
      return owners.length > 0 ? owners : this.#direct({ want: 'organ' }, part, antecedent)
    })
    if (!SHARES.has(phrase.head) && !/^(?:some|all|most|many|any|each|both|responsibility|certain|several)$/.test(phrase.head)) return []
    if (inner.length > 0) return inner
    return phrase.possessor ? this.#direct({ want: 'organ' }, phrase.possessor, antecedent) : []
  }

  /** “Responsibility for salt [passed to …]”, “certain functions”: those of whom the text speaks of. */
  #bearer(phrase: Phrase): readonly Referent[] {
    const bare = phrase.possessor === undefined && !phrase.of.some((part) => part.mention || part.possessor)
    return bare && DUTIES.has(phrase.head) ? this.#direct({ want: 'organ' }, pronoun(phrase.first), undefined) : []
  }

  #kind(slot: Slot, phrase: Phrase, antecedent: Phrase | undefined): Captured | undefined {
    const named = phrase.mention && !/^an?$/.test(phrase.modifiers[0] ?? '')
    if (named || !slot.heads?.has(phrase.head) || phrase.modifiers.some(isRank)) return undefined
    if (!slot.of) return {}
    for (const owner of [...phrase.of, ...(phrase.possessor ? [phrase.possessor] : [])]) {
      const captured = this.fill(slot.of, owner, antecedent)
      if (captured) {
        const rest = phrase.of.filter((other) => other !== owner).map((other) => this.fill(slot.of!, other, antecedent))
        return rest.reduce<Captured>((all, more) => joined(all, more ?? {}), captured)
      }
    }
    return undefined
  }

  /** Fills all slots; `place` gives the phrases that stand in one. */
  #slots(slots: Slots, place: (where: string) => readonly Phrase[], antecedent?: Phrase): { captured: Captured; used: Phrase[] } | undefined {
    let captured: Captured = {}
    const used: Phrase[] = []
    for (const [where, slot] of Object.entries(slots)) {
      let found = false
      for (const phrase of place(where)) {
        const filled = this.fill(slot, phrase, antecedent)
        if (!filled) continue
        captured = joined(captured, filled)
        used.push(phrase)
        found = true
      }
      if (found ? slot.absent : !slot.optional && !slot.absent) return undefined
    }
    return { captured, used }
  }

  clause(pattern: ClausePattern): Match[] {
    return this.#p.clauses.flatMap((clause) => {
      if (!pattern.verbs.has(clause.verb.lemma) || (pattern.voice && (pattern.voice === 'passive') !== clause.passive)) return []
      if (!this.#mood(pattern, clause)) return []
      const filled = this.#slots(pattern.slots, (where) => this.#placed(clause, where), clause.antecedent)
      if (!filled || (pattern.ends !== undefined && pattern.ends !== this.#ends(clause))) return []
      const subject = clause.subject && clause.subject.first < clause.verb.first ? [{ first: clause.subject.first, end: clause.verb.end }] : []
      const spans = [...filled.used, ...subject, clause.verb]
      return [{ ...filled, ...extent(spans), clause, dates: [] }]
    })
  }

  /** Whether the adverbs are those asked for, and the clause says what the pattern wants: a fact, or the denial of one. */
  #mood(pattern: ClausePattern, clause: Clause): boolean {
    const { tokens } = this.#p.reading
    const around = tokens.slice(Math.max(0, clause.verb.first - 1), clause.verb.end + 1).map((token) => token.lower)
    if (pattern.adverb && !around.some((word) => pattern.adverb!.test(word))) return false
    if (pattern.without && around.some((word) => pattern.without!.test(word))) return false
    if (pattern.tense === 'past' && !tokens.slice(clause.verb.first, clause.verb.end).some((token) => /^(?:was|were|had)$|ed$/.test(token.lower))) return false
    return pattern.denied ? clause.verb.negated : !isHedged(clause, tokens)
  }

  #placed(clause: Clause, where: string): readonly Phrase[] {
    if (where === 'subject') return clause.dangling ? this.#dangling(clause) : clause.subject ? [clause.subject] : []
    if (where === 'object') return clause.object ? [clause.object] : []
    if (where === 'result') return this.#p.clauses.filter((child) => this.#forms(clause, child)).flatMap((child) => (child.object ? [child.object] : []))
    if (where === 'formed') return clause.parent?.subject && FORMING.test(clause.parent.verb.lemma) && clause.parent.passive ? [clause.parent.subject] : []
    if (where === 'lost') return this.#p.clauses.filter((other) => other.verb.negated && other.verb.first < clause.verb.first && other.object).map((other) => other.object!)
    if (where === 'places') return [...this.#p.reading.mentions.values()].filter((mention) => mention.type === 'Region' && mention.first < this.#stretchEnd(clause)).map(namePhrase)
    if (where === 'into under') return this.#beneath(clause)
    if (where === 'then created') return this.#p.clauses.filter((other) => other.verb.first > clause.verb.first && other.passive && FORMING.test(other.verb.lemma) && other.subject).map((other) => other.subject!)
    // A second object has no preposition: “renamed it [the Salt Board]”.
    const prepositions = where.split('|').map((word) => (word === 'second' ? '' : word))
    const objects = prepositions.includes('object') && clause.object ? [clause.object] : []
    return [...objects, ...clause.arguments.filter((argument) => prepositions.includes(argument.preposition)).map((argument) => argument.phrase)]
  }

  /** “merged into one office [working to] a new post”: whom what they were merged into answers to. */
  #beneath(clause: Clause): readonly Phrase[] {
    const into = clause.arguments.filter((argument) => argument.preposition === 'into').map((argument) => argument.phrase)
    const described = this.#p.clauses.filter((child) => child.subject && into.includes(child.subject) && /^(?:work|report|answer|head|lead)$/.test(child.verb.lemma))
    return described.flatMap((child) => child.arguments.filter(({ preposition }) => /^(?:to|by|under)$/.test(preposition)).map((argument) => argument.phrase))
  }

  /** Whether the text says until when: “was known as A until 1974”, “until it was renamed”. */
  #ends(clause: Clause): boolean {
    return clause.dates.some((date) => date.role === 'until') || this.#p.clauses.some((other) => other.governor === 'until' && other.verb.first > clause.verb.first && other.verb.first - clause.end <= 4)
  }

  /** Whom “Established in 1851, …” speaks of: the subject that follows if it is one, else whom the text speaks of. */
  #dangling(clause: Clause): readonly Phrase[] {
    const main = this.#p.clauses.find((other) => other.verb.first > clause.verb.first && other.form === 'finite' && other.subject)
    const named = main?.subject && this.#p.discourse.resolve(main.subject, main.antecedent).length > 0
    return named ? [main.subject!] : [pronoun(clause.verb.first)]
  }

  /** Where a clause and the brackets right after it end. */
  #stretchEnd(clause: Clause): number {
    const next = this.#p.clauses.find((other) => other.verb.first > clause.verb.first)
    return this.#p.reading.tokens[clause.end - 1]?.text === ')' ? (next?.verb.first ?? this.#p.reading.tokens.length) : clause.verb.first
  }

  /** “… merged to form B”, “…, becoming B”, “… and became B”. */
  #forms(clause: Clause, child: Clause): boolean {
    const linked = (child.parent === clause && child.form !== 'finite') || (child.sibling === clause && child.verb.lemma === 'become')
    return linked && FORMING.test(child.verb.lemma) && !child.passive
  }

  noun(pattern: NounPattern): Match[] {
    return this.#everyPhrase().flatMap((phrase) => {
      if (pattern.heads ? phrase.mention || !pattern.heads.has(phrase.head) : !phrase.mention && phrase.members.length === 0) return []
      const clause = this.#p.clauses.find((c) => c.verb.first < phrase.end + 40 && (c.object === phrase || c.subject === phrase || c.arguments.some((a) => a.phrase === phrase)))
      if (pattern.heads && isHedgedNoun(phrase, clause, this.#p.reading.tokens)) return []
      const after = this.#following(phrase)
      const place = (where: string): readonly Phrase[] => {
        if (where === 'itself') return [phrase]
        if (where === 'dated') return phrase.dates.length > 0 ? [phrase] : []
        if (where === 'beside') return phrase.appositions
        if (where === 'possessor') return phrase.possessor ? [phrase.possessor] : []
        if (where === 'larger' || where === 'smaller') return this.#compound(phrase, where)
        if (where === 'inner' || where === 'inner for') return this.#inner(phrase, where === 'inner for' ? 'for' : undefined)
        const prepositions = where.split('|')
        const own = prepositions.includes('of') ? phrase.of : []
        return [...own, ...after.filter((argument) => prepositions.includes(argument.preposition)).map((argument) => argument.phrase)]
      }
      const filled = this.#slots(pattern.slots, place)
      if (!filled) return []
      const end = Math.max(phrase.end, ...filled.used.map((used) => used.end))
      const dated = this.#p.reading.dates.get(end)
      const dates = [...phrase.dates, ...(dated ? [dated.date] : [])]
      return [{ captured: filled.captured, first: phrase.first, end: dated?.end ?? end, dates, ...(clause && !pattern.slots['dated'] && { clause }) }]
    })
  }

  /** The names inside a name, or those of them that follow a given word. */
  #inner({ mention }: Phrase, after?: string): readonly Phrase[] {
    const { tokens } = this.#p.reading
    const follows = (first: number) => tokens[first - 1]?.lower === after || (tokens[first - 1]?.lower === 'the' && tokens[first - 2]?.lower === after)
    return (mention?.inner ?? []).filter((inner) => after === undefined || follows(inner.first)).map(namePhrase)
  }

  /** The larger or smaller of the two bodies in “Ministry of Power, Coal Division”, or the whole where it is the smaller. */
  #compound(phrase: Phrase, which: 'larger' | 'smaller'): readonly Phrase[] {
    const [first, second, ...rest] = phrase.mention?.inner ?? []
    if (!first || !second || rest.length > 0 || !phrase.mention?.name.includes(',') || first.type !== 'Agency' || second.type !== 'Agency') return []
    if (which === 'smaller') return [phrase]
    return [namePhrase(SUBUNIT.test(second.name) || !SUBUNIT.test(first.name) ? first : second)]
  }

  /** The prepositions that follow a phrase without a break: “[merger] with A into B”. */
  #following(phrase: Phrase): { preposition: string; phrase: Phrase }[] {
    const found: { preposition: string; phrase: Phrase }[] = []
    for (let end = phrase.end; ; ) {
      const token = this.#p.reading.tokens[end]
      if (token?.pos !== 'ADP' && token?.lower !== 'to') return found
      const next = this.#known(end + 1) ?? phraseAt(this.#p.reading, end + 1)
      if (!next) return found
      found.push({ preposition: token.lower, phrase: next })
      end = next.end
    }
  }

  #known(first: number): Phrase | undefined {
    return this.#p.phrases.find((phrase) => phrase.first === first)
  }

  beside(pattern: BesidePattern): Match[] {
    const phrases = this.#everyPhrase()
    const { tokens } = this.#p.reading
    return phrases.flatMap((first) => {
      const captured = first.mention || first.head === 'it' || pattern.first.want === 'kind' ? this.fill(pattern.first, first) : undefined
      if (!captured) return []
      return phrases.flatMap((second) => {
        const start = first.aside ? first.aside.first - 1 : first.end
        if (second.first < start || second.first > start + 8 || this.#conjuncts(first, second)) return []
        const between = tokens.slice(start, second.first).map((token) => token.text).join(' ')
        if (!pattern.between.test(between)) return []
        const more = this.fill(pattern.second, second)
        if (!more || (pattern.nested && !liesWithin(first, second))) return []
        const dated = this.#p.reading.dates.get(second.end)
        return [{ captured: joined(captured, more), first: first.first, end: dated?.end ?? second.end, dates: dated ? [dated.date] : [] }]
      })
    })
  }

  /** “Kent, Sussex and Surrey” are side by side in a list, and say nothing of each other. */
  #conjuncts(a: Phrase, b: Phrase): boolean {
    return this.#everyPhrase().some(({ members }) => members.some((m) => m.first === a.first) && members.some((m) => m.first === b.first))
  }

  definition(): Match[] {
    return this.#p.definitions.map(({ full, alias, first, end }) => ({
      captured: { full: [this.#p.discourse.named(full)], short: [{ name: alias, type: full.type, names: new Set<string>(), attested: true }] },
      first,
      end,
      dates: [],
    }))
  }

  field(pattern: FieldPattern): Match[] {
    const { label, phrases, reading, topic } = this.#p
    if (label === undefined || !pattern.labels.test(label)) return []
    const [phrase] = phrases
    const about = topic && ofType('body', topic) ? { topic: [topic] } : {}
    const captured = phrase?.mention ? joined(this.fill(pattern.itself, phrase) ?? {}, about) : topic && ofType(pattern.itself.want, topic) ? { [pattern.itself.as!]: [topic] } : undefined
    return captured ? [{ captured, first: 0, end: reading.tokens.length, dates: [...reading.dates.values()].map(({ date }) => date) }] : []
  }

  /** Phrases with all that are inside them, in order. */
  #everyPhrase(): Phrase[] {
    const seen = new Set<Phrase>()
    const visit = (phrase: Phrase): void => {
      if (seen.has(phrase)) return
      seen.add(phrase)
      for (const inner of [...phrase.members, ...phrase.of, ...phrase.appositions]) visit(inner)
      if (phrase.possessor) visit(phrase.possessor)
    }
    for (const phrase of this.#p.phrases) visit(phrase)
    return [...seen].sort((a, b) => a.first - b.first)
  }
}

/** Whether the lists know the one place to be in the other, at any depth. */
function liesWithin(a: Phrase, b: Phrase): boolean {
  const outer = b.mention && regionNamed(b.mention.name)?.name
  for (let place = a.mention && regionNamed(a.mention.name); place?.within; place = regionNamed(place.within)) if (place.within === outer) return true
  return false
}

const extent = (spans: readonly { first: number; end: number }[]) => ({
  first: Math.min(...spans.map((span) => span.first)),
  end: Math.max(...spans.map((span) => span.end)),
})

function joined(a: Captured, b: Captured): Captured {
  const all = { ...a }
  for (const [as, referents] of Object.entries(b)) all[as] = [...new Set([...(all[as] ?? []), ...referents])]
  return all
}

/** All that a pattern finds in a sentence. */
export function matches(pattern: Pattern, parsed: Parsed): Match[] {
  const matcher = new Matcher(parsed)
  switch (pattern.in) {
    case 'clause':
      return matcher.clause(pattern)
    case 'noun':
      return matcher.noun(pattern)
    case 'beside':
      return matcher.beside(pattern)
    case 'definition':
      return matcher.definition()
    case 'field':
      return matcher.field(pattern)
  }
}
