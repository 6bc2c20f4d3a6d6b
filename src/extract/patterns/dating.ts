// When: which of the dates of a sentence bear on a clause.
import { type Clause, isDelayed } from '../grammar/clauses.js'
import { NAMING } from '../grammar/frame.js'
import type { Phrase } from '../grammar/phrases.js'
import type { DateExpression } from '../time/dates.js'

const NON_FINITE = new Set(['infinitive', 'gerund'])
/** “announced a reform which [resulted] in A becoming B”: the effect is dated with its cause. */
const CAUSING = new Set(['result', 'lead', 'cause', 'see', 'involve', 'bring'])

/** Dates that bear on a clause, nearest first; where none does, the year of the law by which it was done. */
export function datesOf(clause: Clause, all: readonly Clause[]): readonly DateExpression[] {
  // “was created by the Salt Act 1850 and lapsed in 1870”: the law is nearer than what came after.
  const law = [...clause.dates, ...clause.lead].every(({ role }) => role === 'law') && clause.dates.length > 0
  const said = law ? [] : bearing(clause, all, ({ role }) => role !== 'law')
  const byLaw = () => [...bearing(clause, all, ({ role }) => role === 'law'), ...passed(clause, all)]
  const dates = said.length > 0 ? said : byLaw()
  // “was moved to A in 1901 and [to B in 1905]”: it was A's until then.
  const again = all.find(({ gap, subject }) => gap === clause && subject === clause.subject)
  const over = [...(again?.dates ?? []), ...(again?.lead ?? [])]
    .slice(0, 1)
    .map((date) => ({ ...date, role: 'until' as const }))
  // “was not formed until 1974”: it was then.
  return isDelayed(clause)
    ? dates.map((date) => (date.role === 'until' ? { ...date, role: 'at' } : date))
    : [...dates, ...over]
}

const LAW =
  /^(?:act|law|order|bill|decree|treaty|ordinance|statute|constitution|amendment|resolution|decision|reform|reorgani[sz]ation|restructuring|change)$/
const PASSED = /^(?:pass|enact|ratify|adopt|sign|promulgate|issue|approve|proclaim)$/
const isLaw = ({ head, mention }: Phrase): boolean =>
  LAW.test(head) ||
  /\b(?:Act|Law|Order|Decree|Ordinance|Statute|Constitution|Treaty|Charter)\b/.test(mention?.name ?? '')

/** “was created by the Salt Act, [which was passed in 1857]”, “The Salt Act [(1857)] created it”: when the law was made by which it was done. */
function passed(clause: Clause, all: readonly Clause[]): readonly DateExpression[] {
  const { subject, passive, arguments: others } = clause
  const laws = (passive ? others.map(({ phrase }) => phrase) : subject ? [subject] : []).filter(isLaw)
  if (laws.length === 0) return []
  const making = all.filter(
    ({ verb, antecedent, passive: made }) => made && antecedent && laws.includes(antecedent) && PASSED.test(verb.lemma),
  )
  return [...laws.flatMap(({ dates }) => dates), ...making.flatMap(({ dates }) => dates)].map((date) => ({
    ...date,
    role: 'law' as const,
  }))
}

const RENAMING = new Set(['rename', 'retitle', 'redesignate', 'become'])

const NEAR = 4

/** The clause that dates another: “until it was renamed [in 1974]”, “when A and B merged [in 1974]”. */
function adverbial(clause: Clause, all: readonly Clause[], governor: RegExp): Clause | undefined {
  return all.find(({ governor: word, verb, parent }) => {
    if (word === undefined || !governor.test(word)) return false
    const behind = verb.first > clause.verb.first
    return behind ? parent === clause || verb.first - clause.end <= NEAR : !parent && !clause.parent && !clause.governor
  })
}

/** “was formed by the [1950] merger of A and B”: when that happened by which it was done. */
const happened = ({ passive, subject, object, verb, arguments: all }: Clause): readonly DateExpression[] => {
  const by = passive ? all.map(({ phrase }) => phrase) : verb.lemma === 'be' ? (object?.of ?? []) : [subject]
  return by.flatMap((phrase) => (phrase && isEvent(phrase) ? phrase.dates : []))
}

/** “the [1950] merger of A and B”: a noun, and no name with a year in brackets. */
const isEvent = ({ mention, aside, members }: Phrase): boolean => !mention && !aside && members.length === 0

type Kind = (date: DateExpression) => boolean

/** “In 1974 it passed to A and B, [both of which] had been created by law”: what opens the sentence is not of that clause. */
const describesAnother = ({ subject }: Clause): boolean =>
  [subject, ...(subject?.of ?? [])].some((phrase) => /^(?:which|whom)$/.test(phrase?.head ?? ''))

/** Dates of a kind: the clause's own, those of “and replaced … in 1974”, of “to form …”, those that open the sentence. */
function bearing(clause: Clause, all: readonly Clause[], kind: Kind): readonly DateExpression[] {
  const datesIn = (other: Clause | undefined) => other?.dates.filter(kind) ?? []
  // “…, but in 1974 bought the mines and [formed the Board]”
  const told = (other: Clause | undefined) => [...datesIn(other), ...(other?.lead.filter(kind).slice(-1) ?? [])]
  const first = (others: readonly Clause[]) => others.map(datesIn).find((dates) => dates.length > 0) ?? []
  const until = () =>
    datesIn(adverbial(clause, all, /^until$/)).map((date) =>
      date.role === 'at' ? { ...date, role: 'until' as const } : date,
    )
  const nearest = [
    () => datesIn(clause),
    () => happened(clause).filter(kind),
    () =>
      first(
        all.filter(
          ({ parent, form, governor }) =>
            parent === clause && NON_FINITE.has(form) && !/^(?:until|before)$/.test(governor ?? ''),
        ),
      ),
    // “created a body known as the Mint [in 1920]”, “created by an order dated [1920]”
    () =>
      first(
        all.filter(
          ({ parent, form, verb }) =>
            parent === clause && form === 'participle' && (NAMING.test(verb.lemma) || verb.lemma === 'date'),
        ),
      ),
    () => (describesAnother(clause) ? [] : clause.lead.filter(kind).slice(-1)),
    // “was formed and replaced A in 1974”; in “In 1923 it was closed and reopened in 1944” what opens the sentence is nearer.
    () => first(all.filter(({ sibling, verb }) => sibling === clause && verb.first - clause.end <= NEAR)),
    () => (clause.form === 'finite' ? datesIn(adverbial(clause, all, /^(?:when|after|once)$/)) : []),
    // “was formed in 1974 and took over the mines”: what is told in one breath, unless it went on from then.
    () => (clause.later ? [] : told(clause.before).filter(({ role, effective }) => role !== 'from' || effective)),
    () => ofParent(clause, all, kind),
    () => lastingOf(clause, all).filter(kind),
  ]
  for (const dates of nearest) {
    const found = dates()
    if (found.length > 0) return [...found, ...until()]
  }
  return until()
}

/** “was the force [serving] Kent, from 1856 to 1947”: what is said of the noun by participles, if that lasted a while. */
const described = (clause: Clause, all: readonly Clause[]): readonly Clause[] => {
  const behind = all.filter(({ verb }) => verb.first > clause.verb.first)
  const finite = behind.findIndex(({ form }) => form === 'finite')
  return (finite < 0 ? behind : behind.slice(0, finite)).filter(({ form, dates }) =>
    form === 'participle' || form === 'gerund'
      ? dates.some(({ role }) => role === 'during' || role === 'until')
      : false,
  )
}

/** How long something is said to have been what it was: “was the force serving Kent, [from 1856 to 1947]”, “was a ministry in Kent [(1920–1950)]”. */
function lastingOf(clause: Clause, all: readonly Clause[]): readonly DateExpression[] {
  const { verb, object, arguments: others } = clause
  if (verb.lemma !== 'be' || !object) return []
  const [behind] = described(clause, all)
  const bracketed = (others.at(-1)?.phrase ?? object).dates
  return behind?.dates ?? bracketed.filter(({ role }) => role === 'during')
}

function ofParent(clause: Clause, all: readonly Clause[], kind: Kind): readonly DateExpression[] {
  const { parent } = clause
  // “was, in 1974, abolished”
  const parted = clause.form === 'participle' && parent?.verb.lemma === 'be' && !parent.object
  // “In 1950 the Board had its name changed”
  const caused = clause.form === 'participle' && /^(?:have|see|get)$/.test(parent?.verb.lemma ?? '')
  const relative = /^(?:which|that)$/.test(clause.governor ?? '') && clause.form === 'finite' && !clause.later
  // “In 1974 a law was passed which closed the Mint”, “passed to the Mint, which was renamed”
  const effect = relative && (LAW.test(clause.antecedent?.head ?? '') || RENAMING.has(clause.verb.lemma))
  const shares =
    effect ||
    parted ||
    caused ||
    NON_FINITE.has(clause.form) ||
    clause.governor === 'that' ||
    CAUSING.has(clause.verb.lemma)
  return parent && shares ? bearing(parent, all, kind) : []
}
