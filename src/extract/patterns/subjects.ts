// Who does, or undergoes, what a clause says, where no subject stands before its verb.

import { aimOf, type Clause } from '../grammar/clauses.js'
import { NAMING } from '../grammar/frame.js'
import { pronoun } from '../grammar/making.js'
import type { Phrase } from '../grammar/phrases.js'
import type { Parsed } from '../read.js'
import { isShare } from '../reference/shares.js'

export const FORMING = new Set(
  'form|create|become|establish|make|constitute|produce|found|set up|come into being'.split('|'),
)

/** The clauses whose verbs come later. */
export const after = ({ clauses }: Parsed, clause: Clause) =>
  clauses.filter((other) => other.verb.first > clause.verb.first)
/** “Attached to the Board [are A and B]”: the subject stands behind the verb. */
const inverted = ({ verb, subject, object }: Clause, { end }: Clause): Phrase | undefined =>
  verb.lemma === 'be' && verb.first === end && !subject ? object : undefined

/** Whom “Established in 1851, …” speaks of: the subject that follows, or whose that is; where none follows, whom the text speaks of. */
export function dangling(p: Parsed, clause: Clause): Phrase {
  // “Founded in 1851 by Mr Hall, [who] sat in York.” is all about what was founded.
  const finite = after(p, clause).filter(
    ({ form, governor }) => form === 'finite' && !/^(?:who|which)$/.test(governor ?? ''),
  )
  const behind = finite[0] && inverted(finite[0], clause)
  if (behind) return behind
  const { subject, antecedent } = finite.find((other) => other.subject) ?? {}
  const named = subject && p.discourse.resolve(subject, antecedent).length > 0
  // “Dissolved 1950; functions to the Mint” is two notes.
  const apart = p.reading.tokens[clause.end]?.text === ';'
  // “Dissolved by law, and [functions] transferred to the Mint”: they were those of what was dissolved.
  const shares = subject !== undefined && isShare(subject)
  return subject && (named || !(apart || subject.possessor || shares)) ? subject : pronoun(clause.verb.first)
}

/** Verbs of what takes the place of others, or takes them in. */
const SUCCEEDING = new Set(
  'replace|succeed|supersede|supplant|take over|take the place of|absorb|incorporate|combine|merge|unite|bring together|consolidate|amalgamate'.split(
    '|',
  ),
)

/** “Parliament created [the Board], replacing the Office”: what was created replaced it. */
function creation({ clauses }: Parsed, clause: Clause): Phrase | undefined {
  if (clause.form !== 'gerund' || clause.governor !== ',' || !SUCCEEDING.has(clause.verb.lemma)) return undefined
  const before = clauses.filter(({ verb, parent }) => verb.first < clause.verb.first && parent === clause.parent)
  const created = [...before, clause.parent].find(
    (other) => other !== clause && other && !other.passive && FORMING.has(other.verb.lemma) && other.object,
  )
  return created?.object
}

/** “The Salt Office and Pepper Library [was] opened”: one name, of which we know but pieces. */
function severalIfMany({ reading: { tokens } }: Parsed, { subject, verb, form }: Clause): Phrase | undefined {
  if (subject?.members.length !== 2 || form !== 'finite') return subject
  const [first, second] = subject.members
  const names = first!.mention !== undefined && second!.first === second!.mention?.first
  const one =
    names && tokens[second!.first - 1]?.lower === 'and' && /^(?:was|is)$/.test(tokens[verb.first]?.lower ?? '')
  return one ? undefined : subject
}

/** The phrase for who does, or undergoes, what a clause says. */
export function subjectOf(p: Parsed, clause: Clause): Phrase | undefined {
  // “There was established [a Salt Board]”
  if (clause.passive && clause.subject?.head === 'there') return clause.object
  // “Replacing the Office, [the Board] …”
  const opens = clause.form === 'gerund' && clause.verb.first === 0
  if (!clause.dangling)
    return creation(p, clause) ?? aimOf(clause) ?? severalIfMany(p, clause) ?? (opens ? dangling(p, clause) : undefined)
  // “Originally called the Board, it …”, “Renamed the Mint in 1950”; but “Introduced a badge” in a list of events is no passive.
  return clause.object && !NAMING.test(clause.verb.lemma) ? undefined : dangling(p, clause)
}
