// Functions, staff and parts: the nouns for what a body has and another may take over, and whose they are said to be.
import type { Clause } from '../grammar/clauses.js'
import type { Phrase } from '../grammar/phrases.js'
import type { Parsed } from '../read.js'

const SHARES = new Set(
  (
    'function responsibility duty power role work activity operation staff asset record task workload business remit jurisdiction part element portion section headquarters personnel employee officer property ' +
    'administration liability mandate competence portfolio service unit team branch division authority obligation estate management aspect matter resource right policy programme program affair ' +
    'collection custody guardianship ownership member guardian component remainder rest bulk majority facility equipment archive holding fund budget debt library land building undertaking contract interest'
  ).split(' '),
)
const QUANTIFIERS = new Set('some all most many any each both certain several much'.split(' '))
/** Nouns for what only a body can have had before it passed on. */
const DUTIES = new Set('function responsibility duty power role work task jurisdiction staff operation'.split(' '))
/** Nouns that, unrestricted, are all that a body is for: “its functions”, “the role of the Board”. */
const WHOLES = new Set('function responsibility duty power role work remit activity task'.split(' '))
const RESTRICTIONS = /^(?:for|relating|in|concerning|regarding|with|over|under|as|towards?|pertaining|connected)$/
const EXERCISE = new Set(
  'exercise|perform|carry out|undertake|discharge|hold|handle|administer|provide|fulfil|fulfill|execute|conduct|manage|run|oversee|supervise|do|vest|control|possess|have|share|divide|split|assign|entrust|allocate|delegate'.split(
    '|',
  ),
)

/** Before whom those stand who were given something to do. */
const GIVEN: ReadonlyMap<string, RegExp> = new Map([
  ['vest', /^(?:in|by)$/],
  ...['assign', 'entrust', 'allocate', 'delegate'].map((verb): [string, RegExp] => [verb, /^to$/]),
])

/** Whether a phrase speaks of something that one body can have from another; “[those] of the Board” do so if they are the Board's. */
export const isShare = ({ head, of }: Phrase): boolean =>
  SHARES.has(head) || QUANTIFIERS.has(head) || (head === 'those' && of.length > 0)

/** Whether it speaks of what a body does, nobody's in so many words: “responsibility for salt”, “certain functions”. */
export const isDuty = ({ head, possessor, of }: Phrase): boolean =>
  possessor === undefined && DUTIES.has(head) && !of.some((part) => part.mention || part.possessor)

/** Whether it speaks of what is done about a body: “responsibility for the Salt Museum” was never the Museum's. */
export const concernsBody = ({ reading: { tokens, mentions } }: Parsed, { end }: Phrase): boolean =>
  /^(?:for|over)$/.test(tokens[end]?.lower ?? '') && [end + 1, end + 2].some((i) => mentions.get(i)?.type === 'Agency')

/** Whether it speaks of all that a body does: “its functions”, but not “most of its functions” or “its functions relating to salt”. */
export function isWhole({ reading: { tokens } }: Parsed, { head, modifiers, end }: Phrase): boolean {
  const bare = modifiers.every((word) => /^(?:the|all|entire|full|whole|former|remaining|existing)$/.test(word))
  return WHOLES.has(head) && bare && !RESTRICTIONS.test(tokens[end]?.lower ?? '')
}

/** “the functions formerly exercised by [the Board]”, “responsibility for salt, which had been held by [A] and [B]”: who had them before. */
export function formerDoers({ clauses }: Parsed, phrase: Phrase): Phrase[] {
  // “responsibility for mines in the whole of the state that had been held by …”
  const verbBehind = clauses.find(({ verb }) => verb.first >= phrase.end)
  const about = (subject: Phrase) =>
    subject === phrase || (subject.first > phrase.end && (verbBehind?.verb.first ?? 0) >= subject.end)
  const done = clauses.find(
    ({ verb, passive, subject, form, governor }) =>
      passive &&
      EXERCISE.has(verb.lemma) &&
      (form === 'participle' || /^(?:which|that)$/.test(governor ?? '')) &&
      verb.first > phrase.first &&
      subject !== undefined &&
      about(subject),
  )
  const by = (done && GIVEN.get(done.verb.lemma)) ?? /^(?:by|between|among|amongst)$/
  return done ? done.arguments.filter(({ preposition }) => by.test(preposition)).map((argument) => argument.phrase) : []
}

/** “Responsibility for salt lay with [the Board]”, “Powers were split between [A] and [B]”, “Salt was the responsibility of [the Board]”: who had what bodies do. */
export function dutyHolders({ verb, passive, subject, object, arguments: all }: Clause): Phrase[] {
  if (!subject || subject.mention || verb.negated) return []
  if (verb.lemma === 'be' && object?.head === 'responsibility') return [...object.of]
  const had = passive ? EXERCISE.has(verb.lemma) : /^(?:rest|lie|reside|remain)$/.test(verb.lemma)
  if (!had || !isDuty(subject)) return []
  const by = passive ? (GIVEN.get(verb.lemma) ?? /^(?:by|between|among|amongst|across)$/) : /^with$/
  return all.filter(({ preposition }) => by.test(preposition)).map(({ phrase }) => phrase)
}

/** Those of whom a word tells how they had it: “functions [formerly] exercised by the Board”. */
export function doersDescribed(p: Parsed, phrase: Phrase, word: RegExp): Phrase[] {
  const doers = formerDoers(p, phrase)
  const between = p.reading.tokens.slice(phrase.end, doers[0]?.first ?? phrase.end)
  return between.some(({ lower }) => word.test(lower)) ? doers : []
}
