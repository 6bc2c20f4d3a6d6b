// What is not a claim: denied, planned, proposed, conditional or asked. Recognised here, once, for all rules.
import { aimOf, type Clause, isDelayed } from '../grammar/clauses.js'
import type { Phrase } from '../grammar/phrases.js'
import type { Token } from '../text/tagger.js'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Verbs whose infinitive, gerund, “that” or object need not have happened. */
const PLANS = words(
  'plan propose recommend suggest intend consider reject oppose drop abandon defer debate discuss urge advocate call hope expect threaten fail refuse attempt seek want wish fear contemplate demand request advise envisage anticipate favour favor question deny prevent avoid resist postpone withdraw block veto escape save spare claim allege pretend lie imagine rumour rumor believe suppose promise',
)
const PLAN_NOUNS = words(
  'plan proposal recommendation suggestion intention attempt bill call option possibility demand request pressure campaign petition consultation threat idea effort desire wish hope talk opposition decision myth rumour rumor claim allegation belief fear promise pledge suggestion risk danger prospect case argument',
)
/** What becomes of a plan that comes to nothing: “The decision to abolish the Board was [reversed]”. */
const UNDONE = words(
  'reverse drop abandon reject withdraw defeat shelve overturn cancel fail block defer postpone revoke rescind scrap veto',
)
/** Verbs by which a law is proposed, and nouns of what is: “[introduced] a [bill] to create the Board”. */
const PROPOSES = words('introduce propose table draft present sponsor file submit prepare publish')
const PROPOSED = words('bill legislation act law motion resolution measure ordinance')
/** What happens before something does: “its establishment was [agreed] in 1974”. */
const DECIDES = words('agree announce approve authorise authorize sanction')
const UNREAL_MODIFIERS = words(
  'proposed planned possible potential failed abortive suggested intended projected hypothetical eventual future prospective alleged rumoured unsuccessful mooted',
)
/** Adverbs that take back what their verb says, or leave it open. */
const DOUBTS = words(
  'almost nearly reportedly allegedly supposedly apparently purportedly possibly perhaps probably presumably hardly scarcely barely',
)
const CONDITIONS = words('if unless whether lest')
const UNREAL_MODALS = words('should may might could can must to shall will would')
/** “would later become” tells what did happen. */
const AFTERWARDS = words('later eventually subsequently ultimately finally soon')
const RELATIVE = words('which who whose when where whom')

function modalIsUnreal(clause: Clause, tokens: readonly Token[]): boolean {
  const { modal } = clause.verb
  if (!modal || !UNREAL_MODALS.has(modal) || aimOf(clause)) return false
  // “On 1 July the office of Inspector shall cease to exist”: a notice says so, and so it is.
  const dates = [...clause.dates, ...clause.lead]
  const orders = modal === 'shall' ? dates.length > 0 : modal === 'will' && dates.some(({ effective }) => effective)
  if (orders && clause.parent === undefined) return false
  if (modal !== 'would') return true
  if (tokens.slice(clause.verb.first, clause.verb.end).some((token) => AFTERWARDS.has(token.lower))) return false
  // “The Army would create its own Board in 1885”: told from an earlier time, unless somebody said so, or it hangs on something.
  const dated = [...clause.dates, ...clause.lead, ...(clause.sibling?.dates ?? [])].length > 0
  // “The proposal would merge …”
  if (clause.subject && PLAN_NOUNS.has(clause.subject.head)) return true
  return !dated || clause.parent !== undefined || tokens.some(({ lower }) => CONDITIONS.has(lower) || lower === 'had')
}

/** “recommended that the Board [be] merged”, “[Had] the Board been merged, …”. */
function isSubjunctive(clause: Clause, tokens: readonly Token[]): boolean {
  const first = tokens[clause.verb.first]
  if (first?.lower === 'be' && clause.form === 'finite') return true
  const inverted = clause.subject && tokens[clause.subject.first - 1]
  return inverted?.lower === 'had' && tokens[clause.verb.first]?.lower === 'been'
}

const isDoubted = (clause: Clause, tokens: readonly Token[]): boolean =>
  tokens.slice(Math.max(0, clause.verb.first - 1), clause.verb.end).some((token) => DOUBTS.has(token.lower))

/** Words right before a verb, or before its subject, by which it did not come to that: “[about] to be merged”, “[without] merging”, “[nor] merged”. */
const SHORT_OF = words('about due likely scheduled set without than neither nor')

function isShortOf({ verb, subject }: Clause, tokens: readonly Token[]): boolean {
  const [other, before] = [tokens[verb.first - 2]?.lower, tokens[verb.first - 1]?.lower ?? '']
  const neither = subject && /^(?:neither|nor)$/.test(tokens[subject.first - 1]?.lower ?? '')
  // “was merged with [neither] the Mint nor the Board”
  const stop = tokens.findIndex(({ text }, i) => i >= verb.end && /^[,;:.]$/.test(text))
  const behind = tokens.slice(verb.end, stop < 0 ? undefined : stop).some(({ lower }) => lower === 'neither')
  return behind || SHORT_OF.has(before) || (other === 'instead' && before === 'of') || neither === true
}

/** The noun right before an infinitive or “that”: “[plans] to merge”, “the [myth] that the Board was”. */
function nounBefore(clause: Clause, tokens: readonly Token[]): string {
  const start = clause.form === 'infinitive' ? clause.verb.first : (clause.subject?.first ?? clause.verb.first)
  for (let i = start - 1; i >= Math.max(0, start - 3); i--) {
    const token = tokens[i]!
    if (token.pos === 'NOUN' || token.pos === 'PROPN') return token.lower.replace(/s$/, '')
  }
  return ''
}

const governedBy = (clause: Clause, tokens: readonly Token[]): boolean => {
  const { parent, governor } = clause
  const bound = governor === 'to' || governor === 'that' || clause.form === 'infinitive'
  if (bound && PLAN_NOUNS.has(nounBefore(clause, tokens))) return true
  const law = parent?.passive ? parent.subject : parent?.object
  if (bound && parent && PROPOSES.has(parent.verb.lemma) && PROPOSED.has(law?.head ?? '')) return true
  // “came close to being replaced”, “was saved from being abolished”
  if (tokens[clause.verb.first - 1]?.lower === 'close') return true
  if (clause.form === 'gerund' && (governor === 'from' || tokens[clause.verb.first - 2]?.lower === 'close')) return true
  if (governor === 'that' && parent?.subject && PLAN_NOUNS.has(parent.subject.head)) return true
  const loose = bound || governor === '' || governor === 'from' || governor === 'for'
  return parent !== undefined && loose && PLANS.has(parent.verb.lemma)
}

/** Whether a clause says no more than that something was denied, planned, possible or asked. */
export function isHedged(clause: Clause, tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.text === '?') return true
  if (clause.verb.negated && !isDelayed(clause)) return true
  if (modalIsUnreal(clause, tokens) || isSubjunctive(clause, tokens)) return true
  if (isDoubted(clause, tokens) || isShortOf(clause, tokens) || governedBy(clause, tokens)) return true
  if (clause.governor && CONDITIONS.has(clause.governor)) return true
  // “to abolish the Board [that had been set up in 1950]”: a name needs nothing to tell which it is, so what is added is told as it was.
  const added = clause.governor === 'that' && clause.antecedent?.mention !== undefined
  const relative = added || RELATIVE.has(clause.governor ?? '')
  const dependent = clause.parent && !relative && !clause.governor?.startsWith('after')
  return dependent ? isHedged(clause.parent!, tokens) : false
}

/** Whether a noun of an event (“the proposed merger of A and B”) is no more than an idea. */
export function isHedgedNoun(phrase: Phrase, clause: Clause | undefined, tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.text === '?') return true
  if (phrase.modifiers.some((word) => UNREAL_MODIFIERS.has(word) || word === 'no')) return true
  const [noun, preposition] = [tokens[phrase.first - 2], tokens[phrase.first - 1]]
  if (
    noun &&
    preposition &&
    /^(?:for|of|to|on|about)$/.test(preposition.lower) &&
    PLAN_NOUNS.has(noun.lower.replace(/s$/, ''))
  )
    return true
  if (!clause) return false
  // “is not [a part of the Board] and its office”: of all in a list.
  const holds = (whole: Phrase | undefined) => whole === phrase || whole?.members.includes(phrase) === true
  const governs =
    holds(clause.object) || holds(clause.subject) || clause.arguments.some((argument) => holds(argument.phrase))
  if (governs && DECIDES.has(clause.verb.lemma)) return true
  return governs && (PLANS.has(clause.verb.lemma) || UNDONE.has(clause.verb.lemma) || isHedged(clause, tokens))
}
