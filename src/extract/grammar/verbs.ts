// Verb groups: “has since been taken over”, “to be merged”, “having replaced”, each as one verb with its voice and mood.

import type { Token } from '../text/tagger.js'
import { adverbialAt } from './adverbials.js'
import { DOUBTFUL } from './doubtful.js'
import type { Reading } from './phrases.js'

/** A verb with its auxiliaries, adverbs and particle; token indexes, half-open. */
export interface VerbGroup {
  readonly first: number
  readonly end: number
  /** With its particle: “set up”, “take over”. */
  readonly lemma: string
  readonly passive: boolean
  /** `bare`: “merged”, “established”: a past tense or a participle; the clause decides. */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'bare'
  readonly negated: boolean
  /** “would”, “may”, “is to”: the word that makes it less than a fact. */
  readonly modal: string | undefined
}

const BE = new Set('be is are was were been being am'.split(' '))
const HAVE = new Set('have has had having'.split(' '))
const MODALS = new Set('will would shall should may might can could must'.split(' '))
const PHRASAL = new Set(
  (
    'set up|take over|wind up|wind down|stand up|stand down|stand in|break up|split up|split off|split out|hive off|spin off|bring together|come together|join together|merge together|group together|close down|shut down|' +
    'take up|carry on|make up|phase out|carve out|hand over|turn over|roll up|build up|fold in|do away|give up|pass over|give way|take place|take forward|carry forward|carry out|carry over|divide up|start up|branch off|break away|take on|amalgamate together|preside over'
  ).split('|'),
)
const IRREGULAR = new Map(
  Object.entries({
    split: 'split',
    overseen: 'oversee',
    became: 'become',
    begun: 'begin',
    spun: 'spin',
    led: 'lead',
    wound: 'wind',
    gave: 'give',
    took: 'take',
    born: 'bear',
    'co-founded': 'found',
    cofounded: 'found',
  }),
)
/** Verbs of several words, after their first; the longest that fits wins. */
const IDIOMS: readonly (readonly [verb: RegExp, rest: RegExp, lemma: string])[] = [
  [/^come$/, /^into (?:being|existence|operation|effect as)\b/, 'come into being'],
  [/^bring$/, /^into (?:being|existence|operation)\b/, 'bring into being'],
  [
    /^(?:begin|start|commence)$/,
    /^(?:its |full |formal |official |actual |active )*(?:operations?|work|functions|operating|functioning|existence|duties|activities)\b/,
    'begin work',
  ],
  [/^take$/, /^up (?:its )?(?:duties|functions|work|operations)\b/, 'begin work'],
  [
    /^cease$/,
    /^(?:to (?:exist|operate|function|be)|(?:its )?(?:operations?|existence|operating|functioning|functions))\b/,
    'cease to exist',
  ],
  [/^(?:become|go)$/, /^(?:\w+ly )?(?:operational|effective|functional|active|live)\b/, 'begin work'],
  [/^become$/, /^(?:defunct|extinct|inactive)\b/, 'cease to exist'],
  [/^become$/, /^(?:\w+ly )?(?:independent|autonomous)(?= (?:of|from)\b)/, 'become independent'],
  [/^close$/, /^its doors\b/, 'close'],
  [/^make$/, /^way\b/, 'give way'],
  [/^call$/, /^into (?:being|existence)\b/, 'call into being'],
  [/^put$/, /^in(?:to)? place\b/, 'put in place'],
  [/^go$/, /^into abeyance\b/, 'go into abeyance'],
  [/^go$/, /^out of existence\b/, 'go out of existence'],
  [/^come$/, /^to an end\b/, 'come to an end'],
  [/^take$/, /^the place of\b/, 'take the place of'],
  [/^take$/, /^over from\b/, 'take over from'],
  [/^come$/, /^about\b/, 'come about'],
  [/^become$/, /^(?:\w+ly )?known as\b/, 'become known'],
  [/^become$/, /^(?:\w+ly )?known(?= (?:in|from|since|after)\b)/, 'become known'],
  [/^come$/, /^to be known as\b/, 'become known'],
  [/^come$/, /^to be known(?= (?:in|from)\b)/, 'become known'],
  [/^(?:remain|become|make|hold|keep)$/, /^(?:\w+ly |also )?responsible\b/, 'be responsible'],
  [/^(?:remain|become|make|hold)$/, /^(?:\w+ly |also )?(?:accountable|answerable|subordinate)\b/, 'be accountable'],
  [/^date$/, /^back to\b/, 'date from'],
]

function idiomAt(r: Reading, verb: string, next: number): { lemma: string; length: number } | undefined {
  const following = r.tokens.slice(next, next + 4)
  const rest = following.map((token) => token.lower).join(' ')
  for (const [first, more, lemma] of IDIOMS) {
    const match = first.test(verb) && more.exec(rest)
    if (match) return { lemma, length: match[0].split(' ').length }
  }
  return undefined
}

/** “made way”, “began work”: what has its object with it is no participle. */
const WITH_OBJECT = new Set(['give way', 'begin work', 'take the place of'])

const isNegation = (r: Reading, i: number) => /^(?:not|n't|n’t|never)$/.test(r.tokens[i]?.lower ?? '')
const isNoLonger = ({ tokens }: Reading, i: number) => tokens[i]?.lower === 'no' && tokens[i + 1]?.lower === 'longer'

function isMain(r: Reading, i: number, afterAuxiliary: boolean): boolean {
  const token = r.tokens[i]
  if (!token || r.dates.has(i) || r.mentions.has(i)) return false
  if (token.pos === 'VERB') return true
  if (!DOUBTFUL.has(token.lower)) return false
  // “answers [directly] to”
  const next = r.tokens[r.tokens[i + 1]?.pos === 'ADV' ? i + 2 : i + 1]
  const before = r.tokens[i - 1]
  const afterName = [...r.mentions.values(), ...r.dates.values()].some(({ end }) => end === i)
  const relative = /^(?:that|which|who|it)$/.test(before?.lower ?? '')
  // “forms part of”, “traces its origins to”
  const opensObject = next?.pos === 'DET' || /^(?:part|its)$/.test(next?.lower ?? '') || r.mentions.has(i + 1)
  const goesOn =
    /^(?:into|from|by|with|off|up|in|to|for|as)$/.test(next?.lower ?? '') && (relative || before?.pos !== 'DET')
  const joined = before?.lower === 'and' && /^[,;]$/.test(r.tokens[i - 2]?.text ?? '')
  const stands = afterName && /^(?:under|within|as)$/.test(next?.lower ?? '')
  const continues = goesOn && token.lower !== 'functions'
  // “abolishes the Board and [transfers] its functions”, “Section 4 [transfers] the functions”
  const takes = /^(?:the|its|their)$/.test(next?.lower ?? '') && (before?.lower === 'and' || before?.pos === 'NUM')
  // “The council [forms] part of …”
  const partOf = next?.lower === 'part' && r.tokens[i + 2]?.lower === 'of'
  return afterAuxiliary || stands || partOf || continues || takes || ((relative || afterName || joined) && opensObject)
}

/** Whether a word that the tagger takes for a noun is the verb of its sentence: “the Board [polices] Kent”, “combined A and B; and [merged] C”. */
export const isDoubtfulVerb = (r: Reading, i: number): boolean => r.tokens[i]?.pos !== 'VERB' && isMain(r, i, false)

const lemmaOf = ({ lower, lemma }: Token) => IRREGULAR.get(lower) ?? DOUBTFUL.get(lower) ?? lemma.toLowerCase()
/** Past tenses that no participle looks like: they always have a subject. */
const PASTS = new Set(
  'came became began gave took went grew fell wrote saw was were had did arose chose drove rose ran spoke withdrew underwent undertook overtook oversaw sat lay knew drew broke'.split(
    ' ',
  ),
)
/** A form that is never a participle: “reports”, “came”, “merge”; but “a home, [run] by the Mission”. */
const isTensed = (token: Token, lemma: string, next: Token | undefined) =>
  PASTS.has(token.lower) ||
  /[^s]s$/.test(token.lower) ||
  (token.lower === lemma && !/^(?:split|set|put|cut|become)$/.test(lemma) && !(lemma === 'run' && next?.lower === 'by'))
const isPastParticiple = (word: string) => !word.endsWith('ing')

/** Whether an adverbial parts an auxiliary from its verb: “has [since] been”; in “is today the largest” there is none to part. */
const parts = (r: Reading, i: number): boolean =>
  adverbialAt(r, i) > 1 ||
  (adverbialAt(r, i) === 1 && (r.tokens[i + 1]?.pos === 'AUX' || isNegation(r, i + 1) || isMain(r, i + 1, true)))

/**
 * Reads the verb group that begins at a token.
 * @returns undefined where none begins there
 */
export function verbAt(r: Reading, first: number): VerbGroup | undefined {
  let i = first
  const auxiliaries: string[] = []
  let negated = false
  let modal: string | undefined
  const infinitive = r.tokens[i]?.lower === 'to' && r.tokens[i]?.pos === 'PART'
  if (infinitive) i++
  for (;;) {
    const token = r.tokens[i]
    if (!token || r.dates.has(i) || r.mentions.has(i)) break
    if (isNegation(r, i)) negated = true
    else if (auxiliaries.length > 0 && /^(?:itself|themselves)$/.test(token.lower)) {
      // “was itself merged”: stands there like an adverb.
    } else if (isNoLonger(r, i)) {
      negated = true
      i++
    } else if (auxiliaries.length > 0 && parts(r, i)) {
      i += adverbialAt(r, i) - 1
    } else if (token.pos === 'AUX' || BE.has(token.lower) || (HAVE.has(token.lower) && auxiliaries.length === 0)) {
      if (MODALS.has(token.lower)) modal = token.lower
      auxiliaries.push(token.lower)
    } else if (auxiliaries.length > 0 && token.lower === 'to' && r.tokens[i + 1]?.pos === 'AUX') modal = 'to'
    else if (auxiliaries.length > 0 && token.lower === 'to' && BE.has(auxiliaries.at(-1)!) && isMain(r, i + 1, false)) {
      modal = 'to'
      auxiliaries.push(modal)
    } else if (
      token.pos !== 'ADV' ||
      (auxiliaries.length === 0 && !infinitive && !isMain(r, i + 1, false) && r.tokens[i + 1]?.pos !== 'AUX')
    )
      break
    i++
  }
  const main = isMain(r, i, auxiliaries.length > 0) ? r.tokens[i]! : undefined
  if (!main) {
    const last = auxiliaries.at(-1)
    if (last === undefined) return undefined
    const form = infinitive ? 'infinitive' : /ing$/.test(auxiliaries[0]!) ? 'gerund' : 'finite'
    const lemma = BE.has(last) ? 'be' : HAVE.has(last) ? 'have' : last
    return { first, end: i, lemma, passive: false, form, negated, modal }
  }
  const next = r.tokens[i + 1]
  const lemma = lemmaOf(main)
  const idiom =
    idiomAt(r, lemma, i + 1) ??
    (next && PHRASAL.has(`${lemma} ${next.lower}`)
      ? { lemma: `${lemma} ${next.lower}`, length: 1 }
      : { lemma, length: 0 })
  const last = auxiliaries.at(-1) ?? ''
  const passive = (BE.has(last) || last === 'got') && isPastParticiple(main.lower)
  const gerund = auxiliaries.length > 0 ? /ing$/.test(auxiliaries[0]!) : main.lower.endsWith('ing')
  const tensed = auxiliaries.length > 0 || isTensed(main, lemma, next) || WITH_OBJECT.has(idiom.lemma)
  const form = infinitive ? 'infinitive' : gerund ? 'gerund' : tensed ? 'finite' : 'bare'
  return { first, end: i + 1 + idiom.length, lemma: idiom.lemma, passive, form, negated, modal }
}
