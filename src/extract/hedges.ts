// What is not a claim: denied, planned, proposed, conditional or asked. Recognised here, once, for all rules.
import type { Clause } from './clauses.js'
import type { Phrase } from './phrases.js'
import type { Token } from './tagger.js'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Verbs whose infinitive, “that” or object need not have happened. */
const PLANS = words(
  'plan propose recommend suggest intend consider reject oppose drop abandon defer debate discuss urge advocate call hope expect threaten fail refuse attempt seek want wish fear contemplate demand request advise envisage anticipate favour favor question deny prevent avoid resist rule_out postpone withdraw block veto',
)
const PLAN_NOUNS = words(
  'plan proposal recommendation suggestion intention attempt bill call option possibility demand request pressure campaign petition consultation threat idea effort desire wish hope talk opposition',
)
const UNREAL_MODIFIERS = words(
  'proposed planned possible potential failed abortive suggested intended projected hypothetical eventual future prospective alleged rumoured unsuccessful',
)
const CONDITIONS = words('if unless whether')
const UNREAL_MODALS = words('should may might could can must to shall will would')
/** “would later become” tells what did happen. */
const AFTERWARDS = words('later eventually subsequently ultimately finally soon')

function modalIsUnreal(clause: Clause, tokens: readonly Token[]): boolean {
  const { modal } = clause.verb
  if (!modal || !UNREAL_MODALS.has(modal)) return false
  if (modal !== 'would') return true
  return !tokens.slice(clause.verb.first, clause.verb.end).some((token) => AFTERWARDS.has(token.lower))
}

/** A verb that the tagger leaves out before “that”: “recommended that the Board [be] merged”. */
function isSubjunctive(clause: Clause, tokens: readonly Token[]): boolean {
  const first = tokens[clause.verb.first]
  return first?.lower === 'be' && clause.form === 'finite'
}

/** Words right before a verb that leave open whether it came to that: “[about] to be merged”, “[without] merging”, “[nor] merged”. */
const SHORT_OF = words('about due likely scheduled set without than neither nor almost nearly')
/** The same between a verb and its auxiliary: “was [nearly] merged”. */
const HARDLY = words('almost nearly')

function isShortOfFact({ verb, subject }: Clause, tokens: readonly Token[]): boolean {
  const [other, before] = [tokens[verb.first - 2]?.lower, tokens[verb.first - 1]?.lower ?? '']
  if (SHORT_OF.has(before) || (other === 'instead' && before === 'of')) return true
  const neither = subject && /^(?:neither|nor)$/.test(tokens[subject.first - 1]?.lower ?? '')
  return neither || tokens.slice(verb.first, verb.end).some((token) => HARDLY.has(token.lower))
}

const governedBy = (clause: Clause): boolean => {
  const { parent, governor, noun } = clause
  if (noun && (governor === 'to' || governor === 'that' || governor === 'for') && PLAN_NOUNS.has(noun.head)) return true
  return (
    parent !== undefined &&
    (governor === 'to' || governor === 'that' || governor === '') &&
    PLANS.has(parent.verb.lemma)
  )
}

const RELATIVE = words('which who whose when where whom')

/** Whether a clause says no more than that something was denied, planned, possible or asked. */
export function isHedged(clause: Clause, tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.text === '?') return true
  if (clause.verb.negated || modalIsUnreal(clause, tokens) || isSubjunctive(clause, tokens) || governedBy(clause))
    return true
  if (isShortOfFact(clause, tokens)) return true
  if (clause.governor && CONDITIONS.has(clause.governor)) return true
  const dependent = clause.parent && !RELATIVE.has(clause.governor ?? '') && !clause.governor?.startsWith('after')
  return dependent ? isHedged(clause.parent!, tokens) : false
}

/** Whether a noun of an event (“the proposed merger of A and B”) is no more than an idea. */
export function isHedgedNoun(phrase: Phrase, clause: Clause | undefined, tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.text === '?') return true
  if (phrase.modifiers.some((word) => UNREAL_MODIFIERS.has(word) || word === 'no')) return true
  const [noun, preposition] = [tokens[phrase.first - 2], tokens[phrase.first - 1]]
  if (noun && preposition && /^(?:for|of|to|on)$/.test(preposition.lower) && PLAN_NOUNS.has(noun.lemma.toLowerCase()))
    return true
  if (!clause) return false
  const governs =
    clause.object === phrase ||
    clause.subject === phrase ||
    clause.arguments.some((argument) => argument.phrase === phrase)
  return governs && (PLANS.has(clause.verb.lemma) || isHedged(clause, tokens))
}
