// Runs the grammar book over an entry. Knows no relation: rules say what a match means.
import { CHANGES, type Claim, type Entry, type Evidence, type Party, type Relation } from '../model.js'
import { Findings } from './findings.js'
import { holds } from './names/known.js'
import type { Book, Page } from './patterns/book.js'
import { dateFor } from './patterns/claimed.js'
import { datesOf } from './patterns/dating.js'
import { evidenceOf } from './patterns/evidence.js'
import { type Match, matches } from './patterns/match.js'
import { type Parsed, readEntry, type Text } from './read.js'
import { follow } from './reference/follow.js'
import { Parents } from './reference/parents.js'
import type { Referent } from './reference/registry.js'
import type { Template } from './rule.js'
import type { DateExpression } from './time/dates.js'

/** Words by which a sentence takes part in the event of the one before. */
const CARRIES =
  /\b(?:(?:part|result|consequence) of (?:this|the same)|(?:with|under|by|in|following|after|through|during) this (?:change|merger|reform|reorgani[sz]ation|restructur\w+|act|reshuffle|move)|at the same time|simultaneously|on the same (?:day|date))\b/i
const isChange = (relation: Relation) => (CHANGES as readonly Relation[]).includes(relation)
const party = (referent: Referent): Party => ({ name: referent.name, type: referent.type ?? 'Agency' })

/** Whether a verb, or “formerly” where there is none, tells what was, not what is. */
const isPastEvent = ({ reading: { tokens } }: Parsed, { clause, first, end }: Match): boolean =>
  clause === undefined
    ? tokens
        .slice(Math.max(0, first - 1), end)
        .some(({ lower }) => /^(?:formerly|previously|originally|initially)$/.test(lower))
    : !tokens
        .slice(clause.verb.first, clause.verb.end)
        .some(({ lower, lemma }) => /^(?:is|are|has|have)$/.test(lower) || lower === `${lemma}s`)

/** “They manage their own staff”: a group says nothing of itself. */
const isItself = (subjects: readonly Referent[], objects: readonly Referent[]): boolean =>
  subjects.length > 1 && subjects.length === objects.length && subjects.every((subject) => objects.includes(subject))

/** Pairs two captures: one with one where the sentence says “respectively”, else each with each. */
function pairs(
  subjects: readonly Referent[],
  objects: readonly Referent[],
  respectively: boolean,
): [Referent, Referent][] {
  if (isItself(subjects, objects)) return []
  if (respectively && subjects.length === objects.length) return subjects.map((subject, i) => [subject, objects[i]!])
  return subjects.flatMap((subject) => objects.map((object): [Referent, Referent] => [subject, object]))
}

/** The dates of a match: its own, those of its clause, or the one that its line opens with: “[1946]: Formation of the Salt Board”. */
function datesWith({ reading, clauses }: Parsed, { clause, dates }: Match): readonly DateExpression[] {
  if (dates.length > 0) return dates
  if (clause) return datesOf(clause, clauses)
  const opening = clauses.length === 0 ? reading.dates.get(0) : undefined
  return opening && /^[-–—:]$/.test(reading.tokens[opening.end]?.text ?? '') ? [opening.date] : []
}

/** A date that the text gave elsewhere, with the words that gave it. */
interface Told {
  readonly date: string
  readonly evidence: Evidence
  readonly sentence: number
}

/** The date of a claim; where the text gave it elsewhere, with the words that did, and whether it is but the year of a law. */
interface Dated {
  readonly date: string
  readonly told?: Evidence
  readonly law?: true
}

/** Is told what happens while an entry is read: for those who write rules. */
export interface Watcher {
  /** A sentence is about to be tried. */
  readonly sentence: (parsed: Parsed) => void
  /** A rule has made a claim. */
  readonly claimed: (claim: Claim) => void
  /** A pattern whose words the sentence has found nothing in it, or what it found makes no claim. */
  readonly passed: (page: Page, why?: string) => void
}

class Reader {
  readonly #entry: Entry
  readonly #findings = new Findings()
  readonly #parents = new Parents()
  /** Foundings and ends that the text has just told, with the sentence that told them: what went with them shares their date. */
  readonly #began = new Map<Referent, Told>()
  readonly #ended = new Map<Referent, Told>()
  #sentence = 0
  /** The names that bodies and posts are said to have borne first. */
  readonly #former = new Map<Referent, Referent>()

  /** The last date that the text gave before this sentence, and the one that its line opens with: “1974: …”. */
  #last: Told | undefined
  #heading: Told | undefined

  readonly #watcher: Watcher | undefined

  constructor(entry: Entry, watcher: Watcher | undefined) {
    this.#entry = entry
    this.#watcher = watcher
  }

  read(text: Text, book: Book): Findings {
    for (const parsed of text.sentences) {
      this.#sentence++
      follow(text, parsed)
      this.#watcher?.sentence(parsed)
      for (const page of book.pagesFor(parsed)) {
        const found = matches(page.pattern, parsed)
        if (found.length === 0) this.#watcher?.passed(page)
        for (const match of found) this.#claim(page, parsed, match)
      }
      this.#remember(parsed)
    }
    this.#findings.settle()
    return this.#findings
  }

  #remember({ sentence }: Parsed): void {
    const date = sentence.dates.filter(({ role }) => role === 'at').at(-1)
    if (!date) return
    const quote = this.#entry.text.slice(date.start, date.end)
    this.#last = { date: date.edtf, evidence: { start: date.start, end: date.end, quote }, sentence: this.#sentence }
    const opens = date.start === sentence.start && /^ ?[-–—:]/.test(this.#entry.text.slice(date.end, date.end + 2))
    this.#heading = opens ? this.#last : undefined
  }

  #claim(page: Page, parsed: Parsed, match: Match): void {
    const { rule } = page
    const dates = datesWith(parsed, match)
    const respectively =
      parsed.reading.tokens.some((token) => token.lower === 'respectively') ||
      rule.claims.some(({ chain }) => chain) ||
      (page.pattern.in === 'clause' && page.pattern.evenly !== undefined)
    const regions = match.captured['where']?.map((region) => region.name)
    for (const template of rule.claims) {
      const objects = template.object === undefined ? undefined : (match.captured[template.object] ?? [])
      const captured = match.captured[template.subject] ?? []
      const subjects = template.parent
        ? captured.flatMap((unit) => this.#parents.before(unit, objects ?? []))
        : captured
      const couples: [Referent, Referent | undefined][] = objects
        ? pairs(subjects, objects, respectively)
        : subjects.map((subject) => [subject, undefined])
      for (const [named, object] of couples) {
        const renamed = named === parsed.discourse.topic || named === object || match.clause?.gap !== undefined
        const now = template.chain && renamed ? parsed.discourse.now(named) : named
        // “Originally called A, it was renamed B”, said of B.
        const subject = template.chain && now === object ? (this.#former.get(now) ?? now) : now
        if (subject === object || (object && subject.name === object.name)) {
          this.#watcher?.passed(page, 'both sides are the same')
          continue
        }
        if (template.implied && object !== parsed.discourse.topic) continue
        if (template.chain && object) parsed.discourse.become(named, object)
        else if (object && template.relation === 'renamedTo' && !template.implied) this.#former.set(object, subject)
        for (const later of match.captured[template.renames ?? ''] ?? []) parsed.discourse.become(later, subject)
        if (object && template.relation === 'partOf' && isPastEvent(parsed, match)) this.#parents.place(subject, object)
        if (template.bodies && object?.type === 'Post') continue
        if (template.nested && object && holds(subject.name, object.name)) continue
        const dated = this.#dated(template, dates, parsed, match, subject, object)
        if (template.dated && !dated) {
          this.#watcher?.passed(page, 'wants a date')
          continue
        }
        const evidence = [evidenceOf(this.#entry, parsed, match, dated?.told ? undefined : dated?.date)]
        if (dated) this.#tell(template, subject, dated.date, evidence[0]!)
        if (object && isChange(template.relation) && !template.implied) parsed.discourse.attention.bringAbout(object)
        if (object && template.relation === 'alias') parsed.discourse.unite(subject, object)
        const claim: Claim = {
          entry: this.#entry.id,
          relation: template.relation,
          subject: party(subject),
          ...(object && { object: party(object) }),
          ...(dated && { date: dated.date }),
          ...(regions && regions.length > 0 && { regions }),
          // A date that was told elsewhere is evidence of its own.
          evidence: [...evidence, ...(dated?.told ? [dated.told] : [])],
          rule: rule.name,
        }
        if (template.implied) this.#findings.imply(claim)
        else if (dated?.law) this.#findings.doubt(claim)
        else this.#findings.add(claim)
        this.#watcher?.claimed(claim)
      }
    }
  }

  /** Remembers foundings and ends, for what went with them. */
  #tell({ relation }: Template, subject: Referent, date: string, evidence: Evidence): void {
    const told = { date, evidence, sentence: this.#sentence }
    if (relation === 'created') this.#began.set(subject, told)
    if (relation === 'abolished') this.#ended.set(subject, told)
  }

  /** The date of a claim: what its own words say, else what the words before it told. */
  #dated(
    template: Template,
    dates: readonly DateExpression[],
    parsed: Parsed,
    match: Match,
    subject: Referent,
    object: Referent | undefined,
  ): Dated | undefined {
    const change = isChange(template.relation)
    const dating = template.date ?? (change ? 'at' : 'span')
    if (dating === 'since-last') return this.#last && { date: `${this.#last.date}/..`, told: this.#last.evidence }
    const own = dateFor(dating, dates)
    if (own) return { date: own, ...(dates.some(({ role }) => role === 'law') && { law: true }) }
    const part = template.relation === 'partOf' ? this.#lived(subject) : undefined
    const event = change ? this.#told(template, parsed, match, subject, object) : part
    return event && { date: event.date, told: event.evidence }
  }

  /** A part lasts as long as the sentence says that it lived: “In 1907 the Salt Division of the Ministry was created”. */
  #lived(subject: Referent): Told | undefined {
    const [began, ended] = [this.#began.get(subject), this.#ended.get(subject)]
    if (began?.sentence !== this.#sentence || began.date.includes('/')) return undefined
    const until = ended?.sentence === this.#sentence && !ended.date.includes('/') ? ended.date : '..'
    return { ...began, date: `${began.date}/${until}` }
  }

  /**
   * What dates a change that its own words leave undated: the event that the sentence says it belongs to (“as part of this change”), or a
   * founding or an end that this sentence or the one before told: “The Board was founded in 1971. It replaced …”.
   */
  #told(
    { relation }: Template,
    { sentence }: Parsed,
    match: Match,
    subject: Referent,
    object: Referent | undefined,
  ): Told | undefined {
    const { text } = this.#entry
    if (CARRIES.test(text.slice(sentence.start, sentence.end))) return this.#last
    // “1974: Salt Board created. Mint closed.”
    if (this.#heading && !text.slice(this.#heading.evidence.end, sentence.start).includes('\n')) return this.#heading
    // What is founded under one name and renamed was not renamed then: “A, formerly B, was founded in 1971”.
    if (!object || match.clause?.later || relation === 'renamedTo') return undefined
    const events = [this.#ended.get(subject), this.#began.get(object)]
    return events.find((event) => event && event.sentence >= this.#sentence - 1)
  }
}

/** Reads an entry by the rules of a book; claims in the order of the text. What happens on the way is told to `watcher`. */
export function run(entry: Entry, book: Book, watcher?: Watcher): Findings {
  return new Reader(entry, watcher).read(readEntry(entry), book)
}
