// Gapping: “was moved to the Office in 1920 [and to the Ministry in 1930]”: a clause that leaves out the verb of the one before.

import type { DateExpression } from '../time/dates.js'
import { type Argument, type Clause, newClause } from './clauses.js'
import { isNamed, RELATIVES, type State } from './frame.js'
import { changed } from './making.js'
import type { Phrase, Reading } from './phrases.js'
import { verbAt } from './verbs.js'

/** A name, or what is of one: “the office of the Secretary”. */
const isOfName = (phrase: Phrase): boolean => isNamed(phrase) || phrase.head === 'latter' || phrase.of.some(isNamed)

/** Words that lead over to what is new: “, [and then] to the Ministry”, “[and others] to the Office”. */
const LATER = /^(?:then|thence|later|subsequently|afterwards|eventually|thereafter)$/
const LINK = /^(?:,|and|then|thence|later|again|finally|subsequently|afterwards|eventually|thereafter|back|others)$/

/** What leads over from a clause to what is new, with the date of that; undefined where there is more than links and dates. */
function bridge(r: Reading, from: number, to: number): { date?: DateExpression; later: boolean } | undefined {
  let date: DateExpression | undefined
  let later = false
  let links = 0
  for (let i = from; i < to; ) {
    const dated = r.dates.get(i)
    if (dated) date = links > 0 ? dated.date : date
    else if (LINK.test(r.tokens[i]?.lower ?? '')) {
      links++
      later ||= LATER.test(r.tokens[i]!.lower)
    } else return undefined
    i = dated?.end ?? i + 1
  }
  return links > 0 ? { ...(date && { date }), later } : undefined
}

/** Whether a date comes before the next verb or mark: “to the Ministry [on its creation in 1944]”. */
function datedBehind(r: Reading, from: number): boolean {
  for (let i = from; i < r.tokens.length; i++) {
    if (r.dates.has(i)) return true
    if (/^[^\p{L}\d]$|^(?:and|but)$/u.test(r.tokens[i]!.text) || verbAt(r, i)) return false
  }
  return false
}

/** Whether a phrase is the subject of a verb, or may be: “and the Ministry, which …”. */
function awaitsVerb(r: Reading, end: number): boolean {
  const comma = r.tokens[end]?.text === ',' ? 1 : 0
  return verbAt(r, end + comma) !== undefined || RELATIVES.has(r.tokens[end + comma]?.lower ?? '')
}

/** Where the last thing that a clause says of itself ends, dates that stand behind a comma aside. */
const saidEnd = ({ verb, object, arguments: all }: Clause): number =>
  Math.max(verb.end, object?.end ?? 0, ...all.map(({ phrase }) => phrase.end))

/** The arguments with one in place of another; what something came to before is where it comes from now. */
function replaced({ arguments: all }: Clause, old: Argument, phrase: Phrase): Argument[] {
  const moves = /^(?:to|into)$/.test(old.preposition)
  return all.map((argument) => {
    if (argument === old) return { preposition: old.preposition, phrase }
    return moves && argument.preposition === 'from' ? { preposition: 'from', phrase: old.phrase } : argument
  })
}

/** “A was abolished in 1910, and [B in 1911]”: what is new is the subject. */
function readSubjectGap(s: State, clause: Clause, subject: Phrase): boolean {
  const { dates } = s.reading
  const preposition = dates.has(subject.end) ? 0 : 1
  const dated = dates.get(subject.end + preposition)
  if (!dated || awaitsVerb(s.reading, subject.end) || awaitsVerb(s.reading, dated.end)) return false
  const gapped = newClause(clause.verb, {
    ...clause,
    subject,
    opening: [],
    dates: [],
    lead: [],
    gap: clause,
    end: subject.end,
  })
  s.clauses.push(gapped)
  s.frame.clause = gapped
  return true
}

/** Whether two phrases may stand in one list: names of one sort. */
const alike = (a: Phrase | undefined, b: Phrase): boolean =>
  a?.mention?.type !== undefined && a.mention.type === b.mention?.type

/** A phrase, or what it is of, with one more in its list: “the merger of A [and B]”. */
function withOneMore(phrase: Phrase | undefined, more: Phrase): Phrase | undefined {
  if (!phrase) return undefined
  const { end } = more
  const members = phrase.members.length > 0 ? phrase.members : [phrase]
  if (alike(members.at(-1), more)) return changed(phrase, { mention: undefined, members: [...members, more], end })
  return alike(phrase.of.at(-1), more) ? changed(phrase, { of: [...phrase.of, more], end }) : undefined
}

/**
 * “created A, which …, [and B]”, “A, located in …, [and B] were merged”: reads a phrase as the last of a list that a relative clause or a
 * participle parts from it.
 * @returns false where the phrase is no such thing
 */
export function resumeList(s: State, phrase: Phrase): boolean {
  const { frame, stack, reading } = s
  const outer = stack.at(-1)
  const mark = reading.tokens[phrase.first - 2]?.text ?? ''
  const over = mark === ';' || (mark === ',' && /^(?:which|who|participle)$/.test(frame.governor ?? ''))
  if (!outer || !over || reading.tokens[phrase.first - 1]?.lower !== 'and') return false
  const { clause } = outer
  const argument = clause?.arguments.at(-1)
  const comma = reading.tokens[phrase.end]?.text === ',' ? 1 : 0
  const list = withOneMore(clause ? (argument?.phrase ?? clause.object) : outer.pending, phrase)
  const awaits = verbAt(reading, phrase.end + comma)
  const next = reading.tokens[phrase.end + comma]?.lower ?? ''
  const several = comma === 1 ? /^(?:which|who)$/.test(next) : /^(?:were|are|have)$/.test(next)
  if (!list || (clause ? awaits !== undefined : !several)) return false
  if (!clause) outer.pending = list
  else if (argument) clause.arguments.splice(-1, 1, { preposition: argument.preposition, phrase: list })
  else clause.object = list
  s.frame = s.stack.pop()!
  return true
}

/**
 * Reads a phrase as all that a new clause says: the rest is the clause's before it.
 * @param preposition what stands before the phrase; none for “became A in 1950 and [B] in 1970”
 * @returns false where the phrase is no such thing
 */
export function readGap(s: State, phrase: Phrase, preposition?: string): boolean {
  const { clause, floating } = s.frame
  const { reading } = s
  if (!clause || floating || /^(?:during|throughout)$/.test(preposition ?? '') || !isOfName(phrase)) return false
  const between = bridge(reading, saidEnd(clause), s.at)
  const own = s.frame.next?.[0] ?? between?.date
  const dated = clause.dates.length + clause.lead.length > 0 && (own !== undefined || datedBehind(reading, phrase.end))
  // “to the Ministry in 1920 and to the Office in 1930”, “to the Ministry and later to the Office”
  if (!between || !(dated || (between.later && preposition === 'to'))) return false
  const last = clause.arguments.at(-1)
  if (preposition === undefined && !clause.object && !last) return readSubjectGap(s, clause, phrase)
  // “A was replaced by B in 1950, and [B by C in 1960]”
  if (preposition === undefined && last && reading.tokens[phrase.end]?.lower === last.preposition) {
    const rest = { arguments: [], dates: [], lead: own ? [own] : [] }
    const gapped = newClause(clause.verb, { ...clause, ...rest, subject: phrase, gap: clause })
    s.clauses.push(gapped)
    s.frame.clause = gapped
    s.frame.next = undefined
    return true
  }
  const old =
    preposition === undefined
      ? clause.object
        ? undefined
        : last
      : clause.arguments.findLast((one) => one.preposition === preposition)
  const counterpart = old?.phrase ?? (preposition === undefined ? clause.object : undefined)
  if (!counterpart || !isOfName(counterpart) || (preposition === undefined && awaitsVerb(reading, phrase.end)))
    return false
  if (own && clause.dates.at(-1)?.start === own.start) clause.dates.pop()
  const gapped = newClause(clause.verb, {
    ...clause,
    ...(old ? { arguments: replaced(clause, old, phrase) } : { object: phrase }),
    opening: [],
    dates: [],
    lead: own ? [own] : [],
    gap: clause,
    later: between.later,
    end: phrase.end,
  })
  s.frame.next = undefined
  s.clauses.push(gapped)
  s.frame.clause = gapped
  return true
}
