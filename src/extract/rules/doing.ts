// Doing: that what a body or post does was done by another before, or is now.
import { active, clause, dutyOf, kind, organ, type Rule, shareOf } from '../rule.js'

const DOING =
  'perform|carry out|undertake|exercise|handle|discharge|fulfil|fulfill|fill|execute|administer|conduct|manage|provide|do|hold'

const FORMERLY = /^(?:formerly|previously|hitherto|originally|had)$/

export const formerlyDoneBy: Rule = {
  name: 'transfer/formerly-done-by',
  says: 'what a body or post does was done by another before',
  patterns: [
    clause(DOING, { subject: shareOf('taker'), by: organ('giver') }, { voice: 'passive', adverb: FORMERLY }),
    clause(
      'be',
      { subject: shareOf('taker'), object: kind('responsibility|duty|task|job|business|remit', organ('giver')) },
      { voice: 'active', adverb: FORMERLY },
    ),
    clause(DOING, { subject: organ('taker'), object: { ...shareOf('giver'), described: FORMERLY } }, active),
    // “Prior to this, the functions had been carried out by …”: by then they are whose the text speaks of.
    clause(
      `${DOING}|oversee|supervise`,
      { subject: { ...dutyOf('taker'), heads: new Set(['this']) }, by: organ('giver') },
      { voice: 'passive', adverb: /^(?:formerly|previously|hitherto|originally|prior|before|until|heretofore)$/ },
    ),
  ],
  claims: [{ relation: 'transferredTo', subject: 'giver', object: 'taker' }],
  examples: [
    [
      'The Trade Ministry inspects salt. Previously, this had been done by the Salt Board.',
      'transferredTo: Salt Board → Trade Ministry',
    ],
    [
      'The Trade Ministry inspects salt. Prior to 1907 the work was carried out by the Salt Board.',
      'transferredTo: Salt Board → Trade Ministry (../1907)',
    ],
    [
      'The functions of the Trade Ministry were previously performed by the Salt Board.',
      'transferredTo: Salt Board → Trade Ministry',
    ],
    [
      'The Trade Ministry carries out functions previously assigned to the Salt Board.',
      'transferredTo: Salt Board → Trade Ministry',
    ],
  ],
  nonExamples: [
    'The functions of the Salt Board were performed by its officers.',
    'The Trade Ministry carries out functions assigned to the Salt Board.',
  ],
}

export const nowDoneBy: Rule = {
  name: 'transfer/now-done-by',
  says: 'what a body or post did is now done by another',
  patterns: [
    clause(
      DOING,
      { subject: shareOf('giver'), by: organ('taker') },
      { voice: 'passive', adverb: /^(?:now|today|currently|subsequently|thereafter|henceforth)$/ },
    ),
    clause(
      DOING,
      { subject: shareOf('giver'), by: organ('taker') },
      { voice: 'passive', tense: 'past', begins: true, ends: false },
    ),
  ],
  claims: [{ relation: 'transferredTo', subject: 'giver', object: 'taker' }],
  examples: [
    [
      'The Salt Board was abolished in 1974. Its functions are now performed by the Trade Ministry.',
      'transferredTo: Salt Board → Trade Ministry (1974)',
    ],
    [
      'From 1974 the functions of the Salt Board were exercised by the Trade Ministry.',
      'transferredTo: Salt Board → Trade Ministry (1974)',
    ],
  ],
  nonExamples: ['The functions of the Salt Board are performed by its officers.'],
}

export const doingRules: readonly Rule[] = [formerlyDoneBy, nowDoneBy]
